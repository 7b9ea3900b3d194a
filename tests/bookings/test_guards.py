"""What a machine at which nobody works may not book."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.core import registry
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
