"""Nobody else at that time: in the place, in what shares its walls, or too close around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import OverCapacity, SpotTaken, Taken, TooClose
from kiosk.bookings.slots import DAY, Slot, meeting, peak
from kiosk.bookings.states import HOLDING
from kiosk.sites.kinds import SHARED
from kiosk.sites.queries import Place, Sharing, sharing, spot_label

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Held:
    """A booking that stands, of a place or of one that shares its walls."""

    id: UUID
    resource: UUID
    starts: datetime
    ends: datetime
    places: int
    held_by: str
    spot: UUID | None


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a booking keeps others from: its time, and the minutes that its place needs around."""

    held: Held
    starts: datetime
    ends: datetime
    places: int


def require_free(
    session: Session,
    place: Place,
    slots: Sequence[Slot],
    places: int,
    *,
    ignoring: Iterable[UUID | None] = (),
    spot: UUID | None = None,
) -> None:
    """Nobody holds the room, or enough places are left, in each slot; the first clash is named."""
    check = checking(session, place, slots, places, ignoring=ignoring, spot=spot)
    for slot in slots:
        check(slot)


def checking(
    session: Session,
    place: Place,
    slots: Sequence[Slot],
    places: int,
    *,
    ignoring: Iterable[UUID | None] = (),
    spot: UUID | None = None,
) -> Callable[[Slot], None]:
    """The same of one of these slots at a time; what is held is read once for all of them."""
    if places > place.capacity:
        return partial(_refuse_over, place)
    if place.kind in SHARED:
        held = _held(session, [place.id], slots, set(ignoring))
        label = spot_label(session, spot) if spot else ""
        return partial(_require_places, place, held, places, spot, label)
    around = {each.id: each for each in sharing(session, resource=place.id)}
    widest = max((each.before + each.after for each in around.values()), default=0)
    margin = (widest + place.before + place.after) * _MINUTE
    kept = [_kept(each, around) for each in _held(session, [*around], slots, set(ignoring), margin)]
    return partial(_require_kept_free, place, kept)


def _refuse_over(place: Place, slot: Slot) -> None:
    raise _over(place, slot, place.capacity)


def _require_places(
    place: Place, held: Sequence[Held], places: int, spot: UUID | None, label: str, slot: Slot
) -> None:
    meets = meeting(held, slot.starts, slot.ends)
    if spot and (there := next((each for each in meets if each.spot == spot), None)):
        raise SpotTaken(
            resource=place.name,
            spot=label,
            taken_by=there.held_by,
            day=slot.day,
            starts=there.starts,
            until=there.ends,
        )
    left = place.capacity - peak(meets, slot.starts)
    if places > left:
        raise _over(place, slot, max(left, 0))


def _require_kept_free(place: Place, kept: Sequence[_Kept], slot: Slot) -> None:
    starts = slot.starts - place.before * _MINUTE
    ends = slot.ends + place.after * _MINUTE
    meets = meeting(kept, starts, ends)
    if not meets:
        return
    within = meeting([each.held for each in meets], slot.starts, slot.ends)
    first = within[0] if within else meets[0].held
    facts: dict[str, Any] = {
        "resource": place.name,
        "taken_by": first.held_by,
        "day": slot.day,
        "starts": first.starts,
        "until": first.ends,
    }
    if within:
        raise Taken(**facts)
    gap = first.starts - slot.ends if first.starts >= slot.ends else slot.starts - first.ends
    lacking = min(meets[0].ends - starts, ends - meets[0].starts)
    raise TooClose(minutes=(gap + lacking) // _MINUTE, **facts)


def _kept(held: Held, around: Mapping[UUID, Sharing]) -> _Kept:
    needs = around[held.resource]
    before, after = needs.before * _MINUTE, needs.after * _MINUTE
    return _Kept(held, held.starts - before, held.ends + after, held.places)


def _over(place: Place, slot: Slot, left: int) -> OverCapacity:
    return OverCapacity(
        resource=place.name,
        day=slot.day,
        starts=slot.starts,
        capacity=place.capacity,
        left=left,
    )


def _held(
    session: Session,
    resources: Sequence[UUID],
    slots: Sequence[Slot],
    ignoring: set[UUID | None],
    margin: timedelta = timedelta(),
) -> list[Held]:
    """Bookings that meet any of the slots, `margin` around each included, by start.

    Nearly all are shorter than a day, so only a day before a slot has to be looked at; the few
    that last longer have an index of their own.
    """
    values: dict[str, Any] = {"wanted": resources[0] if len(resources) == 1 else resources}
    for n, slot in enumerate(slots):
        starts, ends = slot.starts - margin, slot.ends + margin
        values |= {f"from{n}": starts, f"to{n}": ends, f"since{n}": starts - DAY}
    first, last = min(slot.starts for slot in slots), max(slot.ends for slot in slots)
    values |= {"first": first - margin, "last": last + margin}
    statement = _holding(len(slots), alone=len(resources) == 1)
    rows = session.connection().execute(statement, values)
    return [Held(*row) for row in rows if row.id not in ignoring]


@cache
def _holding(count: int, *, alone: bool) -> Select[*tuple[Any, ...]]:
    """The statement for so many slots; each alternative is one range of an index.

    A booking that ended before it began holds nothing.
    """
    b = Booking
    wanted: Any = bindparam("wanted", expanding=not alone)
    there = b.resource == wanted if alone else b.resource.in_(wanted)
    meets = (
        and_(
            there,
            b.starts < bindparam(f"to{n}"),
            b.starts > bindparam(f"since{n}"),
            b.ends > bindparam(f"from{n}"),
        )
        for n in range(count)
    )
    long = and_(there, b.days > 1, b.starts < bindparam("last"), b.ends > bindparam("first"))
    return (
        select(b.id, b.resource, b.starts, b.ends, b.places, b.held_by, b.spot)
        .where(or_(*meets, long), b.state.in_(HOLDING), b.ends > b.starts)
        .order_by(b.starts)
    )
