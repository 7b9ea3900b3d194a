"""Nobody came: it is told, then the time is given back, where the site wants that."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.booking_day import look_after
from kiosk.bookings import absent, queries
from kiosk.bookings.absent import Absent
from kiosk.core.clock import FrozenClock
from kiosk.core.command import DESK, KIOSK
from kiosk.station import Station
from tests.bookings.conftest import Book, at, days


@pytest.fixture
def strict(station: Station) -> Station:
    """A site that gives rooms back after a quarter of an hour."""
    station.do("sites.set_option", name="no_show_minutes", value="15")
    return station


def state(station: Station, booking: UUID) -> str:
    found = station.ask(queries.get, booking=booking)
    assert found is not None
    return found.state


def look(station: Station, clock: FrozenClock, hour: int, minute: int) -> Absent:
    clock.at = at(hour, minute)
    done = look_after(station)
    return done.absent if done else Absent()


def test_a_site_that_has_not_chosen_so_gives_nothing_back(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    booked = book()
    assert look(station, clock, 14, 45) == Absent()
    assert state(station, booked) == "booked"


def test_a_kind_of_member_has_minutes_of_its_own(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    station.do("bookings.set_rule", member="external", rule="no_show_minutes", value=10)
    theirs = book(kind="external", starts=at(14), ends=at(15))
    other = book(resource="Rif", starts=at(14), ends=at(15))
    clock.at = at(14, 6)
    assert station.ask_itself(absent.is_due)
    assert station.do("bookings.release_absent").result.warned == (theirs,)
    clock.at = at(14, 12)
    assert station.do("bookings.release_absent").result.released == (theirs,)
    station.do("sites.set_option", name="no_show_minutes", value="15")
    station.do("bookings.set_rule", member="startup", rule="no_show_minutes", value=0)
    clock.at = at(14, 40)
    assert not station.ask_itself(absent.is_due)
    del other


def test_nobody_came_is_told_and_then_the_room_is_free(
    strict: Station, book: Book, clock: FrozenClock
) -> None:
    booked = book()
    assert look(strict, clock, 14, 9) == Absent()
    assert look(strict, clock, 14, 10) == Absent(warned=(booked,))
    assert look(strict, clock, 14, 14) == Absent()
    assert look(strict, clock, 14, 15) == Absent(released=(booked,))
    assert look(strict, clock, 14, 16) == Absent()
    assert state(strict, booked) == "released"
    book(starts=at(14, 30), ends=at(15), held_by="Kasbah Pay")


def test_who_is_here_keeps_the_room(strict: Station, book: Book, clock: FrozenClock) -> None:
    booked = book()
    look(strict, clock, 14, 10)
    strict.do("bookings.check_in", booking=booked)
    assert look(strict, clock, 14, 20) == Absent()


def test_nothing_goes_that_was_not_told_before(
    strict: Station, book: Book, clock: FrozenClock
) -> None:
    booked = book()
    assert look(strict, clock, 14, 40) == Absent(warned=(booked,))
    assert look(strict, clock, 14, 44) == Absent()
    assert look(strict, clock, 14, 45) == Absent(released=(booked,))


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "technopark"},
        {"kind": "maintenance"},
        {"ends": at(18, 30)},
        {"resource": "Plateau"},
    ],
)
def test_what_is_long_or_the_sites_own_stays(
    strict: Station, book: Book, clock: FrozenClock, fields: dict[str, Any]
) -> None:
    book(**fields)
    assert look(strict, clock, 14, 40) == Absent()


def test_a_series_that_nobody_comes_to_is_given_up(
    strict: Station, book: Book, clock: FrozenClock
) -> None:
    strict.do("sites.set_option", name="no_show_series", value="2")
    first = book(repeat="weekly:4")
    for week in (0, 1):
        clock.at = at(14, 10, day=days(7 * week))
        look_after(strict)
        clock.at += timedelta(minutes=5)
        done = look_after(strict)
        assert done is not None
        assert len(done.absent.released) == 1
    assert len(done.absent.given_up) == 2
    assert first not in done.absent.given_up
    assert strict.ask(queries.day, day=days(21)).lanes[0].bookings == ()


def test_a_machine_in_a_hall_gives_nothing_back(
    strict: Station, book: Book, clock: FrozenClock
) -> None:
    booked = book()
    strict.role = KIOSK
    assert look(strict, clock, 14, 40) == Absent()
    strict.role = DESK
    assert look(strict, clock, 14, 40) == Absent(warned=(booked,))
