"""Sites with days full of rows, under both rules of the clock on the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.figures.raw_days import Raw

NOVEMBER, FEBRUARY = (date(2026, 11, 1), date(2026, 11, 30)), (date(2026, 2, 1), date(2026, 2, 28))
"""A month that is running, and one in which the clock was set back an hour."""


@pytest.fixture
def clock() -> FrozenClock:
    """Tuesday 24 November 2026, 10:45: a quarter, as bookings begin."""
    return FrozenClock(datetime(2026, 11, 24, 10, 45, tzinfo=UTC))


@pytest.fixture(params=[NOVEMBER, FEBRUARY], ids=["november", "february"])
def month(request: pytest.FixtureRequest) -> tuple[date, date]:
    found: tuple[date, date] = request.param
    return found


@pytest.fixture
def raw(station: Station, month: tuple[date, date]) -> Raw:
    """A month of rows, and some days around it."""
    first, last = month
    around = timedelta(days=4)
    return Raw(station, first - around, last + around, seed=first.month).fill()
