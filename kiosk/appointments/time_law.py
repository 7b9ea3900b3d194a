"""What a law on time does to appointments: they keep the hour that was said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.appointments.model import Appointment
from kiosk.appointments.states import BOOKED
from kiosk.core import wall_time
from kiosk.core.wall_time import Law
from kiosk.sites.keeping_hours import Followed, UnderLaw, moved

_TO_COME = select(
    *(Appointment.id, Appointment.starts.label("instant")),
    *(Appointment.wall_starts.label("said"), Appointment.tz_version),
).where(
    Appointment.site == bindparam("at"),
    Appointment.day >= bindparam("since"),
    Appointment.state == BOOKED,
)


class FollowLaw(UnderLaw, frozen=True, kw_only=True):
    """Appointments keep their hour."""


@dataclass(frozen=True, slots=True)
class _Move:
    appointment: UUID
    starts: datetime


def follow_law(session: Session, command: FollowLaw) -> Followed:
    """Move what has to; doing it twice, or here and elsewhere, moves nothing twice."""
    law = wall_time.checked(command.zone, command.tz_version, command.offsets)
    moves = list(_due(session, command.site, law, command.issued_at))
    for move in moves:
        columns = {"starts": move.starts, "tz_version": law.tz_version}
        chosen = update(Appointment).where(Appointment.id == move.appointment)
        session.execute(chosen.values(**columns))
    return Followed(sorted(move.appointment for move in moves))


def is_due(session: Session, *, site: str, law: Law, now: datetime) -> bool:
    """Whether an appointment to come would move under these rules."""
    return next(_due(session, site, law, now), None) is not None


def _due(session: Session, site: str, law: Law, now: datetime) -> Iterator[_Move]:
    """Appointments of today and later that move."""
    for row, to in moved(session, _TO_COME, site=site, law=law, now=now):
        yield _Move(row.id, to)
