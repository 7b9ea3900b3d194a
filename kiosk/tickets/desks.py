"""The desks that tickets are for, found by whatever name they are typed with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from sqlalchemy.orm import Session

from kiosk.core import catalogue, checks
from kiosk.core.catalogue import Desk
from kiosk.core.errors import Invalid
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
    desk = catalogue.find_desk(service)
    return desk.name.fr if desk else service


def known_procedure(desk: Desk, name: str) -> str:
    """The code of one of the desk's procedures from its code or title; empty stays empty."""
    typed = checks.text("procedure", name, limit=NAME_LENGTH)
    if not typed:
        return ""
    found = desk.procedure(typed)
    if found is None:
        raise UnknownProcedure(procedure=typed, service=desk.name.fr)
    return found.code


def papers_ready(desk: Desk, procedure: str, ready: Iterable[int]) -> str:
    """The indexes of papers the visitor has, checked and as they are stored: "0 2"."""
    found = desk.procedure(procedure) if procedure else None
    last = len(found.papers) - 1 if found else -1
    return " ".join(str(checks.within("ready", n, 0, last)) for n in sorted(set(ready)))


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


def require_open_later(session: Session, here: Moment, desk: Desk) -> None:
    """The service is here now or later that day, or ServiceClosed or ServiceAway."""
    hours = presence(session, site=here.site, day=here.day, service=desk.code)
    stop = stops.live(session, here).get(desk.code)
    today = _require_here(hours, here, desk, stop)
    if not any(span.closes > here.at for span in today.spans):
        raise _closed(hours, here, desk)


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
