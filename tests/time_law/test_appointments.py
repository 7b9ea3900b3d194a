"""An appointment keeps the hour that was said when a law moves the clocks."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk import time_law
from kiosk.appointments.queries import day
from kiosk.appointments.slots import slots
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.time_law import told
from tests.time_law.conftest import SEPTEMBER, Law

TUESDAY = date(2026, 9, 22)


@pytest.fixture
def site(station: Station, clock: FrozenClock, before: Law) -> Station:
    """Somebody comes to OMPIC on Tuesday 22 September at 10:00, as was said in August."""
    with before():
        station.do("sites.set_option", name="appointment_days", value="60")
        station.do(
            "appointments.set_hours", service="ompic", weekday=1, opens=time(9), closes=time(12)
        )
        station.do(
            "appointments.book",
            service="ompic",
            starts="2026-09-22T10:00",
            name="Amina Tazi",
            phone="0661234567",
        )
    clock.at = SEPTEMBER.replace(hour=8)
    return station


def test_an_appointment_keeps_its_hour_and_its_place(site: Station, after: Law) -> None:
    with after():
        assert [view.starts.hour for view in site.ask(day, day=TUESDAY)] == [9]
        moved = time_law.follow(site)
        assert moved is not None
        assert "1 rendez-vous" in told(moved, "fr")
        assert [view.starts.hour for view in site.ask(day, day=TUESDAY)] == [10]
        taken = [slot.at for slot in site.ask(slots, service="ompic", day=TUESDAY) if not slot.free]
        assert taken == [time(10)]
        assert time_law.follow(site) is None
