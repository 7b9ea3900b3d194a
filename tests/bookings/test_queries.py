"""What is booked and what is free."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from kiosk.bookings import queries
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.core.registry import find_query
from kiosk.staff.refusals import MayNotRead
from kiosk.station import Station
from kiosk.store.database import Database
from tests.bookings.conftest import TUESDAY, Book, at, days


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """The statements sent meanwhile; transactions and notifications left out."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        verb = statement.split(maxsplit=1)[0]
        if verb in {"SELECT", "INSERT", "UPDATE", "DELETE"} and "pg_notify" not in statement:
            sent.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield sent
    event.remove(database.engine, "before_cursor_execute", note)


def free_names(station: Station, **fields: Any) -> list[str]:
    """The names of what is free from 14:00 to 15:00, unless told otherwise."""
    found = station.ask(queries.free, **({"starts": at(14), "ends": at(15)} | fields))
    return [slot.resource.name for slot in found]


def test_the_day_shows_every_room_in_order_with_what_holds_it(station: Station, book: Book) -> None:
    late, early = book(starts=at(16), ends=at(17)), book(starts=at(11), ends=at(12))
    broken = book(resource="Rif", kind="maintenance", starts=at(8), ends=at(14))
    station.do("bookings.cancel", booking=book(starts=at(18), ends=at(19)))
    plan = station.ask(queries.day, day=TUESDAY)
    assert [lane.resource.name for lane in plan.lanes] == ["Atlas", "Rif"]
    assert [[b.id for b in lane.bookings] for lane in plan.lanes] == [[early, late], [broken]]
    assert plan.hours.spans[0].opens == time(8)
    shown = plan.lanes[0].bookings[0]
    assert (shown.resource_name, shown.resource_name_ar) == ("Atlas", "أطلس")


def test_coworking_is_counted_by_half_hours(station: Station, book: Book) -> None:
    book(resource="Plateau", places=3, starts=at(10, 30), ends=at(12))
    book(resource="Plateau", places=2, starts=at(11, 45), ends=at(12, 15))
    book(resource="Plateau", places=4, starts=at(12, 15), ends=at(12, 30))
    coworking = station.ask(queries.day, day=TUESDAY).coworking
    assert (coworking.places, coworking.first, coworking.taken_now) == (10, at(8), 3)
    assert len(coworking.taken) == 24
    half_hours = {n: taken for n, taken in enumerate(coworking.taken) if taken}
    # 10:30 is the fifth; from 12:00 on, two people leave as four others come: never six.
    assert half_hours == {5: 3, 6: 3, 7: 5, 8: 4}


def test_several_areas_are_counted_together(station: Station, book: Book) -> None:
    station.do("sites.add_desk_area", name="Mezzanine", places=5)
    book(resource="Plateau", places=3, starts=at(10, 30), ends=at(12))
    book(resource="Mezzanine", places=2, starts=at(10, 30), ends=at(12))
    coworking = station.ask(queries.day, day=TUESDAY).coworking
    assert (coworking.places, coworking.taken_now) == (15, 5)


def test_a_day_that_closes_on_a_quarter_counts_its_last_piece(station: Station) -> None:
    station.do("sites.set_day", day=TUESDAY, opens=time(9), closes=time(12, 45))
    assert len(station.ask(queries.day, day=TUESDAY).coworking.taken) == 8


def test_a_closed_day_still_shows_what_was_booked(station: Station, book: Book) -> None:
    one = book(starts=at(14, day=days(2)), ends=at(15, day=days(2)))
    station.do("sites.set_day", day=days(2), reason="Jour férié")
    plan = station.ask(queries.day, day=days(2))
    assert plan.hours.reason == "Jour férié"
    assert plan.lanes[0].bookings[0].id == one
    assert plan.coworking.taken == ()


def test_a_site_without_coworking_has_none(bare_station: Station) -> None:
    bare_station.do("sites.open", code="tiznit", name="Tiznit", city="Tiznit")
    plan = bare_station.ask(queries.day, day=TUESDAY)
    assert (plan.lanes, plan.coworking) == ((), None)


