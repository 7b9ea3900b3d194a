"""Shorthands of appointments: a desk that gives them, booking, letting time pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest

from kiosk.appointments.booking import Made
from kiosk.core.clock import FrozenClock
from kiosk.station import Station

Book = Callable[..., Made]
Pass = Callable[[float], None]


@pytest.fixture
def ompic(station: Station) -> Station:
    """OMPIC sees one person at a time by appointment on Tuesday, 9:00 to 12:00, for 20 minutes."""
    station.do(
        "appointments.set_hours",
        service="ompic",
        weekday=1,
        opens=time(9),
        closes=time(12),
        minutes=20,
    )
    return station


@pytest.fixture
def book(ompic: Station) -> Book:
    """Book 11:00 today at OMPIC for Amina Tazi, or what is given."""

    def booked(at: str = "11:00", day: str = "2026-11-24", **fields: Any) -> Made:
        usual = {"service": "ompic", "name": "Amina Tazi", "phone": "0661234567"}
        starts = f"{day}T{at}"
        made: Made = ompic.do("appointments.book", starts=starts, **(usual | fields)).result
        return made

    return booked


@pytest.fixture
def minutes(clock: FrozenClock) -> Pass:
    """Let minutes pass."""

    def later(count: float) -> None:
        clock.at += timedelta(minutes=count)

    return later
