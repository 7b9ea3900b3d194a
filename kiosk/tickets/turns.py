"""Which procedures people came for in some days, and which papers they said to have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.tickets.model import Ticket


@dataclass(frozen=True, slots=True)
class Turn:
    """A ticket, and what came of it.

    `ready` are the papers that its holder said to have, by index in the catalogue; empty where
    nothing was said, or is kept no longer.
    """

    service: str
    procedure: str
    outcome: str
    ready: tuple[int, ...]


_TURNS = select(Ticket.service, Ticket.procedure, Ticket.outcome, Ticket.ready).where(
    Ticket.site == bindparam("at"),
    Ticket.day.between(bindparam("first"), bindparam("last")),
)


def of_days(session: Session, *, site: str, first: date, last: date) -> list[Turn]:
    """The tickets of the days from `first` to `last`, in no order."""
    rows = session.connection().execute(_TURNS, {"at": site, "first": first, "last": last})
    return [
        Turn(service, procedure, outcome, tuple(map(int, ready.split())))
        for service, procedure, outcome, ready in rows
    ]
