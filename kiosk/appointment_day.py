"""What appointments need done through the day with nobody asking: who does not come, who is told.

Any attended station of the site may do it, as it looks after rooms; who comes second finds nothing
left to do.
"""

from __future__ import annotations

import logging
from uuid import UUID

from kiosk.appointments import missed
from kiosk.appointments.reminding import due, remind
from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right

log = logging.getLogger("kiosk.appointment_day")


def look_after(station: Station) -> list[UUID]:
    """Have those reminded who come tomorrow, and release what nobody came for.

    The appointments that were released. A station that is not trusted with the time leaves it.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return []
    site, name, now = station.site.code, station.name, station.clock.now()
    if station.database.read(due, site=site, station=name, now=now):
        count = station.database.write(
            lambda session: remind(session, site=site, station=name, now=now)
        )
        log.info("%s reminders of appointments wait to be sent", count)
    if not station.ask_itself(missed.is_due):
        return []
    try:
        done = station.do_itself("appointments.release_missed").result
    except Refused as refusal:
        log.info("appointments are released by a station that may: %s", refusal.code)
        return []
    log.info("%s appointments were released: nobody came", len(done.appointments))
    return list(done.appointments)
