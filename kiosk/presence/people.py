"""Who is in the building, as far as this store knows: one list of everybody, named or counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.badges.queries import PresenceView
from kiosk.badges.queries import present as holders_here
from kiosk.bookings.queries import rooms_now
from kiosk.bookings.states import CHECKED_IN
from kiosk.core.clock import business_day
from kiosk.core.text import fold
from kiosk.events import present as events
from kiosk.events.present import Guest
from kiosk.presence.kinds import GUEST, QUEUE, ROOM, VISITOR
from kiosk.presence.names import Inside
from kiosk.residents.queries import ResidentView, find
from kiosk.sites.queries import zone_of
from kiosk.tickets.queries import of_day
from kiosk.tickets.states import CALLED, HELD, WAITING
from kiosk.visits.queries import VisitView, on_site

_ALL = 10_000
_HERE = (WAITING, CALLED, HELD)


class Present(msgspec.Struct, frozen=True, kw_only=True):
    """A person, or a group, in the building.

    `kind` is one of `kiosk.presence.kinds`, `source` what tells them of others of it: the id of a
    visit, a badge, a registration or a booking, the code of a service. `company` is where they
    are: their own, the host's, the event. `people` is 0 for a room that is only to be looked into.
    `until` is when they should have gone, where that was said.
    """

    kind: str
    source: str
    name: str = ""
    company: str = ""
    office: str = ""
    come_from: str = ""
    people: int = 1
    arrived_at: datetime | None = None
    until: datetime | None = None

    def is_late(self, now: datetime) -> bool:
        """Whether they should have gone."""
        return self.until is not None and self.until < now


def present(session: Session, *, site: str, now: datetime) -> list[Present]:
    """Everybody inside at a moment: badges, visitors, guests of events, tickets, rooms in use.

    Holders of tickets have no names: they are counted by service.
    """
    return [
        *named_inside(session, site=site, now=now),
        *_queues(session, site, now),
        *_rooms(session, site, now),
    ]


def named_inside(session: Session, *, site: str, now: datetime) -> list[Present]:
    """Holders of lasting badges, visitors and guests of events who are in the building.

    Each stands there once: by the badge, else as a visitor; and so do companions.
    """
    today = business_day(now, zone_of(session, site=site))
    # Two machines that were apart may both have let a badge in.
    holders = {h.badge: h for h in holders_here(session, site=site, day=today)}.values()
    inside = Inside((holder.name, holder.company) for holder in holders)
    visits = on_site(session, site=site)
    hosts = {r.id: r for r in find(session, site=site, left=True, limit=_ALL)} if visits else {}
    people = [(h.name, h.company) for h in holders]
    people += [(visit.full_name, visit.company) for visit in visits]
    guests = events.here(session, site=site, now=now)
    return [
        *(_holder(each) for each in holders),
        *_visitors(visits, hosts, inside),
        *(_guest(each) for each in nothing_else(guests, people)),
    ]


def nothing_else(came: Iterable[Guest], people: Iterable[tuple[str, str]]) -> list[Guest]:
    """The guests of events who are none of the people inside by a badge or a visit, each once."""
    known = Inside(people)
    once: dict[tuple[str, str], Guest] = {}
    for guest in came:
        if not known.has([guest.name], guest.company):
            once.setdefault((fold(guest.name), fold(guest.company)), guest)
    return list(once.values())


def _guest(guest: Guest) -> Present:
    return Present(
        kind=GUEST,
        source=str(guest.registration),
        name=guest.name,
        company=guest.title,
        office=guest.place,
        come_from=guest.company,
        arrived_at=guest.arrived_at,
        until=guest.ends,
    )


def _holder(presence: PresenceView) -> Present:
    return Present(
        kind=presence.kind,
        source=str(presence.badge),
        name=presence.name,
        company=presence.company,
        office=presence.office,
        arrived_at=presence.arrived_at,
    )


def _visitors(
    visits: list[VisitView], hosts: dict[UUID, ResidentView], inside: Inside
) -> Iterator[Present]:
    for visit in visits:
        counted = inside.has((visit.first_name, visit.last_name), visit.company)
        people = visit.companions + (0 if counted else 1)
        if not people:
            continue
        host = hosts.get(visit.resident) if visit.resident else None
        yield Present(
            kind=VISITOR,
            source=str(visit.id),
            name=visit.full_name,
            company=host.name if host else visit.host,
            office=(host.office if host else "") or visit.office,
            come_from=visit.company,
            people=people,
            arrived_at=visit.arrived_at,
            until=visit.until,
        )


def _queues(session: Session, site: str, now: datetime) -> Iterator[Present]:
    today = business_day(now, zone_of(session, site=site))
    waiting: Counter[str] = Counter()
    for ticket in of_day(session, site=site, day=today, limit=_ALL):
        if ticket.state in _HERE:
            waiting[ticket.service] += ticket.people
    for service, people in sorted(waiting.items()):
        yield Present(kind=QUEUE, source=service, name=service, people=people)


def _rooms(session: Session, site: str, now: datetime) -> Iterator[Present]:
    """A booking of several rooms that are one is there once."""
    held = {r.current.id: r.current for r in rooms_now(session, site=site, now=now) if r.current}
    for booking in held.values():
        if booking.state == CHECKED_IN:
            yield Present(
                kind=ROOM,
                source=str(booking.id),
                name=booking.resource_name,
                company=booking.held_by,
                people=0,
                arrived_at=booking.starts,
                until=booking.ends,
            )
