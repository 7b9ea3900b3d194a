"""Booking a room or coworking places."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from kiosk.bookings import queries
from kiosk.bookings.commands import book_room
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import (
    ClosedDay,
    OutsideHours,
    OverCapacity,
    SeveralDays,
    Taken,
    TooEarly,
    TooLate,
    TooLong,
    TooShort,
)
from kiosk.core.clock import FrozenClock, tz_version
from kiosk.core.errors import BadInput, Invalid
from kiosk.residents.refusals import ResidentLeft, UnknownResident
from kiosk.sites.queries import resources
from kiosk.sites.refusals import UnknownResource, UnknownSite
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, at, days


def stored(station: Station) -> int:
    """How many bookings there are."""
    count = select(func.count()).select_from(Booking)
    return station.database.read(lambda session: session.scalar(count) or 0)


def test_a_room_is_held_by_one_person_at_a_time(book: Book) -> None:
    book(held_by="Noria Énergie", starts=at(14), ends=at(15, 30))
    with pytest.raises(Taken) as refusal:
        book(held_by="Kasbah Pay", starts=at(15), ends=at(16))
    assert refusal.value.fields() == {
        "resource": "Atlas",
        "taken_by": "Noria Énergie",
        "day": TUESDAY,
        "starts": at(14),
        "until": at(15, 30),
    }


def test_meetings_that_touch_do_not_clash(book: Book) -> None:
    book(starts=at(14), ends=at(15))
    book(starts=at(15), ends=at(16))
    book(starts=at(13), ends=at(14))


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (at(13, 30), at(14, 15)),
        (at(14, 15), at(14, 45)),
        (at(13), at(16)),
        (at(14, 59), at(15, 30)),
    ],
)
def test_any_common_minute_is_a_clash(
    book: Book, station: Station, starts: datetime, ends: datetime
) -> None:
    book(starts=at(14), ends=at(15))
    with pytest.raises(Taken):
        book(starts=starts, ends=ends)
    assert stored(station) == 1


def test_another_room_is_another_matter(book: Book) -> None:
    book(resource="Atlas")
    book(resource="Rif")


def test_the_earliest_of_several_clashes_is_named(book: Book) -> None:
    book(starts=at(16), ends=at(17), held_by="Zéphyr")
    book(starts=at(14), ends=at(15), held_by="Tamri")
    with pytest.raises(Taken) as refusal:
        book(starts=at(13), ends=at(18))
    assert refusal.value.taken_by == "Tamri"


def test_coworking_fills_up_to_its_places_and_says_what_is_left(book: Book) -> None:
    book(resource="Plateau", places=6, starts=at(11), ends=at(13))
    book(resource="Plateau", places=4, starts=at(12), ends=at(14))
    with pytest.raises(OverCapacity) as refusal:
        book(resource="Plateau", places=1, starts=at(12, 30), ends=at(13, 30))
    assert (refusal.value.left, refusal.value.capacity) == (0, 10)
    with pytest.raises(OverCapacity) as refusal:
        book(resource="Plateau", places=7, starts=at(13), ends=at(15))
    assert refusal.value.left == 6


def test_coworking_counts_each_instant_and_not_a_total(book: Book) -> None:
    for hour in (11, 12, 13, 14):
        book(resource="Plateau", places=6, starts=at(hour), ends=at(hour + 1))
    book(resource="Plateau", places=4, starts=at(11), ends=at(15))


def test_more_people_than_a_room_seats_are_refused(book: Book) -> None:
    with pytest.raises(OverCapacity) as refusal:
        book(resource="Rif", places=9)
    assert refusal.value.left == 8


def test_doors_must_be_open_for_all_of_it(book: Book) -> None:
    book(starts=at(19), ends=at(20))
    for starts, ends in ((at(19, 30), at(20, 15)), (at(7, 45, day=days(1)), at(9, day=days(1)))):
        with pytest.raises(OutsideHours) as refusal:
            book(resource="Rif", starts=starts, ends=ends)
        assert (refusal.value.opens, refusal.value.closes) == (time(8), time(20))


def test_a_closed_weekday_and_a_closed_day_are_refused_with_the_reason(
    book: Book, station: Station
) -> None:
    sunday, thursday = days(5), days(2)
    with pytest.raises(ClosedDay):
        book(starts=at(14, day=sunday), ends=at(15, day=sunday))
    station.do("sites.set_day", day=thursday, reason="Jour férié")
    with pytest.raises(ClosedDay) as refusal:
        book(starts=at(14, day=thursday), ends=at(15, day=thursday))
    assert (refusal.value.reason, refusal.value.day) == ("Jour férié", thursday)


def test_the_hours_of_a_special_day_count(book: Book, station: Station) -> None:
    station.do("sites.set_day", day=TUESDAY, opens=time(9), closes=time(15), reason="Ramadan")
    book(starts=at(14), ends=at(15))
    with pytest.raises(OutsideHours):
        book(starts=at(15), ends=at(16))


def test_the_past_is_refused_but_for_a_quarter_of_an_hour(book: Book) -> None:
    with pytest.raises(TooLate) as refusal:
        book(starts=at(10, 26), ends=at(11))
    assert refusal.value.earliest == at(10, 27)
    book(starts=at(10, 27), ends=at(11))
    with pytest.raises(TooLate):
        book(starts=at(9, 0, day=days(-1)), ends=at(10, day=days(-1)))


def test_time_that_is_over_is_not_booked(book: Book, clock: FrozenClock) -> None:
    clock.at = at(10, 45)
    with pytest.raises(TooLate):
        book(starts=at(10, 30), ends=at(10, 45))


def test_a_breakdown_blocks_its_room_from_the_morning_on(book: Book) -> None:
    book(starts=at(8), ends=at(14), kind="maintenance", held_by="Climatisation")
    with pytest.raises(TooLate):
        book(
            starts=at(8, day=days(-1)),
            ends=at(14, day=days(-1)),
            kind="maintenance",
            held_by="Climatisation",
        )


def test_works_go_on_for_days_and_behind_closed_doors(station: Station, book: Book) -> None:
    room = next(place for place in station.ask(resources) if place.name == "Atlas")
    station.do("sites.close_place", place=room.id, reason="Peinture")
    made = book(
        starts=at(0, day=days(1)),
        ends=at(0, day=days(15)),
        kind="maintenance",
        held_by="Peinture",
    )
    station.do("sites.reopen_place", place=room.id)
    with pytest.raises(Taken):
        book(starts=at(10, day=days(14)), ends=at(11, day=days(14)))
    station.do("bookings.move", booking=made, ends=at(22, day=days(2)))
    book(starts=at(10, day=days(3)), ends=at(11, day=days(3)))


@pytest.mark.parametrize(
    ("starts", "ends", "refusal"),
    [
        (at(15), at(14), Invalid),
        (at(15), at(15), Invalid),
        (at(14), at(14, 14), TooShort),
        (at(14), at(10, day=days(1)), SeveralDays),
        (at(14), at(14, day=days(2)), SeveralDays),
        (at(14), at(14, 1, day=days(14)), TooLong),
        (at(14, day=date(2029, 3, 1)), at(15, day=date(2029, 3, 1)), TooEarly),
        (
            datetime.max.replace(tzinfo=ZoneInfo("Africa/Casablanca")) - timedelta(hours=2),
            datetime.max.replace(tzinfo=ZoneInfo("Africa/Casablanca")),
            TooEarly,
        ),
        (
            datetime.min.replace(tzinfo=ZoneInfo("Asia/Tokyo")),
            datetime.min.replace(tzinfo=ZoneInfo("Asia/Tokyo")) + timedelta(hours=1),
            TooLate,
        ),
    ],
)
def test_times_out_of_order_or_reason_are_refused(
    book: Book, station: Station, starts: datetime, ends: datetime, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        book(starts=starts, ends=ends)
    assert stored(station) == 0


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("held_by", "", "empty"),
        ("held_by", "   ", "empty"),
        ("held_by", "a" * 10_000, "too_long"),
        ("held_by", "Noria\u202egro", "control_characters"),
        ("held_by", "Noria 🎉", "symbols"),
        ("title", "b" * 121, "too_long"),
        ("title", "a\x00b", "control_characters"),
        ("kind", "friends", "choice"),
        ("places", 0, "range"),
        ("places", -3, "range"),
        ("places", 10**9, "range"),
    ],
)
def test_fields_that_cannot_be_taken_are_named(
    book: Book, station: Station, field: str, value: Any, problem: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        book(**{field: value})
    assert (refusal.value.field, refusal.value.code) == (field, f"input.{problem}")
    assert stored(station) == 0


def test_quotes_and_statements_are_only_text(book: Book, station: Station) -> None:
    holder = "Robert'); DROP TABLE booking;--"
    found = station.ask(queries.get, booking=book(held_by=holder, title="شركة « أطلس »"))
    assert (found.held_by, found.title) == (holder, "شركة « أطلس »")


def test_a_company_that_is_not_here_books_nothing_in_its_name(book: Book, station: Station) -> None:
    with pytest.raises(UnknownResident):
        book(resident=uuid4())
    noria = station.do("residents.register", name="Noria").command.id
    station.do("residents.leave", resident=noria)
    book(resident=noria)
    with pytest.raises(ResidentLeft):
        book(resident=noria, starts=at(14, day=days(1)), ends=at(15, day=days(1)))


def test_windows_hear_that_bookings_changed(book: Book, station: Station) -> None:
    heard: list[frozenset[str]] = []
    station.database.subscribe(heard.append)
    one = book()
    station.do("bookings.move", booking=one, ends=at(16))
    station.do("bookings.cancel", booking=one)
    assert all("booking" in tables for tables in heard)
    assert len(heard) == 3


def test_the_wall_time_and_the_rules_in_use_are_kept(book: Book, station: Station) -> None:
    one = book()
    row = station.database.read(lambda session: session.get(Booking, one))
    assert (row.wall_starts, row.wall_ends) == ("2026-11-24T14:00", "2026-11-24T15:00")
    assert (row.zone, row.tz_version, row.day) == ("Africa/Casablanca", tz_version(), TUESDAY)


def test_a_naive_time_is_the_time_on_the_wall_of_the_site(bare_station: Station) -> None:
    bare_station.do("sites.open", code="paris", name="Paris", city="Paris", zone="Europe/Paris")
    bare_station.do("sites.add_room", name="Seine", capacity=4)
    naive = datetime(2026, 11, 24, 14)  # noqa: DTZ001
    one = bare_station.do(
        "bookings.book", resource="Seine", starts=naive, ends=at(14), held_by="Noria"
    )
    found = bare_station.ask(queries.get, booking=one.command.id)
    assert (found.starts, found.ends) == (at(13), at(14))


def test_seconds_are_dropped(book: Book, station: Station) -> None:
    found = station.ask(queries.get, booking=book(starts=at(14) + timedelta(seconds=59)))
    assert found.starts == at(14)


def test_a_resource_is_named_in_either_script_and_any_case(book: Book, station: Station) -> None:
    atlas = station.ask(queries.get, booking=book(resource="ATLAS")).resource
    assert station.ask(queries.get, booking=book(resource="أطلس", starts=at(12), ends=at(13)))
    assert book(resource=str(atlas), starts=at(16), ends=at(17))
    assert book(resource=atlas, starts=at(17), ends=at(18))


@pytest.mark.parametrize("named", ["Toubkal", "", "%", "Atlas' OR 1=1", UUID(int=1), "a" * 10_000])
def test_an_unknown_resource_is_refused(book: Book, named: Any) -> None:
    with pytest.raises(UnknownResource):
        book(resource=named)


def test_an_unknown_site_is_refused(book: Book, station: Station) -> None:
    atlas = station.ask(queries.get, booking=book()).resource
    with pytest.raises(UnknownSite):
        book(resource=atlas, site="oujda")


def test_a_room_of_another_site_cannot_be_booked_here(book: Book, station: Station) -> None:
    station.do("sites.open", code="rabat", name="Rabat", city="Rabat")
    souss = station.do("sites.add_room", site="rabat", name="Souss", capacity=4).command.id
    with pytest.raises(UnknownResource):
        book(resource=souss)
    assert book(site="rabat", resource="Souss")


def test_something_that_is_no_time_is_bad_input(book: Book) -> None:
    with pytest.raises(BadInput):
        book(starts="tomorrow")


def test_the_same_command_twice_makes_one_booking(book: Book, station: Station) -> None:
    one = uuid4()
    assert book(id=one) == book(id=one) == one
    _, command = station.make(
        "bookings.book", id=one, resource="Atlas", starts=at(14), ends=at(15), held_by="Noria"
    )
    station.database.write(lambda session: book_room(session, command))
    assert stored(station) == 1
