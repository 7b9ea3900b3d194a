"""The stations of the demo's site as they said it, for the pictures of the page Appareils."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec

from kiosk.core.clock import FrozenClock
from kiosk.core.files import keep_private
from kiosk.core.settings import FILE
from kiosk.station import Station
from kiosk.stations.reporting import say

STATIONS: tuple[tuple[str, str, timedelta, dict[str, Any]], ...] = (
    (
        "Borne du hall",
        "touch",
        timedelta(minutes=1),
        {
            "kind": "kiosk",
            "version": "1.5.0",
            "printer": "paper_out",
            "paper": "out",
            "pending": 3,
            "problems": ("printers=red", "queue=red", "disk=amber"),
            "restarted": "crash",
        },
    ),
    ("Borne 2", "touch", timedelta(minutes=3), {"kind": "kiosk", "is_paused": True}),
    ("Guichet 3", "counter", timedelta(minutes=48), {"kind": "counter", "printer": "ready"}),
    ("Écran du hall", "display", timedelta(), {"kind": "display", "version": "1.4.0"}),
    ("Accueil", "reception", timedelta(), {"kind": "desk", "printer": "ready"}),
    ("Guichet 1", "counter", timedelta(minutes=4), {"kind": "counter", "is_open": False}),
)


def said(station: Station) -> None:
    """A kiosk without paper, one that rests, a counter that is silent, and some that are well."""
    clock: Any = station.clock
    assert isinstance(clock, FrozenClock)  # noqa: S101
    now = clock.at
    for name, window, ago, state in STATIONS:
        clock.at = now - ago
        own = msgspec.structs.replace(station.settings.station, name=name)
        settings = msgspec.structs.replace(station.settings, station=own)
        other = Station(station.folder, station.database, settings, role="kiosk", clock=clock)
        say(other, window, **{"version": "1.5.0", **state})
    clock.at = now
    (station.folder / FILE).write_text('printing.tickets = "EPSON TM-T88V"\n', encoding="utf-8")
    keep_private(station.folder)
