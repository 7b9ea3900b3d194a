"""Limits through the day with nobody asking: which are passed, which are so no longer.

Any attended station of the site may see to it; who comes second finds nothing left to note.
"""

from __future__ import annotations

import logging

from kiosk.core.errors import Refused
from kiosk.limits import watching
from kiosk.limits.watching import Noted
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right

log = logging.getLogger("kiosk.limit_watch")


def look_after(station: Station) -> Noted | None:
    """Note what there is to note; None where there is nothing.

    A station that is not trusted with the time, or with the queues, leaves it.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return None
    seen = station.ask_itself(watching.changes)
    if not seen and not station.ask_itself(watching.is_left_open):
        return None
    try:
        done: Noted = station.do_itself("limits.note", seen=seen).result
    except Refused as refusal:
        log.info("limits are watched by a station that may: %s", refusal.code)
        return None
    log.info("%s limits are passed, %s are so no longer", len(done.began), len(done.ended))
    return done
