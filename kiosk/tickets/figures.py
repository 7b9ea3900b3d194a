"""How many tickets the desks served in a period, how long people waited, and what came of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, and_, bindparam, case, func, not_, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted
from kiosk.store.expressions import hours_between, seconds_between
from kiosk.store.types import Instant
from kiosk.tickets import legs
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

    `waits` are of those that were called, from the ticket, or from coming on from another desk, to
    the first call. `services` are of those that were served, from the last call to the end. A
    ticket that went on to another desk counts at each of them; of those that were served `ended`
    are the ones that went nowhere else.
    """

    taken: int = 0
    served: int = 0
    ended: int = 0
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
_HERE = (
    _t.site == bindparam("at"),
    _t.day >= _first,
    _t.day <= _last,
    _t.taken_at < _until,
    _t.outcome != MISTAKE,
)
# On paper nobody was called here, and yet called when the paper says.
_called_once = and_(_t.calls <= 1, _t.called_at.is_not(None))
_once: ColumnElement[Any] = case((and_(_called_once, _t.called_at < _until), _t.called_at))
_wait: ColumnElement[Any] = seconds_between(_t.taken_at, _once)
_is_served = and_(_t.state == CLOSED, _t.outcome.in_(SERVED))
_served: ColumnElement[Any] = case((_is_served, 1))
_service: ColumnElement[Any] = case((_is_served, seconds_between(_t.called_at, _t.closed_at)))
_hour = hours_between(_since, _t.taken_at).label("hour_no")
_over = case((_t.day < bindparam("today"), 1), else_=0)


