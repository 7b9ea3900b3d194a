"""What is offered where a booking is refused: other rooms, times and lengths, each of them free."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings import instead, quoting
from kiosk.bookings.wish import Wish
from kiosk.core.errors import Refused
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.bookings.conftest import Book, days
from tests.bookings.conftest import tomorrow as at

AFTERNOON: dict[str, Any] = {"held_by": "Kasbah Pay", "kind": "external"}


@pytest.fixture
def places(station: Station) -> dict[str, UUID]:
    return {place.name: place.id for place in station.ask(resources)}


def rule(station: Station, member: str, **values: int | None) -> None:
    for name, value in values.items():
        station.do("bookings.set_rule", member=member, rule=name, value=value)


def offered(station: Station, **fields: Any) -> list[instead.Instead]:
    """What is offered, each of it taken at once and given back."""
    found = station.ask(instead.instead, wish=Wish(**(AFTERNOON | fields)))
    for each in found:
        more = {name: fields[name] for name in ("places", "repeat") if name in fields}
        span = {"starts": each.starts, "ends": each.ends, "resource": each.resource}
        done = station.do("bookings.book", **AFTERNOON, **span, **more)
        station.do("bookings.cancel", booking=done.command.id, scope="all")
    return found


def choices(station: Station, **fields: Any) -> list[quoting.Choice]:
    return station.ask(quoting.choices, wish=Wish(**AFTERNOON, **fields))


def test_what_is_free_needs_nothing_else(station: Station, places: dict[str, UUID]) -> None:
    assert offered(station, resource=places["Atlas"], starts=at(14), ends=at(15)) == []


def test_a_room_that_is_taken_has_another_and_the_nearest_times(
    station: Station, book: Book, places: dict[str, UUID]
) -> None:
    book(starts=at(14), ends=at(15))
    found = offered(station, resource=places["Atlas"], starts=at(14), ends=at(15))
    assert [(each.key, each.resource_name, each.starts) for each in found] == [
        ("room", "Rif", at(14)),
        ("time", "Atlas", at(13)),
        ("time", "Atlas", at(15)),
    ]


def test_a_rule_on_lengths_offers_the_length_it_allows(
    station: Station, places: dict[str, UUID]
) -> None:
    rule(station, "external", longest_minutes=60)
    found = offered(station, resource=places["Atlas"], starts=at(14), ends=at(17))
    assert (found[0].key, found[0].starts, found[0].ends) == ("length", at(14), at(15))
    rule(station, "external", longest_minutes=None, shortest_minutes=120)
    found = offered(station, resource=places["Atlas"], starts=at(14), ends=at(15))
    assert found[0].ends == at(16)


def test_a_day_too_far_ahead_offers_the_last_one_that_is_not(
    station: Station, places: dict[str, UUID]
) -> None:
    rule(station, "external", ahead_days=10)
    span = {"starts": at(14, day=days(20)), "ends": at(15, day=days(20))}
    found = offered(station, resource=places["Atlas"], **span)
    assert [(each.key, each.starts) for each in found] == [("time", at(14, day=days(10)))]


def test_a_quota_that_is_used_up_offers_the_week_after(
    station: Station, book: Book, places: dict[str, UUID]
) -> None:
    rule(station, "external", week_minutes=60)
    book(**AFTERNOON, starts=at(9), ends=at(10))
    found = offered(station, resource=places["Atlas"], starts=at(14), ends=at(15))
    assert [(each.key, each.starts) for each in found] == [("time", at(14, day=days(6)))]


def test_a_closed_day_offers_the_next_that_is_open(
    station: Station, places: dict[str, UUID]
) -> None:
    station.do("sites.set_day", day=days(1), reason="Fête")
    found = offered(station, resource=places["Atlas"], starts=at(14), ends=at(15))
    assert [each.starts for each in found] == [at(14, day=days(2))]


def test_a_move_is_offered_what_it_could_have(
    station: Station, book: Book, places: dict[str, UUID]
) -> None:
    booking = book(starts=at(9), ends=at(10))
    book(starts=at(14), ends=at(15), held_by="Autre")
    span = {"starts": at(14), "ends": at(15)}
    found = station.ask(
        instead.instead, wish=Wish(resource=places["Atlas"], booking=booking, **span)
    )
    assert {each.key for each in found} == {"room", "time"}
    station.do("bookings.move", booking=booking, starts=found[1].starts, ends=found[1].ends)


def test_what_cannot_be_read_is_offered_nothing(station: Station, places: dict[str, UUID]) -> None:
    assert offered(station, resource=UUID(int=9), starts=at(9), ends=at(10)) == []
    assert offered(station, resource=places["Rif"], starts=at(10), ends=at(9)) == []


def test_every_place_says_why_it_cannot_be_had(
    station: Station, book: Book, places: dict[str, UUID]
) -> None:
    station.do("sites.add_room", name="Souss", capacity=30)
    station.do("sites.close_place", place=places["Plateau"], reason="Travaux")
    book(starts=at(14), ends=at(15))
    found = choices(station, starts=at(14), ends=at(15), places=10)
    assert [(each.resource.name, each.why) for each in found] == [
        ("Souss", ""),
        ("Rif", "bookings.too_small"),
        ("Plateau", "bookings.place_closed"),
        ("Atlas", "bookings.taken"),
    ]
    taken = found[-1].facts or {}
    assert (taken["until"], taken["taken_by"]) == (at(15), "")
    rule(station, "external", longest_minutes=30)
    found = choices(station, starts=at(14), ends=at(15))
    assert {each.why for each in found} == {"bookings.longer_than_allowed"}


def test_choices_agree_with_the_command(
    station: Station, book: Book, places: dict[str, UUID]
) -> None:
    station.do("sites.change_place", place=places["Atlas"], after=30)
    book(starts=at(14), ends=at(15))
    book(resource="Plateau", places=9, starts=at(15), ends=at(16))
    for hour in range(9, 18):
        span = {"starts": at(hour, 15), "ends": at(hour, 15) + timedelta(hours=1)}
        for each in choices(station, places=2, **span):
            wanted = {"resource": each.resource.id, **span, **AFTERNOON}
            wanted["places"] = 2 if each.resource.kind == "coworking" else 1
            assert outcome(station, wanted) == each.why


def outcome(station: Station, wanted: dict[str, Any]) -> str:
    """Why a booking is refused; one that is made is given back."""
    try:
        done = station.do("bookings.book", **wanted)
    except Refused as refusal:
        return refusal.code
    station.do("bookings.cancel", booking=done.command.id)
    return ""
