"""A morning at the desk."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.ui.reception.opened import HOLDER


@pytest.fixture
def busy(site: Station, clock: FrozenClock) -> Station:
    """A morning with people awaited, rooms taken and desks at work."""
    for number, name in enumerate(("Atlas", "Toubkal", "Majorelle")):
        room = site.do("sites.add_room", name=name, capacity=12).result
        starts = clock.now() + timedelta(minutes=3 + 90 * number)
        site.do(
            "bookings.book",
            resource=room,
            held_by=HOLDER,
            starts=starts,
            ends=starts + timedelta(hours=1),
        )
    for minutes in (-25, 5, 35):
        at = clock.now() + timedelta(minutes=max(minutes, 1))
        site.do("visits.expect", first_name="Ghita", last_name="El Amrani", host="Noria", at=at)
    site.do("counters.open", counter=1, services=["ompic"])
    for _ in range(3):
        site.do("tickets.take", service="ompic")
    return site
