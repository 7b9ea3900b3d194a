"""What must hold before anything is written: open doors, and nobody else at that time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import ClosedDay, OutsideHours, OverCapacity, Taken
from kiosk.bookings.slots import LONGEST, Slot, meeting, peak
from kiosk.bookings.states import HOLDING
from kiosk.residents import queries as residents
from kiosk.residents.refusals import ResidentLeft, UnknownResident
from kiosk.sites.kinds import COWORKING
from kiosk.sites.queries import DayHours, Place, find_place, find_site, hours_of_days
from kiosk.sites.refusals import UnknownResource, UnknownSite

Holding = tuple[UUID, datetime, datetime, int, str]


def place_of(session: Session, site: str, resource: UUID) -> Place:
    """What is to be booked; raises UnknownSite or UnknownResource."""
    if found := find_place(session, site=site, resource=resource):
        return found
    if find_site(session, site=site) is None:
        raise UnknownSite(site=site)
    raise UnknownResource(resource=str(resource))


def require_resident(session: Session, resident: UUID, day: date) -> None:
    """The company is known and still here on a day; raises UnknownResident or ResidentLeft."""
    found = residents.get(session, resident=resident)
    if found is None:
        raise UnknownResident(resident=resident)
    if found.left_on and found.left_on < day:
        raise ResidentLeft(name=found.name)


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
    place: Place,
    slots: Sequence[Slot],
    places: int,
    *,
    ignoring: UUID | None = None,
) -> None:
    """Nobody holds the room, or enough places are left, in each slot; the first clash is named."""
    if places > place.capacity:
        raise _over(place, slots[0], place.capacity)
    held = [row for row in _held(session, place.id, slots) if row.id != ignoring]
    for slot in slots:
        meets = meeting(held, slot.starts, slot.ends)
        if place.kind == COWORKING:
            left = place.capacity - peak(meets, slot.starts)
            if places > left:
                raise _over(place, slot, max(left, 0))
        elif meets:
            first = meets[0]
            raise Taken(
                resource=place.name,
                taken_by=first.held_by,
                day=slot.day,
                starts=first.starts,
                until=first.ends,
            )


def _over(place: Place, slot: Slot, left: int) -> OverCapacity:
    return OverCapacity(
        resource=place.name,
        day=slot.day,
        starts=slot.starts,
        capacity=place.capacity,
        left=left,
    )


def _held(session: Session, resource: UUID, slots: Sequence[Slot]) -> Sequence[Row[*Holding]]:
    """Bookings that meet any of the slots, by start.

    None is longer than a day, so only a day before a slot has to be looked at.
    """
    values: dict[str, Any] = {"wanted": resource}
    for n, slot in enumerate(slots):
        values |= {f"from{n}": slot.starts, f"to{n}": slot.ends, f"since{n}": slot.starts - LONGEST}
    return session.connection().execute(_holding(len(slots)), values).all()


@cache
def _holding(count: int) -> Select[*Holding]:
    """The statement for so many slots; each alternative is one range of the index.

    A booking that ended before it began holds nothing.
    """
    meets = (
        and_(
            Booking.resource == bindparam("wanted"),
            Booking.starts < bindparam(f"to{n}"),
            Booking.starts > bindparam(f"since{n}"),
            Booking.ends > bindparam(f"from{n}"),
        )
        for n in range(count)
    )
    return (
        select(Booking.id, Booking.starts, Booking.ends, Booking.places, Booking.held_by)
        .where(or_(*meets), Booking.state.in_(HOLDING), Booking.ends > Booking.starts)
        .order_by(Booking.starts)
    )
