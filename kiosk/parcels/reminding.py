"""Parcels that nobody comes for: their company is reminded, every so many days, three times."""

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
from kiosk.parcels.model import Parcel
from kiosk.parcels.states import MOST_REMINDERS, WAITING
from kiosk.sites.options import OPTIONS, options
from kiosk.sites.queries import known_zone

OPTION = "parcel_days"


class RemindOfParcels(Command, frozen=True, kw_only=True):
    """Remind of what has waited for `days` since it came or was reminded of; the edge says them."""

    days: int = 7


@dataclass(frozen=True, slots=True)
class Reminded:
    """The parcels whose companies are reminded."""

    parcels: list[UUID]


def remind_of_parcels(session: Session, command: RemindOfParcels) -> Reminded:
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
    """Whether a parcel has waited long enough; never where the site wants no reminders."""
    days = options(session, site=site).number(OPTION)
    return bool(days and _due(session, site, now, days))


def _due(session: Session, site: str, now: datetime, days: int) -> Sequence[Parcel]:
    p, since = Parcel, now - timedelta(days=days)
    rows = select(p).where(
        p.site == site,
        p.state == WAITING,
        p.logged_at <= since,
        p.reminded < MOST_REMINDERS,
        or_(p.reminded_at.is_(None), p.reminded_at <= since),
    )
    return session.scalars(rows.order_by(p.logged_at, p.id)).all()
