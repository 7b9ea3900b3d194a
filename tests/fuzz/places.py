"""Data folders to read inputs in."""

from __future__ import annotations

from pathlib import Path

from kiosk import demo
from kiosk.core.clock import FrozenClock
from kiosk.demo.staff import STAFF
from kiosk.opening import open_folder
from kiosk.staff.signing_in import sign_in
from kiosk.station import Station
from tests.conftest import MORNING

MANAGER = STAFF[0]


def demo_station(folder: Path) -> Station:
    """A station with two days of a demo, at which its manager works, on a Tuesday morning."""
    station = open_folder(folder, clock=FrozenClock(MORNING))
    demo.fill(station, days=2, tell=_say_nothing)
    sign_in(station, code=MANAGER.code, pin=MANAGER.pin)
    return station


def _say_nothing(*_: object, **__: object) -> None:
    """A demo tells how far it is."""
