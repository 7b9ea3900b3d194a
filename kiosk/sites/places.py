"""Changes to what can be booked: rooms, areas and equipment, as they are and as they become."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites import features
from kiosk.sites.features import MOST_AROUND
from kiosk.sites.kinds import EQUIPMENT, ROOM
from kiosk.sites.model import Resource, ResourcePart
from kiosk.sites.queries import zone_of
from kiosk.sites.refusals import PartOfAnother, ResourceNameTaken, UnknownResource


class AddEquipment(Command, frozen=True, kw_only=True):
    """Add equipment to lend, of which there are `count` pieces."""

    name: str
    count: int
    name_ar: str = ""


class ChangePlace(Command, frozen=True, kw_only=True):
    """Change what is known of a room, an area or equipment; a field left out stays.

    `before` and `after` are the minutes that nobody else has around a booking. `features` and
    `styles` are codes of `sites/features.py`.
    """

    place: UUID
    name: str | None = None
    name_ar: str | None = None
    capacity: int | None = None
    floor: str | None = None
    features: list[str] | None = None
    styles: list[str] | None = None
    equipment: str | None = None
    before: int | None = None
    after: int | None = None
    overnight: bool | None = None


class ClosePlace(Command, frozen=True, kw_only=True):
    """Nobody books a place until it is opened again; people are told the `reason`."""

    place: UUID
    reason: str


class ReopenPlace(Command, frozen=True, kw_only=True):
    """A place that was closed, or given up, can be booked again."""

    place: UUID


class RetirePlace(Command, frozen=True, kw_only=True):
    """A place is given up: it is offered no more, and its past stays."""

    place: UUID


class CombineRooms(Command, frozen=True, kw_only=True):
    """A room consists of others: who holds one of them holds the other; no `parts` parts them."""

    whole: UUID
    parts: list[UUID]


class OrderPlaces(Command, frozen=True, kw_only=True):
    """The order in which places are shown: those named first, the others after them as before."""

    places: list[UUID]


def add_equipment(session: Session, command: AddEquipment) -> UUID:
    """Add equipment to lend to a site."""
    from kiosk.sites.commands import add_resource

    return add_resource(session, command, EQUIPMENT, command.count, "")


def change_place(session: Session, command: ChangePlace) -> None:
    """Change what is given; bookings that stand stay, whatever the new capacity."""
    row = find(session, command.site, command.place)
    changes = _checked(command)
    if "name" in changes:
        _require_name_free(session, row, changes["name"])
    _put(row, **changes)


def close_place(session: Session, command: ClosePlace) -> None:
    """Take no more bookings; those that stand are the reception's to settle."""
    row = find(session, command.site, command.place)
    _put(row, closed_for=checks.text("reason", command.reason, required=True))


def reopen_place(session: Session, command: ReopenPlace) -> None:
    """Take bookings again."""
    row = find(session, command.site, command.place, also_retired=True)
    if not row.active:
        _require_name_free(session, row, row.name)
    _put(row, closed_for="", active=True, retired_on=None)


def retire_place(session: Session, command: RetirePlace) -> None:
    """Offer it no more; what it is a part of, or consists of, is parted from it."""
    row = find(session, command.site, command.place, also_retired=True)
    if not row.active:
        return
    row.active = False
    row.retired_on = business_day(command.issued_at, zone_of(session, site=command.site))
    parts = ResourcePart
    session.execute(delete(parts).where((parts.whole == row.id) | (parts.part == row.id)))


def combine_rooms(session: Session, command: CombineRooms) -> None:
    """Say what a room consists of; raises PartOfAnother where a part consists of rooms itself."""
    whole = find(session, command.site, command.whole)
    parts = [find(session, command.site, part) for part in dict.fromkeys(command.parts)]
    rooms = all(row.kind == ROOM for row in (whole, *parts))
    if not rooms or whole in parts or len(parts) == 1:
        raise Invalid(field="parts", problem="unknown")
    _require_apart(session, whole, parts)
    session.execute(delete(ResourcePart).where(ResourcePart.whole == whole.id))
    for part in parts:
        session.add(ResourcePart(whole=whole.id, part=part.id, site=command.site))


def order_places(session: Session, command: OrderPlaces) -> None:
    """Number the places anew."""
    rows = select(Resource).where(Resource.site == command.site).order_by(Resource.position)
    there = list(session.scalars(rows))
    named = {place: n for n, place in enumerate(command.places)}
    for place in command.places:
        find(session, command.site, place, also_retired=True)
    there.sort(key=lambda row: named.get(row.id, len(named)))
    for n, row in enumerate(there):
        _put(row, position=n)


def find(session: Session, site: str, place: UUID, *, also_retired: bool = False) -> Resource:
    """A place of a site; raises UnknownResource for one that is not there, or given up."""
    row = session.get(Resource, place)
    if row is None or row.site != site or not (row.active or also_retired):
        raise UnknownResource(resource=str(place))
    return row


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "name": lambda given: checks.title("name", given),
    "name_ar": lambda given: checks.title("name_ar", given, required=False),
    "capacity": lambda given: checks.within("capacity", given, 1, 5000),
    "floor": lambda given: checks.text("floor", given, limit=40),
    "equipment": lambda given: checks.text("equipment", given, limit=120),
    "features": lambda given: features.checked("features", features.FEATURES, given),
    "styles": lambda given: features.checked("styles", features.STYLES, given),
    "before": lambda given: checks.within("before", given, 0, MOST_AROUND),
    "after": lambda given: checks.within("after", given, 0, MOST_AROUND),
    "overnight": bool,
}


def _checked(command: ChangePlace) -> dict[str, Any]:
    """The columns that change."""
    given = {name: getattr(command, name) for name in _CHECKS}
    return {name: _CHECKS[name](value) for name, value in given.items() if value is not None}


def _put(row: Resource, **columns: Any) -> None:
    """Write what is not so already."""
    for name, value in columns.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _require_name_free(session: Session, row: Resource, name: str) -> None:
    taken = select(func.count()).where(
        Resource.site == row.site, Resource.name == name, Resource.active, Resource.id != row.id
    )
    if session.scalar(taken):
        raise ResourceNameTaken(name=name)


def _require_apart(session: Session, whole: Resource, parts: list[Resource]) -> None:
    """Two steps only: a part has no parts, and what has parts is no part."""
    links = ResourcePart
    if parts and session.scalar(select(func.count()).where(links.part == whole.id)):
        raise PartOfAnother(name=whole.name)
    for part in parts:
        if session.scalar(select(func.count()).where(links.whole == part.id)):
            raise PartOfAnother(name=part.name)
