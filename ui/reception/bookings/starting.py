"""What the form of a booking opens with: a slot, one that is changed, or the next free hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from kiosk.bookings.queries import BookingView, free
from kiosk.core.clock import instant
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.slots import GridSlot
from ui.shell.session import Session

HOUR, HALF_HOUR = 60, 30
MORNING, LATEST = 9 * HOUR, 23 * HOUR


@dataclass(frozen=True)
class Start:
    """What the form opens with."""

    resource: ResourceView
    day: date
    starts: int  # minutes after midnight, wall time
    length: int  # minutes
    who: str = ""
    booking: BookingView | None = None


def start_of(
    session: Session, places: Sequence[ResourceView], slot: GridSlot, who: str = ""
) -> Start:
    """A slot, or the booking that it is of."""
    place = next((p for p in places if p.id == slot.resource), places[0])
    starts = slot.starts.astimezone(session.zone)
    length = int((slot.ends - slot.starts) / timedelta(minutes=1))
    who = slot.booking.held_by if slot.booking else who
    return Start(place, starts.date(), _minutes(starts), length, who, slot.booking)


def next_free(
    session: Session,
    places: Sequence[ResourceView],
    day: date,
    resource: UUID | None = None,
    who: str = "",
) -> Start:
    """The half hour that comes, or the morning of another day: in a place, or in a room that is
    free then.
    """
    first = MORNING
    now = session.local_now()
    if day == now.date():
        first = min((_minutes(now) // HALF_HOUR + 1) * HALF_HOUR, LATEST)
    place = next((p for p in places if p.id == resource), None)
    if resource is None:
        place = _free_room(session, places, day, first)
    return Start(place or places[0], day, first, HOUR, who)


def _free_room(
    session: Session, places: Sequence[ResourceView], day: date, first: int
) -> ResourceView | None:
    """The first room of the site that is free for an hour; None where there is none."""
    starts = datetime.combine(day, time(), session.zone) + timedelta(minutes=first)
    ends = starts + timedelta(minutes=HOUR)
    found = {slot.resource.id for slot in session.read(free, starts=starts, ends=ends)}
    return next((p for p in places if p.kind == ROOM and p.id in found), None)


def instants(day: date, first: int, length: int, zone: str) -> tuple[datetime, datetime]:
    """From so many minutes after a day's midnight on the clock, for so many more."""

    def at(minutes: int) -> datetime:
        days, rest = divmod(minutes, 24 * HOUR)
        return instant(day + timedelta(days=days), time(rest // HOUR, rest % HOUR), zone)

    return at(first), at(first + length)


def _minutes(at: datetime) -> int:
    return at.hour * HOUR + at.minute
