"""Tickets, the board, the counters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from kiosk.tickets import calling_rules, desks, labels, line, outlook, pace
from kiosk.tickets.leases import Lease, live
from kiosk.tickets.line import Moment, moment_anywhere
from kiosk.tickets.model import Counter, Ticket, TicketCall, TicketLeg
from kiosk.tickets.rules import REOPENS
from kiosk.tickets.services import ServiceQueue, queues
from kiosk.tickets.states import ABSENT, CLOSED, HELD, SHUT, WAITING
from kiosk.tickets.unconfirmed import unconfirmed


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket as queues show it."""

    id: UUID
    label: str
    service: str
    procedure: str
    priority: str
    language: str
    ready: tuple[int, ...]
    state: str
    counter: int | None
    calls: int
    taken_at: datetime
    called_at: datetime | None
    closed_at: datetime | None
    outcome: str
    turn_at: datetime | None = None
    due_at: datetime | None = None
    people: int = 1
    next_services: tuple[str, ...] = ()
    note: str = ""
    detail: str = ""
    missing: tuple[int, ...] = ()
    absences: int = 0
    appointment: UUID | None = None
    came_at: datetime | None = None
    papers_of: UUID | None = None

    @property
    def since(self) -> datetime:
        """When it came to the queue that it is, or was called from."""
        return self.came_at or self.taken_at


@dataclass(frozen=True, slots=True)
class Call:
    """An announcement; `language` is that of whoever is called."""

    ticket: UUID
    label: str
    service: str
    counter: int
    at: datetime
    kind: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """What the waiting room sees: the calls newest first, and every service's queue.

    `awaited` where a call is kept back until the central database has confirmed it.
    """

    calls: tuple[Call, ...]
    queues: tuple[ServiceQueue, ...]
    awaited: bool = False


@dataclass(frozen=True, slots=True)
class CounterView:
    """A counter, the ticket at it, and what it has done today."""

    number: int
    services: tuple[str, ...]
    state: str
    agent: str
    since: datetime
    current: TicketView | None
    served: int
    mean_minutes: float | None
    reason: str = ""


_COLUMNS = (
    *(Ticket.id, Ticket.label, Ticket.service, Ticket.procedure, Ticket.priority),
    *(Ticket.language, Ticket.ready, Ticket.state, Ticket.counter, Ticket.calls),
    *(Ticket.taken_at, Ticket.called_at, Ticket.closed_at, Ticket.outcome),
    *(Ticket.turn_at, Ticket.due_at, Ticket.people, Ticket.next_services),
    *(Ticket.note, Ticket.detail, Ticket.missing, Ticket.absences),
    *(Ticket.appointment, Ticket.came_at, Ticket.papers_of),
)
_READY, _MISSING, _NEXT = map(_COLUMNS.index, (Ticket.ready, Ticket.missing, Ticket.next_services))


def waiting(
    session: Session, *, site: str, service: str = "", counter: int | None = None, now: datetime
) -> list[TicketView]:
    """Tickets waiting today in the order they will be called.

    Of a service, of the services of a counter by its own rules, or of all as if one counter served
    them.
    """
    here = moment_anywhere(session, site, now)
    services = _services(session, site, service, counter)
    chosen = _today(here).where(Ticket.state == WAITING, *_of(services))
    rows = session.connection().execute(chosen).all()
    views = {row.id: _view(row) for row in rows}
    rules = calling_rules.rules_of(session, site, counter or calling_rules.WHOLE_SITE)
    order = line.ordered(session, here, services, [line.place(row) for row in rows], rules)
    return [views[place.id] for place in order]


def aside(
    session: Session, *, site: str, service: str = "", counter: int | None = None, now: datetime
) -> list[TicketView]:
    """Tickets of today that are held or absent and can be recalled, latest call first."""
    here = moment_anywhere(session, site, now)
    services = _services(session, site, service, counter)
    rows = _today(here).where(Ticket.state.in_((HELD, ABSENT)), *_of(services))
    return [_view(row) for row in session.execute(rows.order_by(Ticket.called_at.desc()))]


