"""What no booking can be is refused with the reason, and nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from kiosk.bookings import passes, queries
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import (
    ClosedDay,
    OutsideHours,
    PlaceClosed,
    SeveralDays,
    TooEarly,
    TooManyDates,
)
from kiosk.core.errors import BadInput, Invalid, Refused
from kiosk.sites.queries import resources
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from tests.bookings.conftest import TUESDAY, Book, at, days, tomorrow
from tests.time_laws import NEW, OLD, SUMMER, time_law

CLOSED, HOLIDAY = days(3), days(2)
FORWARD, BACK = "2027-03-28T02:30", "2027-10-31T02:30"
"""An hour that clocks go past in summer time's rules, and one that they show twice."""


def kept(station: Station) -> tuple[int, int, list[int]]:
    """How many bookings there are, how many commands were carried out, what passes have given."""

    def count(of: Any) -> int:
        found = select(func.count()).select_from(of)
        return station.database.read(lambda session: session.scalar(found) or 0)

    used = [each.used for each in station.ask(passes.passes, day=TUESDAY)]
    return count(Booking), count(LoggedCommand), used


@pytest.fixture
def closed(station: Station) -> Station:
    """Rif is closed, the day after tomorrow a holiday; Noria has a pass for ten hours."""
    rif = next(place.id for place in station.ask(resources) if place.name == "Rif")
    station.do("sites.close_place", place=rif, reason="Peinture")
    station.do("sites.set_day", day=HOLIDAY, reason="Fête")
    bought = {"held_by": "Noria Énergie", "unit": "hour", "total": 10}
    station.do("bookings.add_pass", **bought, valid_from=TUESDAY, valid_until=days(60))
    return station


