"""The day closes by itself where a station may, and is trusted with the time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.command import AGENT, DESK, KIOSK
from kiosk.core.settings import Settings
from kiosk.core.settings.station import StationSettings
from kiosk.day_closing import Closed, close_day
from kiosk.station import Station
from kiosk.store.sync_state import SyncState
from kiosk.visits.queries import on_site
from tests.conftest import MORNING

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria", "consent": True}


@pytest.fixture
def late(station: Station, clock: FrozenClock) -> Station:
    """A visitor and a coworker came on Tuesday; it is Friday."""
    station.do("visits.arrive", **AMINA)
    badge = station.do("badges.issue", kind="coworker", name="Sami Alaoui").result
    station.do("badges.scan", payload=badge.payload)
    clock.at = MORNING + timedelta(days=3)
    return station


def test_the_next_start_closes_the_days_before_once(late: Station) -> None:
    assert close_day(late) == Closed(visits=1, presences=1)
    assert close_day(late) is None
    assert late.ask(on_site) == []


def test_nothing_is_written_where_nothing_is_over(station: Station) -> None:
    station.do("visits.arrive", **AMINA)
    assert close_day(station) is None


@pytest.mark.parametrize("role", [KIOSK, AGENT])
def test_who_may_let_nobody_out_closes_nobody(late: Station, role: str) -> None:
    late.role = role
    assert close_day(late) is None
    late.role = DESK
    assert close_day(late) is not None


@pytest.mark.parametrize(("offset", "closes"), [(-86_400.0, False), (3.0, True)])
def test_a_station_whose_clock_is_known_to_be_wrong_closes_nobody(
    late: Station, offset: float, closes: bool
) -> None:
    state = SyncState(
        id=1,
        station="desk",
        site="casablanca",
        kind="desk",
        series="",
        clock_offset=offset,
    )
    late.database.write(lambda session: session.add(state))
    late.forget_site()
    assert (close_day(late) is not None) is closes


def test_a_site_says_how_long_people_have_to_go(station: Station, clock: FrozenClock) -> None:
    station.settings = Settings(station=StationSettings(closing_minutes=240))
    station.do("visits.arrive", **AMINA)
    clock.at = MORNING.replace(hour=23, minute=59)
    assert close_day(station) is None
    clock.at = MORNING.replace(hour=0, minute=0) + timedelta(days=1)
    assert close_day(station) is not None