def just_closed(
    session: Session, *, site: str, service: str = "", counter: int | None = None, now: datetime
) -> list[TicketView]:
    """Tickets that can be reopened still, the one that was closed last first.

    One that went on to another desk and was not called there yet is as it was when it was closed.
    """
    here = moment_anywhere(session, site, now)
    services = _services(session, site, service, counter)
    rows = _today(here).where(
        Ticket.state == CLOSED, Ticket.closed_at >= now - REOPENS, *_of(services)
    )
    found = [_view(row) for row in session.execute(rows)] + _gone_on(session, here, services)
    return sorted(found, key=lambda view: view.closed_at or now, reverse=True)


def _gone_on(session: Session, here: Moment, services: Collection[str]) -> list[TicketView]:
    leg = TicketLeg
    rows = (
        _today(here)
        .join(leg, leg.ticket == Ticket.id)
        .add_columns(
            leg.service.label("left"), leg.counter.label("at"), leg.closed_at.label("ended")
        )
    )
    rows = rows.where(Ticket.state == WAITING, Ticket.came_at == leg.closed_at)
    rows = rows.where(leg.closed_at >= here.now - REOPENS, leg.service != Ticket.service)
    if services:
        rows = rows.where(leg.service.in_(services))
    found = []
    for *ticket, left, at, ended in session.execute(rows):
        view = _view(ticket)
        found.append(replace(view, service=left, counter=at, closed_at=ended, state=CLOSED))
    return found


def of_day(session: Session, *, site: str, day: date, limit: int = 500) -> list[TicketView]:
    """Every ticket of a day, latest first."""
    rows = select(*_COLUMNS).where(Ticket.site == site, Ticket.day == day)
    rows = rows.order_by(Ticket.taken_at.desc(), Ticket.id.desc()).limit(limit)
    return [_view(row) for row in session.connection().execute(rows)]


def board(
    session: Session,
    *,
    site: str,
    now: datetime,
    calls: int = 6,
    services: Sequence[str] = (),
    counters: Sequence[int] = (),
) -> Board:
    """The display of the waiting room; only of these services, and calls to these counters."""
    here = moment_anywhere(session, site, now)
    held = unconfirmed(session, here)
    rows = _calls(here, held).where(
        *([TicketCall.service.in_(services)] if services else []),
        *([TicketCall.counter.in_(counters)] if counters else []),
    )
    found = [
        queue
        for queue in queues(session, site=site, now=now)
        if (not services or queue.service in services)
        and (services or not counters or {*counters} & {*queue.counters, *queue.paused})
    ]
    return Board(_latest_calls(session, rows, calls), tuple(found), awaited=bool(held))


def counters(session: Session, *, site: str, now: datetime) -> list[CounterView]:
    """Every counter that was ever opened, by number."""
    here = moment_anywhere(session, site, now)
    rows = session.scalars(select(Counter).where(Counter.site == site).order_by(Counter.number))
    return _counters(session, here, rows.all(), pace.by_counter(session, here))


def counter(session: Session, *, site: str, counter: int, now: datetime) -> CounterView | None:
    """One counter."""
    here = moment_anywhere(session, site, now)
    row = session.get(Counter, (site, counter))
    rows = [row] if row else []
    return next(iter(_counters(session, here, rows, pace.by_counter(session, here))), None)


def get(session: Session, *, ticket: UUID) -> TicketView | None:
    """One ticket."""
    row = session.execute(select(*_COLUMNS).where(Ticket.id == ticket)).one_or_none()
    return _view(row) if row else None


def ahead(session: Session, *, ticket: UUID, now: datetime) -> int:
    """How many will be called before a waiting ticket; 0 for any other."""
    row = session.get(Ticket, ticket)
    if row is None or row.state != WAITING:
        return 0
    here = moment_anywhere(session, row.site, now)
    if row.day != here.day:
        return 0
    return outlook.position(session, here, row.service, line.place(row))


