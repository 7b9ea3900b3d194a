"""What is known of sites: their rooms and places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Subquery,
    bindparam,
    or_,
    select,
)
from sqlalchemy.orm import Session, aliased

from kiosk.core.clock import CASABLANCA
from kiosk.core.text import fold
from kiosk.sites.model import (
    Resource,
    ResourcePart,
    Site,
    Spot,
)
from kiosk.sites.refusals import UnknownSite

_SITES = select(Site.code, Site.name, Site.name_ar, Site.city, Site.zone, Site.demo)
_SITE = _SITES.where(Site.code == bindparam("at"))
_PLACES = (
    select(
        *(Resource.id, Resource.kind, Resource.name, Resource.name_ar),
        *(Resource.capacity, Resource.equipment, Resource.floor),
        *(Resource.features, Resource.styles, Resource.before, Resource.after),
        *(Resource.overnight, Resource.closed_for, Resource.picture),
    )
    .where(Resource.site == bindparam("at"), Resource.active)
    .order_by(Resource.position)
)
_PLACES_OF_KIND = _PLACES.where(Resource.kind == bindparam("kind"))
_EVER = (
    select(
        *(Resource.id, Resource.kind, Resource.name, Resource.name_ar, Resource.capacity),
        *(Resource.active, Resource.retired_on),
    )
    .where(Resource.site == bindparam("at"))
    .order_by(Resource.position, Resource.name)
)
_PARTS = (
    select(ResourcePart.whole, ResourcePart.part)
    .where(ResourcePart.site == bindparam("at"))
    .order_by(ResourcePart.part)
)
_ZONE = select(Site.zone).where(Site.code == bindparam("at"))
_PLACE = (
    select(
        *(Resource.id, Resource.kind, Resource.name, Resource.capacity, Site.zone),
        *(Resource.before, Resource.after, Resource.overnight, Resource.closed_for),
    )
    .join(Site, Site.code == Resource.site)
    .where(Resource.id == bindparam("wanted"), Resource.site == bindparam("at"), Resource.active)
)


_PART, _OTHER = aliased(ResourcePart), aliased(ResourcePart)
_SHARING = select(Resource.id, Resource.name, Resource.before, Resource.after).where(
    or_(
        Resource.id == bindparam("wanted"),
        Resource.id.in_(select(ResourcePart.part).where(ResourcePart.whole == bindparam("wanted"))),
        Resource.id.in_(select(ResourcePart.whole).where(ResourcePart.part == bindparam("wanted"))),
        Resource.id.in_(
            select(_OTHER.whole)
            .join(_PART, _PART.part == _OTHER.part)
            .where(_PART.whole == bindparam("wanted"))
        ),
    )
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
    """A room, a coworking area with its number of places as capacity, or so much equipment.

    `features` and `styles` are codes of `sites/features.py`. `before` and `after` are the minutes
    that nobody else has around a booking; `parts` are the rooms that it consists of.
    """

    id: UUID
    kind: str
    name: str
    name_ar: str
    capacity: int
    equipment: str
    floor: str = ""
    features: str = ""
    styles: str = ""
    before: int = 0
    after: int = 0
    overnight: bool = False
    closed_for: str = ""
    picture: UUID | None = None
    parts: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """What can be booked, with the zone that its clock on the wall follows.

    `before` and `after` are the minutes that nobody else has around a booking of it. One that is
    `overnight` may be held past closing; `closed_for` says why it cannot be booked at present.
    """

    id: UUID
    kind: str
    name: str
    capacity: int
    zone: str
    before: int = 0
    after: int = 0
    overnight: bool = False
    closed_for: str = ""


@dataclass(frozen=True, slots=True)
class PlaceEver:
    """A place that is, or once was; `parts` are the rooms that it consists of."""

    id: UUID
    kind: str
    name: str
    name_ar: str
    capacity: int
    active: bool
    retired_on: date | None
    parts: tuple[UUID, ...] = ()

    def is_there(self, day: date) -> bool:
        """Whether it had not been given up on a day."""
        return self.active or (self.retired_on is not None and day < self.retired_on)


@dataclass(frozen=True, slots=True)
class Sharing:
    """A place that shares walls with another: itself, its parts, and what it is a part of."""

    id: UUID
    name: str
    before: int
    after: int


def all_sites(session: Session) -> list[SiteView]:
    """Every site of the store, by code."""
    return [SiteView(*row) for row in session.execute(_SITES.order_by(Site.code))]


def sites_kept(session: Session) -> list[SiteView]:
    """The sites of which the store has more than the name: places at least."""
    kept = select(Resource.id).where(Resource.site == Site.code).exists()
    return [SiteView(*row) for row in session.execute(_SITES.where(kept).order_by(Site.code))]


def find_site(session: Session, *, site: str) -> SiteView | None:
    """The site with that code."""
    row = session.connection().execute(_SITE, {"at": site}).first()
    return SiteView(*row) if row else None


def find_zone(session: Session, *, site: str) -> str | None:
    """The name of a site's time zone; None for a site that is not here."""
    zone: str | None = session.connection().scalar(_ZONE, {"at": site})
    return zone