def _tallies(key: ColumnElement[Any], *first: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """Whether their day is over, what became of them, and how many were how long."""
    return (
        select(
            *(_over, _t.state, key, _t.outcome),
            *(func.count(), func.count(_wait), func.sum(_wait), func.max(_wait)),
            *(func.count(_service), func.sum(_service)),
        )
        .where(*_HERE)
        .group_by(*(first or (_over, _t.state)), key, _t.outcome)
    )


_BRIEFLY = select(func.count(_served), func.count(_wait), func.sum(_wait)).where(*_HERE)
_BY_HOUR = (
    select(_hour, func.count(), func.count(_wait), func.sum(_wait))
    .where(*_HERE, _t.taken_at >= _since)
    .group_by(_hour)
)
# Most tickets are called once, and know when. Of the others it is the first of their calls.
_first_call: Any = (
    select(func.min(_c.at))
    .where(_c.ticket == _t.id, _c.kind == CALL, _c.at < _until)
    .correlate(Ticket.__table__)
    .scalar_subquery()
)
# Of one that came on from another desk, it is the first of that desk's.
_call_here: Any = (
    select(func.min(_c.at))
    .where(_c.ticket == _t.id, _c.kind == CALL, _c.at >= _t.came_at, _c.at < _until)
    .where(_c.service == _t.service)
    .correlate(Ticket.__table__)
    .scalar_subquery()
)
_waited_here = case(
    (_t.came_at.is_(None), seconds_between(_t.taken_at, _first_call)),
    else_=seconds_between(_t.came_at, _call_here),
)


def _again(name: str, waited: ColumnElement[Any]) -> CTE:
    columns = (_t.service, _t.language, _t.counter, _t.state, _t.taken_at)
    waits = select(*columns, _hour, waited.label("waited"))
    return waits.where(*_HERE, _t.calls > 0, not_(_called_once)).cte(name)


_HERE_CALLS = _again("calls_here", _waited_here)
_FIRST_CALLS = _again("first_calls", seconds_between(_t.taken_at, _first_call))


def _waits_again(key: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    waited = _HERE_CALLS.c.waited
    measured = (func.count(waited), func.sum(waited), func.max(waited))
    return select(key, *measured).group_by(key)


@dataclass(frozen=True, slots=True)
class _By:
    """The statements that count tickets by a column of theirs, and what went on by the same."""

    tallies: Select[*tuple[Any, ...]]
    again: Select[*tuple[Any, ...]]
    legs: Select[*tuple[Any, ...]]


# In the order of the index that has all of it: a year is summed without being sorted.
_SERVICE = _By(
    _tallies(_t.service, _t.day, _t.state), _waits_again(_HERE_CALLS.c.service), legs.BY_SERVICE
)
_LANGUAGE = _By(_tallies(_t.language), _waits_again(_HERE_CALLS.c.language), legs.BY_LANGUAGE)
# What is closed after a call is its last counter's; whoever left before it is no counter's.
_COUNTER = _By(
    _tallies(_t.counter).where(_t.state == CLOSED, _t.counter.is_not(None)),
    _waits_again(_HERE_CALLS.c.counter).where(
        _HERE_CALLS.c.state == CLOSED, _HERE_CALLS.c.counter.is_not(None)
    ),
    legs.BY_COUNTER,
)
_AGAIN_BY_HOUR = (
    select(
        *(_FIRST_CALLS.c.hour_no, func.count(_FIRST_CALLS.c.waited)),
        func.sum(_FIRST_CALLS.c.waited),
    )
    .where(_FIRST_CALLS.c.taken_at >= _since)
    .group_by(_FIRST_CALLS.c.hour_no)
)


def _spread(waited: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """How many waited how many seconds."""
    whole = func.round(waited)
    return select(whole, func.count()).where(waited.is_not(None)).group_by(whole)


_WAITS = (_spread(_wait).where(*_HERE), _spread(_HERE_CALLS.c.waited), legs.WAITS)


def by_service(session: Session, span: Counted) -> dict[str, Tally]:
    """The tickets of each service: a transferred one is the service's that had it last.

    One that went on, once it was served, to another desk counts at both.
    """
    return _count(session, span, _SERVICE)


def by_language(session: Session, span: Counted) -> dict[str, Tally]:
    """The same tickets, as often as they count, by the language of whoever held them."""
    return _count(session, span, _LANGUAGE)


def by_counter(session: Session, span: Counted) -> dict[int, Tally]:
    """The tickets that each counter called last and that were closed; `left` of them unserved."""
    return _count(session, span, _COUNTER)


def _count(session: Session, span: Counted, by: _By) -> dict[Any, Tally]:
    found: dict[Any, Tally] = defaultdict(Tally)
    if span.is_empty:
        return found
    values, connection = _values(span), session.connection()
    for row in connection.execute(by.tallies, values):
        is_over, state, key, ended, count, waits, waited, longest, services, served_in = row
        tally, outcome = found[key], ended if state == CLOSED else OPEN
        tally.taken += count
        tally.served += count if outcome in SERVED else 0
        tally.ended += count if outcome in SERVED else 0
        tally.left += count if _has_left(outcome, is_over=bool(is_over)) else 0
        tally.services += services
        tally.service_seconds += served_in or 0
        tally.outcomes[outcome] += count
        _add_waits(tally, waits, waited, longest)
    for key, waits, waited, longest in connection.execute(by.again, values):
        _add_waits(found[key], waits, waited, longest)
    for key, outcome, count, *measured in connection.execute(by.legs, span.values):
        waits, waited, longest, services, served_in = measured
        tally = found[key]
        tally.taken += count
        tally.served += count
        tally.outcomes[outcome] += count
        tally.services += services
        tally.service_seconds += served_in or 0
        _add_waits(tally, waits, waited, longest)
    return found


def _add_waits(tally: Tally, waits: int, waited: float | None, longest: float | None) -> None:
    tally.waits += waits
    tally.wait_seconds += waited or 0
    tally.longest_seconds = max(tally.longest_seconds, longest or 0)


def briefly(session: Session, span: Counted) -> tuple[int, float | None]:
    """How many were served, and the mean wait in seconds: the same as of all services together."""
    if span.is_empty:
        return 0, None
    values, connection = _values(span), session.connection()
    served, waits, waited = connection.execute(_BRIEFLY, values).one()
    waited = waited or 0
    for _, more, seconds, _ in connection.execute(_SERVICE.again, values):
        waits, waited = waits + more, waited + (seconds or 0)
    for _, _, count, more, seconds, *_ in connection.execute(legs.BY_SERVICE, span.values):
        served, waits, waited = served + count, waits + more, waited + (seconds or 0)
    return served, waited / waits if waits else None


def waits(session: Session, span: Counted) -> list[tuple[float, int]]:
    """How many waited how long, in whole seconds, the shortest first: those of the mean wait."""
    if span.is_empty:
        return []
    values, found = _values(span), Counter[float]()
    for statement in _WAITS:
        for seconds, people in session.connection().execute(statement, values):
            found[float(seconds)] += people
    return sorted(found.items())


def together(tallies: Iterable[Tally]) -> Tally:
    """Several services as one."""
    all_of = Tally()
    for tally in tallies:
        all_of.taken += tally.taken
        all_of.served += tally.served
        all_of.ended += tally.ended
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
    values, connection = _values(span), session.connection()
    again = {hour: row for hour, *row in connection.execute(_AGAIN_BY_HOUR, values)}
    found = []
    rows = sorted(connection.execute(_BY_HOUR, values), key=lambda row: row.hour_no)
    for hour, tickets, waits, waited in rows:
        more, seconds = again.get(hour, (0, 0.0))
        wait = (waited or 0.0) + (seconds or 0.0)
        found.append(Taken(*span.wall_hour(hour), tickets, waits + more, wait))
    return found


def _has_left(outcome: str, *, is_over: bool) -> bool:
    """Nobody served them, and nobody will."""
    return is_over if outcome == OPEN else outcome not in SERVED


def _values(span: Counted) -> dict[str, Any]:
    return span.values | {"since": span.begins}
