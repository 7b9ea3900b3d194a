"""Who had appointments at the desks in a period, and who did not come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.appointments.figures import Appointments, by_hour, by_service, together
from kiosk.figures.span import counted


@dataclass(frozen=True, slots=True)
class AppointmentHour:
    """The appointments that begin in an hour of the day on the wall."""

    hour: int
    figures: Appointments


@dataclass(frozen=True, slots=True)
class AppointmentFigures:
    """Every service that had an appointment, the whole, and the hours of the day."""

    services: tuple[Appointments, ...]
    total: Appointments
    by_hour: tuple[AppointmentHour, ...] = ()


def appointments(
    session: Session, *, site: str, now: datetime, first: date, last: date
) -> AppointmentFigures:
    """Appointments by service and hour: made, kept, kept late, missed and called off."""
    span = counted(session, site=site, now=now, first=first, last=last)
    found = by_service(session, span)
    hours = tuple(AppointmentHour(*pair) for pair in by_hour(session, span).items())
    return AppointmentFigures(tuple(found), together(found), hours)
