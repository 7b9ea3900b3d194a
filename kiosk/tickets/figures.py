"""How many tickets the desks served in a period, how long people waited, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, func, not_, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted
from kiosk.store.expressions import hours_between, seconds_between
from kiosk.store.types import Instant
from kiosk.tickets.line import CALL
from kiosk.tickets.model import Ticket, TicketCall
from kiosk.tickets.pace import SERVED
from kiosk.tickets.states import CLOSED

MISTAKE = "mistake"
OPEN = "open"
"""What nobody closed: of a day that is over, whoever held it has left."""


@dataclass(slots=True)
class Tally:
    """Tickets that are counted together; those taken by mistake are none.

    `waits` are of those that were called, from the ticket to the first call. `services` are of
    those that were served, from the last call to the end.
    """

    taken: int = 0
    served: int = 0
    left: int = 0
    waits: int = 0
    wait_seconds: float = 0
    longest_seconds: float = 0
    services: int = 0
    service_seconds: float = 0
    outcomes: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    @property
    def mean_wait(self) -> float | None:
        """Seconds."""
        return self.wait_seconds / self.waits if self.waits else None

    @property
    def mean_service(self) -> float | None:
        """Seconds."""
        return self.service_seconds / self.services if self.services else None

    @property
    def abandoned(self) -> float | None:
        """The share, of those of whom it is known, that left without being served."""
        known = self.served + self.left
        return self.left / known if known else None


@dataclass(frozen=True, slots=True)
class Taken:
    """Tickets that were taken in an hour of a day, and how long those people waited."""

    day: date
    hour: int
    tickets: int
    waits: int
    wait_seconds: float


_t, _c = Ticket.__table__.c, TicketCall.__table__.c
_since: Any = bindparam("since", type_=Instant())
_until: Any = bindparam("until", type_=Instant())
_first: Any = bindparam("first")
_last: Any = bindparam("last")
_is_of_ticket = and_(_c.site == _t.site, _c.day == _t.day, _c.ticket == _t.id)
_HERE = (
    _t.site == bindparam("at"),
    _t.day >= _first,
    _t.day <= _last,
    _t.taken_at < _until,
    _t.outcome != MISTAKE,
)
# Most tickets are called once, and know when: only the calls of the others are looked up.
_called_once = and_(_t.calls == 1, _t.called_at.is_not(None))
_FIRST_CALLS = (
    select(_c.ticket, func.min(_c.at).label("called"))
    .select_from(Ticket.__table__)
    .join(TicketCall.__table__, _is_of_ticket)
    .where(*_HERE, _t.calls > 0, not_(_called_once), _c.kind == CALL, _c.at < _until)
    .group_by(_c.ticket)
    .cte("first_calls")
)
_once: ColumnElement[Any] = case((and_(_called_once, _t.called_at < _until), _t.called_at))
_called = func.coalesce(_once, _FIRST_CALLS.c.called)
_wait: ColumnElement[Any] = seconds_between(_t.taken_at, _called)
_is_served = and_(_t.state == CLOSED, _t.outcome.in_(SERVED))
_service: ColumnElement[Any] = case((_is_served, seconds_between(_t.called_at, _t.closed_at)))
_outcome: ColumnElement[Any] = case((_t.state == CLOSED, _t.outcome), else_=OPEN).label("what")
_is_over: ColumnElement[Any] = case((_t.day < bindparam("today"), 1), else_=0).label("is_over")
_JOINED = Ticket.__table__.outerjoin(_FIRST_CALLS, _FIRST_CALLS.c.ticket == _t.id)
_KEYS = (_t.service, _outcome, _is_over)
_TALLIES = (
    select(
        *(*_KEYS, func.count(), func.count(_wait), func.sum(_wait), func.max(_wait)),
        *(func.count(_service), func.sum(_service)),
    )
    .select_from(_JOINED)
    .where(*_HERE)
    .group_by(*_KEYS)
)
_served: ColumnElement[Any] = case((_is_served, 1))
_BRIEFLY = (
    select(func.count(_served), func.count(_wait), func.sum(_wait))
    .select_from(_JOINED)
    .where(*_HERE)
)
_hour = hours_between(_since, _t.taken_at).label("hour_no")
_BY_HOUR = (
    select(_hour, func.count(), func.count(_wait), func.sum(_wait))
    .select_from(_JOINED)
    .where(*_HERE, _t.taken_at >= _since)
    .group_by(_hour)
    .order_by(_hour)
)


def by_service(session: Session, span: Counted) -> dict[str, Tally]:
    """The tickets of each service: a transferred one is the service's that had it last."""
    found: dict[str, Tally] = defaultdict(Tally)
    if span.is_empty:
        return found
    for row in session.connection().execute(_TALLIES, span.values):
        service, outcome, is_over, count, waits, waited, longest, services, served_in = row
        tally = found[service]
        tally.taken += count
        tally.served += count if outcome in SERVED else 0
        tally.left += count if _has_left(outcome, is_over) else 0
        tally.waits += waits
        tally.wait_seconds += waited or 0
        tally.longest_seconds = max(tally.longest_seconds, longest or 0)
        tally.services += services
        tally.service_seconds += served_in or 0
        tally.outcomes[outcome] += count
    return found


def briefly(session: Session, span: Counted) -> tuple[int, float | None]:
    """How many were served, and the mean wait in seconds: the same as of all services together."""
    if span.is_empty:
        return 0, None
    served, waits, waited = session.connection().execute(_BRIEFLY, span.values).one()
    return served, waited / waits if waits else None


def together(tallies: Iterable[Tally]) -> Tally:
    """Several services as one."""
    all_of = Tally()
    for tally in tallies:
        all_of.taken += tally.taken
        all_of.served += tally.served
        all_of.left += tally.left
        all_of.waits += tally.waits
        all_of.wait_seconds += tally.wait_seconds
        all_of.longest_seconds = max(all_of.longest_seconds, tally.longest_seconds)
        all_of.services += tally.services
        all_of.service_seconds += tally.service_seconds
        for outcome, count in tally.outcomes.items():
            all_of.outcomes[outcome] += count
    return all_of


def by_hour(session: Session, span: Counted) -> list[Taken]:
    """Tickets by the hour of each day in which they were taken, in order."""
    if span.is_empty:
        return []
    rows = session.connection().execute(_BY_HOUR, span.values | {"since": span.begins})
    return [
        Taken(*span.wall_hour(hour), tickets, waits, waited or 0.0)
        for hour, tickets, waits, waited in rows
    ]


def _has_left(outcome: str, is_over: int) -> bool:
    """Nobody served them, and nobody will."""
    return bool(is_over) if outcome == OPEN else outcome not in SERVED
