"""Where a ticket stands, for whoever holds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.tickets import line, outlook
from kiosk.tickets.foresight import bounds
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import Ticket
from kiosk.tickets.states import WAITING


@dataclass(frozen=True, slots=True)
class Standing:
    """A ticket of today: `ahead` people before it, and how long it waits still, if that is known.

    `counter` is where it is called to, None for one that is not; `next_services` are the desks that
    it goes on to. Minutes, as of a `ServiceQueue`.
    """

    ticket: UUID
    label: str
    service: str
    language: str
    state: str
    counter: int | None
    ahead: int
    next_services: tuple[str, ...] = ()
    estimate: int | None = None
    between: tuple[int, int] | None = None


def standing(session: Session, *, site: str, ticket: UUID, now: datetime) -> Standing | None:
    """Of a ticket of the site taken today; None for any other."""
    row = session.get(Ticket, ticket)
    here = moment_anywhere(session, site, now)
    if row is None or (row.site, row.day) != (site, here.day):
        return None
    known = (row.id, row.label, row.service, row.language, row.state, row.counter)
    then = tuple(row.next_services.split())
    if row.state != WAITING:
        return Standing(*known, 0, then)
    mine = line.place(row)
    ahead = outlook.position(session, here, row.service, mine)
    wait = outlook.wait_of(session, here, mine)
    if wait is None:
        return Standing(*known, ahead, then)
    return Standing(*known, ahead, then, wait.likely, bounds(wait.low, wait.high))
