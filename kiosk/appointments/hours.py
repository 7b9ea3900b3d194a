"""When a desk sees people by appointment: so many at once, each for so long."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from kiosk.appointments.model import AppointmentHours
from kiosk.appointments.refusals import HoursOverlap
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.tickets.desks import known_desk

SHORTEST, LONGEST = 5, 240
"""Minutes that an appointment lasts."""
MOST_PLACES = 20
_DAY = date(2000, 1, 1)


class SetHours(Command, frozen=True, kw_only=True):
    """The hours of a weekday (0 is Monday) in which a desk gives appointments, in wall time.

    Each lasts `minutes`, and `places` people are seen at once. No hours give none; `add` keeps
    those that the day has.
    """

    service: str
    weekday: int
    opens: time | None = None
    closes: time | None = None
    minutes: int = 20
    places: int = 1
    add: bool = False


def set_hours(session: Session, command: SetHours) -> None:
    """Replace, or add to, the hours of a desk on a weekday; appointments that are made stay."""
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    service = known_desk(command.service).code
    checks.within("weekday", command.weekday, 0, 6)
    checks.within("minutes", command.minutes, SHORTEST, LONGEST)
    checks.within("places", command.places, 1, MOST_PLACES)
    _require_hours(command)
    if command.add:
        _require_apart(session, command, service)
    else:
        session.execute(delete(AppointmentHours).where(*_of(command, service)))
    if command.opens is not None and command.closes is not None:
        session.merge(
            AppointmentHours(
                site=command.site,
                service=service,
                weekday=command.weekday,
                opens=command.opens,
                closes=command.closes,
                minutes=command.minutes,
                places=command.places,
            )
        )


def _require_hours(command: SetHours) -> None:
    """Hours that are given whole, the right way round and long enough for one, or not at all."""
    opens, closes = command.opens, command.closes
    if (opens is None) != (closes is None):
        raise Invalid(field="closes" if closes is None else "opens", problem="empty")
    if opens is None or closes is None:
        return
    length = datetime.combine(_DAY, closes) - datetime.combine(_DAY, opens)
    if length.total_seconds() < 60 * command.minutes:
        raise Invalid(field="closes", problem="order")


def _require_apart(session: Session, command: SetHours, service: str) -> None:
    """Hours that meet none of the day but those that begin with them, which they replace."""
    rows = session.scalars(select(AppointmentHours).where(*_of(command, service)))
    for row in rows:
        if command.opens is None or command.closes is None or row.opens == command.opens:
            continue
        if row.opens < command.closes and command.opens < row.closes:
            raise HoursOverlap(opens=row.opens, closes=row.closes)


def _of(command: SetHours, service: str) -> tuple[ColumnElement[bool], ...]:
    a = AppointmentHours
    return (a.site == command.site, a.service == service, a.weekday == command.weekday)
