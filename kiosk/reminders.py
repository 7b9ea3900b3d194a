"""Reminders that go once a night with nobody asking: of parcels, and of papers that are missing.

Any attended station of the site may see to them; who comes second finds nothing left to remind of.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any
from uuid import UUID

from kiosk.core.errors import Refused
from kiosk.joining import reminding as papers
from kiosk.parcels import reminding as parcels
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right

log = logging.getLogger("kiosk.reminders")


def of_parcels(station: Station) -> list[UUID]:
    """Have companies reminded of what waits for them; the parcels that they are reminded of."""
    done: parcels.Reminded | None = _reminded(station, parcels.is_due, "parcels.remind")
    return done.parcels if done else []


def of_papers(station: Station) -> list[UUID]:
    """Have project holders asked again for what they lack; the requests that it is about."""
    done: papers.Reminded | None = _reminded(station, papers.is_due, "joining.remind")
    return done.requests if done else []


def _reminded(station: Station, is_due: Callable[..., bool], command: str) -> Any:
    """The result of the command where it is due; None where it is not.

    A station that is not trusted with the time, or may not, leaves it.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return None
    if not station.ask_itself(is_due):
        return None
    try:
        done = station.do_itself(command)
    except Refused as refusal:
        log.info("%s is left to a station that may: %s", command, refusal.code)
        return None
    log.info("%s was done", command)
    return done.result
