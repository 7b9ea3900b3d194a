"""Shorthands of events: one that is planned, people who take part, letting time pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest

from kiosk.core.clock import FrozenClock
from kiosk.events.registering import Registered
from kiosk.station import Station

Plan = Callable[..., UUID]
Register = Callable[..., Registered]
Pass = Callable[[float], None]
SOON = {"starts": "2026-12-01T14:00", "ends": "2026-12-01T17:00"}


@pytest.fixture
def plan(station: Station) -> Plan:
    """Plan an atelier of two places on Tuesday 1 December, 14:00 to 17:00, or what is given."""

    def planned(**fields: Any) -> UUID:
        usual = {"title": "Pitcher son projet", "kind": "atelier", "place": "Hall", "capacity": 2}
        return station.do("events.plan", **(usual | SOON | fields)).command.id

    return planned


@pytest.fixture
def register(station: Station) -> Register:
    """Register somebody from elsewhere who agrees, or what is given."""

    def registered(event: UUID, name: str = "Amina Tazi", **fields: Any) -> Registered:
        said = {"name": name, "consent": True} | fields
        result: Registered = station.do("events.register", event=event, **said).result
        return result

    return registered


@pytest.fixture
def minutes(clock: FrozenClock) -> Pass:
    """Let minutes pass."""

    def later(count: float) -> None:
        clock.at += timedelta(minutes=count)

    return later


@pytest.fixture
def sending(station: Station) -> Station:
    """The station says who sends."""
    said = msgspec.structs.replace(station.settings.messages, sender="accueil@technopark.example")
    station.settings = msgspec.structs.replace(station.settings, messages=said)
    return station