def test_a_room_says_who_holds_it_and_who_comes_next(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    first = book(starts=at(11), ends=at(12))
    second = book(starts=at(12), ends=at(13))
    book(starts=at(14), ends=at(15))
    book(resource="Rif", starts=at(14, day=days(1)), ends=at(15, day=days(1)))

    def atlas() -> tuple[UUID | None, UUID | None]:
        room = station.ask(queries.rooms_now)[0]
        return room.current and room.current.id, room.following and room.following.id

    assert atlas() == (None, first)
    clock.at = at(11)
    assert atlas() == (first, second)
    station.do("bookings.release", booking=first)
    assert atlas() == (None, second)
    clock.at = at(12)
    assert atlas()[0] == second
    assert [room.resource.name for room in station.ask(queries.rooms_now)] == ["Atlas", "Rif"]
    assert station.ask(queries.rooms_now)[1].following is None


def test_in_the_hall_a_room_is_reserved_and_nobody_is_told_by_whom(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    book(starts=at(11), ends=at(12), held_by="Zineb Oulhaj", title="Entretien")
    book(starts=at(12), ends=at(13), kind="technopark", held_by="Portes ouvertes")
    book(resource="Rif", kind="maintenance", starts=at(11), ends=at(12), held_by="Sami, plombier")
    clock.at = at(11)
    atlas, rif = station.ask(queries.rooms_in_hall)
    assert atlas.current is not None
    assert (atlas.current.held_by, atlas.current.ends) == ("", at(12))
    assert atlas.following is not None
    assert atlas.following.held_by == "Portes ouvertes"
    assert rif.following is None
    for word in ("Oulhaj", "Entretien", "Sami"):
        assert word not in repr((atlas, rif))


def test_who_holds_a_room_is_told_to_nobody_who_has_not_signed_in(
    station: Station, book: Book
) -> None:
    book(starts=at(11), ends=at(12), held_by="Zineb Oulhaj")
    station.do("people.add_staff", code="salma", name="Salma", role="manager")
    station.do("people.choose_pin", pin="482615", actor="salma")
    with pytest.raises(MayNotRead):
        station.ask(queries.rooms_now)
    assert "Oulhaj" not in repr(station.ask(queries.rooms_in_hall))


def test_the_smallest_that_fits_comes_first(station: Station) -> None:
    station.do("sites.add_room", name="Auditorium", capacity=120)
    assert free_names(station) == ["Rif", "Plateau", "Atlas", "Auditorium"]
    assert free_names(station, places=9) == ["Plateau", "Atlas", "Auditorium"]
    assert free_names(station, places=13) == ["Auditorium"]
    assert free_names(station, places=121) == []
    assert free_names(station, kind="room") == ["Rif", "Atlas", "Auditorium"]


def test_what_is_held_is_not_free(station: Station, book: Book) -> None:
    book(resource="Rif", starts=at(14, 30), ends=at(16))
    book(resource="Plateau", places=8, starts=at(13), ends=at(14, 15))
    assert free_names(station, places=3) == ["Atlas"]
    assert free_names(station, places=2) == ["Plateau", "Atlas"]
    assert free_names(station, starts=at(16), ends=at(17), places=3) == ["Rif", "Plateau", "Atlas"]


def test_a_free_room_says_until_when(station: Station, book: Book) -> None:
    book(resource="Rif", starts=at(16), ends=at(17))
    book(resource="Plateau", places=4, starts=at(15, 30), ends=at(17))
    book(resource="Plateau", places=4, starts=at(16, 30), ends=at(17))
    found = station.ask(queries.free, starts=at(14), ends=at(15), places=4)
    until = {slot.resource.name: (slot.until, slot.places_left) for slot in found}
    assert until == {
        "Rif": (at(16), 8),
        "Plateau": (at(16, 30), 10),
        "Atlas": (at(20), 12),
    }
    book(resource="Rif", starts=at(15), ends=at(16))
    found = station.ask(queries.free, starts=at(14), ends=at(15), kind="room")
    assert found[0].until == at(15)


def test_nothing_is_free_when_the_doors_are_shut(station: Station) -> None:
    assert free_names(station, starts=at(19, 30), ends=at(20, 30)) == []
    assert free_names(station, starts=at(6), ends=at(7)) == []
    assert free_names(station, starts=at(14, day=days(5)), ends=at(15, day=days(5))) == []
    assert free_names(station, starts=at(15), ends=at(14)) == []
    assert free_names(station, starts=at(14), ends=at(14, day=days(1))) == []


def test_what_is_free_can_be_booked_and_nothing_else(station: Station, book: Book) -> None:
    book(resource="Rif", starts=at(14, 30), ends=at(16))
    for hour in range(11, 19):
        span = {"starts": at(hour), "ends": at(hour + 1)}
        for name in free_names(station, kind="room", **span):
            book(resource=name, **span)
        assert free_names(station, kind="room", **span) == []


def test_a_resident_sees_what_is_under_way_and_to_come(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    noria, kasbah = (
        station.do("residents.register", name=name).command.id for name in ("Noria", "Kasbah")
    )
    first = book(resident=noria, starts=at(11), ends=at(12))
    later = book(resident=noria, starts=at(11, day=days(3)), ends=at(12, day=days(3)))
    soon = book(resident=noria, starts=at(13), ends=at(14))
    station.do("bookings.cancel", booking=book(resident=noria, starts=at(15), ends=at(16)))
    book(resident=kasbah, starts=at(16), ends=at(17))
    clock.at = at(11, 30)
    found = station.ask(queries.of_holder, resident=noria)
    assert [b.id for b in found] == [first, soon, later]
    clock.at = at(12)
    assert [b.id for b in station.ask(queries.of_holder, resident=noria)] == [soon, later]
    assert len(station.ask(queries.of_holder, resident=noria, limit=1)) == 1


def test_an_unknown_booking_is_nothing(station: Station) -> None:
    assert station.ask(queries.get, booking=new_id()) is None


@pytest.mark.parametrize(
    ("name", "fields", "most"),
    [
        ("bookings.day", {"day": TUESDAY}, 5),
        ("bookings.rooms_now", {}, 4),
        ("bookings.rooms_in_hall", {}, 5),
        ("bookings.free", {"starts": at(14), "ends": at(15)}, 5),
        ("bookings.of_holder", {"resident": UUID(int=1)}, 2),
        ("bookings.get", {"booking": UUID(int=1)}, 1),
    ],
)
def test_a_query_takes_as_few_statements_with_many_bookings(
    station: Station, book: Book, name: str, fields: dict[str, Any], most: int
) -> None:
    for n in range(6):
        station.do("sites.add_room", name=f"Salle {n}", capacity=4)
        book(resource=f"Salle {n}", starts=at(14) + timedelta(hours=n % 3), ends=at(18))
    assert station.site
    with statements(station.database) as sent:
        station.ask_itself(find_query(name).function, **fields)
    assert len(sent) <= most


def test_booking_takes_few_statements_however_long_the_series(station: Station, book: Book) -> None:
    atlas = station.ask(queries.get, booking=book()).resource
    with statements(station.database) as one:
        book(resource=atlas, starts=at(16), ends=at(17))
    with statements(station.database) as many:
        book(resource=atlas, starts=at(17), ends=at(18), repeat="weekly:50")
    assert len(many) == len(one) <= 12  # three for rules, passes and tariffs
