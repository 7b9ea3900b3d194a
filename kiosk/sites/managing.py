"""What a manager sees of the places of a site: those that were given up too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Subject, as_id, text
from kiosk.core.text import fold
from kiosk.sites.model import Office, Resource, ResourcePart
from kiosk.sites.queries import ResourceView


@dataclass(frozen=True, slots=True)
class ManagedPlace:
    """A place, and since when it is offered no more."""

    place: ResourceView
    retired_on: date | None = None

    @property
    def id(self) -> UUID:
        """The id of the place."""
        return self.place.id


def managed_places(session: Session, *, site: str) -> list[ManagedPlace]:
    """The places of a site in order; those that were given up come last."""
    parts: dict[UUID, list[UUID]] = {}
    links = select(ResourcePart.whole, ResourcePart.part).where(ResourcePart.site == site)
    for whole, part in session.execute(links.order_by(ResourcePart.part)):
        parts.setdefault(whole, []).append(part)
    rows = select(Resource).where(Resource.site == site)
    rows = rows.order_by(Resource.active.desc(), Resource.position)
    return [_managed(row, parts.get(row.id, [])) for row in session.scalars(rows)]


def places_meant(session: Session, *, site: str, text: str) -> list[UUID]:
    """The ids of the places whose name is the one that was typed."""
    wanted = fold(text)
    rows = select(Resource.id, Resource.name, Resource.name_ar).where(Resource.site == site)
    named = session.execute(rows)
    return [row.id for row in named if wanted and wanted in (fold(row.name), fold(row.name_ar))]


def subject(session: Session, payload: Fields, _result: Any, _kept: MadeBy) -> Subject:
    """The place that a command names, or what it names itself."""
    if office := as_id(payload.get("office")):
        here = session.get(Office, office)
        return Subject(what=here.name if here else text(payload, "name"))
    place = as_id(payload.get("place") or payload.get("whole") or payload.get("resource"))
    row = session.get(Resource, place) if place else None
    return Subject(what=row.name if row else text(payload, "name"))


def _managed(row: Resource, parts: list[UUID]) -> ManagedPlace:
    names = ("id", "kind", "name", "name_ar", "capacity", "equipment", "floor", "features")
    more = ("styles", "before", "after", "overnight", "closed_for", "picture")
    view = ResourceView(**{name: getattr(row, name) for name in (*names, *more)})
    since = None if row.active else row.retired_on or date.min
    return ManagedPlace(replace(view, parts=tuple(parts)), since)
