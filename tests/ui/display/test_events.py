"""What a wall announces of the events of today."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.events.queries import announced
from kiosk.station import Station
from ui.display.notices import events_today

ZONE = "Africa/Casablanca"


@pytest.fixture
def clock() -> FrozenClock:
    """Tuesday 24 November 2026, 10:42 UTC."""
    return FrozenClock(datetime(2026, 11, 24, 10, 42, tzinfo=UTC))


def plan(station: Station, **fields: object) -> UUID:
    now = station.clock.now()
    hours = {"starts": now + timedelta(hours=2), "ends": now + timedelta(hours=4)}
    said = {"title": "Atelier pitch", "title_ar": "ورشة", "kind": "atelier", "place": "Hall"}
    return station.do("events.plan", **(hours | said | fields)).command.id


def test_a_wall_says_what_begins_and_until_when_it_goes_on(
    station: Station, clock: FrozenClock
) -> None:
    event = plan(station)
    plan(station, title="Discret", announced=False)
    tomorrow = clock.at + timedelta(days=1)
    plan(station, title="Demain", starts=tomorrow, ends=tomorrow + timedelta(hours=1))
    station.do("events.register", event=event, name="Nora Idrissi", consent=True)
    [notice] = events_today(station.ask(announced), clock.at, ZONE)
    assert "Atelier pitch, Hall" in notice.french
    assert "ورشة" in notice.arabic
    assert "Nora" not in notice.french + notice.arabic
    clock.at += timedelta(hours=3)
    [notice] = events_today(station.ask(announced), clock.at, ZONE)
    assert "→ 14:42" in notice.french
    clock.at += timedelta(hours=2)
    assert events_today(station.ask(announced), clock.at, ZONE) == []
