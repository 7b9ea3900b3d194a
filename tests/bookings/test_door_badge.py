"""A badge that is read at a door: whose is under way, who wants the room, and who may not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.badges.refusals import BadgeRevoked
from kiosk.bookings.door import CHECK_IN, door
from kiosk.bookings.door_badge import BOOK, THERE, Gesture, badge_at_door
from kiosk.bookings.refusals import NotBookedHere, Taken, VisitorBadge
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.bookings.conftest import Book, at


@pytest.fixture
def badge(station: Station) -> Any:
    """Karim's, of Noria Énergie."""
    company = station.do("residents.register", name="Noria Énergie").result
    person = {"resident": company, "first_name": "Karim", "last_name": "Bennis"}
    holder = station.do("residents.add_person", **person).result
    return station.do("badges.issue", kind="resident", holder=holder).result


@pytest.fixture(autouse=True)
def noon(station: Station, clock: FrozenClock) -> None:
    clock.at = at(12)


def shown(station: Station, badge: Any, room: str = "Atlas") -> Gesture:
    found = station.ask(badge_at_door, payload=badge.payload, room=room)
    assert found is not None
    return found


def take(station: Station, gesture: Gesture, room: UUID) -> Any:
    said = {"held_by": gesture.held_by, "resident": gesture.resident, "kind": "resident"}
    return station.do(
        "bookings.book", resource=room, starts=gesture.starts, ends=gesture.ends, **said
    )


def test_who_shows_a_badge_at_a_free_room_wants_it(station: Station, badge: Any) -> None:
    gesture = shown(station, badge)
    assert (gesture.act, gesture.held_by) == (BOOK, "Noria Énergie")
    assert gesture.resident is not None
    assert gesture.ends - gesture.starts == timedelta(minutes=30)


def test_no_longer_than_it_is_free(station: Station, badge: Any, book: Book) -> None:
    book(starts=at(12, 20), ends=at(13), held_by="Kasbah Pay")
    assert shown(station, badge).ends == at(12, 20)


def test_who_is_awaited_has_come(
    station: Station, badge: Any, book: Book, clock: FrozenClock
) -> None:
    booked = book()
    assert shown(station, badge).act == BOOK, "two hours before it is another wish"
    clock.at = at(13, 50)
    gesture = shown(station, badge)
    assert (gesture.act, gesture.booking) == (CHECK_IN, booked)
    station.do("bookings.act_by_badge", badge=badge.badge, booking=booked, act=CHECK_IN)
    clock.at = at(14, 10)
    gesture = shown(station, badge)
    assert (gesture.act, gesture.ends) == (THERE, at(15))


def test_a_room_that_another_has_is_refused_with_who_not_said(
    station: Station, badge: Any, book: Book, clock: FrozenClock
) -> None:
    book(held_by="Kasbah Pay")
    clock.at = at(14, 5)
    gesture = shown(station, badge)
    room = station.ask(door, room="Atlas")
    assert room is not None
    assert room.current is not None
    assert room.current.held_by == ""
    with pytest.raises(Taken):
        take(station, gesture, room.resource.id)


def test_a_visitors_badge_books_nothing(station: Station) -> None:
    visit = station.do(
        "visits.arrive", first_name="Salma", last_name="Idrissi", host="Noria", consent=True
    ).result
    with pytest.raises(VisitorBadge):
        shown(station, station.do("badges.issue", holder=visit).result)


def test_a_badge_that_was_taken_back_is_none(station: Station, badge: Any) -> None:
    station.do("badges.revoke", badge=badge.badge, reason="perdu")
    with pytest.raises(BadgeRevoked):
        shown(station, badge)


def test_where_nobody_books_at_a_door_a_badge_still_checks_in(
    station: Station, badge: Any, book: Book, clock: FrozenClock
) -> None:
    station.do("sites.set_option", name="door_books", value="nobody")
    with pytest.raises(NotBookedHere):
        shown(station, badge)
    booked = book()
    clock.at = at(14)
    assert shown(station, badge).booking == booked


def test_a_door_without_a_room_does_nothing(station: Station, badge: Any) -> None:
    assert station.ask(badge_at_door, payload=badge.payload, room="Toubkal") is None
