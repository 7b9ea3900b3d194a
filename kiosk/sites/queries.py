"""What is known of sites: their rooms and places, and when they and the desks are open."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Date,
    Integer,
    Row,
    String,
    Subquery,
    bindparam,
    cast,
    literal_column,
    null,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from kiosk.core.clock import CASABLANCA
from kiosk.sites.model import (
    DayException,
    OpeningHours,
    Resource,
    ServiceException,
    ServiceHours,
    Site,
)

# Built once: every command pays for some of these.
_WEEK = select(
    OpeningHours.weekday,
    cast(null(), Date).label("day"),
    OpeningHours.opens,
    OpeningHours.closes,
    literal_column("''", String).label("reason"),
).where(OpeningHours.site == bindparam("at"))
_EXCEPTIONS = select(
    *(cast(null(), Integer), DayException.day),
    *(DayException.opens, DayException.closes, DayException.reason),
).where(
    DayException.site == bindparam("at"),
    DayException.day.in_(bindparam("days", expanding=True)),
)
# Around both, so that the applier sees which tables it is about.
_HOURS = select(union_all(_WEEK, _EXCEPTIONS).subquery())
_SITES = select(Site.code, Site.name, Site.name_ar, Site.city, Site.zone, Site.demo)
_SITE = _SITES.where(Site.code == bindparam("at"))
_PLACES = (
    select(
        *(Resource.id, Resource.kind, Resource.name, Resource.name_ar),
        *(Resource.capacity, Resource.equipment),
    )
    .where(Resource.site == bindparam("at"), Resource.active)
    .order_by(Resource.position)
)
_ZONE = select(Site.zone).where(Site.code == bindparam("at"))
_PLACE = (
    select(Resource.id, Resource.kind, Resource.name, Resource.capacity, Site.zone)
    .join(Site, Site.code == Resource.site)
    .where(Resource.id == bindparam("wanted"), Resource.site == bindparam("at"), Resource.active)
)


@dataclass(frozen=True, slots=True)
class SiteView:
    """A site as the windows name it."""

    code: str
    name: str
    name_ar: str
    city: str
    zone: str
    demo: bool


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A room, or a coworking area with its number of places as capacity."""

    id: UUID
    kind: str
    name: str
    name_ar: str
    capacity: int
    equipment: str


@dataclass(frozen=True, slots=True)
class Place:
    """A room or an area, with the zone that its clock on the wall follows."""

    id: UUID
    kind: str
    name: str
    capacity: int
    zone: str


@dataclass(frozen=True, slots=True)
class Span:
    """Wall times of one stretch of opening on a day."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class DayHours:
    """The stretches of opening of a day, none when closed, and the reason of an exception."""

    day: date
    spans: tuple[Span, ...]
    reason: str = ""

    def open_at(self, at: time) -> Span | None:
        """The stretch that a wall time falls in."""
        return next((span for span in self.spans if span.opens <= at < span.closes), None)


def all_sites(session: Session) -> list[SiteView]:
    """Every site of the store, by code."""
    return [SiteView(*row) for row in session.execute(_SITES.order_by(Site.code))]


def find_site(session: Session, *, site: str) -> SiteView | None:
    """The site with that code."""
    row = session.connection().execute(_SITE, {"at": site}).first()
    return SiteView(*row) if row else None


def find_zone(session: Session, *, site: str) -> str | None:
    """The name of a site's time zone; None for a site that is not here."""
    zone: str | None = session.connection().scalar(_ZONE, {"at": site})
    return zone


def zone_of(session: Session, *, site: str) -> str:
    """The name of a site's time zone; Casablanca's for a site that is not here."""
    return find_zone(session, site=site) or CASABLANCA


def zones() -> Subquery:
    """`code` and `zone` of every site, for the queries of other slices to join."""
    return select(Site.code, Site.zone).subquery()


def resources(session: Session, *, site: str, kind: str = "") -> list[ResourceView]:
    """The rooms and coworking areas of a site in their order, or only those of a kind."""
    places = (ResourceView(*row) for row in session.connection().execute(_PLACES, {"at": site}))
    return [place for place in places if not kind or place.kind == kind]


def place_name(session: Session, place: UUID) -> str:
    """The name of a room or an area; empty where it is not here."""
    return session.scalar(select(Resource.name).where(Resource.id == place)) or ""


def find_place(session: Session, *, site: str, resource: UUID) -> Place | None:
    """What can be booked under an id; None for what is not there, or no longer."""
    row = session.connection().execute(_PLACE, {"at": site, "wanted": resource}).first()
    return Place(*row) if row else None


def place_names() -> Subquery:
    """`id`, `name` and `name_ar` of every place, for the queries of other slices to join."""
    return select(Resource.id, Resource.name, Resource.name_ar).subquery()


def day_hours(session: Session, *, site: str, day: date) -> DayHours:
    """When the doors are open on a day."""
    return hours_of_days(session, site=site, days=[day])[day]


def hours_of_days(session: Session, *, site: str, days: Collection[date]) -> dict[date, DayHours]:
    """When the doors are open on each of several days, in one statement."""
    rows = session.connection().execute(_HOURS, {"at": site, "days": list(days)}).all()
    weekly = {row.weekday: _spans(row) for row in rows if row.day is None}
    usual = {day: DayHours(day, weekly.get(day.weekday(), ())) for day in days}
    return usual | {row.day: DayHours(row.day, _spans(row), row.reason) for row in rows if row.day}


def service_day(session: Session, *, site: str, service: str, day: date) -> DayHours:
    """When a desk service is here on a day; a closed site has no desks."""
    if exception := session.get(ServiceException, (site, service, day)):
        return DayHours(day, _spans(exception), exception.reason)
    closed = session.get(DayException, (site, day))
    if closed and closed.opens is None:
        return DayHours(day, (), closed.reason)
    return DayHours(day, _weekly(session, site, service, day.weekday()))


def _weekly(session: Session, site: str, service: str, weekday: int) -> tuple[Span, ...]:
    rows = select(ServiceHours.opens, ServiceHours.closes).where(
        ServiceHours.site == site,
        ServiceHours.service == service,
        ServiceHours.weekday == weekday,
    )
    return tuple(Span(*row) for row in session.execute(rows.order_by(ServiceHours.opens)))


def _spans(
    exception: DayException | ServiceException | Row[*tuple[Any, ...]],
) -> tuple[Span, ...]:
    if exception.opens is None or exception.closes is None:
        return ()
    return (Span(exception.opens, exception.closes),)
