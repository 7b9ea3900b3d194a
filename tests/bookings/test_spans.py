"""Weeks, months, one room, and a list."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

import pytest

from kiosk.bookings import queries, spans
from kiosk.core.errors import Invalid
from kiosk.sites.queries import resources
from kiosk.sites.refusals import UnknownResource
from kiosk.station import Station
from kiosk.store.database import Database
from tests.bookings.conftest import TUESDAY, Book, at, days
from tests.bookings.test_queries import statements

MONDAY = days(-1)


def room(station: Station, name: str = "Atlas") -> UUID:
    return next(r.id for r in station.ask(resources) if r.name == name)


@pytest.fixture
def overnight(station: Station) -> None:
    station.do("sites.change_place", place=room(station), overnight=True)


def test_a_week_is_that_of_its_monday_and_has_every_room(station: Station, book: Book) -> None:
    made = [book(), book(starts=at(9, day=days(4)), ends=at(10, day=days(4)))]
    book(starts=at(9, day=days(6)), ends=at(10, day=days(6)))
    plan = station.ask(spans.week, day=TUESDAY)
    assert (plan.first, [d.day for d in plan.days][-1]) == (MONDAY, days(5))
    assert [lane.resource.name for lane in plan.lanes] == ["Atlas", "Rif"]
    assert [b.id for b in plan.lanes[0].bookings] == made
    assert not plan.lanes[1].bookings


@pytest.mark.usefixtures("overnight")
def test_what_began_before_is_there_while_it_goes_on(station: Station, book: Book) -> None:
    made = book(starts=at(18, day=days(4)), ends=at(10, day=days(8)))
    assert [b.id for b in station.ask(spans.week, day=days(6)).lanes[0].bookings] == [made]
    plan = station.ask(spans.of_room, resource=room(station), since=days(7), days=1)
    assert [b.id for b in plan.lane.bookings] == [made]
    assert not station.ask(spans.of_room, resource=room(station), since=days(9)).lane.bookings


def test_a_room_is_held_while_one_that_shares_its_walls_is(station: Station, book: Book) -> None:
    both = station.do("sites.add_room", name="Les deux", capacity=20).command.id
    parts = [room(station), room(station, "Rif")]
    station.do("sites.combine_rooms", whole=both, parts=parts)
    made = book()
    plan = station.ask(queries.day, day=TUESDAY)
    beside = {lane.resource.name: [b.id for b in lane.beside] for lane in plan.lanes}
    assert beside == {"Atlas": [], "Rif": [], "Les deux": [made]}
    [held] = station.ask(spans.of_room, resource=both, since=TUESDAY).lane.beside
    assert held.id == made


def test_a_month_counts_what_of_the_open_hours_is_held(station: Station, book: Book) -> None:
    station.do("sites.set_day", day=days(1), opens=time(9), closes=time(12))
    made = [
        book(starts=at(9, day=days(1)), ends=at(11, 30, day=days(1))),
        book(starts=at(11, 30, day=days(1)), ends=at(12, day=days(1))),
    ]
    plan = station.ask(spans.month, day=TUESDAY)
    assert (plan.first, len(plan.days), plan.days[-1].day) == (
        date(2026, 11, 1),
        30,
        date(2026, 11, 30),
    )
    assert plan.open_minutes[24] == 180
    days_held = plan.rooms[0].days
    assert (days_held[24].held, [b.id for b in days_held[24].bookings]) == (180, made)
    assert days_held[23] == spans.DayOfRoom(0, ())


@pytest.mark.usefixtures("overnight")
def test_nights_count_only_while_the_doors_are_open(station: Station, book: Book) -> None:
    book(starts=at(18, day=days(1)), ends=at(9, day=days(3)))
    held = station.ask(spans.month, day=TUESDAY).rooms[0].days
    # From 18:00 to 20:00, a whole day from 8:00 to 20:00, and an hour.
    assert [held[n].held for n in (23, 24, 25, 26, 27)] == [0, 120, 720, 60, 0]
    assert [len(held[n].bookings) for n in (23, 24, 25, 26, 27)] == [0, 1, 1, 1, 0]


@pytest.mark.usefixtures("overnight")
def test_what_goes_on_past_midnight_is_there_on_both_days(station: Station, book: Book) -> None:
    for weekday in (2, 3):
        station.do("sites.set_hours", weekday=weekday, opens=time(8), closes=time(2))
    late = book(starts=at(21, day=days(1)), ends=at(2, day=days(2)))
    until_midnight = book(starts=at(21, day=days(2)), ends=at(0, day=days(3)))
    held = station.ask(spans.month, day=TUESDAY).rooms[0].days
    found = [[b.id for b in held[n].bookings] for n in (24, 25, 26)]
    assert found == [[late], [late, until_midnight], []]


def test_a_list_has_places_of_every_kind_by_time(station: Station, book: Book) -> None:
    late, early = book(), book(resource="Plateau", starts=at(11), ends=at(12))
    listed = station.ask(spans.in_list, since=TUESDAY, until=TUESDAY)
    assert [b.id for b in listed] == [early, late]
    fields = {"since": TUESDAY, "until": days(1), "resource": room(station)}
    assert [b.id for b in station.ask(spans.in_list, **fields)] == [late]


def test_more_days_than_a_list_has_are_refused(station: Station) -> None:
    with pytest.raises(Invalid):
        station.ask(spans.in_list, since=TUESDAY, until=days(100))
    with pytest.raises(Invalid):
        station.ask(spans.of_room, resource=room(station), since=TUESDAY, days=100)
    with pytest.raises(UnknownResource):
        station.ask(spans.of_room, resource=room(station, "Plateau"), since=TUESDAY)


def test_a_week_and_a_month_are_read_in_few_statements(
    station: Station, book: Book, database: Database
) -> None:
    book()
    for query in (spans.week, spans.month):
        with statements(database) as sent:
            station.ask(query, day=TUESDAY)
        assert len(sent) <= 7
