"""Becoming a station of the central database, and becoming another one after a restore."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.command import MANAGER
from kiosk.core.errors import BadInput
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.station import Station
from kiosk.store.changes import touch
from kiosk.store.sync_state import SyncState
from kiosk.sync import enrolment as enrolments
from kiosk.sync import undo
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.progress import progress


def join(station: Station, enrolment: Enrolment) -> None:
    """Keep who this store is at the centre; the next exchange is a resync.

    What was done here before goes up as it is. Raises BadInput where the store holds another
    site.
    """
    held = station.held_sites()
    state = station.database.read(progress)
    if state is None or state.site != enrolment.site:
        _require_fitting(held, enrolment)
    first = not (station.folder / enrolments.FILE).exists()
    enrolments.keep(station.folder, enrolment)
    try:
        station.database.write(lambda session: _become(session, enrolment))
    except BaseException:
        if first:  # a store that is no station has no enrolment either
            (station.folder / enrolments.FILE).unlink(missing_ok=True)
        raise
    station.forget_site()


def _require_fitting(held: set[str], enrolment: Enrolment) -> None:
    """A store that worked alone brings one site with it, as one who may open a site."""
    if others := held - {enrolment.site}:
        raise BadInput(
            f"this store holds {', '.join(sorted(others))}: it cannot join {enrolment.site}"
        )
    if held and ROLE_OF_KIND.get(enrolment.kind) != MANAGER:
        raise BadInput(
            f"this store opened {enrolment.site} itself, which the centre does not take from a"
            f" {enrolment.kind}: enrol it as manager"
        )


def _become(session: Session, enrolment: Enrolment) -> None:
    undo.install(session.connection())
    state = session.get(SyncState, 1) or SyncState(id=1)
    state.station, state.site = enrolment.station, enrolment.site
    state.kind, state.series = enrolment.kind, enrolment.series
    state.epoch, state.cursor, state.shared_cursor = "", 0, 0
    state.connected, state.problem, state.laying = False, "", False
    state.clock_offset = 0.0
    session.add(state)
    touch(session, "sync_state")
