"""The line of a day: who waits, who was called, in which order they go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from kiosk.clock import CASABLANCA, wall
from kiosk.sites.model import Site
from kiosk.sites.refusals import UnknownSite
from kiosk.tickets.model import WAITING, Ticket, TicketCall
from kiosk.tickets.rules import LONGEST_RUN, PastCall, Place, order_of_calls

CALL, RECALL = "call", "recall"


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant at a site, with its business day and wall time."""

    site: str
    now: datetime
    zone: str
    day: date
    at: time


def moment(session: Session, site: str, now: datetime) -> Moment:
    """An instant at a site that exists, or UnknownSite."""
    zone = session.scalar(select(Site.zone).where(Site.code == site))
    if zone is None:
        raise UnknownSite(site=site)
    local = wall(now, zone)
    return Moment(site, now, zone, local.date(), local.time())


def moment_anywhere(session: Session, site: str, now: datetime) -> Moment:
    """The same for queries, which find nothing at a site that is not there."""
    zone = session.scalar(select(Site.zone).where(Site.code == site)) or CASABLANCA
    local = wall(now, zone)
    return Moment(site, now, zone, local.date(), local.time())


def waiting(
    session: Session, here: Moment, services: Collection[str] = ()
) -> list[Row[UUID, str, str, datetime]]:
    """Id, service, priority and time of the tickets waiting today, for some services or all."""
    rows = select(Ticket.id, Ticket.service, Ticket.priority, Ticket.taken_at).where(
        Ticket.site == here.site, Ticket.day == here.day, Ticket.state == WAITING
    )
    if services:
        rows = rows.where(Ticket.service.in_(services))
    return list(session.execute(rows))


def ordered(
    session: Session, here: Moment, services: Collection[str], places: Sequence[Place]
) -> list[Place]:
    """Places of these queues (none named: of all) in the order they will be called."""
    past: list[PastCall] = []
    if mixed(places):
        rows = _calls_since(here, services, oldest(places)).limit(LONGEST_RUN)
        past = [PastCall(bool(row.priority), row.at) for row in session.execute(rows)]
    return order_of_calls(places, past, here.now)


def calls_by_service(
    session: Session, here: Moment, services: Collection[str], since: datetime
) -> dict[str, list[PastCall]]:
    """The calls of each queue since an instant, newest first."""
    found: dict[str, list[PastCall]] = defaultdict(list)
    for row in session.execute(_calls_since(here, services, since)):
        found[row.service].append(PastCall(bool(row.priority), row.at))
    return found


def place(row: Any) -> Place:
    """A ticket, or a row of `waiting`, as the rules see it."""
    return Place(row.id, bool(row.priority), row.taken_at)


def next_waiting(session: Session, here: Moment, services: Collection[str]) -> UUID | None:
    """The ticket to call next for a counter that serves these services."""
    places = [place(row) for row in waiting(session, here, services)]
    order = ordered(session, here, services, places)
    return order[0].id if order else None


def mixed(places: Sequence[Place]) -> bool:
    """Whether both kinds wait; with one kind alone, past calls change nothing."""
    return len({one.priority for one in places}) == 2


def oldest(places: Sequence[Place]) -> datetime:
    """When the first of some places was taken."""
    return min(one.taken_at for one in places)


def _calls_since(
    here: Moment, services: Collection[str], since: datetime
) -> Select[str, str, datetime]:
    """Calls in turn or out of turn, but no recalls, newest first."""
    calls = (
        select(TicketCall.service, Ticket.priority, TicketCall.at)
        .join(Ticket, Ticket.id == TicketCall.ticket)
        .where(
            TicketCall.site == here.site,
            TicketCall.day == here.day,
            TicketCall.at >= since,
            TicketCall.kind == CALL,
        )
        .order_by(TicketCall.at.desc(), TicketCall.id.desc())
    )
    return calls.where(TicketCall.service.in_(services)) if services else calls
