"""The desks that tickets are for, found by whatever name they are typed with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import catalogue, checks
from kiosk.core.catalogue import Desk, Procedure
from kiosk.core.command import NO_ID
from kiosk.core.errors import Invalid
from kiosk.core.languages import SOURCE
from kiosk.procedures.queries import as_seen
from kiosk.procedures.queries import desk as offered_at
from kiosk.procedures.queries import procedure as ever_offered
from kiosk.sites.hours import DayHours
from kiosk.sites.presence import Presence, presence
from kiosk.tickets import stops
from kiosk.tickets.line import Moment
from kiosk.tickets.refusals import (
    ServiceAway,
    ServiceClosed,
    TicketsStoppedToday,
    UnknownProcedure,
    UnknownService,
)
from kiosk.tickets.stops import Stop

NAME_LENGTH = 120
AS_SHIPPED = NO_ID
"""Stands for the shipped text of a procedure where the version that somebody saw is said."""


def known_desk(name: str, field: str = "service") -> Desk:
    """The desk of a code, name or alias, whatever its case and accents, or UnknownService."""
    typed = checks.text(field, name, limit=NAME_LENGTH, required=True)
    desk = catalogue.find_desk(typed)
    if desk is None:
        raise UnknownService(service=typed)
    return desk


def known_services(names: Iterable[str]) -> tuple[str, ...]:
    """The codes of several desks, each once, in the order given; none at all is refused."""
    codes = dict.fromkeys(known_desk(name, "services").code for name in names)
    if not codes:
        raise Invalid(field="services", problem="empty")
    return tuple(codes)


def name_of(service: str) -> str:
    """The French name of a service, by which a refusal and its reader know it."""
    return catalogue.service_name(service, SOURCE)


def asked_for(
    session: Session,
    site: str,
    desk: Desk,
    name: str,
    papers_of: UUID | None = None,
    *,
    kept: bool = False,
) -> Procedure | None:
    """What somebody comes for, by its code or title; nothing where no name is given.

    It is the version `papers_of` that they saw, `AS_SHIPPED` for the shipped text; else what the
    site offers now, or, where it is to be `kept`, what it ever offered. Raises UnknownProcedure.
    """
    typed = checks.text("procedure", name, limit=NAME_LENGTH)
    if not typed:
        return None
    found = None
    if papers_of == AS_SHIPPED:
        found = desk.procedure(typed)
    elif papers_of is not None:
        found = as_seen(session, site=site, service=desk.code, code=typed, version=papers_of)
    if found is None:
        offered = offered_at(session, site=site, service=desk.code)
        found = offered.procedure(typed) if offered else None
    if found is None and kept:
        found = ever_offered(session, site=site, service=desk.code, code=typed)
    if found is None:
        raise UnknownProcedure(procedure=typed, service=desk.name.fr)
    return found


def of_seen(procedure: Procedure | None, seen: UUID | None, ready: Iterable[int]) -> list[int]:
    """The ranks of papers, none where they are of a version that is not known here."""
    known = procedure is None or seen is None or (procedure.version or AS_SHIPPED) == seen
    return list(ready) if known else []


def papers_ready(procedure: Procedure | None, ready: Iterable[int], field: str = "ready") -> str:
    """The indexes of papers of a procedure, checked and as they are stored: "0 2"."""
    last = len(procedure.papers) - 1 if procedure else -1
    return " ".join(str(checks.within(field, n, 0, last)) for n in sorted(set(ready)))


def require_open(session: Session, here: Moment, desk: Desk) -> DayHours:
    """The hours of the service, which is here now; or ServiceClosed with its next opening.

    Raises ServiceAway where it was declared away today, and TicketsStoppedToday.
    """
    hours = presence(session, site=here.site, day=here.day, service=desk.code)
    stop = stops.live(session, here).get(desk.code)
    today = _require_here(hours, here, desk, stop)
    if today.open_at(here.at) is None:
        raise _closed(hours, here, desk)
    if stop is not None:
        raise TicketsStoppedToday(service=desk.name.fr)
    return today


def require_open_later(session: Session, here: Moment, desk: Desk) -> DayHours:
    """The hours of the service, here now or later that day; or ServiceClosed or ServiceAway."""
    hours = presence(session, site=here.site, day=here.day, service=desk.code)
    stop = stops.live(session, here).get(desk.code)
    today = _require_here(hours, here, desk, stop)
    if not any(span.closes > here.at for span in today.spans):
        raise _closed(hours, here, desk)
    return today


def _require_here(hours: Presence, here: Moment, desk: Desk, stop: Stop | None) -> DayHours:
    today = hours.on(desk.code, here.day)
    if stop is not None and stop.away:
        raise ServiceAway(service=desk.name.fr, reason=stop.reason or None)
    if today.reason and hours.away(desk.code, here.day):
        raise ServiceAway(service=desk.name.fr, reason=today.reason)
    return today


def seconds_left(hours: DayHours, at: time) -> float:
    """How long a desk is still here on a day, its pauses left out."""
    spans = ((max(span.opens, at), span.closes) for span in hours.spans)
    return sum(max(0.0, _seconds(closes) - _seconds(opens)) for opens, closes in spans)


def _seconds(at: time) -> float:
    return at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6


def _closed(hours: Presence, here: Moment, desk: Desk) -> ServiceClosed:
    opening = hours.next_opening(desk.code, here.day, here.at)
    return ServiceClosed(
        service=desk.name.fr,
        day=opening.day if opening else None,
        opens=opening.opens if opening else None,
    )
