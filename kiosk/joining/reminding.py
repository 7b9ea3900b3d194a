"""Papers that are still missing: asked for again, every so many days, three times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.joining.model import JoinRequest
from kiosk.joining.states import INCOMPLETE, MOST_REMINDERS
from kiosk.sites.options import OPTIONS, options
from kiosk.sites.queries import known_zone

OPTION = "joining_papers_days"


class RemindOfPapers(Command, frozen=True, kw_only=True):
    """Ask again for what has been missing for `days`, or since that long; the edge says them."""

    days: int = 7


@dataclass(frozen=True, slots=True)
class Reminded:
    """The requests whose holders are asked again."""

    requests: list[UUID]


def remind_of_papers(session: Session, command: RemindOfPapers) -> Reminded:
    """Doing it twice, or here and elsewhere, reminds once. Raises Invalid, UnknownSite."""
    if not command.days:
        raise Invalid(field="days", problem="range", limit=1)
    checks.within("days", command.days, 1, OPTIONS[OPTION].high)
    known_zone(session, site=command.site)
    rows = _due(session, command.site, command.issued_at, command.days)
    for row in rows:
        row.reminded, row.reminded_at = row.reminded + 1, command.issued_at
    return Reminded([row.id for row in rows])


def is_due(session: Session, *, site: str, now: datetime) -> bool:
    """Whether papers have been missing long enough; never where the site wants no reminders."""
    days = options(session, site=site).number(OPTION)
    return bool(days and _due(session, site, now, days))


def _due(session: Session, site: str, now: datetime, days: int) -> Sequence[JoinRequest]:
    r, since = JoinRequest, now - timedelta(days=days)
    rows = select(r).where(
        r.site == site,
        r.state == INCOMPLETE,
        r.since <= since,
        r.reminded < MOST_REMINDERS,
        or_(r.reminded_at.is_(None), r.reminded_at <= since),
    )
    return session.scalars(rows.order_by(r.since, r.id)).all()
