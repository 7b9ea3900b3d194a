"""The line of a day: who waits, who was called, in which order they go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Row,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    not_,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from kiosk.core.clock import wall
from kiosk.sites.queries import known_zone, zone_of
from kiosk.store.base import LoggedCommand
from kiosk.tickets.model import Ticket, TicketCall
from kiosk.tickets.rules import USUAL, PastCall, Place, Rules, order_of_calls
from kiosk.tickets.slips import MARK
from kiosk.tickets.states import WAITING

CALL, RECALL = "call", "recall"
Statement = Select[*tuple[Any, ...]]
Rows = Sequence[Row[*tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Own:
    """Services of which a store may call its own tickets only, those of its `series`.

    Cut off, only those that nobody else can have called: taken by commands `beyond` the last that
    may have reached the centre.
    """

    services: tuple[str, ...] = ()
    series: str = ""
    beyond: int | None = None

    @property
    def kinds(self) -> tuple[str, ...]:
        """What its tickets have as a series: those it printed one by one, and those ahead."""
        return (self.series, MARK + self.series) if self.series else ()


_NOTHING = Own()


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant at a site, with its business day and wall time."""

    site: str
    now: datetime
    day: date
    at: time


def moment(session: Session, site: str, now: datetime) -> Moment:
    """An instant at a site that exists, or UnknownSite."""
    return _moment(site, now, known_zone(session, site=site))


def moment_anywhere(session: Session, site: str, now: datetime) -> Moment:
    """The same for queries, which find nothing at a site that is not there."""
    return _moment(site, now, zone_of(session, site=site))


def _moment(site: str, now: datetime, zone: str) -> Moment:
    local = wall(now, zone)
    return Moment(site, now, local.date(), local.time())


_ticket, _call, _log = Ticket.__table__.c, TicketCall.__table__.c, LoggedCommand.__table__.c
_SERVICES: BindParameter[Any] = bindparam("services", expanding=True)
_HERE = and_(
    _ticket.site == bindparam("at"), _ticket.day == bindparam("on"), _ticket.state == WAITING
)
_came = func.coalesce(_ticket.came_at, _ticket.taken_at)
_turn = func.coalesce(_ticket.turn_at, _ticket.due_at, _came)
_may_go_first = and_(
    _ticket.turn_at.is_(None), or_(_ticket.priority != "", _ticket.due_at.is_not(None))
)
_WAITING = select(
    *(_ticket.id, _ticket.service, _ticket.priority),
    *(_ticket.taken_at, _ticket.came_at, _ticket.turn_at, _ticket.due_at),
).where(_HERE)
_WAITING_FOR = _WAITING.where(_ticket.service.in_(_SERVICES))
_WAITING_OWN = _WAITING.where(
    or_(
        _ticket.service.in_(bindparam("whole", expanding=True)),
        and_(
            _ticket.service.in_(bindparam("own", expanding=True)),
            _ticket.series.in_(bindparam("mine", expanding=True)),
        ),
    )
)
# A ticket bears the id of the command that took it.
_WAITING_UNSENT = _WAITING_OWN.where(
    or_(
        _ticket.service.in_(bindparam("whole", expanding=True)),
        exists().where(_log.id == _ticket.id, _log.n > bindparam("beyond")),
    )
)


def _firsts_of(waiting: Statement) -> Statement:
    """The first by appointment, the first with priority and the first of the others."""
    in_turn = waiting.order_by(_turn, _ticket.id).limit(1)
    kinds = (
        in_turn.where(is_kind)
        for is_kind in (
            and_(_may_go_first, _ticket.due_at.is_not(None)),
            and_(_may_go_first, _ticket.due_at.is_(None)),
            not_(_may_go_first),
        )
    )
    return select(union_all(*(select(kind.subquery()) for kind in kinds)).subquery())


@dataclass(frozen=True, slots=True)
class _Statements:
    """Who waits: of any service, of those that are named, and where a store may call its own."""

    any: Statement
    named: Statement
    own: Statement
    unsent: Statement


