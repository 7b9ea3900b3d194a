"""A site with rooms and coworking, and short ways to book them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.station import Station

Book = Callable[..., UUID]
TUESDAY = date(2026, 11, 24)


def at(hour: int, minute: int = 0, *, day: date = TUESDAY) -> datetime:
    """An instant; Casablanca is at UTC+0 on every day of these tests."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def days(count: int) -> date:
    """So many days after the Tuesday."""
    return TUESDAY + timedelta(days=count)


def tomorrow(hour: int, minute: int = 0, *, day: date | None = None) -> datetime:
    """An instant of the Wednesday, all of which is to come, or of another day."""
    return at(hour, minute, day=day or days(1))


@pytest.fixture
def station(station: Station) -> Station:
    """Atlas (12 people), Rif (8) and a coworking area of 10 places."""
    station.do("sites.add_room", name="Atlas", name_ar="أطلس", capacity=12)
    station.do("sites.add_room", name="Rif", capacity=8)
    station.do("sites.add_desk_area", name="Plateau", places=10)
    return station


@pytest.fixture
def book(station: Station) -> Book:
    """Book Atlas from 14:00 to 15:00 for Noria Énergie, unless told otherwise."""

    def make(**fields: Any) -> UUID:
        usual = {"resource": "Atlas", "starts": at(14), "ends": at(15), "held_by": "Noria Énergie"}
        return station.do("bookings.book", **(usual | fields)).command.id

    return make
