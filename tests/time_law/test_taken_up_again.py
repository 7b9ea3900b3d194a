"""What was called off before a law on time, and is taken up again after it, has its own hour."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk import time_law
from kiosk.bookings import queries as bookings
from kiosk.bookings.refusals import Taken
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.visits import queries as visits
from tests import time_laws
from tests.time_law.conftest import Law
from tests.time_laws import NEW

MONDAY = date(2026, 9, 28)
TEN = datetime(2026, 9, 28, 10, tzinfo=UTC)


def the_meeting(station: Station) -> bookings.BookingView:
    [found] = [b for lane in station.ask(bookings.day, day=MONDAY).lanes for b in lane.bookings]
    return found


def test_a_booking_is_held_at_its_hour_again(booked: Station, before: Law, after: Law) -> None:
    with before():
        mine = the_meeting(booked).id
        booked.do("bookings.cancel", booking=mine)
    with after():
        time_law.follow(booked)
        booked.do("bookings.restore", booking=mine)
        again = the_meeting(booked)
        assert (again.id, again.starts, again.ends.hour) == (mine, TEN, 11)
        assert time_law.follow(booked) is None


def test_it_is_not_where_its_hour_is_taken_by_now(booked: Station, before: Law, after: Law) -> None:
    with before():
        mine = the_meeting(booked).id
        booked.do("bookings.cancel", booking=mine)
    with after():
        times = {"starts": f"{MONDAY}T10:30", "ends": f"{MONDAY}T11:30"}
        booked.do("bookings.book", resource="Rif", held_by="Kasbah Pay", **times)
        with pytest.raises(Taken):
            booked.do("bookings.restore", booking=mine)


def test_an_hour_that_only_the_old_law_made_past_is_still_to_come(
    booked: Station, before: Law, after: Law, clock: FrozenClock
) -> None:
    with before():
        mine = the_meeting(booked).id
        booked.do("bookings.cancel", booking=mine)
    clock.at = TEN.replace(minute=30)
    with after():
        booked.do("bookings.restore", booking=mine)
        assert the_meeting(booked).starts == TEN


def test_a_visit_that_was_called_off_is_awaited_at_its_hour(
    booked: Station, before: Law, after: Law
) -> None:
    with before():
        [visit] = booked.ask(visits.expected, day=MONDAY)
        booked.do("visits.cancel", visit=visit.id)
    with after():
        time_law.follow(booked)
        booked.do("visits.restore", visit=visit.id)
        [again] = booked.ask(visits.expected, day=MONDAY)
        assert again.expected_at == TEN
        assert again.until == TEN.replace(hour=11, minute=30)


def test_an_arrival_that_is_taken_back_is_awaited_at_its_hour(
    booked: Station, before: Law, after: Law, clock: FrozenClock
) -> None:
    clock.at = TEN.replace(hour=9)
    with before():
        [visit] = booked.ask(visits.expected, day=MONDAY)
        booked.do("visits.arrive", visit=visit.id, consent=True)
    with after():
        booked.do("visits.take_back", visit=visit.id)
        [again] = booked.ask(visits.expected, day=MONDAY)
        assert again.expected_at == TEN


def test_the_seconds_of_an_hour_are_no_law(booked: Station, before: Law, tmp_path: Path) -> None:
    """Someone who is announced for half a minute past is not said to have been moved."""
    at = datetime(2026, 9, 28, 13, 0, 30, tzinfo=UTC)
    with before():
        booked.do("visits.expect", first_name="Omar", last_name="Tazi", host="X", at=at)
    with time_laws.time_law(tmp_path / "laws", NEW, 1):
        assert time_law.follow(booked) is None
