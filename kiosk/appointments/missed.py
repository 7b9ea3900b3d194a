"""Appointments that nobody came for are nobody's any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.appointments.model import Appointment
from kiosk.appointments.states import BOOKED, MISSED
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.sites.options import OPTIONS, options
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite

# Built once: windows ask every minute.
_OVER = (
    select(Appointment)
    .where(
        Appointment.site == bindparam("at"),
        Appointment.day <= bindparam("last"),
        Appointment.state == BOOKED,
        Appointment.starts < bindparam("since"),
    )
    .order_by(Appointment.starts, Appointment.id)
)


class ReleaseMissed(Command, frozen=True, kw_only=True):
    """Let go of the appointments whose hour began more than `minutes` ago; the edge says them."""

    minutes: int = 10


@dataclass(frozen=True, slots=True)
class Released:
    """The appointments that nobody came for."""

    appointments: list[UUID]


def release_missed(session: Session, command: ReleaseMissed) -> Released:
    """Release what is over; doing it twice, or here and elsewhere, releases nothing twice."""
    checks.within("minutes", command.minutes, 0, OPTIONS["appointment_minutes"].high)
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    rows = _over(session, command.site, command.issued_at, command.minutes)
    for row in rows:
        row.state = MISSED
    return Released([row.id for row in rows])


def is_due(session: Session, *, site: str, now: datetime) -> bool:
    """Whether somebody did not come."""
    minutes = options(session, site=site).number("appointment_minutes")
    return bool(_over(session, site, now, minutes))


def _over(session: Session, site: str, now: datetime, minutes: int) -> Sequence[Appointment]:
    since = now - timedelta(minutes=minutes)
    last = (now + timedelta(days=1)).date()
    return session.scalars(_OVER, {"at": site, "since": since, "last": last}).all()