_ALL = _Statements(_WAITING, _WAITING_FOR, _WAITING_OWN, _WAITING_UNSENT)
_SOME = _Statements(
    *map(_firsts_of, (_WAITING, _WAITING_FOR, _WAITING_OWN, _WAITING_UNSENT)),
)
_SUMMARY = (
    select(
        _ticket.service,
        func.count().label("waiting"),
        func.count(case((_may_go_first, 1))).label("priority"),
        func.min(_came).label("since"),
    )
    .where(_HERE)
    .group_by(_ticket.service)
)
_SUMMARY_FOR = _SUMMARY.where(_ticket.service.in_(_SERVICES))
# Calls in turn or out of turn, but no recalls, newest first.
_CALLS = (
    select(
        _call.service,
        _may_go_first.label("first"),
        _call.at,
    )
    .join_from(TicketCall.__table__, Ticket.__table__, _ticket.id == _call.ticket)
    .where(
        _call.site == bindparam("at"),
        _call.day == bindparam("on"),
        _call.at >= bindparam("since"),
        _call.kind == CALL,
    )
    .order_by(_call.at.desc(), _call.id.desc())
)
_CALLS_FOR = _CALLS.where(_call.service.in_(_SERVICES))
_LATEST, _LATEST_FOR = (calls.limit(bindparam("run")) for calls in (_CALLS, _CALLS_FOR))


def waiting(session: Session, here: Moment, services: Collection[str] = ()) -> Rows:
    """The tickets waiting today as their places are made of, for some services or all."""
    return _rows(session, here, services, _WAITING, _WAITING_FOR)


def summary(session: Session, here: Moment, services: Collection[str] = ()) -> Rows:
    """How many wait for each service, how many of them may go first, and since when."""
    return _rows(session, here, services, _SUMMARY, _SUMMARY_FOR)


def ordered(
    session: Session,
    here: Moment,
    services: Collection[str],
    places: Sequence[Place],
    rules: Rules = USUAL,
) -> list[Place]:
    """Places of these queues (none named: of all) in the order they will be called."""
    past = past_calls(session, here, services, places, rules.run)
    return order_of_calls(places, past, here.now, rules)


def past_calls(
    session: Session,
    here: Moment,
    services: Collection[str],
    places: Sequence[Place],
    run: int = USUAL.run,
) -> list[PastCall]:
    """The latest calls from these queues, as far as they decide who of some places is next."""
    if not mixed(places):
        return []
    since = oldest(places)
    rows = _rows(session, here, services, _LATEST, _LATEST_FOR, since=since, run=run)
    return [PastCall(bool(row.first), row.at) for row in rows]


def calls_by_service(
    session: Session, here: Moment, services: Collection[str], since: datetime
) -> dict[str, list[PastCall]]:
    """The calls of each queue since an instant, newest first."""
    found: dict[str, list[PastCall]] = defaultdict(list)
    for row in _rows(session, here, services, _CALLS, _CALLS_FOR, since=since):
        found[row.service].append(PastCall(bool(row.first), row.at))
    return found


def place(row: Any) -> Place:
    """A ticket, or a row of `waiting`, as the rules see it."""
    came = row.came_at or row.taken_at
    return Place(row.id, bool(row.priority), came, row.due_at, row.turn_at, row.service)


def next_waiting(
    session: Session,
    here: Moment,
    services: Collection[str],
    own: Own = _NOTHING,
    rules: Rules = USUAL,
) -> UUID | None:
    """The ticket to call next for a counter that serves these services, and `own` in part.

    It is always the first of its kind, so the firsts are enough to choose from, unless the
    services have an order.
    """
    candidates = _candidates(session, here, services, own, _ALL if rules.services else _SOME)
    order = ordered(
        session, here, (*services, *own.services), [place(row) for row in candidates], rules
    )
    return order[0].id if order else None


def _candidates(
    session: Session, here: Moment, services: Collection[str], own: Own, of: _Statements
) -> Rows:
    if not own.services:
        return _rows(session, here, services, of.any, of.named)
    values: dict[str, Any] = {
        "own": list(own.services),
        "whole": list(services),
        "mine": own.kinds,
    }
    if own.beyond is None:
        return _rows(session, here, (), of.own, of.own, **values)
    values["beyond"] = own.beyond
    return _rows(session, here, (), of.unsent, of.unsent, **values)


def mixed(places: Sequence[Place]) -> bool:
    """Whether more than one kind may wait; with one alone, past calls change nothing."""
    return len({one.may_go_first for one in places}) == 2


def oldest(places: Sequence[Place]) -> datetime:
    """When the first turn of some places began."""
    return min(one.turn for one in places)


def _rows(
    session: Session,
    here: Moment,
    services: Collection[str],
    of_all: Statement,
    of_some: Statement,
    **values: Any,
) -> Rows:
    """The rows of today that one of two statements finds."""
    values |= {"at": here.site, "on": here.day}
    if services:
        values["services"] = list(services)
    statement = of_some if services else of_all
    return session.connection().execute(statement, values).all()
