"""The door of a room: what it shows by the choice of the site, and what may be done there."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings import door as doors
from kiosk.bookings import queries
from kiosk.bookings.door import AWAITED, FREE, SOON, TAKEN, Door, door
from kiosk.bookings.refusals import BookingEnded, NotStarted, Taken, UnknownBooking
from kiosk.core.clock import FrozenClock
from kiosk.core.command import KIOSK
from kiosk.core.errors import Invalid
from kiosk.station import Station
from tests.bookings.conftest import Book, at


def seen(station: Station, room: str = "Atlas") -> Door:
    found = station.ask(door, room=room)
    assert found is not None
    return found


def act(station: Station, booking: UUID, what: str, **fields: Any) -> Any:
    return station.do("bookings.at_door", booking=booking, act=what, **fields).result


def test_a_door_says_free_soon_awaited_and_taken(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    clock.at = at(12)
    booked = book()
    assert (seen(station).state, seen(station).until) == (FREE, at(14))
    clock.at = at(13, 50)
    assert seen(station).state == SOON
    clock.at = at(14, 5)
    assert (seen(station).state, seen(station).until) == (AWAITED, at(15))
    act(station, booked, doors.CHECK_IN)
    assert seen(station).state == TAKEN
    act(station, booked, doors.END)
    clock.at = at(14, 7)
    assert seen(station).state == FREE


@pytest.mark.parametrize(
    ("shows", "held_by", "title"),
    [("reserved", "", ""), ("holder", "Noria Énergie", ""), ("title", "Noria Énergie", "Budget")],
)
def test_names_are_shown_as_the_site_chose(
    station: Station, book: Book, clock: FrozenClock, shows: str, held_by: str, title: str
) -> None:
    station.do("sites.set_option", name="door_shows", value=shows)
    book(title="Budget")
    clock.at = at(14, 5)
    current = seen(station).current
    assert current is not None
    assert (current.held_by, current.title) == (held_by, title)


def test_what_the_site_invites_to_is_named_everywhere(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    book(kind="technopark", held_by="Technopark", title="Startup Day")
    clock.at = at(12)
    following = seen(station).following
    assert following is not None
    assert following.title == "Startup Day"


def test_a_door_is_found_by_name_or_id_and_no_other_stands_for_it(station: Station) -> None:
    rif = seen(station, "rif").resource
    assert seen(station, str(rif.id)).resource == rif
    assert seen(station, "أطلس").resource.name == "Atlas"
    assert station.ask(door).resource.name == "Atlas"  # type: ignore[union-attr]
    assert station.ask(door, room="Toubkal") is None


def test_who_stands_there_goes_on_where_nobody_comes_after(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    booked = book()
    clock.at = at(14, 50)
    act(station, booked, doors.CHECK_IN)
    assert act(station, booked, doors.EXTEND, minutes=30) == at(15, 30)
    book(starts=at(15, 45), ends=at(16, 30), held_by="Kasbah Pay")
    with pytest.raises(Taken):
        act(station, booked, doors.EXTEND, minutes=30)


def test_a_machine_at_a_door_does_nothing_about_another_time(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    booked, later = book(), book(starts=at(16), ends=at(17), held_by="Kasbah Pay")
    station.role = KIOSK
    clock.at = at(14, 5)
    for what in doors.ACTS:
        with pytest.raises(NotStarted):
            act(station, later, what)
    with pytest.raises(Invalid):
        act(station, booked, "cancel")
    with pytest.raises(Invalid):
        act(station, booked, doors.EXTEND, minutes=600)
    with pytest.raises(UnknownBooking):
        act(station, station.new_id(), doors.END)
    act(station, booked, doors.CHECK_IN)
    found = station.ask_itself(queries.get, booking=booked)
    assert found is not None
    assert found.state == "checked_in"
    clock.at = at(15, 5)
    with pytest.raises(BookingEnded):
        act(station, booked, doors.END)


def test_a_kiosk_names_who_the_site_wants_named(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    book(title="Budget")
    clock.at = at(14, 5)
    said = []
    for shows in ("reserved", "holder", "title"):
        station.do("sites.set_option", name="kiosk_shows", value=shows)
        current = station.ask(queries.rooms_in_hall)[0].current
        assert current is not None
        said.append((current.held_by, current.title))
    assert said == [("", ""), ("Noria Énergie", ""), ("Noria Énergie", "Budget")]
