"""Whoever holds a badge sees and changes their own bookings, and nobody else's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings.own import by_badge
from kiosk.bookings.queries import get
from kiosk.bookings.refusals import NotStarted, NotYours, Taken, UnknownBooking
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station
from tests.bookings.conftest import Book, at, days

Act = Callable[..., Any]


@pytest.fixture
def company(station: Station) -> UUID:
    made: UUID = station.do("residents.register", name="Noria Énergie").result
    return made


@pytest.fixture
def badge(station: Station, company: UUID) -> UUID:
    person = {"resident": company, "first_name": "Karim", "last_name": "Bennis"}
    holder = station.do("residents.add_person", **person).result
    made: UUID = station.do("badges.issue", kind="resident", holder=holder).result.badge
    return made


@pytest.fixture
def act(station: Station, badge: UUID) -> Act:
    def do(booking: UUID, act: str, **fields: Any) -> Any:
        given = {"badge": badge, "booking": booking, "act": act} | fields
        return station.do("bookings.act_by_badge", **given)

    return do


def state(station: Station, booking: UUID) -> str:
    found = station.ask(get, booking=booking)
    assert found is not None
    return found.state


def test_a_holder_sees_their_own_and_no_others(
    station: Station, book: Book, badge: UUID, company: UUID
) -> None:
    book(held_by="Sahel Data", starts=at(16), ends=at(17))
    later = book(starts=at(9, day=days(3)), ends=at(10, day=days(3)))
    renamed = book(held_by="Noria", resident=company, starts=at(11), ends=at(12))
    book(starts=at(9, day=days(41)), ends=at(10, day=days(41)))
    station.do("bookings.cancel", booking=book(starts=at(18), ends=at(19)))
    assert [b.id for b in station.ask(by_badge, badge=badge)] == [renamed, later]
    assert not station.ask(by_badge, badge=new_id())


def test_a_badge_that_was_taken_back_shows_and_does_nothing(
    station: Station, book: Book, badge: UUID, act: Act
) -> None:
    one = book()
    station.do("badges.revoke", badge=badge, reason="perdu")
    assert not station.ask(by_badge, badge=badge)
    with pytest.raises(NotYours):
        act(one, "cancel")


def test_a_visitors_badge_books_nothing(station: Station, book: Book, act: Act) -> None:
    visit = station.do(
        "visits.arrive", first_name="Salma", last_name="Idrissi", host="Noria", consent=True
    ).result
    theirs = station.do("badges.issue", holder=visit).result.badge
    one = book(held_by="Salma Idrissi")
    with pytest.raises(NotYours):
        act(one, "cancel", badge=theirs)
    assert not station.ask(by_badge, badge=theirs)


def test_they_come_go_on_and_end(
    station: Station, clock: FrozenClock, book: Book, act: Act
) -> None:
    one = book(starts=at(10, 45), ends=at(11, 30))
    act(one, "check_in")
    assert state(station, one) == "checked_in"
    act(one, "extend", minutes=30)
    found = station.ask(get, booking=one)
    assert found is not None
    assert found.ends == at(12)
    clock.at = at(11, 40)
    act(one, "end")
    assert state(station, one) == "ended"


def test_they_give_back_what_is_to_come(station: Station, book: Book, act: Act) -> None:
    one = book()
    act(one, "cancel")
    act(one, "cancel")
    assert state(station, one) == "cancelled"


def test_what_holds_at_the_desk_holds_for_a_badge(station: Station, book: Book, act: Act) -> None:
    one = book()
    book(held_by="Sahel Data", starts=at(15), ends=at(16))
    with pytest.raises(Taken):
        act(one, "extend", minutes=30)
    with pytest.raises(NotStarted):
        act(one, "check_in")
    with pytest.raises(Invalid):
        act(one, "fly")
    with pytest.raises(UnknownBooking):
        act(new_id(), "cancel")


def test_nobody_changes_what_is_not_theirs(station: Station, book: Book, act: Act) -> None:
    theirs = book(held_by="Sahel Data")
    for each in ("check_in", "extend", "end", "cancel"):
        with pytest.raises(NotYours):
            act(theirs, each, minutes=15)
    assert state(station, theirs) == "booked"


def test_one_name_is_the_same_however_it_is_written(station: Station, book: Book, act: Act) -> None:
    one = book(held_by="NORIA ENERGIE", starts=at(14) + timedelta(hours=2), ends=at(17))
    act(one, "cancel")
    assert state(station, one) == "cancelled"


def test_they_move_theirs_to_another_time_and_room(station: Station, book: Book, act: Act) -> None:
    one = book()
    act(one, "move", starts=at(16), ends=at(17), resource="Rif")
    moved = station.ask(get, booking=one)
    assert moved is not None
    assert (moved.resource_name, moved.starts, moved.ends) == ("Rif", at(16), at(17))
    act(one, "move", starts=at(9, day=days(1)), ends=at(10, day=days(1)))
    moved = station.ask(get, booking=one)
    assert moved is not None
    assert (moved.resource_name, moved.starts) == ("Rif", at(9, day=days(1)))


def test_they_move_no_one_elses_and_nothing_to_where_somebody_is(
    station: Station, book: Book, act: Act
) -> None:
    mine, theirs = book(), book(starts=at(16), ends=at(17), held_by="Sahel Data")
    with pytest.raises(NotYours):
        act(theirs, "move", starts=at(18), ends=at(19))
    with pytest.raises(Taken):
        act(mine, "move", starts=at(16, 30), ends=at(17, 30))
    found = station.ask(get, booking=mine)
    assert found is not None
    assert found.starts == at(14)


def test_what_is_moved_bears_the_hour_that_was_said(station: Station, book: Book, act: Act) -> None:
    one = book()
    moved = act(one, "move", starts=at(16), ends=at(17)).command
    assert moved.as_meant
    assert moved.tz_version
    assert state(station, one) == "booked"
