"""Series: dates of a rule, booked together or not at all, cancelled in part."""

from __future__ import annotations

from datetime import MAXYEAR, date, datetime, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bookings import queries
from kiosk.bookings.commands import Cancelled
from kiosk.bookings.refusals import (
    BadRepeat,
    BookingEnded,
    ClosedDay,
    Taken,
    TooEarly,
    TooManyDates,
)
from kiosk.bookings.repeat import MOST_DATES, PARTS, wall_dates, years_to_the_end
from kiosk.core.clock import FrozenClock, instant
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import derived_id
from kiosk.station import Station
from tests.bookings.conftest import Book, at, days

FIRST = datetime(2026, 11, 24, 14)  # noqa: DTZ001 - wall time
LATEST = at(14, day=date(2028, 11, 24))


def dates(repeat: str, zone: str = "Africa/Casablanca") -> list[date]:
    """The dates of a repetition that starts on the Tuesday."""
    found = wall_dates(FIRST, repeat, LATEST, zone)
    assert {moment.time() for moment in found} == {FIRST.time()}
    return [moment.date() for moment in found]


def booked(station: Station, day: date) -> int:
    """How many bookings Atlas has on a day."""
    return len(station.ask(queries.day, day=day).lanes[0].bookings)


@pytest.mark.parametrize(
    ("repeat", "expected"),
    [
        ("", [0]),
        ("daily:3", [0, 1, 2]),
        ("weekly:3", [0, 7, 14]),
        ("WEEKLY:1", [0]),
        ("FREQ=WEEKLY;COUNT=3", [0, 7, 14]),
        ("RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3", [0, 2, 4]),
        ("freq=weekly;byday=tu,th;count=4", [0, 2, 7, 9]),
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=3", [0, 6, 13]),
        ("FREQ=DAILY;UNTIL=20261126", [0, 1, 2]),
        ("FREQ=DAILY;UNTIL=20261126T135900Z", [0, 1]),
        ("FREQ=DAILY;UNTIL=20261126T140000", [0, 1, 2]),
        ("FREQ=MONTHLY;BYDAY=-1TU;COUNT=2", [0, 35]),
    ],
)
def test_rules_are_read_as_dates(repeat: str, expected: list[int]) -> None:
    assert dates(repeat) == [days(n) for n in expected]


@pytest.mark.parametrize(
    "repeat",
    [
        "every week",
        "weekly",
        "weekly:",
        "daily:-1",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=WEEKLY;BYHOUR=9,17;COUNT=3",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;COUNT=x",
        "FREQ=WEEKLY;COUNT=2;COUNT=3",
        "FREQ=WEEKLY;INTERVAL=0;COUNT=3",
        "FREQ=WEEKLY;BYDAY=XX;COUNT=3",
        "FREQ=WEEKLY;UNTIL=someday",
        "FREQ=WEEKLY;UNTIL=20261101",
        "COUNT=3",
        "FREQ=WEEKLY;COUNT=3;DTSTART=20200101",
        "'; DROP TABLE booking; --",
    ],
)
def test_what_is_no_rule_is_refused(repeat: str) -> None:
    with pytest.raises(BadRepeat):
        dates(repeat)


@pytest.mark.parametrize(
    "repeat",
    [
        "daily:61",
        "daily:10000",
        "FREQ=WEEKLY",
        "FREQ=DAILY;UNTIL=20270401",
        "FREQ=DAILY;COUNT=999999999",
    ],
)
def test_a_series_has_at_most_sixty_dates(repeat: str) -> None:
    assert len(dates("daily:60")) == MOST_DATES
    with pytest.raises(TooManyDates):
        dates(repeat)


@pytest.mark.parametrize(
    "repeat",
    [
        "FREQ=YEARLY;COUNT=4",
        "FREQ=MONTHLY;UNTIL=20300101",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
    ],
)
def test_a_series_ends_within_two_years(repeat: str) -> None:
    with pytest.raises(TooEarly):
        dates(repeat)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=40),
        st.lists(
            st.tuples(
                st.sampled_from([*PARTS, "COUNT", "UNTIL"]),
                st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "7", "-1", "MO", "5SU"])
                | st.text("0123456789,-MOTUWEZ", max_size=6),
            ),
            max_size=5,
        ).map(lambda parts: ";".join(f"{name}={value}" for name, value in parts)),
    )
)
def test_any_text_gives_dates_or_a_refusal(repeat: str) -> None:
    try:
        found = dates(repeat)
    except (Refused, Invalid):
        return
    assert found[0] == FIRST.date()
    assert found == sorted(set(found))
    assert len(found) <= MOST_DATES


def test_a_rule_that_matches_nothing_is_not_looked_through_for_millennia() -> None:
    for rule in ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6"):
        with pytest.raises(TooEarly):
            dates(f"{rule};COUNT=9")
    for year in range(2026, 2060):
        assert year + years_to_the_end(year) > MAXYEAR - 35


