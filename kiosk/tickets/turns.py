"""Which procedures people came for in some days, and which papers they said to have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select, union_all
from sqlalchemy.orm import Session

from kiosk.tickets.model import Ticket, TicketLeg


@dataclass(frozen=True, slots=True)
class Turn:
    """A ticket at a desk, and what came of it there.

    `ready` are the papers that its holder said to have, by index in the catalogue; empty where
    nothing was said, or is kept no longer. `missing` are those that its agent found missing.
    `papers_of` is the site's own version of the procedure that they are counted by.
    """

    service: str
    procedure: str
    outcome: str
    ready: tuple[int, ...]
    missing: tuple[int, ...] = ()
    papers_of: UUID | None = None


def _turns(table: type[Ticket | TicketLeg]) -> Select[*tuple[Any, ...]]:
    columns = (
        table.service,
        table.procedure,
        table.outcome,
        table.ready,
        table.missing,
        table.papers_of,
    )
    return select(*columns).where(
        table.site == bindparam("at"),
        table.day.between(bindparam("first"), bindparam("last")),
    )


_TURNS = union_all(_turns(Ticket), _turns(TicketLeg))


def of_days(session: Session, *, site: str, first: date, last: date) -> list[Turn]:
    """The tickets of the days from `first` to `last`, once for each desk, in no order."""
    rows = session.connection().execute(_TURNS, {"at": site, "first": first, "last": last})
    return [
        Turn(service, procedure, outcome, _papers(ready), _papers(missing), papers_of)
        for service, procedure, outcome, ready, missing, papers_of in rows
    ]


def _papers(stored: str) -> tuple[int, ...]:
    return tuple(map(int, stored.split()))
