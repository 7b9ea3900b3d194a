"""What rules of calling would have done to the waits of recorded days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Row, bindparam, func, null, or_, select, union_all
from sqlalchemy.orm import Session

from kiosk.core.errors import BadInput
from kiosk.core.period import Period
from kiosk.tickets.calling_rules import WHOLE_SITE, Given, checked, given, holds
from kiosk.tickets.line import CALL, moment_anywhere
from kiosk.tickets.model import Ticket, TicketCall, TicketLeg
from kiosk.tickets.replay import LEAST, Came, RulesOf, Waits, played, waits
from kiosk.tickets.slips import MARK
from kiosk.tickets.states import CLOSED

MOST_DAYS, USUAL_DAYS = 31, 10
ALL, SERVICE, PRIORITY, APPOINTMENT = "all", "service", "priority", "appointment"
_MISTAKE = "mistake"

_ticket, _leg, _call = Ticket.__table__.c, TicketLeg.__table__.c, TicketCall.__table__.c
_FIRST: BindParameter[Any] = bindparam("first")
_LAST: BindParameter[Any] = bindparam("last")
_CAME = union_all(
    select(
        *(_ticket.day, _ticket.id, _ticket.service, _ticket.priority, _ticket.taken_at),
        *(_ticket.due_at, _ticket.turn_at, _ticket.called_at, _ticket.closed_at),
        *(_ticket.outcome, _ticket.state),
    ).where(
        _ticket.site == bindparam("at"),
        _ticket.day.between(_FIRST, _LAST),
        # What was served on paper was called by nobody whose rules are known.
        or_(_ticket.calls > 0, func.substr(_ticket.series, 1, 1) != MARK),
    ),
    select(
        *(_leg.day, _leg.ticket, _leg.service, null(), _leg.came_at),
        *(null(), null(), _leg.called_at, _leg.closed_at, _leg.outcome, null()),
    ).where(_leg.site == bindparam("at"), _leg.day.between(_FIRST, _LAST)),
)
_CALLS = (
    select(_call.day, _call.ticket, _call.service, _call.counter, _call.at, _call.kind)
    .where(_call.site == bindparam("at"), _call.day.between(_FIRST, _LAST))
    .order_by(_call.day, _call.at, _call.id)
)
_DAYS = (
    select(_ticket.day)
    .distinct()
    .where(_ticket.site == bindparam("at"), _ticket.day < bindparam("today"))
    .order_by(_ticket.day.desc())
    .limit(USUAL_DAYS)
)
Rows = Sequence[Row[*tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Line:
    """The waits of some of those who came: as they were, and as they would have been by the rules
    in force and by those proposed. `group` is "all", "service", "priority" or "appointment"."""

    group: str
    service: str
    recorded: Waits
    in_force: Waits
    proposed: Waits


@dataclass(frozen=True, slots=True)
class Replay:
    """Some days played again; `left` is how many went away before they were called."""

    first: date | None
    last: date | None
    days: int
    left: int
    lines: tuple[Line, ...]


def replay(  # noqa: PLR0913 - the rules that are proposed
    session: Session,
    *,
    site: str,
    now: datetime,
    first: date | None = None,
    last: date | None = None,
    counter: int = WHOLE_SITE,
    patience: int | None = None,
    run: int | None = None,
    early: int | None = None,
    longest: int | None = None,
    services: Iterable[str] = (),
) -> Replay:
    """Play recorded days by other rules of a counter, or of the site; raises BadInput, Invalid.

    The rules are said as in `tickets.set_calling`. Without days the last ten on which tickets were
    taken, today left out; 31 at most.
    """
    wanted = checked(Given(patience, run, early, longest, tuple(services)))
    period = _period(session, site, now, first, last)
    if period is None:
        return Replay(None, None, 0, 0, ())
    found = given(session, site)
    in_force, proposed = _by(found), _by({**found, counter: wanted})
    days = recorded(session, site, period)
    came, seen = _Tally(), len(days)
    for day in days.values():
        came.add(day, played(day, in_force), played(day, proposed))
    return Replay(period.first, period.last, seen, came.left, tuple(came.lines()))


def recorded(session: Session, site: str, period: Period) -> dict[date, list[Came]]:
    """Who came on each day, in the order of their coming, but those who took a ticket amiss."""
    values = {"at": site, "first": period.first, "last": period.last}
    calls: dict[date, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_CALLS, values):
        calls[row.day].append(row)
    rows: dict[date, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_CAME, values):
        rows[row.day].append(row)
    return {day: _day(rows[day], calls.get(day, [])) for day in sorted(rows)}


def _period(
    session: Session, site: str, now: datetime, first: date | None, last: date | None
) -> Period | None:
    if first is not None and last is not None:
        period = Period.checked(first, last)
        if period.length > MOST_DAYS:
            raise BadInput(f"{period.length} days: give {MOST_DAYS} at most")
        return period
    today = moment_anywhere(session, site, now).day
    days = session.connection().scalars(_DAYS, {"at": site, "today": today}).all()
    if not days:
        return None
    return Period(max(days[-1], days[0] - timedelta(days=MOST_DAYS - 1)), days[0])


def _by(found: dict[int, Given]) -> RulesOf:
    rules: dict[int, Any] = {}

    def of(counter: int) -> Any:
        if counter not in rules:
            rules[counter] = holds(found, counter).rules
        return rules[counter]

    return of


def _day(rows: Rows, calls: Rows) -> list[Came]:
    """Of each ticket its way through the queues: the desks before, then the one it is at."""
    by_ticket: dict[UUID, list[Any]] = defaultdict(list)
    for call in calls:
        by_ticket[call.ticket].append(call)
    ends = _next_at_counter(calls)
    legs: dict[UUID, list[Any]] = defaultdict(list)
    tickets: list[Any] = []
    for row in rows:
        (tickets if row.state is not None else legs[row.id]).append(row)
    came = [
        each
        for ticket in sorted(tickets, key=lambda ticket: ticket.id)
        if ticket.outcome != _MISTAKE
        for each in _ways(ticket, legs.get(ticket.id, ()), by_ticket[ticket.id], ends)
    ]
    return sorted(came, key=lambda each: each.came_at)


def _ways(ticket: Any, legs: Sequence[Any], calls: Sequence[Any], ends: dict[Any, datetime]) -> Any:
    since, last = ticket.taken_at, ticket.closed_at if ticket.state == CLOSED else None
    for n, leg in enumerate(sorted(legs, key=lambda leg: leg.closed_at)):
        due = ticket.due_at if n == 0 else None
        yield _came(ticket, leg.service, max(since, leg.taken_at), due, leg.closed_at, calls, ends)
        since = leg.closed_at
    due = None if legs else ticket.due_at
    yield _came(ticket, ticket.service, since, due, last, calls, ends)


def _came(
    ticket: Any,
    service: str,
    came_at: datetime,
    due_at: datetime | None,
    closed_at: datetime | None,
    calls: Sequence[Any],
    ends: dict[Any, datetime],
) -> Came:
    said = (service, bool(ticket.priority), came_at, due_at)
    call = next((c for c in calls if c.service == service and c.at >= came_at), None)
    turn_at = ticket.turn_at if ticket.turn_at and ticket.turn_at >= came_at else None
    if call is None:
        return Came(*said, left_at=closed_at, turn_at=turn_at)
    ended = closed_at if closed_at and closed_at >= call.at else call.at + LEAST
    ended = min(ended, ends.get((call.counter, call.at), ended))
    return Came(*said, call.at, call.counter, ended, turn_at=turn_at)


def _next_at_counter(calls: Rows) -> dict[Any, datetime]:
    """When somebody else was called to the counter after each call."""
    found: dict[Any, datetime] = {}
    following: dict[int, Any] = {}
    after: dict[int, datetime] = {}
    for call in reversed(calls):
        newer = following.get(call.counter)
        if newer is not None and newer.ticket != call.ticket:
            after[call.counter] = newer.at
        if call.kind == CALL and call.counter in after:
            found[call.counter, call.at] = after[call.counter]
        following[call.counter] = call
    return found


class _Tally:
    """The waits of those who were called when it was recorded, by group."""

    def __init__(self) -> None:
        self.left = 0
        self._waits: dict[tuple[str, str], list[tuple[float, float, float]]] = defaultdict(list)

    def add(
        self,
        day: Sequence[Came],
        in_force: Sequence[datetime | None],
        proposed: Sequence[datetime | None],
    ) -> None:
        for each, now, then in zip(day, in_force, proposed, strict=True):
            if each.called_at is None:
                self.left += 1
                continue
            found = tuple(each.wait_until(at) for at in (each.called_at, now, then))
            for group in _groups(each):
                self._waits[group].append(found)  # type: ignore[arg-type]

    def lines(self) -> Iterator[Line]:
        """All together, then service by service, then those who go first."""
        order = (ALL, SERVICE, PRIORITY, APPOINTMENT)
        for group, service in sorted(self._waits, key=lambda key: (order.index(key[0]), key[1])):
            columns = zip(*self._waits[group, service], strict=True)
            yield Line(group, service, *map(waits, columns))


def _groups(each: Came) -> Iterator[tuple[str, str]]:
    yield ALL, ""
    yield SERVICE, each.service
    if each.priority:
        yield PRIORITY, ""
    if each.due_at is not None:
        yield APPOINTMENT, ""
