"""Shorthands of the Guichet Unique: taking, calling, letting time pass."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.tickets.calling import TicketCalled
from kiosk.tickets.commands import TicketTaken
from tests.anyone import Anyone

Take = Callable[..., TicketTaken]
Call = Callable[..., TicketCalled]
Pass = Callable[[float], None]


@pytest.fixture
def take(station: Station) -> Take:
    """Take a ticket of OMPIC, or of the service given."""

    def taken(service: str = "ompic", **fields: Any) -> TicketTaken:
        result: TicketTaken = station.do("tickets.take", service=service, **fields).result
        return result

    return taken


@pytest.fixture
def call(station: Station) -> Call:
    """Call at counter 2, or at the counter given."""

    def called(counter: int = 2, **fields: Any) -> TicketCalled:
        result: TicketCalled = station.do("tickets.call", counter=counter, **fields).result
        return result

    return called


@pytest.fixture
def minutes(clock: FrozenClock) -> Pass:
    """Let minutes pass."""

    def later(count: float) -> None:
        clock.at += timedelta(minutes=count)

    return later


@pytest.fixture
def counter(station: Station) -> int:
    """Counter 2, open for OMPIC."""
    station.do("counters.open", counter=2, services=["ompic"])
    return 2


@pytest.fixture
def serve(station: Station, call: Call, minutes: Pass) -> Callable[..., TicketCalled]:
    """Call a ticket, serve it for some minutes, close it."""

    def served(length: float, **fields: Any) -> TicketCalled:
        ticket = call(**fields)
        minutes(length)
        station.do("tickets.close", ticket=ticket.ticket)
        return ticket

    return served


@pytest.fixture
def centre(tmp_path: Path, empty_store: Path, clock: FrozenClock) -> Iterator[Station]:
    """Another store, of the same site, where a station's commands are carried out again."""
    (tmp_path / "centre").mkdir()
    shutil.copy(empty_store, tmp_path / "centre" / "kiosk.sqlite3")
    database = Database.at(tmp_path / "centre")
    station = Anyone(tmp_path / "centre", database, Settings(), clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    yield station
    station.close()
