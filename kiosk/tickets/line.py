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
    exists,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from kiosk.core.clock import wall
from kiosk.sites.queries import find_zone, zone_of
from kiosk.sites.refusals import UnknownSite
from kiosk.store.base import LoggedCommand
from kiosk.tickets.model import Ticket, TicketCall
from kiosk.tickets.rules import LONGEST_RUN, PastCall, Place, order_of_calls
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
    zone = find_zone(session, site=site)
    if zone is None:
        raise UnknownSite(site=site)
    return _moment(site, now, zone)


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
_WAITING = select(_ticket.id, _ticket.service, _ticket.priority, _ticket.taken_at).where(_HERE)
_WAITING_FOR = _WAITING.where(_ticket.service.in_(_SERVICES))
_WAITING_OWN = _WAITING.where(
    or_(
        _ticket.service.in_(bindparam("whole", expanding=True)),
        and_(
            _ticket.service.in_(bindparam("own", expanding=True)),
            _ticket.series == bindparam("series"),
            _ticket.series != "",
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
    """The first with priority and the first without, where there are any."""
    in_turn = waiting.order_by(_ticket.taken_at, _ticket.id).limit(1)
    kinds = (in_turn.where(is_kind) for is_kind in (_ticket.priority != "", _ticket.priority == ""))
    return select(union_all(*(select(kind.subquery()) for kind in kinds)).subquery())


_FIRSTS, _FIRSTS_FOR, _FIRSTS_OWN, _FIRSTS_UNSENT = map(
    _firsts_of, (_WAITING, _WAITING_FOR, _WAITING_OWN, _WAITING_UNSENT)
)
_SUMMARY = (
    select(
        _ticket.service,
        func.count().label("waiting"),
        func.count(func.nullif(_ticket.priority, "")).label("priority"),
        func.min(_ticket.taken_at).label("since"),
    )
    .where(_HERE)
    .group_by(_ticket.service)
)
_SUMMARY_FOR = _SUMMARY.where(_ticket.service.in_(_SERVICES))
# Calls in turn or out of turn, but no recalls, newest first.
_CALLS = (
    select(_call.service, _ticket.priority, _call.at)
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
_LATEST, _LATEST_FOR = _CALLS.limit(LONGEST_RUN), _CALLS_FOR.limit(LONGEST_RUN)


def waiting(session: Session, here: Moment, services: Collection[str] = ()) -> Rows:
    """Id, service, priority and time of the tickets waiting today, for some services or all."""
    return _rows(session, here, services, _WAITING, _WAITING_FOR)


def summary(session: Session, here: Moment, services: Collection[str] = ()) -> Rows:
    """How many wait for each service, how many of them with priority, and since when."""
    return _rows(session, here, services, _SUMMARY, _SUMMARY_FOR)


def ordered(
    session: Session, here: Moment, services: Collection[str], places: Sequence[Place]
) -> list[Place]:
    """Places of these queues (none named: of all) in the order they will be called."""
    past: list[PastCall] = []
    if mixed(places):
        rows = _rows(session, here, services, _LATEST, _LATEST_FOR, since=oldest(places))
        past = [PastCall(bool(row.priority), row.at) for row in rows]
    return order_of_calls(places, past, here.now)


def calls_by_service(
    session: Session, here: Moment, services: Collection[str], since: datetime
) -> dict[str, list[PastCall]]:
    """The calls of each queue since an instant, newest first."""
    found: dict[str, list[PastCall]] = defaultdict(list)
    for row in _rows(session, here, services, _CALLS, _CALLS_FOR, since=since):
        found[row.service].append(PastCall(bool(row.priority), row.at))
    return found


def place(row: Any) -> Place:
    """A ticket, or a row of `waiting`, as the rules see it."""
    return Place(row.id, bool(row.priority), row.taken_at)


def next_waiting(
    session: Session,
    here: Moment,
    services: Collection[str],
    own: Own = _NOTHING,
) -> UUID | None:
    """The ticket to call next for a counter that serves these services, and `own` in part.

    It is always the first of its kind, so the two firsts are enough to choose from.
    """
    places = [place(row) for row in _firsts(session, here, services, own)]
    order = ordered(session, here, (*services, *own.services), places)
    return order[0].id if order else None


def _firsts(session: Session, here: Moment, services: Collection[str], own: Own) -> Rows:
    if not own.services:
        return _rows(session, here, services, _FIRSTS, _FIRSTS_FOR)
    values: dict[str, Any] = {
        "own": list(own.services),
        "whole": list(services),
        "series": own.series,
    }
    if own.beyond is None:
        return _rows(session, here, (), _FIRSTS_OWN, _FIRSTS_OWN, **values)
    values["beyond"] = own.beyond
    return _rows(session, here, (), _FIRSTS_UNSENT, _FIRSTS_UNSENT, **values)


def mixed(places: Sequence[Place]) -> bool:
    """Whether both kinds wait; with one kind alone, past calls change nothing."""
    return len({one.priority for one in places}) == 2


def oldest(places: Sequence[Place]) -> datetime:
    """When the first of some places was taken."""
    return min(one.taken_at for one in places)


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
