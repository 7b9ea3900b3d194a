"""Changes to sites: opening one, its rooms and places, its hours."""

from __future__ import annotations

from datetime import date, time
from typing import Protocol
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import CASABLANCA
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.wall_time import Hour
from kiosk.sites.kinds import COWORKING, ROOM
from kiosk.sites.model import (
    DayException,
    OpeningHours,
    Resource,
    ServiceException,
    ServiceHours,
    Site,
)
from kiosk.sites.refusals import ResourceNameTaken, SiteAlreadyOpen, UnknownSite

DEFAULT_OPENS, DEFAULT_CLOSES = time(8), time(20)
LATEST = time(6)
"""Until when the doors may stay open in the night that follows a day."""
SERVICE_OPENS, SERVICE_CLOSES = time(8, 30), time(16, 30)


class OpenSite(Command, frozen=True, kw_only=True):
    """Open a site, with hours Monday to Saturday that can be changed afterwards."""

    code: str
    name: str
    city: str
    name_ar: str = ""
    zone: str = CASABLANCA
    demo: bool = False


class AddRoom(Command, frozen=True, kw_only=True):
    """Add a meeting room; `capacity` in people."""

    name: str
    capacity: int
    name_ar: str = ""
    equipment: str = ""


class AddDeskArea(Command, frozen=True, kw_only=True):
    """Add a coworking area of so many places."""

    name: str
    places: int
    name_ar: str = ""


class SetHours(Command, frozen=True, kw_only=True):
    """The opening hours of a weekday (0 is Monday), in wall time; none at all closes it.

    They may go on past midnight: 00:00 is midnight, 02:00 is in the night that follows.
    """

    weekday: int
    opens: Hour | None = None
    closes: Hour | None = None


class SetDay(Command, frozen=True, kw_only=True):
    """One day that differs: closed when no hours are given; `tentative` while it may move."""

    day: date
    opens: Hour | None = None
    closes: Hour | None = None
    reason: str = ""
    reason_ar: str = ""
    reason_en: str = ""
    tentative: bool = False


class SetServiceHours(Command, frozen=True, kw_only=True):
    """The presence of a desk service on a weekday; `add` keeps the spans already there."""

    service: str
    weekday: int
    opens: Hour | None = None
    closes: Hour | None = None
    add: bool = False


class SetServiceDay(Command, frozen=True, kw_only=True):
    """One day on which a desk service is away, or here at other hours."""

    service: str
    day: date
    opens: Hour | None = None
    closes: Hour | None = None
    reason: str = ""


def open_site(session: Session, command: OpenSite) -> str:
    """Open a site; its code is its name everywhere else."""
    code = checks.text("code", command.code, limit=40, required=True)
    if not code.replace("-", "").isalnum() or code != code.lower() or not code.isascii():
        raise Invalid(field="code", problem="symbols")
    if session.get(Site, code):
        raise SiteAlreadyOpen(site=code)
    session.add(
        Site(
            code=code,
            name=checks.title("name", command.name),
            name_ar=checks.title("name_ar", command.name_ar, required=False),
            city=checks.title("city", command.city),
            zone=_known_zone(command.zone),
            demo=command.demo,
            opened_at=command.issued_at,
        )
    )
    for weekday in range(6):
        session.add(_hours(code, weekday, DEFAULT_OPENS, DEFAULT_CLOSES))
    for service in _services():
        for weekday in range(5):
            session.add(_service_hours(code, service, weekday, SERVICE_OPENS, SERVICE_CLOSES))
    return code


def add_room(session: Session, command: AddRoom) -> UUID:
    """Add a meeting room to a site."""
    return add_resource(session, command, ROOM, command.capacity, command.equipment)


def add_desk_area(session: Session, command: AddDeskArea) -> UUID:
    """Add a coworking area to a site."""
    return add_resource(session, command, COWORKING, command.places, "")


def set_hours(session: Session, command: SetHours) -> None:
    """Replace the opening hours of a weekday."""
    require_site(session, command.site)
    checks.within("weekday", command.weekday, 0, 6)
    both_or_none(command.opens, command.closes, late=True)
    if row := session.get(OpeningHours, (command.site, command.weekday)):
        session.delete(row)
        session.flush()
    if command.opens and command.closes:
        session.add(_hours(command.site, command.weekday, command.opens, command.closes))


