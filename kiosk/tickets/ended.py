"""A ticket as it ended: what is asked of it by others, once its holder has gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, select
from sqlalchemy.orm import Session

from kiosk.tickets import labels
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import Ticket
from kiosk.tickets.pace import SERVED
from kiosk.tickets.states import CLOSED


@dataclass(frozen=True, slots=True)
class Ended:
    """A ticket, where and when it was served last, if it was.

    `closed_at` is None for one that is still open, or that nobody served.
    """

    id: UUID
    site: str
    day: date
    label: str
    service: str
    counter: int | None
    language: str
    closed_at: datetime | None


_t = Ticket
_OF = (_t.id, _t.site, _t.day, _t.label, _t.service, _t.counter, _t.language)
_served: ColumnElement[bool] = and_(_t.state == CLOSED, _t.outcome.in_(SERVED))
_ROWS = select(*_OF, case((_served, _t.closed_at)))


def by_id(session: Session, *, ticket: UUID) -> Ended | None:
    """The ticket of an id."""
    return _first(session, _t.id == ticket)


def by_number(session: Session, *, site: str, label: str, now: datetime) -> Ended | None:
    """Today's ticket with that label, whatever its case and dashes."""
    parts = labels.parse(label)
    if parts is None:
        return None
    issued, series, number = parts
    day = moment_anywhere(session, site, now).day
    of_series = and_(_t.issued_service == issued, _t.series == series, _t.number == number)
    return _first(session, and_(_t.site == site, _t.day == day, of_series))


def _first(session: Session, which: ColumnElement[bool]) -> Ended | None:
    row = session.execute(_ROWS.where(which)).one_or_none()
    return Ended(*row) if row else None
