"""The dates of a repetition: some left out, some moved, each looked at by itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.bookings import free, rules, slots
from kiosk.bookings.refusals import NothingLeft, OverlapsItself
from kiosk.bookings.repeat import wall_dates
from kiosk.bookings.slots import Slot
from kiosk.core.errors import Invalid, Refused
from kiosk.core.wall_time import Hour, Meant
from kiosk.sites.queries import Place


class MovedDate(msgspec.Struct, frozen=True):
    """The date of a repetition that falls on `day` is held on another, by the clock on the wall.

    At the hour of the others unless `at` says another, and in their place unless `resource` does.
    """

    day: date
    to: date
    at: Hour | None = None
    resource: UUID | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a series may hold beside its dates: places, which one, and of what kind it is."""

    places: int = 1
    spot: UUID | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Dated:
    """One date of a series: the `day` that the repetition has it on, and where it is held."""

    day: date
    slot: Slot
    place: Place


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A date that is not held, and why: the code of the refusal that it alone would have had."""

    day: date
    starts: datetime
    reason: str


def dates(
    session: Session,
    site: str,
    place: Place,
    said: tuple[Meant, Meant],
    repeat: str,
    now: datetime,
    *,
    skip: Collection[date] = (),
    moved: Iterable[MovedDate] = (),
) -> list[Dated]:
    """The dates of a repetition but those to `skip`; raises what its rule is refused with.

    Raises Invalid for what is left out or moved and is no date of it, and NothingLeft.
    """
    first = slots.from_meant(*said)
    latest = slots.minute(now + slots.FURTHEST)
    walls = wall_dates(first.wall_starts, repeat, latest, place.zone)
    length = first.wall_ends - first.wall_starts
    all_dates = [first, *(slots.from_wall(at, length, place.zone) for at in walls[1:])]
    found = {slot.day: Dated(slot.day, slot, place) for slot in all_dates}
    for day in skip:
        if day not in found:
            raise Invalid(field="skip", problem="choice")
    for one in moved:
        if one.day not in found or one.day in skip:
            raise Invalid(field="moved", problem="choice")
        found[one.day] = _moved(session, site, found[one.day], one, length, now)
    kept = [each for day, each in found.items() if day not in skip]
    if not kept:
        raise NothingLeft
    return kept


def require_apart(wanted: Sequence[Dated]) -> None:
    """No two dates of a series hold one place at once; raises OverlapsItself."""
    in_order = sorted(wanted, key=lambda each: (str(each.place.id), each.slot.starts))
    for one, other in pairwise(in_order):
        if one.place.id == other.place.id and other.slot.starts < one.slot.ends:
            raise OverlapsItself(day=other.slot.day)


def require_all(session: Session, site: str, wanted: Sequence[Dated], what: Wanted) -> None:
    """Every date can be held: its hour, its place, its doors, nobody there.

    The first clash is named.
    """
    for each in wanted:
        slots.check_hours(each.slot, each.place.zone)
    for place in {each.place.id: each.place for each in wanted}.values():
        there = [each.slot for each in wanted if each.place.id == place.id]
        rules.require_bookable(place, what.kind)
        rules.require_open(session, place, site, there, what.kind)
        # A place that was chosen on a plan is one of its own area.
        spot = what.spot if place.id == wanted[0].place.id else None
        free.require_free(session, place, there, what.places, spot=spot)


def where_free(
    session: Session, site: str, wanted: Sequence[Dated], what: Wanted
) -> tuple[list[Dated], list[LeftOut]]:
    """The dates that can be held, and those that cannot; raises what the first says if none can."""
    against = problems(session, site, wanted, what)
    held = [each for each, refusal in zip(wanted, against, strict=True) if refusal is None]
    found = ((each, why) for each, why in zip(wanted, against, strict=True) if why is not None)
    left_out = [LeftOut(each.day, each.slot.starts, why.code) for each, why in found]
    if not held and against[0] is not None:
        raise against[0]
    return held, left_out


def problems(
    session: Session, site: str, wanted: Sequence[Dated], what: Wanted
) -> list[Refused | None]:
    """What stands against each date; None for one that can be held.

    What has to be known of a place is read once for all of its dates.
    """
    checks = {}
    for place in {each.place.id: each.place for each in wanted}.values():
        there = [each.slot for each in wanted if each.place.id == place.id]
        spot = what.spot if place.id == wanted[0].place.id else None
        checks[place.id] = (
            rules.checking(session, place, site, there, what.kind),
            free.checking(session, place, there, what.places, spot=spot),
        )
    return [_problem(each, what, checks[each.place.id]) for each in wanted]


def _problem(each: Dated, what: Wanted, checks: Iterable[Callable[[Slot], None]]) -> Refused | None:
    try:
        slots.check_hours(each.slot, each.place.zone)
        rules.require_bookable(each.place, what.kind)
        for check in checks:
            check(each.slot)
    except Refused as refusal:
        return refusal
    return None


def _moved(
    session: Session, site: str, each: Dated, to: MovedDate, length: timedelta, now: datetime
) -> Dated:
    place = each.place
    if to.resource and to.resource != place.id:
        place = rules.place_of(session, site, to.resource)
    at = datetime.combine(to.to, to.at or each.slot.wall_starts.time())
    try:
        slot = slots.from_wall(at, length, place.zone)
    except (OverflowError, ValueError):  # the beginning or the end of all days
        raise Invalid(field="moved", problem="too_far") from None
    slots.check_start(slot.starts, now)
    return Dated(each.day, slot, place)
