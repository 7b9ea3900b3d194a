"""An event keeps the hours that were said when a law moves the clocks."""

from __future__ import annotations

import pytest

from kiosk import time_law
from kiosk.core.clock import FrozenClock
from kiosk.events.queries import coming
from kiosk.station import Station
from kiosk.time_law import told
from tests.time_law.conftest import SEPTEMBER, Law


@pytest.fixture
def site(station: Station, clock: FrozenClock, before: Law) -> Station:
    """An atelier on Tuesday 22 September from 10:00 to 12:00, as was said in August."""
    with before():
        said = {"title": "Pitcher son projet", "kind": "atelier", "place": "Hall"}
        hours = {"starts": "2026-09-22T10:00", "ends": "2026-09-22T12:00"}
        station.do("events.plan", **said, **hours)
    clock.at = SEPTEMBER.replace(hour=8)
    return station


def test_an_event_keeps_both_its_hours(site: Station, after: Law) -> None:
    def hours() -> list[tuple[int, int]]:
        return [(event.starts.hour, event.ends.hour) for event in site.ask(coming)]

    with after():
        assert hours() == [(9, 11)]
        moved = time_law.follow(site)
        assert moved is not None
        assert "1 événement" in told(moved, "fr")
        assert hours() == [(10, 12)]
        assert time_law.follow(site) is None
