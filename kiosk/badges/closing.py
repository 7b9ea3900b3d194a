"""The closing of the day for holders of lasting badges who did not badge out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.badges.model import Presence
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.sites.closing import CLOSED_BY, MOST_GRACE, USUAL_GRACE, doors_of
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.store.changes import touch

# Built once: windows ask every minute.
_TABLE: Table = Presence.__table__  # type: ignore[assignment]
_INSIDE = select(_TABLE.c.id, _TABLE.c.arrived_at).where(
    _TABLE.c.site == bindparam("at"),
    _TABLE.c.left_at.is_(None),
    _TABLE.c.arrived_at <= bindparam("before"),
)
_CLOSE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values(left_at=bindparam("ended"), left_by=CLOSED_BY)
)


class ClosePresence(Command, frozen=True, kw_only=True):
    """Close the presence of holders of lasting badges who should be gone, though none badged out.

    `grace` is how many minutes after the doors close they still had to go.
    """

    grace: int = USUAL_GRACE


@dataclass(frozen=True, slots=True)
class PresenceClosed:
    """The rows of presence that were closed."""

    presences: list[UUID]


@dataclass(frozen=True, slots=True)
class Overstay:
    """A presence that should be over, and since when."""

    presence: UUID
    ended: datetime


def close_presence(session: Session, command: ClosePresence) -> PresenceClosed:
    """Close what is over; doing it twice, or here and elsewhere, closes nothing twice."""
    grace = checks.within("grace", command.grace, 0, MOST_GRACE)
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    found = overstays(session, site=command.site, now=command.issued_at, grace=grace)
    for over in found:
        session.connection().execute(_CLOSE, {"row": over.presence, "ended": over.ended})
    if found:
        touch(session, _TABLE.name)
    return PresenceClosed(sorted(over.presence for over in found))


def overstays(
    session: Session, *, site: str, now: datetime, grace: int = USUAL_GRACE
) -> list[Overstay]:
    """The presences that should be over."""
    rows = session.connection().execute(_INSIDE, {"at": site, "before": now}).all()
    doors = doors_of(session, site=site, seen=(row.arrived_at for row in rows), grace=grace)
    return [
        Overstay(row.id, doors.end_of(row.arrived_at))
        for row in rows
        if doors.is_over(now, row.arrived_at)
    ]