BAD: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "ends before it starts": ({"ends": tomorrow(13)}, Invalid, "input.order"),
    "ends as it starts": ({"ends": tomorrow(14)}, Invalid, "input.order"),
    "25 hours": ({"ends": tomorrow(15, day=days(2))}, SeveralDays, ""),
    "an hour that no clock has": ({"starts": "2026-11-25T25:00"}, BadInput, ""),
    "year 9999": (
        {"starts": "9999-12-31T14:00", "ends": "9999-12-31T15:00"},
        TooEarly,
        "bookings.too_early",
    ),
    "until the year 9999": ({"ends": "9999-12-31T15:00"}, Refused, "bookings.too_long"),
    "the last minute of all": (
        {"starts": "9999-12-31T23:00", "ends": "9999-12-31T23:59"},
        TooEarly,
        "",
    ),
    "on a holiday": (
        {"starts": at(14, day=HOLIDAY), "ends": at(15, day=HOLIDAY)},
        ClosedDay,
        "",
    ),
    "over the closing": ({"ends": tomorrow(20, 30)}, OutsideHours, ""),
    "a room that is closed": ({"resource": "Rif"}, PlaceClosed, ""),
}
SERIES: dict[str, tuple[dict[str, Any], type[Exception]]] = {
    "10,000 dates": ({"repeat": "FREQ=DAILY;COUNT=10000"}, TooManyDates),
    "10,000 dates, in short": ({"repeat": "daily:10000"}, TooManyDates),
    "no end": ({"repeat": "FREQ=DAILY"}, TooManyDates),
    "until the year 9999": ({"repeat": "FREQ=YEARLY;UNTIL=99991231"}, TooEarly),
    "10,000 that are left out": (
        {"repeat": "daily:5", "skip": [days(n) for n in range(10_000)]},
        Invalid,
    ),
    "10,000 that are moved": (
        {
            "repeat": "daily:5",
            "moved": [{"day": days(n + 10), "to": days(n)} for n in range(10_000)],
        },
        Invalid,
    ),
    "one that is moved to the year 9999": (
        {"repeat": "daily:2", "moved": [{"day": days(1), "to": "9999-12-31"}]},
        Refused,
    ),
    "over a holiday": ({"repeat": "daily:5"}, ClosedDay),
    "longer than from one to the next": (
        {"repeat": "daily:5", "ends": tomorrow(16, day=days(2))},
        Refused,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_time_that_cannot_be_is_refused(closed: Station, book: Book, name: str) -> None:
    fields, refusal, code = BAD[name]
    before = kept(closed)
    with pytest.raises(refusal) as refused:
        book(**({"starts": tomorrow(14), "ends": tomorrow(15)} | fields))
    assert not code or getattr(refused.value, "code", "") == code
    assert kept(closed) == before


@pytest.mark.parametrize("name", SERIES)
def test_dates_that_cannot_be_are_refused_whole(closed: Station, book: Book, name: str) -> None:
    fields, refusal = SERIES[name]
    before = kept(closed)
    with pytest.raises(refusal):
        book(**({"starts": tomorrow(14), "ends": tomorrow(15)} | fields))
    assert kept(closed) == before


@pytest.mark.parametrize("name", BAD)
def test_nothing_moves_to_a_time_that_cannot_be(closed: Station, book: Book, name: str) -> None:
    one = book(starts=tomorrow(14), ends=tomorrow(15))
    before, found = kept(closed), closed.ask(queries.get, booking=one)
    fields, refusal, _ = BAD[name]
    with pytest.raises(refusal):
        closed.do("bookings.move", booking=one, **fields or {"ends": tomorrow(14)})
    assert kept(closed) == before
    assert closed.ask(queries.get, booking=one) == found


@pytest.mark.parametrize("name", [name for name in BAD if name != "a room that is closed"])
def test_nobody_waits_for_a_time_that_cannot_be(closed: Station, name: str) -> None:
    fields, refusal, _ = BAD[name]
    usual = {"resource": "Atlas", "starts": tomorrow(14), "ends": tomorrow(15), "held_by": "Tamri"}
    before = kept(closed)
    with pytest.raises(refusal):
        closed.do("bookings.wish", **(usual | fields))
    assert kept(closed) == before


# -- hours that the clock on the wall does not show, or shows twice -------------------------------


@pytest.fixture
def works(station: Station) -> Callable[..., UUID]:
    """Works in Atlas, which go on by night; two hours of them."""

    def make(starts: str, ends: str) -> UUID:
        kind = {"resource": "Atlas", "held_by": "Peinture", "kind": "maintenance"}
        return station.do("bookings.book", starts=starts, ends=ends, **kind).command.id

    return make


@pytest.mark.parametrize(
    ("said", "problem"), [(FORWARD, "no_such_hour"), (BACK, "hour_twice")], ids=["gone", "twice"]
)
def test_an_hour_that_old_rules_leave_out_or_have_twice_is_refused(
    station: Station, works: Callable[..., UUID], tmp_path: Path, said: str, problem: str
) -> None:
    day = said[:10]
    before = kept(station)
    with time_law(tmp_path / "laws", OLD, 0, SUMMER):
        for field, times in (
            ("starts", (said, f"{day}T06:00")),
            ("ends", (f"{day}T01:00", said)),
        ):
            with pytest.raises(Invalid) as refused:
                works(*times)
            assert (refused.value.field, refused.value.problem) == (field, problem)
        assert kept(station) == before
        one = works(f"{day}T01:00", f"{day}T06:00")
        with pytest.raises(Invalid):
            station.do("bookings.move", booking=one, starts=said)
        # Its offset says which of the two is meant.
        station.do("bookings.move", booking=one, starts=f"{day}T01:30+00:00")


def test_where_clocks_no_longer_change_every_hour_is_one(works: Callable[..., UUID]) -> None:
    assert works(FORWARD, "2027-03-28T06:00")
    assert works(BACK, "2027-10-31T06:00")


@pytest.mark.parametrize("said", [FORWARD, BACK])
def test_an_hour_that_a_law_takes_out_before_it_arrives_is_refused(
    station: Station, tmp_path: Path, said: str
) -> None:
    """As the centre meets it, of a station that was not updated yet."""
    with time_law(tmp_path / "laws", OLD, 2):
        kind = {"resource": "Atlas", "held_by": "Peinture", "kind": "maintenance"}
        times = {"starts": said, "ends": f"{said[:10]}T06:00"}
        entry, command = station.make("bookings.book", **kind, **times)
    with time_law(tmp_path / "laws", NEW, 0, SUMMER):
        with pytest.raises(Invalid) as refused:
            station.database.write(lambda session: entry.handler(session, command))
        assert refused.value.field == "starts"
    assert kept(station)[0] == 0


def test_a_length_of_a_day_and_more_is_for_places_that_have_nights(
    station: Station, book: Book
) -> None:
    atlas = next(place.id for place in station.ask(resources) if place.name == "Atlas")
    with pytest.raises(SeveralDays):
        book(starts=tomorrow(14), ends=tomorrow(14) + timedelta(hours=25))
    station.do("sites.change_place", place=atlas, overnight=True)
    assert book(starts=tomorrow(14), ends=tomorrow(14) + timedelta(hours=25))
