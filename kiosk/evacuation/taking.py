"""Who is in the building, as far as this store knows: what a roll is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.badges.inside import Inside
from kiosk.badges.queries import PresenceView, present
from kiosk.bookings.queries import rooms_now
from kiosk.bookings.states import CHECKED_IN
from kiosk.core.clock import business_day
from kiosk.evacuation.states import QUEUE, ROOM, VISITOR
from kiosk.residents.queries import ResidentView, find
from kiosk.sites.queries import zone_of
from kiosk.tickets.queries import of_day
from kiosk.tickets.states import CALLED, HELD, WAITING
from kiosk.visits.queries import VisitView, on_site

_ALL = 10_000
_HERE = (WAITING, CALLED, HELD)


class OnRoll(msgspec.Struct, frozen=True, kw_only=True):
    """A person or a group as a roll has it; see `EvacuationEntry`."""

    kind: str
    source: str
    name: str = ""
    company: str = ""
    office: str = ""
    come_from: str = ""
    people: int = 1
    arrived_at: datetime | None = None


def taken(session: Session, *, site: str, now: datetime) -> list[OnRoll]:
    """Everybody inside at a moment: badges, visitors, tickets, rooms that are in use.

    Holders of tickets have no names: they are counted by service.
    """
    today = business_day(now, zone_of(session, site=site))
    return [
        *named_inside(session, site=site, day=today),
        *_queues(session, site, now),
        *_rooms(session, site, now),
    ]


def named_inside(session: Session, *, site: str, day: date) -> list[OnRoll]:
    """Holders of lasting badges and visitors who are in the building on a day.

    A visitor who is here by a lasting badge too stands there once, and so do companions.
    """
    holders = present(session, site=site, day=day)
    inside = Inside((holder.name, holder.company) for holder in holders)
    hosts = {r.id: r for r in find(session, site=site, left=True, limit=_ALL)}
    return [
        *(_holder(each) for each in holders),
        *_visitors(on_site(session, site=site), hosts, inside),
    ]


def _holder(presence: PresenceView) -> OnRoll:
    return OnRoll(
        kind=presence.kind,
        source=str(presence.badge),
        name=presence.name,
        company=presence.company,
        office=presence.office,
        arrived_at=presence.arrived_at,
    )


def _visitors(
    visits: list[VisitView], hosts: dict[UUID, ResidentView], inside: Inside
) -> Iterator[OnRoll]:
    for visit in visits:
        counted = inside.has((visit.first_name, visit.last_name), visit.company)
        people = visit.companions + (0 if counted else 1)
        if not people:
            continue
        host = hosts.get(visit.resident) if visit.resident else None
        yield OnRoll(
            kind=VISITOR,
            source=str(visit.id),
            name=visit.full_name,
            company=host.name if host else visit.host,
            office=(host.office if host else "") or visit.office,
            come_from=visit.company,
            people=people,
            arrived_at=visit.arrived_at,
        )


def _queues(session: Session, site: str, now: datetime) -> Iterator[OnRoll]:
    today = business_day(now, zone_of(session, site=site))
    waiting: Counter[str] = Counter()
    for ticket in of_day(session, site=site, day=today, limit=_ALL):
        if ticket.state in _HERE:
            waiting[ticket.service] += ticket.people
    for service, people in sorted(waiting.items()):
        yield OnRoll(kind=QUEUE, source=service, name=service, people=people)


def _rooms(session: Session, site: str, now: datetime) -> Iterator[OnRoll]:
    for room in rooms_now(session, site=site, now=now):
        booking = room.current
        if booking is not None and booking.state == CHECKED_IN:
            yield OnRoll(
                kind=ROOM,
                source=str(booking.id),
                name=booking.resource_name,
                company=booking.held_by,
                people=0,
                arrived_at=booking.starts,
            )
