"""What visits need done through the day with nobody asking: a stand-in is told of a silent host."""

from __future__ import annotations

import logging
from uuid import UUID

from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right
from kiosk.visits.hosting import unheard

log = logging.getLogger("kiosk.visit_day")


def look_after(station: Station) -> list[UUID]:
    """Have those told who stand in for hosts that this station told in vain; their visits.

    A station that is not trusted with the time leaves it.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return []
    if not station.ask_itself(unheard, station=station.name):
        return []
    try:
        done = station.do_itself("visits.ask_hosts_again").result
    except Refused as refusal:
        log.info("hosts are asked again by a station that may: %s", refusal.code)
        return []
    log.info("%s hosts said nothing: who stands in is told", len(done.visits))
    return list(done.visits)