def set_day(session: Session, command: SetDay) -> None:
    """Set or replace the exception of a day."""
    require_site(session, command.site)
    both_or_none(command.opens, command.closes, late=True)
    session.merge(
        DayException(
            site=command.site,
            day=command.day,
            opens=command.opens,
            closes=command.closes,
            reason=checks.text("reason", command.reason),
            reason_ar=checks.text("reason_ar", command.reason_ar),
            reason_en=checks.text("reason_en", command.reason_en),
            tentative=command.tentative,
        )
    )


def set_service_hours(session: Session, command: SetServiceHours) -> None:
    """Replace, or add to, the spans of a service on a weekday."""
    require_site(session, command.site)
    service = known_service(command.service)
    checks.within("weekday", command.weekday, 0, 6)
    both_or_none(command.opens, command.closes)
    if not command.add:
        session.execute(
            delete(ServiceHours).where(
                ServiceHours.site == command.site,
                ServiceHours.service == service,
                ServiceHours.weekday == command.weekday,
            )
        )
    if command.opens and command.closes:
        span = _service_hours(command.site, service, command.weekday, command.opens, command.closes)
        session.merge(span)


def set_service_day(session: Session, command: SetServiceDay) -> None:
    """Set or replace the exception of a service on a day."""
    require_site(session, command.site)
    both_or_none(command.opens, command.closes)
    session.merge(
        ServiceException(
            site=command.site,
            service=known_service(command.service),
            day=command.day,
            opens=command.opens,
            closes=command.closes,
            reason=checks.text("reason", command.reason),
        )
    )


def require_site(session: Session, code: str) -> Site:
    """The site, or UnknownSite."""
    if site := session.get(Site, code):
        return site
    raise UnknownSite(site=code)


def known_service(name: str) -> str:
    """The code of a desk service from its code, name or alias."""
    from kiosk.core import catalogue

    desk = catalogue.find_desk(name)
    if desk is None:
        raise Invalid(field="service", problem="unknown")
    return desk.code


def _services() -> list[str]:
    from kiosk.core import catalogue

    return [desk.code for desk in catalogue.load().desks]


def _known_zone(name: str) -> str:
    from kiosk.core.clock import zone

    try:
        zone(name)
    except (KeyError, ValueError, OSError):
        raise Invalid(field="zone", problem="unknown") from None
    return name


class _Named(Protocol):
    """A command that adds something with a name."""

    @property
    def id(self) -> UUID: ...
    @property
    def site(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def name_ar(self) -> str: ...


def add_resource(
    session: Session, command: _Named, kind: str, capacity: int, equipment: str
) -> UUID:
    """Add something that can be booked; raises ResourceNameTaken."""
    require_site(session, command.site)
    if session.get(Resource, command.id):
        return command.id
    name = checks.title("name", command.name)
    taken = select(Resource.id).where(
        Resource.site == command.site, Resource.name == name, Resource.active
    )
    if session.scalar(taken):
        raise ResourceNameTaken(name=name)
    count = select(func.count()).select_from(Resource).where(Resource.site == command.site)
    session.add(
        Resource(
            id=command.id,
            site=command.site,
            kind=kind,
            name=name,
            name_ar=checks.title("name_ar", command.name_ar, required=False),
            capacity=checks.within("capacity", capacity, 1, 5000),
            equipment=checks.text("equipment", equipment, limit=120),
            position=session.scalar(count) or 0,
        )
    )
    return command.id


def both_or_none(opens: time | None, closes: time | None, *, late: bool = False) -> None:
    """Hours that are given whole, and the right way round, or not at all.

    Those that may be `late` go on to midnight (00:00), or to the small hours of the day after.
    """
    if (opens is None) != (closes is None):
        raise Invalid(field="closes" if closes is None else "opens", problem="empty")
    if opens is None or closes is None or opens < closes:
        return
    if not late or closes == opens or closes > LATEST:
        raise Invalid(field="closes", problem="order")


def _hours(site: str, weekday: int, opens: time, closes: time) -> OpeningHours:
    return OpeningHours(site=site, weekday=weekday, opens=opens, closes=closes)


def _service_hours(
    site: str, service: str, weekday: int, opens: time, closes: time
) -> ServiceHours:
    return ServiceHours(site=site, service=service, weekday=weekday, opens=opens, closes=closes)
