"""What was done to a booking by mistake is taken back, a series as far as it can be."""

from __future__ import annotations

import pytest

from kiosk.bookings import queries
from kiosk.bookings.queries import BookingView
from kiosk.bookings.refusals import BookingEnded, Taken
from kiosk.bookings.restoring import LeftOut, Restored
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import derived_id
from kiosk.station import Station
from tests.bookings.conftest import Book, at, days


def seen(station: Station, booking: object) -> BookingView:
    found = station.ask(queries.get, booking=booking)
    assert found is not None
    return found


def test_a_cancellation_is_taken_back_where_the_time_is_still_free(
    station: Station, book: Book
) -> None:
    one = book()
    station.do("bookings.cancel", booking=one)
    station.do("bookings.restore", booking=one)
    station.do("bookings.restore", booking=one)
    assert seen(station, one).state == "booked"
    station.do("bookings.cancel", booking=one)
    book(held_by="Kasbah Pay")
    with pytest.raises(Taken) as refusal:
        station.do("bookings.restore", booking=one)
    assert refusal.value.taken_by == "Kasbah Pay"


def test_a_holder_noted_as_here_by_mistake_is_awaited_again(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book()
    clock.at = at(14, 5)
    station.do("bookings.check_in", booking=one)
    station.do("bookings.restore", booking=one)
    assert seen(station, one).state == "booked"
    station.do("bookings.release", booking=one)
    station.do("bookings.restore", booking=one)
    assert seen(station, one).state == "booked"


def test_what_is_over_is_not_put_back(station: Station, book: Book, clock: FrozenClock) -> None:
    one, other = book(), book(resource="Rif")
    station.do("bookings.cancel", booking=one)
    clock.at = at(14, 5)
    station.do("bookings.end", booking=other)
    with pytest.raises(BookingEnded):
        station.do("bookings.restore", booking=other)
    assert seen(station, other).ends == at(14, 5)
    clock.at = at(20)
    with pytest.raises(BookingEnded):
        station.do("bookings.restore", booking=one)


def test_a_cancelled_series_comes_back_as_far_as_its_time_is_free(
    station: Station, book: Book
) -> None:
    first = book(repeat="weekly:4")
    gone = station.do("bookings.cancel", booking=first, scope="all").result.bookings
    assert len(gone) == 4
    book(held_by="Kasbah Pay", starts=at(14, day=days(14)), ends=at(15, day=days(14)))
    done = station.do("bookings.restore", booking=gone[0], also=list(gone[1:])).result
    other = LeftOut(derived_id(first, 2), at(14, day=days(14)), "Kasbah Pay")
    assert done == Restored(3, (other,))
    states = [seen(station, booking).state for booking in gone]
    assert states == ["booked", "booked", "cancelled", "booked"]


def test_one_that_was_cancelled_before_its_series_stays_so(station: Station, book: Book) -> None:
    first = book(repeat="weekly:3")
    second = derived_id(first, 1)
    station.do("bookings.cancel", booking=second)
    gone = station.do("bookings.cancel", booking=first, scope="all").result.bookings
    assert station.do("bookings.restore", booking=gone[0], also=list(gone)).result == Restored(2)
    assert seen(station, second).state == "cancelled"


def test_a_series_of_which_nothing_can_come_back_says_why(station: Station, book: Book) -> None:
    first = book(repeat="weekly:2")
    gone = station.do("bookings.cancel", booking=first, scope="all").result.bookings
    book(held_by="Kasbah Pay", repeat="weekly:2")
    with pytest.raises(Taken) as refusal:
        station.do("bookings.restore", booking=gone[1], also=[gone[0]])
    assert refusal.value.day == days(0)


def test_of_two_that_held_the_same_time_one_comes_back(station: Station, book: Book) -> None:
    one = book()
    station.do("bookings.cancel", booking=one)
    two = book(held_by="Kasbah Pay")
    station.do("bookings.cancel", booking=two)
    assert station.do("bookings.restore", booking=one, also=[two]).result.restored == 1


def test_a_meeting_ended_by_mistake_goes_on_until_its_hour(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book()
    clock.at = at(14, 5)
    station.do("bookings.check_in", booking=one)
    station.do("bookings.end", booking=one)
    station.do("bookings.restore", booking=one, ends=at(15))
    view = seen(station, one)
    assert (view.state, view.ends) == ("checked_in", at(15))


def test_the_time_of_an_ended_meeting_may_be_gone(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    one = book()
    clock.at = at(14, 5)
    station.do("bookings.end", booking=one)
    with pytest.raises(BookingEnded):
        station.do("bookings.restore", booking=one, ends=at(14, 4))
    book(starts=at(14, 15), ends=at(15), held_by="Kasbah Pay")
    with pytest.raises(Taken):
        station.do("bookings.restore", booking=one, ends=at(15))
    assert seen(station, one).ends == at(14, 5)
