"""What a station does about versions by itself: it takes what the centre offers, at night."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import structs

from kiosk import nightly
from kiosk.core import settings
from kiosk.core.clock import FrozenClock
from kiosk.core.settings.updates import FROM_CENTRE
from kiosk.opening import open_folder
from kiosk.updates import centre, here, keys
from kiosk.updates.alone import FETCH, alone
from kiosk.updates.installing import clean, install
from kiosk.updates.refusals import NotEnrolled
from kiosk.updates.state import CENTRE, NOTHING, State, load, save

log = logging.getLogger("kiosk.updates")
NIGHT = timedelta(hours=9)
DAY = timedelta(hours=24)


def take(data: Path, now: datetime) -> State | None:
    """Have the newest version of the centre laid and asked for; None where nothing is to be done.

    Once a night, or once a day where the machine is off at night. Raises Refused, StoreTrouble or
    OSError.
    """
    if settings.load(data).updates.taken != FROM_CENTRE:
        return None
    with alone(data):
        state = load(data)
        if state.step != NOTHING or not is_due(state, _begun(data, now), now):
            return None
        save(data, structs.replace(state, looked_at=now))
        clean(data, here.layout_of(data))
    try:
        found = centre.offered(data, keys.known(), here.look(data, now))
    except NotEnrolled:
        return None
    if found is None:
        return None
    with alone(data, what=FETCH):
        centre.fetch(data, found)
    if load(data).step != NOTHING:  # somebody has laid one by hand meanwhile
        found.file.unlink(missing_ok=True)
        return None
    return install(found, data, now, source=CENTRE)


def is_due(state: State, begun: datetime, now: datetime) -> bool:
    """Whether the centre is to be asked: `begun` is when the night did, or the last one."""
    if state.looked_at is None or state.looked_at > now:  # that was a clock that was wrong
        return True
    return (state.looked_at < begun and now - begun < NIGHT) or now - state.looked_at >= DAY


def _begun(data: Path, now: datetime) -> datetime:
    station = open_folder(data, clock=FrozenClock(now))
    try:
        return nightly.last_moment(station)
    finally:
        station.close()