def by_label(session: Session, *, site: str, label: str, now: datetime) -> TicketView | None:
    """Today's ticket with that label, whatever its case and dashes."""
    parts = labels.parse(label)
    if parts is None:
        return None
    issued, series, number = parts
    rows = _today(moment_anywhere(session, site, now)).where(
        Ticket.issued_service == issued, Ticket.series == series, Ticket.number == number
    )
    row = session.execute(rows).one_or_none()
    return _view(row) if row else None


def leases(session: Session, *, site: str, now: datetime) -> list[Lease]:
    """Today's leases by service."""
    return list(live(session, moment_anywhere(session, site, now)).values())


def _today(here: Moment) -> Select[*tuple[Any, ...]]:
    return select(*_COLUMNS).where(Ticket.site == here.site, Ticket.day == here.day)


def _of(services: Collection[str]) -> list[ColumnElement[bool]]:
    return [Ticket.service.in_(services)] if services else []


def _services(session: Session, site: str, service: str, counter: int | None) -> tuple[str, ...]:
    """The codes a query is about; none stands for all of them."""
    if service:
        return (desks.known_desk(service).code,)
    row = session.get(Counter, (site, counter)) if counter is not None else None
    return tuple(row.services.split()) if row else ()


def _latest_calls(
    session: Session, calls: Select[*tuple[Any, ...]], wanted: int
) -> tuple[Call, ...]:
    """The newest announcement of each of the tickets announced last."""
    newest: dict[UUID, Call] = {}
    limit = 4 * wanted
    while True:
        rows = session.execute(calls.limit(limit)).all()
        for row in rows:
            newest.setdefault(row.ticket, Call(*row))
        if len(newest) >= wanted or len(rows) < limit:
            return tuple(newest.values())[:wanted]
        limit *= 4


def _calls(here: Moment, held: Collection[UUID]) -> Select[*tuple[Any, ...]]:
    """Announcements, newest first, but for those held back."""
    call, language = TicketCall, func.coalesce(Ticket.language, "")
    rows = select(call.ticket, call.label, call.service, call.counter, call.at, call.kind, language)
    rows = rows.join(Ticket, Ticket.id == call.ticket, isouter=True).where(
        call.site == here.site, call.day == here.day
    )
    if held:
        rows = rows.where(call.id.not_in(held))
    return rows.order_by(call.at.desc(), call.id.desc())


def _counters(
    session: Session, here: Moment, rows: Sequence[Counter], paces: dict[int, pace.Pace]
) -> list[CounterView]:
    """Counters as of today: one that was left open in the evening is closed and empty."""
    there = [row.ticket for row in rows if row.ticket and row.day == here.day]
    current = {view.id: view for view in _by_ids(session, there)}
    return [_counter(row, here, current, paces.get(row.number)) for row in rows]


def _counter(
    row: Counter, here: Moment, current: dict[UUID, TicketView], done: pace.Pace | None
) -> CounterView:
    is_open = row.state != SHUT and row.day == here.day
    return CounterView(
        number=row.number,
        services=tuple(row.services.split()),
        state=row.state if is_open else SHUT,
        agent=row.agent if is_open else "",
        since=row.since,
        current=current.get(row.ticket) if row.ticket and is_open else None,
        served=done.served if done else 0,
        mean_minutes=round(done.mean / 60, 1) if done else None,
        reason=row.reason if is_open else "",
    )


def _by_ids(session: Session, ids: Sequence[UUID]) -> list[TicketView]:
    if not ids:
        return []
    return [_view(row) for row in session.execute(select(*_COLUMNS).where(Ticket.id.in_(ids)))]


def _view(row: Sequence[Any]) -> TicketView:
    fields = list(row)
    for place in (_READY, _MISSING):
        fields[place] = tuple(int(n) for n in fields[place].split())
    fields[_NEXT] = tuple(fields[_NEXT].split())
    return TicketView(*fields)
