"""Tickets that were served, and a kiosk beside the counter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.command import KIOSK
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from tests.anyone import Anyone

Serve = Callable[..., Any]


@pytest.fixture
def serve(station: Station, clock: FrozenClock) -> Serve:
    """Take a ticket of OMPIC, call it at counter 2, close it; what the taking has answered."""

    def served(outcome: str = "done", *, close: bool = True, **fields: Any) -> Any:
        station.do("counters.open", counter=2, services=["ompic"])
        taken = station.do("tickets.take", service="ompic", **fields).result
        station.do("tickets.call", counter=2)
        clock.at += timedelta(minutes=4)
        if outcome == "absent":
            station.do("tickets.absent", ticket=taken.ticket)
        if close:
            station.do("tickets.close", ticket=taken.ticket, outcome=outcome)
        return taken

    return served


@pytest.fixture
def beside(
    station: Station, database: Database, clock: FrozenClock, tmp_path: Path
) -> Callable[[str], Station]:
    """A kiosk of some name on the same store."""

    def make(name: str) -> Station:
        named = msgspec.structs.replace(Settings().station, name=name)
        return Anyone(tmp_path, database, Settings(station=named), role=KIOSK, clock=clock)

    return make


@pytest.fixture
def hall(beside: Callable[[str], Station]) -> Station:
    return beside("Borne 1")
