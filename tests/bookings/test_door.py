"""The door of a room: what it shows by the choice of the site, and what may be done there."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings import door as doors
from kiosk.bookings import queries
from kiosk.bookings.door import (
    AWAITED,
    CLOSED,
    FREE,
    HELD,
    SHUT,
    SOON,
    TAKEN,
    WARNED,
    WORKS,
    Door,
    door,
)
from kiosk.bookings.in_hall import day_in_hall
from kiosk.bookings.refusals import BookingEnded, NotStarted, Taken, UnknownBooking
from kiosk.core.clock import FrozenClock
from kiosk.core.command import DOOR
from kiosk.core.errors import Invalid
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, at, days


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


@pytest.mark.parametrize(
    ("shows", "held_by", "title"),
    [("reserved", "", ""), ("holder", "Noria Énergie", ""), ("title", "Noria Énergie", "Budget")],
)
def test_the_day_of_a_door_names_no_more_than_the_site_chose(
    station: Station, book: Book, shows: str, held_by: str, title: str
) -> None:
    station.do("sites.set_option", name="door_shows", value=shows)
    whole = station.do("sites.add_room", name="Atlas et Rif", capacity=20).result
    parts = [place.id for place in station.ask_itself(resources) if place.name in ("Atlas", "Rif")]
    station.do("sites.combine_rooms", whole=whole, parts=parts)
    book(title="Budget")
    plan = station.ask(day_in_hall, day=TUESDAY)
    said = [(b.held_by, b.title) for lane in plan.lanes for b in (*lane.bookings, *lane.beside)]
    assert said == [(held_by, title)] * 2, "at its own door, and at that of the whole"


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
    station.role = DOOR
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


def place(station: Station, name: str) -> UUID:
    return next(each.id for each in station.ask_itself(resources) if each.name == name)


def test_a_room_is_given_back_after_a_warning_that_its_door_says(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    for name, value in (("no_show_minutes", "15"), ("no_show_warning", "5")):
        station.do("sites.set_option", name=name, value=value)
    book()
    clock.at = at(14, 2)
    assert (seen(station).state, seen(station).gives_back) == (AWAITED, at(14, 15))
    clock.at = at(14, 10)
    assert seen(station).state == WARNED
    station.do("bookings.release_absent")
    assert (seen(station).state, seen(station).gives_back) == (WARNED, at(14, 15))
    clock.at = at(14, 15)
    station.do("bookings.release_absent")
    assert seen(station).state == FREE


def test_nothing_is_given_back_sooner_than_it_was_said(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    station.do("sites.set_option", name="no_show_minutes", value="15")
    book()
    clock.at = at(14, 20)
    assert seen(station).gives_back == at(14, 25), "the desk was off, and begins by telling"
    station.do("bookings.release_absent")
    clock.at = at(14, 22)
    assert seen(station).gives_back == at(14, 25)


@pytest.mark.parametrize("fields", [{"kind": "technopark"}, {"ends": at(19)}])
def test_the_sites_own_and_long_ones_stay(
    station: Station, book: Book, clock: FrozenClock, fields: dict[str, Any]
) -> None:
    station.do("sites.set_option", name="no_show_minutes", value="15")
    book(**fields)
    clock.at = at(14, 5)
    assert (seen(station).state, seen(station).gives_back) == (AWAITED, None)


def test_a_closed_room_says_why_and_is_not_offered(station: Station, clock: FrozenClock) -> None:
    clock.at = at(12)
    station.do("sites.close_place", place=place(station, "Atlas"), reason="Climatisation")
    shown = seen(station)
    assert (shown.state, shown.resource.closed_for) == (CLOSED, "Climatisation")
    assert shown.bookable is None
    assert [one.resource.name for one in shown.nearby] == ["Rif"]


def test_works_are_told_apart_from_people(station: Station, book: Book, clock: FrozenClock) -> None:
    station.do("sites.set_option", name="door_shows", value="title")
    book(kind="maintenance", held_by="MITC", title="Peinture")
    clock.at = at(14, 5)
    assert seen(station).state == WORKS


def test_a_part_is_held_while_the_whole_is_and_says_so(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    whole = station.do("sites.add_room", name="Atlas et Rif", capacity=20).result
    parts = [place(station, name) for name in ("Atlas", "Rif")]
    station.do("sites.combine_rooms", whole=whole, parts=parts)
    booked = book(resource=whole)
    clock.at = at(14, 5)
    act(station, booked, doors.CHECK_IN)
    for name in ("Atlas", "Rif"):
        shown = seen(station, name)
        assert (shown.state, shown.held_with) == (TAKEN, "Atlas et Rif")
        assert shown.bookable is None
    assert seen(station, "Atlas et Rif").held_with == ""


def test_it_is_bookable_up_to_the_minutes_that_the_next_one_needs(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    station.do("sites.change_place", place=place(station, "Atlas"), before=10)
    book()
    clock.at = at(13)
    assert (seen(station).until, seen(station).bookable) == (at(14), at(13, 50))
    clock.at = at(13, 40)
    assert seen(station).bookable is None, "ten minutes are too few to be had"


def test_after_midnight_a_room_is_had_while_the_doors_are_still_open(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    station.do("sites.set_hours", weekday=1, opens=time(8), closes=time(2))
    clock.at = at(0, 20, day=days(1))
    assert (seen(station).state, seen(station).bookable) == (FREE, at(2, day=days(1)))
    book(starts=at(0, 30, day=days(1)), ends=at(1, day=days(1)))
    assert seen(station).bookable is None
    clock.at = at(1, day=days(1))
    assert seen(station).bookable == at(2, day=days(1))
    book(starts=clock.at, ends=at(1, 30, day=days(1)))
    clock.at = at(2, day=days(1))
    assert (seen(station).state, seen(station).bookable) == (SHUT, None)
    clock.at = at(23, 30)
    assert seen(station).bookable == at(0, 30, day=days(1)), "what comes after midnight counts"


@pytest.mark.parametrize(("starts", "extends"), [(None, 30), (at(15, 20), 15), (at(15, 10), 0)])
def test_going_on_is_offered_as_far_as_it_can_be(
    station: Station, book: Book, clock: FrozenClock, starts: datetime | None, extends: int
) -> None:
    booked = book()
    if starts:
        book(starts=starts, ends=at(16), held_by="Kasbah Pay")
    clock.at = at(14, 5)
    assert seen(station).extends == 0, "nobody is there"
    act(station, booked, doors.CHECK_IN)
    assert seen(station).extends == extends
    if extends:
        assert act(station, booked, doors.EXTEND, minutes=extends) == at(15, extends)


def test_nobody_goes_on_after_the_doors_have_closed_or_against_a_rule(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    late = book(starts=at(19), ends=at(19, 45))
    station.do("bookings.set_rule", member="startup", rule="longest_minutes", value=60)
    booked = book()
    clock.at = at(14, 5)
    act(station, booked, doors.CHECK_IN)
    assert seen(station).extends == 0
    clock.at = at(19, 5)
    act(station, late, doors.CHECK_IN)
    assert seen(station).extends == 15
    act(station, late, doors.EXTEND, minutes=15)
    assert seen(station).extends == 0


def test_what_waits_for_an_answer_is_held(station: Station, book: Book, clock: FrozenClock) -> None:
    station.do("bookings.set_rule", member="external", rule="approval", value=1)
    book(kind="external", held_by="Kasbah Pay")
    clock.at = at(14, 5)
    assert (seen(station).state, seen(station).gives_back) == (HELD, None)


def test_by_night_the_site_is_shut_and_says_when_it_opens(
    station: Station, clock: FrozenClock
) -> None:
    clock.at = at(3)
    shown = seen(station)
    assert (shown.state, shown.opens, shown.closes) == (SHUT, at(8), None)
    assert shown.bookable is None
    assert shown.nearby == ()


def test_past_midnight_it_is_the_evening_before(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    station.do("sites.set_hours", weekday=1, opens=time(8), closes=time(2))
    booked = book(starts=at(23), ends=at(1, day=days(1)))
    clock.at = at(0, 30, day=days(1))
    act(station, booked, doors.CHECK_IN)
    shown = seen(station)
    assert (shown.state, shown.until, shown.closes) == (
        TAKEN,
        at(1, day=days(1)),
        at(2, day=days(1)),
    )
    clock.at = at(1, 30, day=days(1))
    assert seen(station).state == FREE
    clock.at = at(2, 30, day=days(1))
    assert seen(station).state == SHUT


def test_a_clock_that_is_put_right_is_followed(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    book()
    clock.at = at(14, 30)
    assert seen(station).state == AWAITED
    clock.at = at(12)
    assert seen(station).state == FREE
    clock.at = at(16)
    assert (seen(station).state, seen(station).following) == (FREE, None)


def test_other_rooms_are_those_of_the_floor_first(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    station.do("sites.add_room", name="Souss", capacity=40)
    for name, floor in (("Atlas", "1"), ("Rif", "2"), ("Souss", "1")):
        station.do("sites.change_place", place=place(station, name), floor=floor)
    book()
    clock.at = at(14, 5)
    assert [one.resource.name for one in seen(station).nearby] == ["Souss", "Rif"]
