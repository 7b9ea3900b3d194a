"""What must hold before anything is written: open doors, and nobody else at that time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import HOLDING, Booking
from kiosk.bookings.refusals import ClosedDay, OutsideHours, OverCapacity, Taken
from kiosk.bookings.slots import LONGEST, Slot, meeting, peak
from kiosk.sites.model import COWORKING
from kiosk.sites.queries import DayHours, ResourceView, find_resource, find_site, hours_of_days
from kiosk.sites.refusals import UnknownSite


@dataclass(frozen=True, slots=True)
class Place:
    """A room or an area, with the zone that its clock on the wall follows."""

    resource: ResourceView
    zone: str


def place_of(session: Session, site: str, resource: UUID) -> Place:
    """What is to be booked; raises UnknownSite or UnknownResource."""
    found = find_site(session, site=site)
    if found is None:
        raise UnknownSite(site=site)
    return Place(find_resource(session, site=site, resource=resource), found.zone)


def require_open(session: Session, site: str, slots: Sequence[Slot]) -> None:
    """The doors are open for the whole of each slot; the first that fails is named."""
    hours = hours_of_days(session, site=site, days=[slot.day for slot in slots])
    for slot in slots:
        _require_within(hours[slot.day], slot)


def _require_within(hours: DayHours, slot: Slot) -> None:
    if not hours.spans:
        raise ClosedDay(day=slot.day, reason=hours.reason)
    for span in hours.spans:
        opens, closes = (datetime.combine(slot.day, at) for at in (span.opens, span.closes))
        if opens <= slot.wall_starts and slot.wall_ends <= closes:
            return
    nearest = hours.open_at(slot.wall_starts.time()) or hours.spans[0]
    raise OutsideHours(day=slot.day, opens=nearest.opens, closes=nearest.closes)


def require_free(
    session: Session,
    resource: ResourceView,
    slots: Sequence[Slot],
    places: int,
    *,
    ignoring: UUID | None = None,
) -> None:
    """Nobody holds the room, or enough places are left, in each slot; the first clash is named."""
    if places > resource.capacity:
        raise _over(resource, slots[0].starts, resource.capacity)
    held = [row for row in session.execute(_holding(resource.id, slots)) if row.id != ignoring]
    for slot in slots:
        meets = meeting(held, slot.starts, slot.ends)
        if resource.kind == COWORKING:
            left = resource.capacity - peak(meets, slot.starts)
            if places > left:
                raise _over(resource, slot.starts, max(left, 0))
        elif meets:
            first = meets[0]
            raise Taken(
                resource=resource.name,
                taken_by=first.held_by,
                starts=first.starts,
                until=first.ends,
            )


def _over(resource: ResourceView, starts: datetime, left: int) -> OverCapacity:
    return OverCapacity(
        resource=resource.name, starts=starts, capacity=resource.capacity, left=left
    )


def _holding(resource: UUID, slots: Sequence[Slot]) -> Select[*tuple[Any, ...]]:
    """Bookings that meet any of the slots; each alternative is one range of the index.

    None is longer than a day, so only a day before a slot has to be looked at. One that ended
    before it began holds nothing.
    """
    meets = or_(
        *(
            and_(
                Booking.resource == resource,
                Booking.starts < slot.ends,
                Booking.starts > slot.starts - LONGEST,
                Booking.ends > slot.starts,
            )
            for slot in slots
        )
    )
    return (
        select(Booking.id, Booking.starts, Booking.ends, Booking.places, Booking.held_by)
        .where(meets, Booking.state.in_(HOLDING), Booking.ends > Booking.starts)
        .order_by(Booking.starts)
    )
