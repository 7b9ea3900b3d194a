"""Moving, cancelling, checking in, ending and releasing a booking."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from kiosk.bookings import queries
from kiosk.bookings.commands import Cancelled
from kiosk.bookings.queries import BookingView
from kiosk.bookings.refusals import (
    AlreadyHere,
    BookingCancelled,
    BookingEnded,
    BookingReleased,
    ClosedDay,
    NotStarted,
    OutsideHours,
    OverCapacity,
    Taken,
    TooLate,
    TooShort,
    UnknownBooking,
)
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.sites.refusals import UnknownResource
from kiosk.station import Station
from tests.bookings.conftest import Book, at, days


def seen(station: Station, booking: UUID) -> BookingView:
    """The booking as it stands."""
    found = station.ask(queries.get, booking=booking)
    assert found is not None
    return found


def test_a_moved_booking_stays_the_same_one(station: Station, book: Book) -> None:
    one = book(title="Atelier")
    station.do("bookings.move", booking=one, starts=at(16), ends=at(17, 30), resource="Rif")
    now = seen(station, one)
    assert (now.resource_name, now.starts, now.ends) == ("Rif", at(16), at(17, 30))
    assert (now.title, now.held_by) == ("Atelier", "Noria Énergie")
    book(held_by="Kasbah Pay")


def test_a_booking_may_move_over_its_own_time(station: Station, book: Book) -> None:
    one = book()
    station.do("bookings.move", booking=one, starts=at(14, 30), ends=at(15, 30))
    assert seen(station, one).starts == at(14, 30)
    plateau = book(resource="Plateau", places=10)
    station.do("bookings.move", booking=plateau, ends=at(16))


def test_a_move_to_another_day_takes_its_day_along(station: Station, book: Book) -> None:
    one = book()
    station.do("bookings.move", booking=one, starts=at(14, day=days(1)), ends=at(15, day=days(1)))
    assert seen(station, one).day == days(1)
    assert station.ask(queries.day, day=days(1)).lanes[0].bookings[0].id == one


def test_a_move_is_checked_like_a_new_booking(station: Station, book: Book) -> None:
    one = book()
    book(starts=at(16), ends=at(17), held_by="Kasbah Pay")
    with pytest.raises(Taken) as refusal:
        station.do("bookings.move", booking=one, ends=at(16, 30))
    assert refusal.value.taken_by == "Kasbah Pay"
    for fields, reason in (
        ({"ends": at(14, 10)}, TooShort),
        ({"ends": at(13)}, Invalid),
        ({"starts": at(15), "ends": at(21)}, OutsideHours),
        ({"starts": at(10, 15)}, TooLate),
        ({"starts": at(14, day=days(5)), "ends": at(15, day=days(5))}, ClosedDay),
        ({"resource": "Toubkal"}, UnknownResource),
    ):
        with pytest.raises(reason):
            station.do("bookings.move", booking=one, **fields)
    assert (seen(station, one).starts, seen(station, one).ends) == (at(14), at(15))


def test_a_move_into_a_full_area_is_refused(station: Station, book: Book) -> None:
    book(resource="Plateau", places=10, starts=at(16), ends=at(17))
    one = book(resource="Plateau", places=2)
    with pytest.raises(OverCapacity):
        station.do("bookings.move", booking=one, ends=at(16, 15))


def test_whoever_is_here_may_only_change_the_end(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(10, 45), ends=at(12))
    station.do("bookings.check_in", booking=one)
    for fields in ({"resource": "Rif"}, {"starts": at(11)}):
        with pytest.raises(AlreadyHere):
            station.do("bookings.move", booking=one, **fields)
    clock.at = at(11, 30)
    station.do("bookings.move", booking=one, starts=at(10, 45), ends=at(12, 30))
    assert seen(station, one).ends == at(12, 30)
    with pytest.raises(TooLate):
        station.do("bookings.move", booking=one, ends=at(11, 15))


def test_a_meeting_under_way_can_be_extended(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(10, 45), ends=at(12))
    clock.at = at(11, 50)
    station.do("bookings.move", booking=one, ends=at(13))
    assert seen(station, one).ends == at(13)


def test_a_cancelled_booking_gives_its_time_back(station: Station, book: Book) -> None:
    one = book()
    assert station.do("bookings.cancel", booking=one).result == Cancelled(1, 0, (one,))
    assert seen(station, one).state == "cancelled"
    book(held_by="Kasbah Pay")
    assert station.do("bookings.cancel", booking=one).result == Cancelled(0, 0)
    with pytest.raises(BookingCancelled):
        station.do("bookings.move", booking=one, ends=at(16))


def test_cancelling_a_meeting_that_is_held_ends_it_now(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(10, 45), ends=at(12))
    station.do("bookings.check_in", booking=one)
    clock.at = at(11, 10).replace(second=20)
    assert station.do("bookings.cancel", booking=one).result == Cancelled(0, 1)
    assert (seen(station, one).state, seen(station, one).ends) == ("ended", at(11, 11))


def test_check_in_opens_a_quarter_of_an_hour_before(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(11), ends=at(12))
    with pytest.raises(NotStarted) as refusal:
        station.do("bookings.check_in", booking=one)
    assert refusal.value.earliest == at(10, 45)
    clock.at = at(10, 45)
    station.do("bookings.check_in", booking=one)
    station.do("bookings.check_in", booking=one)
    assert seen(station, one).state == "checked_in"


def test_check_in_closes_at_the_end(station: Station, book: Book, clock: FrozenClock) -> None:
    one = book(starts=at(11), ends=at(12))
    clock.at = at(12)
    with pytest.raises(BookingEnded) as refusal:
        station.do("bookings.check_in", booking=one)
    assert refusal.value.until == at(12)


def test_ending_early_frees_the_rest_from_the_next_minute(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(11), ends=at(13))
    clock.at = at(11, 20).replace(second=1)
    station.do("bookings.end", booking=one)
    assert (seen(station, one).state, seen(station, one).ends) == ("ended", at(11, 21))
    with pytest.raises(Taken):
        book(starts=at(11, 20), ends=at(12))
    book(starts=at(11, 21), ends=at(12))
    clock.at = at(11, 40)
    station.do("bookings.end", booking=one)
    assert seen(station, one).ends == at(11, 21)


def test_ending_on_the_minute_ends_on_that_minute(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(11), ends=at(13))
    clock.at = at(11, 20)
    station.do("bookings.end", booking=one)
    assert seen(station, one).ends == at(11, 20)


def test_one_that_ended_before_it_began_holds_nothing(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(11), ends=at(13))
    clock.at = at(10, 50)
    station.do("bookings.check_in", booking=one)
    station.do("bookings.end", booking=one)
    assert seen(station, one).ends == at(11)
    book(starts=at(10, 45), ends=at(12))
    assert len(station.ask(queries.day, day=days(0)).lanes[0].bookings) == 1


def test_ending_late_does_not_lengthen_it(station: Station, book: Book, clock: FrozenClock) -> None:
    one = book(starts=at(11), ends=at(12))
    clock.at = at(13)
    station.do("bookings.end", booking=one)
    assert seen(station, one).ends == at(12)


def test_one_that_has_not_begun_is_cancelled_and_not_ended(station: Station, book: Book) -> None:
    with pytest.raises(NotStarted):
        station.do("bookings.end", booking=book())


def test_a_no_show_gives_all_its_time_back(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book(starts=at(11), ends=at(13))
    with pytest.raises(NotStarted):
        station.do("bookings.release", booking=one)
    clock.at = at(11, 15)
    station.do("bookings.release", booking=one)
    station.do("bookings.release", booking=one)
    assert seen(station, one).state == "released"
    book(starts=at(11, 15), ends=at(12))
    with pytest.raises(BookingReleased):
        station.do("bookings.check_in", booking=one)


def test_whoever_is_here_is_no_no_show(station: Station, book: Book) -> None:
    one = book(starts=at(10, 45), ends=at(12))
    station.do("bookings.check_in", booking=one)
    with pytest.raises(AlreadyHere):
        station.do("bookings.release", booking=one)


@pytest.mark.parametrize("name", ["move", "cancel", "check_in", "release"])
def test_what_is_over_stays_as_it_was(
    station: Station, book: Book, clock: FrozenClock, name: str
) -> None:
    one = book(starts=at(11), ends=at(12))
    clock.at = at(11, 30)
    station.do("bookings.end", booking=one)
    more = {"ends": at(13)} if name == "move" else {}
    with pytest.raises(BookingEnded):
        station.do(f"bookings.{name}", booking=one, **more)


@pytest.mark.parametrize("name", ["move", "cancel", "check_in", "end", "release"])
def test_an_unknown_booking_is_refused(station: Station, name: str) -> None:
    with pytest.raises(UnknownBooking):
        station.do(f"bookings.{name}", booking=uuid4())


@pytest.mark.parametrize("name", ["move", "cancel", "check_in", "end", "release"])
def test_another_site_cannot_touch_a_booking(station: Station, book: Book, name: str) -> None:
    station.do("sites.open", code="rabat", name="Rabat", city="Rabat")
    with pytest.raises(UnknownBooking):
        station.do(f"bookings.{name}", booking=book(), site="rabat")
