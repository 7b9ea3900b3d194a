"""Reminders of parcels, once a night and with nobody asking.

Any attended station of the site may see to it; who comes second finds nothing left to remind of.
"""

from __future__ import annotations

import logging
from uuid import UUID

from kiosk.core.errors import Refused
from kiosk.parcels import reminding
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right

log = logging.getLogger("kiosk.parcel_care")


def look_after(station: Station) -> list[UUID]:
    """Have companies reminded of what waits for them; the parcels that they are reminded of.

    A station that is not trusted with the time, or may not, leaves it.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return []
    if not station.ask_itself(reminding.is_due):
        return []
    try:
        done: reminding.Reminded = station.do_itself("parcels.remind").result
    except Refused as refusal:
        log.info("companies are reminded by a station that may: %s", refusal.code)
        return []
    log.info("%s companies are reminded of a parcel", len(done.parcels))
    return done.parcels
