"""Rooms that consist of others, that need time around a booking, or may be held for days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from uuid import UUID

import pytest

from kiosk.bookings import queries
from kiosk.bookings.refusals import (
    ClosedDay,
    OutsideHours,
    OverCapacity,
    PlaceClosed,
    SeveralDays,
    Taken,
    TooClose,
    TooLong,
)
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, at, days

Place = Callable[[str], UUID]


@pytest.fixture
def place(station: Station) -> Place:
    return lambda name: next(r.id for r in station.ask(resources) if r.name == name)


@pytest.fixture
def together(station: Station, place: Place) -> UUID:
    """Atlas and Rif as one room, with its wall open; Draa stands by itself."""
    station.do("sites.add_room", name="Draa", capacity=4)
    both = station.do("sites.add_room", name="Atlas et Rif", capacity=20).command.id
    station.do("sites.combine_rooms", whole=both, parts=[place("Atlas"), place("Rif")])
    return both


@pytest.mark.parametrize(("first", "second"), [("Atlas", "Atlas et Rif"), ("Atlas et Rif", "Rif")])
@pytest.mark.usefixtures("together")
def test_who_holds_a_part_holds_the_whole(book: Book, first: str, second: str) -> None:
    book(resource=first, held_by="Sahel Data")
    with pytest.raises(Taken) as refusal:
        book(resource=second, starts=at(14, 30), ends=at(16))
    assert (refusal.value.resource, refusal.value.taken_by) == (second, "Sahel Data")
    book(resource=second, starts=at(15), ends=at(16))


@pytest.mark.usefixtures("together")
def test_the_parts_are_free_beside_each_other_and_others_too(book: Book) -> None:
    for name in ("Atlas", "Rif", "Draa"):
        book(resource=name)


@pytest.mark.usefixtures("together")
def test_two_wholes_that_share_a_part_clash(station: Station, book: Book, place: Place) -> None:
    other = station.do("sites.add_room", name="Rif et Draa", capacity=12).command.id
    station.do("sites.combine_rooms", whole=other, parts=[place("Rif"), place("Draa")])
    book(resource="Atlas et Rif")
    with pytest.raises(Taken):
        book(resource="Rif et Draa")


def test_a_move_meets_the_other_side_of_the_wall(
    station: Station, book: Book, together: UUID
) -> None:
    book(resource="Rif", starts=at(16), ends=at(17))
    moved = book(resource="Atlas")
    with pytest.raises(Taken):
        station.do("bookings.move", booking=moved, resource=together, starts=at(16), ends=at(17))
    station.do("bookings.move", booking=moved, resource=together)


def test_parted_rooms_are_two_again(station: Station, book: Book, together: UUID) -> None:
    station.do("sites.combine_rooms", whole=together, parts=[])
    book(resource="Atlas")
    book(resource=together)


@pytest.mark.parametrize(
    ("before", "after", "starts", "needs"),
    [(0, 15, at(15, 10), 15), (30, 0, at(15, 15), 30), (10, 20, at(15, 15), 30)],
)
def test_a_room_needs_time_between_two_bookings(
    station: Station,
    book: Book,
    place: Place,
    before: int,
    after: int,
    starts: datetime,
    needs: int,
) -> None:
    station.do("sites.change_place", place=place("Atlas"), before=before, after=after)
    book(held_by="Sahel Data")
    with pytest.raises(TooClose) as refusal:
        book(starts=starts, ends=at(16))
    assert (refusal.value.taken_by, refusal.value.minutes) == ("Sahel Data", needs)
    book(starts=at(15, needs), ends=at(16))
    with pytest.raises(Taken):
        book(starts=at(14, 45), ends=at(16))


def test_the_time_that_a_part_needs_counts_in_the_whole(
    station: Station, book: Book, place: Place, together: UUID
) -> None:
    station.do("sites.change_place", place=place("Rif"), after=30)
    book(resource="Rif")
    with pytest.raises(TooClose):
        book(resource=together, starts=at(15, 15), ends=at(16))
    book(resource="Atlas", starts=at(15), ends=at(15, 30))
    book(resource=together, starts=at(15, 30), ends=at(16))


def test_equipment_is_lent_by_the_piece(station: Station, book: Book) -> None:
    station.do("sites.add_equipment", name="Micros", count=3)
    book(resource="Micros", places=2)
    with pytest.raises(OverCapacity) as refusal:
        book(resource="Micros", places=2)
    assert refusal.value.left == 1
    book(resource="Micros", places=1)


def test_a_place_that_is_closed_takes_no_more(station: Station, book: Book, place: Place) -> None:
    kept = book()
    station.do("sites.close_place", place=place("Atlas"), reason="Peinture")
    with pytest.raises(PlaceClosed) as refusal:
        book(starts=at(16), ends=at(17))
    assert refusal.value.reason == "Peinture"
    station.do("bookings.move", booking=kept, ends=at(16))
    station.do("sites.reopen_place", place=place("Atlas"))
    book(starts=at(16), ends=at(17))


@pytest.fixture
def overnight(station: Station, place: Place) -> None:
    station.do("sites.change_place", place=place("Atlas"), overnight=True)


@pytest.mark.usefixtures("overnight")
def test_the_night_may_be_spent_where_the_site_says_so(station: Station, book: Book) -> None:
    made = book(starts=at(18), ends=at(2, day=days(3)), held_by="Hackathon")
    for n in range(4):
        held = station.ask(queries.day, day=days(n)).lanes[0].bookings
        assert [b.id for b in held] == [made]
    assert not station.ask(queries.day, day=days(4)).lanes[0].bookings
    assert not station.ask(queries.day, day=days(-1)).lanes[0].bookings
    with pytest.raises(Taken):
        book(starts=at(9, day=days(2)), ends=at(10, day=days(2)))
    book(starts=at(8, day=days(3)), ends=at(9, day=days(3)))


@pytest.mark.usefixtures("overnight")
def test_it_begins_while_the_doors_are_open_and_ends_at_some_time(book: Book) -> None:
    with pytest.raises(OutsideHours):
        book(starts=at(6, day=days(1)), ends=at(18, day=days(1)))
    with pytest.raises(TooLong) as refusal:
        book(starts=at(12), ends=at(13, day=days(14)))
    assert refusal.value.days == 14
    book(starts=at(12), ends=at(12, day=days(14)))
    with pytest.raises(Taken):
        book(starts=at(10, day=days(13)), ends=at(11, day=days(13)))


def test_other_rooms_are_left_when_the_doors_close(book: Book) -> None:
    with pytest.raises(SeveralDays) as refusal:
        book(starts=at(18), ends=at(10, day=days(1)))
    assert refusal.value.resource == "Atlas"


def test_doors_may_stay_open_past_midnight(station: Station, book: Book) -> None:
    station.do("sites.set_hours", weekday=1, opens=time(8), closes=time(2))
    made = book(starts=at(23), ends=at(1, day=days(1)))
    with pytest.raises(Taken):
        book(starts=at(0, day=days(1)), ends=at(1, day=days(1)))
    book(starts=at(1, day=days(1)), ends=at(2, day=days(1)))
    with pytest.raises(OutsideHours):
        book(starts=at(1, 30, day=days(1)), ends=at(2, 30, day=days(1)))
    assert made in [b.id for b in station.ask(queries.day, day=days(1)).lanes[0].bookings]


def test_midnight_is_the_end_of_the_day(station: Station, book: Book) -> None:
    station.do("sites.set_day", day=TUESDAY, opens=time(8), closes=time(0))
    book(starts=at(23), ends=at(0, day=days(1)))
    assert not station.ask(queries.day, day=days(1)).lanes[0].bookings
    free = station.ask(queries.free, starts=at(21), ends=at(22))
    assert {slot.until for slot in free} == {at(0, day=days(1)), at(23)}


def test_the_night_after_a_closed_day_belongs_to_the_day_before(
    station: Station, book: Book
) -> None:
    station.do("sites.set_hours", weekday=1, opens=time(8), closes=time(2))
    station.do("sites.set_day", day=days(1), reason="Inventaire")
    book(starts=at(0, 30, day=days(1)), ends=at(2, day=days(1)))
    with pytest.raises(ClosedDay):
        book(starts=at(10, day=days(1)), ends=at(11, day=days(1)))


def test_what_ends_early_is_not_shown_on_the_days_that_it_gave_back(
    station: Station, book: Book, place: Place
) -> None:
    station.do("sites.change_place", place=place("Atlas"), overnight=True)
    made = book(starts=at(12), ends=at(12, day=date(2026, 11, 26)))
    station.clock.at = at(18)  # type: ignore[attr-defined]
    station.do("bookings.end", booking=made)
    assert not station.ask(queries.day, day=days(1)).lanes[0].bookings
    assert len(station.ask(queries.day, day=TUESDAY).lanes[0].bookings) == 1


def test_what_is_offered_can_be_had(station: Station, book: Book, place: Place) -> None:
    both = station.do("sites.add_room", name="Atlas et Rif", capacity=20).command.id
    station.do("sites.combine_rooms", whole=both, parts=[place("Atlas"), place("Rif")])
    station.do("sites.add_equipment", name="Micros", count=2)
    station.do("sites.add_room", name="Draa", capacity=4)
    station.do("sites.close_place", place=place("Draa"), reason="Peinture")
    station.do("sites.change_place", place=place("Rif"), after=30)
    book(resource="Rif")
    book(resource="Micros", places=2)

    def offered(starts: datetime, ends: datetime) -> dict[str, datetime]:
        found = station.ask(queries.free, starts=starts, ends=ends)
        return {slot.resource.name: slot.until for slot in found}

    assert set(offered(at(14), at(15))) == {"Atlas", "Plateau"}
    assert set(offered(at(15), at(15, 30))) == {"Atlas", "Plateau", "Micros"}
    assert set(offered(at(15, 30), at(16))) == {"Atlas", "Plateau", "Micros", "Rif", "Atlas et Rif"}
    assert offered(at(12), at(13))["Atlas et Rif"] == at(14)
