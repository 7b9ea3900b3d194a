"""What must hold before anything is written: a place that may be booked, and open doors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings.refusals import ClosedDay, OutsideHours, PlaceClosed, SeveralDays
from kiosk.bookings.slots import DAY, Slot
from kiosk.bookings.states import MAINTENANCE
from kiosk.residents import queries as residents
from kiosk.residents.refusals import ResidentLeft, UnknownResident
from kiosk.sites.hours import DayHours, Span, hours_of_days
from kiosk.sites.queries import Place, find_place, find_site
from kiosk.sites.refusals import UnknownResource, UnknownSite


def place_of(session: Session, site: str, resource: UUID | None) -> Place:
    """What is to be booked; raises UnknownSite or UnknownResource."""
    found = find_place(session, site=site, resource=resource) if resource else None
    if found is not None:
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


def require_bookable(place: Place, kind: str = "") -> None:
    """The place is not closed, but for those who work there; raises PlaceClosed."""
    if place.closed_for and kind != MAINTENANCE:
        raise PlaceClosed(resource=place.name, reason=place.closed_for)


def require_open(
    session: Session, place: Place, site: str, slots: Sequence[Slot], kind: str = ""
) -> None:
    """The doors are open for the whole of each slot; the first that fails is named.

    A place that may be held through the night need only be opened while they are; works go on by
    night, and for days.
    """
    check = checking(session, place, site, slots, kind)
    for slot in slots:
        check(slot)


def checking(
    session: Session, place: Place, site: str, slots: Sequence[Slot], kind: str = ""
) -> Callable[[Slot], None]:
    """The same of one of these slots at a time; the hours are read once for all of them."""
    if kind == MAINTENANCE:
        return lambda _slot: None
    days = {slot.day + n * DAY for slot in slots for n in (-1, 0)}
    hours = hours_of_days(session, site=site, days=sorted(days))
    return lambda slot: _require_within(hours, slot, place)


def _require_within(hours: Mapping[date, DayHours], slot: Slot, place: Place) -> None:
    today, night = hours[slot.day], hours[slot.day - DAY]
    if any(_holds(night, span, slot, place) for span in night.spans if span.is_late):
        return
    if not today.spans:
        raise ClosedDay(day=slot.day, reason=today.reason)
    if any(_holds(today, span, slot, place) for span in today.spans):
        return
    nearest = today.open_at(slot.wall_starts.time()) or today.spans[0]
    if slot.wall_ends > nearest.on(slot.day)[1] + timedelta(hours=6):
        raise SeveralDays(resource=place.name)
    raise OutsideHours(day=slot.day, opens=nearest.opens, closes=nearest.closes)


def _holds(hours: DayHours, span: Span, slot: Slot, place: Place) -> bool:
    opens, closes = span.on(hours.day)
    if place.overnight:
        return opens <= slot.wall_starts < closes
    return opens <= slot.wall_starts and slot.wall_ends <= closes
