"""Bookings that somebody has to approve: they hold their time until they are answered."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings import approval, queries
from kiosk.bookings.limits import (
    AlreadyApproved,
    ApprovalNotAsked,
    BookingDeclined,
    NotApproved,
)
from kiosk.bookings.refusals import AlreadyHere, BookingCancelled, Taken
from kiosk.station import Station
from tests.bookings.conftest import Book, days
from tests.bookings.conftest import tomorrow as at


@pytest.fixture
def asked(station: Station, book: Book) -> UUID:
    """What somebody from outside has asked for."""
    station.do("bookings.set_rule", member="external", rule="approval", value=1)
    return book(kind="external", starts=at(9), ends=at(10))


def state(station: Station, booking: UUID) -> Any:
    view = station.ask(queries.get, booking=booking)
    return view and view.state


def test_it_holds_its_time_until_it_is_approved(station: Station, book: Book, asked: UUID) -> None:
    assert state(station, asked) == "asked"
    assert station.ask(approval.asked_for) == 1
    with pytest.raises(Taken):
        book(starts=at(9), ends=at(10), held_by="Kasbah Pay")
    plan = station.ask(queries.day, day=days(1))
    assert [b.state for b in plan.lanes[0].bookings] == ["asked"]
    done = station.do("bookings.approve", booking=asked)
    assert done.result.bookings == (asked,)
    assert state(station, asked) == "booked"
    assert station.ask(approval.asked_for) == 0
    assert station.do("bookings.approve", booking=asked).result.bookings == ()
    with pytest.raises(AlreadyApproved):
        station.do("bookings.decline", booking=asked)


def test_what_is_declined_frees_its_time_and_can_be_asked_for_again(
    station: Station, book: Book, asked: UUID
) -> None:
    station.do("bookings.decline", booking=asked)
    assert state(station, asked) == "declined"
    assert station.do("bookings.decline", booking=asked).result.bookings == ()
    with pytest.raises(BookingDeclined):
        station.do("bookings.approve", booking=asked)
    with pytest.raises(BookingDeclined):
        station.do("bookings.move", booking=asked, ends=at(11))
    station.do("bookings.restore", booking=asked)
    assert state(station, asked) == "asked"
    station.do("bookings.decline", booking=asked)
    book(starts=at(9), ends=at(10))
    with pytest.raises(Taken):
        station.do("bookings.restore", booking=asked)


def test_nobody_is_let_in_before_it_is_approved(station: Station, asked: UUID, clock: Any) -> None:
    clock.at = at(8, 55)
    with pytest.raises(NotApproved):
        station.do("bookings.check_in", booking=asked)
    station.do("bookings.approve", booking=asked)
    station.do("bookings.check_in", booking=asked)


def test_a_series_is_answered_whole_and_counts_once(
    station: Station, book: Book, asked: UUID
) -> None:
    series = book(kind="external", starts=at(14), ends=at(15), repeat="daily:3")
    assert station.ask(approval.asked_for) == 2
    done = station.do("bookings.approve", booking=series, scope="one")
    assert len(done.result.bookings) == 1
    done = station.do("bookings.approve", booking=series)
    assert done.result.bookings == ()  # the one is approved already
    later = station.ask(queries.day, day=days(2)).lanes[0].bookings[0]
    assert len(station.do("bookings.approve", booking=later.id).result.bookings) == 2
    assert station.ask(approval.asked_for) == 1
    del asked


def test_one_that_is_cancelled_comes_back_as_asked_for(station: Station, asked: UUID) -> None:
    station.do("bookings.approve", booking=asked)
    station.do("bookings.cancel", booking=asked)
    with pytest.raises(BookingCancelled):
        station.do("bookings.approve", booking=asked)
    station.do("bookings.restore", booking=asked)
    assert state(station, asked) == "asked"


def test_an_approval_is_taken_back_and_holds_its_time(
    station: Station, book: Book, asked: UUID
) -> None:
    station.do("bookings.approve", booking=asked)
    done = station.do("bookings.ask_again", booking=asked)
    assert done.result.bookings == (asked,)
    assert state(station, asked) == "asked"
    assert station.do("bookings.ask_again", booking=asked).result.bookings == ()
    with pytest.raises(Taken):
        book(starts=at(9), ends=at(10), held_by="Kasbah Pay")
    station.do("bookings.decline", booking=asked)
    with pytest.raises(BookingDeclined):
        station.do("bookings.ask_again", booking=asked)


def test_of_a_series_what_was_approved_with_it_is_asked_again(station: Station, book: Book) -> None:
    station.do("bookings.set_rule", member="external", rule="approval", value=1)
    series = book(kind="external", starts=at(14), ends=at(15), repeat="daily:3")
    one = station.do("bookings.approve", booking=series, scope="one").result.bookings
    later = station.ask(queries.day, day=days(2)).lanes[0].bookings[0].id
    both = station.do("bookings.approve", booking=later).result.bookings
    assert len(both) == 2
    station.do("bookings.ask_again", booking=both[0], also=list(both[1:]))
    assert [state(station, each) for each in (*one, *both)] == ["booked", "asked", "asked"]
    station.do("bookings.cancel", booking=both[0])
    station.do("bookings.approve", booking=both[1])
    done = station.do("bookings.ask_again", booking=both[0], also=[both[1]])
    assert done.result.bookings == (both[1],)  # the other was cancelled


def test_who_is_here_and_what_never_had_to_be_approved_waits_for_nothing(
    station: Station, book: Book, asked: UUID, clock: Any
) -> None:
    plain = book(starts=at(11), ends=at(12))
    with pytest.raises(ApprovalNotAsked):
        station.do("bookings.ask_again", booking=plain)
    station.do("bookings.approve", booking=asked)
    clock.at = at(9)
    station.do("bookings.check_in", booking=asked)
    with pytest.raises(AlreadyHere):
        station.do("bookings.ask_again", booking=asked)


def test_it_can_be_moved_and_still_waits(station: Station, asked: UUID) -> None:
    station.do("bookings.move", booking=asked, starts=at(11), ends=at(12))
    assert state(station, asked) == "asked"
