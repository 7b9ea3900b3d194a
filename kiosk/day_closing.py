"""The closing of the day by itself: at a station's start, and while it runs.

Any attended station of the site may do it; who comes second finds nothing left to close.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.badges import closing as presence
from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right
from kiosk.visits import closing as visits

log = logging.getLogger("kiosk.day_closing")


@dataclass(frozen=True, slots=True)
class Closed:
    """How many visits and presences were closed."""

    visits: int
    presences: int


def close_day(station: Station) -> Closed | None:
    """Close what should be over, as the station itself; None where nothing was to do.

    A station that is not trusted with the time, or with other people's visits, leaves it.
    """
    now, grace = station.clock.now(), station.settings.station.closing_minutes
    if station.site is None or not station.database.read(clock_is_right):
        return None
    if not station.ask_itself(_is_due, now=now, grace=grace):
        return None
    try:
        done = station.do_itself("visits.close_day", grace=grace)
    except Refused as refusal:
        log.info("the day is closed by a station that may: %s", refusal.code)
        return None
    presences = sum(len(each.result.presences) for each in done.also)
    closed = Closed(len(done.result.visits), presences)
    log.info("%s visits and %s presences were closed with the day", closed.visits, presences)
    return closed


def _is_due(session: Session, *, site: str, now: datetime, grace: int) -> bool:
    return bool(
        visits.overstays(session, site=site, now=now, grace=grace)
        or presence.overstays(session, site=site, now=now, grace=grace)
    )
