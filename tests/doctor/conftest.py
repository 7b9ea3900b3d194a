"""A station on an embedded store, to be looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.files import keep_private
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from tests.anyone import Anyone


@pytest.fixture
def site(sqlite: Database, clock: FrozenClock, tmp_path: Path) -> Station:
    """A manager's station at Casablanca."""
    station = Anyone(tmp_path, sqlite, Settings(), clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    keep_private(tmp_path)
    return station
