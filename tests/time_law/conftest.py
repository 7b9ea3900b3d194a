"""A site that took bookings and visits before a law on time, and reads them after it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.time_laws import NEW, OLD, time_law

AUGUST = datetime(2026, 8, 20, 9, tzinfo=UTC)
SEPTEMBER = datetime(2026, 9, 22, 9, tzinfo=UTC)
Law = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def before(tmp_path: Path) -> Law:
    """The clocks are an hour ahead of UTC all year."""
    return lambda: time_law(tmp_path / "laws", OLD, 1)


@pytest.fixture
def after(tmp_path: Path) -> Law:
    """They no longer are."""
    return lambda: time_law(tmp_path / "laws", NEW, 0)


@pytest.fixture
def clock() -> FrozenClock:
    """20 August, when everything was booked; tests move it."""
    return FrozenClock(AUGUST)


@pytest.fixture
def booked(station: Station, clock: FrozenClock, before: Law) -> Station:
    """Rif is held on six Mondays at 10:00, and a visitor announced at 10:00 for 28 September."""
    with before():
        station.do("sites.add_room", name="Rif", capacity=8)
        station.do(
            "bookings.book",
            resource="Rif",
            starts="2026-09-07T10:00",
            ends="2026-09-07T11:00",
            repeat="weekly:6",
            held_by="Hebdo",
        )
        station.do(
            "visits.expect",
            first_name="Amina",
            last_name="Benkirane",
            host="Hebdo",
            at="2026-09-28T10:00",
            until="2026-09-28T11:30",
        )
    clock.at = SEPTEMBER
    return station
