"""The two versions of a booking on the time, as rows of blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from kiosk.bookings import slots
from kiosk.bookings.holder import Holder
from kiosk.bookings.model import Booking
from kiosk.bookings.slots import Slot, meeting, peak
from kiosk.bookings.states import HOLDING
from kiosk.core.clock import instant, wall
from kiosk.core.settling import Block, TimeRow
from kiosk.sites.hours import hours_of_days
from kiosk.sites.kinds import COWORKING
from kiosk.sites.queries import Place, find_place

OURS, AGAINST, TAKEN, FREE = "ours", "against", "taken", "free"
BEFORE, AFTER = timedelta(hours=2), timedelta(minutes=90)
SHORTEST_GAP = timedelta(minutes=15)
STEP = timedelta(minutes=30)
Window = tuple[datetime, datetime]
Held = Row[UUID, datetime, datetime, int, str]


@dataclass(frozen=True, slots=True)
class Hold:
    """What a booking, or a move of one (`moved`), was to hold; `who` where rules are asked."""

    place: Place
    slots: tuple[Slot, ...]
    places: int
    held_by: str
    moved: UUID | None = None
    who: Holder | None = None

    @property
    def first(self) -> Slot:
        """Its only time, or the first of a series."""
        return self.slots[0]

    def later(self, shift: timedelta) -> Hold:
        """The same so much later in wall time."""
        zone = self.place.zone
        moved = (
            slots.from_wall(s.wall_starts + shift, s.wall_ends - s.wall_starts, zone)
            for s in self.slots
        )
        return replace(self, slots=tuple(moved))

    def lasting(self, length: timedelta) -> Hold:
        """The same, so long each time."""
        zone = self.place.zone
        moved = (slots.from_wall(s.wall_starts, length, zone) for s in self.slots)
        return replace(self, slots=tuple(moved))


def window(
    session: Session, site: str, wanted: Slot, zone: str, proposed: Iterable[Window]
) -> Window:
    """From when to when is shown: around all times of that day, whole hours, while it is open."""
    hours = hours_of_days(session, site=site, days=[wanted.day])[wanted.day]
    same_day = [s for s in proposed if wall(s[0], zone).date() == wanted.day]
    starts = min([wanted.starts - BEFORE, *(s[0] for s in same_day)])
    ends = max([wanted.ends + AFTER, *(s[1] for s in same_day)])
    starts, ends = _hour(starts), _hour(ends + timedelta(hours=1) - timedelta(minutes=1))
    if hours.spans:
        starts = max(starts, instant(hours.day, hours.spans[0].opens, zone))
        ends = min(ends, hours.spans[-1].instants(hours.day, zone)[1])
    return min(starts, wanted.starts), max(ends, wanted.ends)


def rows(
    session: Session, site: str, hold: Hold, view: Window, other: UUID | None
) -> tuple[TimeRow, ...]:
    """What was wanted here, the place it was wanted in, and the one that is proposed."""
    slot = hold.first
    found = [TimeRow("", (Block(slot.starts, slot.ends, hold.held_by, OURS),))]
    proposed = find_place(session, site=site, resource=other) if other else None
    for lane in (hold.place, proposed):
        if lane is None:
            continue
        held = [b for b in _held(session, lane.id, view) if b.id != hold.moved]
        shared = lane.kind == COWORKING
        blocks = _places(lane, held, hold, view) if shared else _room(held, slot, view)
        found.append(TimeRow(lane.name, tuple(blocks)))
    return tuple(found)


def _held(session: Session, place: UUID, view: Window) -> Sequence[Held]:
    b = Booking
    held = select(b.id, b.starts, b.ends, b.places, b.held_by).where(
        b.resource == place,
        b.starts < view[1],
        b.starts > view[0] - slots.LONGEST,
        b.ends > view[0],
        b.ends > b.starts,
        b.state.in_(HOLDING),
    )
    return session.execute(held.order_by(b.starts)).all()


def _room(held: Sequence[Held], slot: Slot, view: Window) -> Iterator[Block]:
    """Who holds the room, and the gaps between."""
    at = view[0]
    for booking in held:
        if booking.starts - at >= SHORTEST_GAP:
            yield Block(at, booking.starts, "", FREE)
        meets = bool(meeting([booking], slot.starts, slot.ends))
        yield Block(booking.starts, booking.ends, booking.held_by, AGAINST if meets else TAKEN)
        at = max(at, booking.ends)
    if view[1] - at >= SHORTEST_GAP:
        yield Block(at, view[1], "", FREE)


def _places(area: Place, held: Sequence[Held], hold: Hold, view: Window) -> Iterator[Block]:
    """Whether enough places are left, by half hours; the text says how many are taken."""
    count = -((view[0] - view[1]) // STEP)
    edges = [min(view[0] + n * STEP, view[1]) for n in range(count + 1)]
    steps = []
    for starts, ends in pairwise(edges):
        taken = peak(meeting(held, starts, ends), starts)
        full = area.capacity - taken < hold.places
        meets = starts < hold.first.ends and hold.first.starts < ends
        steps.append((starts, ends, f"{taken}/{area.capacity}", _kind(full=full, meets=meets)))
    for (text, kind), same in groupby(steps, key=lambda step: step[2:]):
        together = list(same)
        yield Block(together[0][0], together[-1][1], text, kind)


def _kind(*, full: bool, meets: bool) -> str:
    if not full:
        return FREE
    return AGAINST if meets else TAKEN


def _hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)
