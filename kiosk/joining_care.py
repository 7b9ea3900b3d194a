"""Papers that requests to join lack are asked for again, once a night and with nobody asking.

Any attended station of the site may see to it; who comes second finds nothing left to ask for.
"""

from __future__ import annotations

import logging
from uuid import UUID

from kiosk.core.errors import Refused
from kiosk.joining import reminding
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right

log = logging.getLogger("kiosk.joining_care")


def look_after(station: Station) -> list[UUID]:
    """Have project holders asked again for what they lack; the requests that it is about.

    A station that is not trusted with the time, or may not, leaves it.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return []
    if not station.ask_itself(reminding.is_due):
        return []
    try:
        done: reminding.Reminded = station.do_itself("joining.remind").result
    except Refused as refusal:
        log.info("papers are asked for by a station that may: %s", refusal.code)
        return []
    log.info("papers are asked for again for %s requests", len(done.requests))
    return done.requests