@settings(max_examples=60, deadline=None)
@given(
    first=st.datetimes(datetime(2026, 11, 24), datetime(2032, 12, 31)).map(  # noqa: DTZ001
        lambda at: at.replace(second=0, microsecond=0)
    ),
    rule=st.sampled_from(
        [
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=3;BYMONTH=1,2,3",
            "FREQ=WEEKLY;BYDAY=MO,FR;WKST=SU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=YEARLY;BYDAY=1MO;BYMONTH=2,3",
        ]
    ),
)
def test_dates_are_those_of_the_years_they_are_in(first: datetime, rule: str) -> None:
    until = first + timedelta(days=700)
    expected = list(islice(rrulestr(rule, dtstart=first), MOST_DATES))
    expected = sorted({first, *(at for at in expected if at <= until)})[:MOST_DATES]
    latest = instant(until.date(), until.time()) + timedelta(days=1)
    found = wall_dates(first, f"{rule};COUNT={len(expected)}", latest, "Africa/Casablanca")
    assert found == expected


def test_each_date_is_a_booking_of_its_own(station: Station, book: Book) -> None:
    first = book(repeat="weekly:3")
    found = [
        station.ask(queries.get, booking=b)
        for b in (first, derived_id(first, 1), derived_id(first, 2))
    ]
    assert [b.day for b in found] == [days(0), days(7), days(14)]
    assert {b.series for b in found} == {first}
    assert station.ask(queries.get, booking=book(resource="Rif")).series is None


def test_a_series_is_booked_whole_or_not_at_all(station: Station, book: Book) -> None:
    book(starts=at(14, 30, day=days(14)), ends=at(15, 30, day=days(14)), held_by="Kasbah Pay")
    book(starts=at(14, 30, day=days(21)), ends=at(15, 30, day=days(21)), held_by="Tamri")
    with pytest.raises(Taken) as refusal:
        book(repeat="weekly:8")
    assert refusal.value.starts == at(14, 30, day=days(14))
    assert refusal.value.taken_by == "Kasbah Pay"
    assert booked(station, days(0)) == booked(station, days(7)) == 0


def test_a_date_on_a_closed_day_is_named(station: Station, book: Book) -> None:
    station.do("sites.set_day", day=days(7), reason="Pont")
    with pytest.raises(ClosedDay) as refusal:
        book(repeat="weekly:3")
    assert (refusal.value.day, refusal.value.reason) == (days(7), "Pont")


def test_the_wall_time_stays_when_the_clocks_change(bare_station: Station) -> None:
    bare_station.do("sites.open", code="paris", name="Paris", city="Paris", zone="Europe/Paris")
    bare_station.do("sites.add_room", name="Seine", capacity=4)
    spring = date(2027, 3, 25)
    first = bare_station.do(
        "bookings.book",
        resource="Seine",
        starts=at(9, day=spring),
        ends=at(10, day=spring),
        held_by="Noria",
        repeat="weekly:2",
    ).command.id
    second = bare_station.ask(queries.get, booking=derived_id(first, 1))
    assert (second.starts, second.ends) == (
        at(8, day=spring + timedelta(7)),
        at(9, day=spring + timedelta(7)),
    )


def test_cancelling_one_leaves_the_others(station: Station, book: Book) -> None:
    first = book(repeat="weekly:4")
    second = derived_id(first, 1)
    assert station.do("bookings.cancel", booking=second).result == Cancelled(1, 0, (second,))
    assert [booked(station, days(n)) for n in (0, 7, 14, 21)] == [1, 0, 1, 1]


def test_cancelling_what_follows_keeps_what_comes_before(station: Station, book: Book) -> None:
    first = book(repeat="weekly:4")
    result = station.do("bookings.cancel", booking=derived_id(first, 2), scope="following").result
    assert result == Cancelled(2, 0, (derived_id(first, 2), derived_id(first, 3)))
    assert [booked(station, days(n)) for n in (0, 7, 14, 21)] == [1, 1, 0, 0]


def test_cancelling_all_keeps_the_past(station: Station, book: Book, clock: FrozenClock) -> None:
    first = book(repeat="weekly:4")
    clock.at = at(14, 5, day=days(7))
    station.do("bookings.check_in", booking=derived_id(first, 1))
    with pytest.raises(BookingEnded):
        station.do("bookings.cancel", booking=first)
    result = station.do("bookings.cancel", booking=first, scope="all").result
    assert result == Cancelled(2, 1, (derived_id(first, 2), derived_id(first, 3)))
    assert [booked(station, days(n)) for n in (0, 7, 14, 21)] == [1, 1, 0, 0]


def test_a_scope_is_one_of_three(station: Station, book: Book) -> None:
    with pytest.raises(Invalid):
        station.do("bookings.cancel", booking=book(), scope="everything")


def test_moving_one_date_leaves_the_others(station: Station, book: Book) -> None:
    first = book(repeat="weekly:2")
    station.do("bookings.move", booking=first, starts=at(16), ends=at(17))
    second = station.ask(queries.get, booking=derived_id(first, 1))
    assert second.starts == at(14, day=days(7))
    assert second.series == station.ask(queries.get, booking=first).series == first
