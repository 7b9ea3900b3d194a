"""The closing of the day for holders of lasting badges who did not badge out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.badges.model import Presence
from kiosk.core.command import Command
from kiosk.sites.closing import CLOSED_BY, USUAL_GRACE, Overstay, Stay, close_over, over
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


def close_presence(session: Session, command: ClosePresence) -> PresenceClosed:
    """Close what is over; doing it twice, or here and elsewhere, closes nothing twice."""
    presences = close_over(
        session,
        site=command.site,
        now=command.issued_at,
        grace=command.grace,
        find=overstays,
        close=_close,
    )
    if presences:
        touch(session, _TABLE.name)
    return PresenceClosed(presences)


def overstays(
    session: Session, *, site: str, now: datetime, grace: int = USUAL_GRACE
) -> list[Overstay]:
    """The presences that should be over."""
    rows = session.connection().execute(_INSIDE, {"at": site, "before": now}).all()
    stays = [Stay(row.id, row.arrived_at) for row in rows]
    return over(session, stays, site=site, now=now, grace=grace)


def _close(session: Session, overstay: Overstay) -> None:
    session.connection().execute(_CLOSE, {"row": overstay.id, "ended": overstay.ended})
