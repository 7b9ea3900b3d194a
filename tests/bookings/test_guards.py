"""What a machine at which nobody works may not book."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.core import registry
from kiosk.core.command import DOOR
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from tests.bookings.conftest import at


@pytest.mark.parametrize("kind", ["technopark", "maintenance"])
def test_a_kiosk_books_for_people_and_not_for_the_site(station: Station, kind: str) -> None:
    entry = registry.find("bookings.book")
    fields: dict[str, Any] = {"resource": "Atlas", "starts": at(14), "ends": at(15)}
    _, command = station.make("bookings.book", held_by="Noria", kind=kind, **fields)
    _, people = station.make("bookings.book", held_by="Noria", kind="external", **fields)
    guard = entry.guard
    assert guard is not None
    with pytest.raises(NotAllowed):
        station.database.read(guard, command=command, kind="kiosk")
    station.database.read(guard, command=command, kind="desk")
    station.database.read(guard, command=people, kind="kiosk")


NOW = at(12)


@pytest.mark.parametrize(
    ("said", "may"),
    [
        ({}, True),
        ({"starts": at(12, 4), "ends": at(12, 34)}, True),
        ({"starts": at(16), "ends": at(16, 30)}, False),
        ({"ends": at(13)}, False),
        ({"repeat": "FREQ=DAILY;COUNT=3"}, False),
        ({"kind": "maintenance"}, False),
    ],
)
def test_a_door_books_from_now_on_and_not_for_long(
    station: Station, said: dict[str, Any], may: bool
) -> None:
    fields: dict[str, Any] = {"resource": "Atlas", "starts": NOW, "ends": at(12, 30)}
    fields |= {"held_by": "Sur place", "kind": "external", "issued_at": NOW}
    entry, command = station.make("bookings.book", **(fields | said))
    assert entry.guard is not None
    station.database.read(entry.guard, command=command, kind="kiosk" if may else "desk")
    if may:
        station.database.read(entry.guard, command=command, kind="door")
        return
    with pytest.raises(NotAllowed) as refusal:
        station.database.read(entry.guard, command=command, kind="door")
    assert refusal.value.role == "door"


def test_a_door_books_nothing_where_the_site_lets_nobody(station: Station) -> None:
    station.do("sites.set_option", name="door_books", value="nobody")
    fields: dict[str, Any] = {"resource": "Atlas", "starts": NOW, "ends": at(12, 30)}
    entry, command = station.make(
        "bookings.book", held_by="Sur place", kind="external", issued_at=NOW, **fields
    )
    assert entry.guard is not None
    with pytest.raises(NotAllowed):
        station.database.read(entry.guard, command=command, kind="door")


def test_a_door_gives_nothing_back_that_is_to_come(station: Station) -> None:
    fields = {"badge": station.new_id(), "booking": station.new_id()}
    entry, command = station.make("bookings.act_by_badge", act="cancel", **fields)
    assert entry.guard is not None
    station.database.read(entry.guard, command=command, kind="kiosk")
    with pytest.raises(NotAllowed):
        station.database.read(entry.guard, command=command, kind="door")


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("tickets.take", {"service": "ompic"}),
        ("help.call", {}),
        ("bookings.cancel", {"booking": "01936d6c-0000-7000-8000-000000000000"}),
        ("sites.set_option", {"name": "door_books", "value": "anybody"}),
    ],
)
def test_a_door_does_nothing_else(station: Station, name: str, fields: dict[str, Any]) -> None:
    station.role = DOOR
    with pytest.raises(NotAllowed) as refusal:
        station.do(name, **fields)
    assert refusal.value.role == DOOR