def known_zone(session: Session, *, site: str) -> str:
    """The name of a site's time zone, or UnknownSite."""
    zone = find_zone(session, site=site)
    if zone is None:
        raise UnknownSite(site=site)
    return zone


def zone_of(session: Session, *, site: str) -> str:
    """The name of a site's time zone; Casablanca's for a site that is not here."""
    return find_zone(session, site=site) or CASABLANCA


def zones() -> Subquery:
    """`code` and `zone` of every site, for the queries of other slices to join."""
    return select(Site.code, Site.zone).subquery()


def resources(session: Session, *, site: str, kind: str = "") -> list[ResourceView]:
    """The rooms, coworking areas and equipment of a site in order, or only those of a kind."""
    statement, wanted = (_PLACES_OF_KIND, {"kind": kind}) if kind else (_PLACES, {})
    rows: Any = session.connection().execute(statement, {"at": site, **wanted})
    found = [ResourceView(*row) for row in rows]
    parts = _parts(session, site) if found else {}
    return [_with_parts(place, parts.get(place.id)) for place in found]


def is_called(place: ResourceView, named: str) -> bool:
    """Whether a place is meant by an id or a name, whatever its case; by nothing, any is."""
    names = (fold(place.name), fold(place.name_ar))
    return named in ("", str(place.id)) or fold(named) in names


def _with_parts(place: ResourceView, parts: Sequence[UUID] | None) -> ResourceView:
    return replace(place, parts=tuple(parts)) if parts else place


def places_ever(session: Session, *, site: str) -> list[PlaceEver]:
    """Every place that a site has or had, in order."""
    parts = _parts(session, site)
    rows: Any = session.connection().execute(_EVER, {"at": site})
    return [replace(PlaceEver(*row), parts=tuple(parts.get(row.id, ()))) for row in rows]


def _parts(session: Session, site: str) -> dict[UUID, list[UUID]]:
    parts: dict[UUID, list[UUID]] = {}
    for whole, part in session.connection().execute(_PARTS, {"at": site}):
        parts.setdefault(whole, []).append(part)
    return parts


def place_name(session: Session, place: UUID) -> str:
    """The name of a room or an area; empty where it is not here."""
    return session.scalar(select(Resource.name).where(Resource.id == place)) or ""


def find_place(session: Session, *, site: str, resource: UUID) -> Place | None:
    """What can be booked under an id; None for what is not there, or no longer."""
    row = session.connection().execute(_PLACE, {"at": site, "wanted": resource}).first()
    return Place(*row) if row else None


def sharing(session: Session, *, resource: UUID) -> list[Sharing]:
    """The places that cannot be held while one is: itself, and where its walls open, the others."""
    rows = session.connection().execute(_SHARING, {"wanted": resource})
    return [Sharing(*row) for row in rows]


def spot_label(session: Session, spot: UUID) -> str:
    """The number of a place of an area, as it is on its plan; empty where it is not here."""
    return session.scalar(select(Spot.label).where(Spot.id == spot)) or ""


def spot_labels(session: Session, *, site: str) -> dict[UUID, str]:
    """The numbers of the places of a site's areas."""
    rows = session.connection().execute(select(Spot.id, Spot.label).where(Spot.site == site))
    return {spot: label for spot, label in rows}  # noqa: C416


def place_names() -> Subquery:
    """`id`, `name` and `name_ar` of every place, for the queries of other slices to join."""
    return select(Resource.id, Resource.name, Resource.name_ar).subquery()
