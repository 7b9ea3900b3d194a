"""One person is gone now: from the rows, the log, and every trace in the store's file."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from kiosk.core.command import Outcome
from kiosk.core.errors import StoreTrouble
from kiosk.core.privacy import Held
from kiosk.purging.wiping import wipe
from kiosk.rights.acts import forget_person
from kiosk.station import Station

log = logging.getLogger("kiosk.purging")


def forget_now(station: Station, chosen: Sequence[Held], **asked: Any) -> Outcome:
    """As `forget_person`; traces that cannot be written over now are tonight's (`kiosk purge`)."""
    done = forget_person(station, chosen, **asked)
    try:
        left = wipe(station.database, station.clock.now(), anyway=True)
    except StoreTrouble as trouble:
        left = trouble.kind or "trouble"
    if left:
        log.info("traces of a person are left until tonight: %s", left)
    return done
