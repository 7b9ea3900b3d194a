"""Bookings moved together: those of a series by as much on the clock, and two that change rooms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import free, rules, slots, standing, terms
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import AlreadyHere, NotTwoRooms, RoomTooSmall
from kiosk.bookings.series import LeftOut
from kiosk.bookings.slots import Slot
from kiosk.bookings.states import CANCELLED, CHECKED_IN
from kiosk.core import checks
from kiosk.core.clock import tz_version
from kiosk.core.command import Command
from kiosk.core.errors import Refused
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import Place

MOST_MINUTES = 24 * 60


class ExtendBooking(Command, frozen=True, kw_only=True):
    """A meeting goes on for so many minutes, where nobody comes after it."""

    booking: UUID
    minutes: int


class SwapBookings(Command, frozen=True, kw_only=True):
    """Two bookings change rooms; each keeps its time."""

    booking: UUID
    other: UUID


@dataclass(frozen=True, slots=True)
class Moved:
    """The bookings of a series that were moved, and those that stay where they are."""

    moved: tuple[UUID, ...]
    stayed: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class _Shift:
    """By how much on the clock the bookings of a series move, how long they are then, and where."""

    by: timedelta
    length: timedelta
    place: Place
    release: str

    def slot(self, row: Booking) -> Slot:
        """Where a booking goes."""
        at = datetime.fromisoformat(row.wall_starts) + self.by
        return slots.from_wall(at, self.length, self.place.zone)


def extend_booking(session: Session, command: ExtendBooking) -> datetime:
    """Go on until later, as far as everything that a booking has to meet allows; its new end."""
    checks.within("minutes", command.minutes, 1, MOST_MINUTES)
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    standing.require_open(row, now)
    place = rules.place_of(session, command.site, row.resource)
    starts, ends = standing.starts_of(row), standing.ends_of(row)
    slot = _longer(row, command.minutes, place)
    _require(session, command.site, place, row, slot, now)
    terms.charge_anew(session, row, place, slot)
    standing.put(row, slot, starts.tz_version, ends.tz_version)
    return slot.ends


def could_extend(session: Session, row: Booking, minutes: int, now: datetime) -> bool:
    """Whether a booking that is under way may go on for so many minutes more."""
    place = rules.place_of(session, row.site, row.resource)
    try:
        _require(session, row.site, place, row, _longer(row, minutes, place), now)
    except Refused:
        return False
    return True


def _longer(row: Booking, minutes: int, place: Place) -> Slot:
    starts, ends = standing.starts_of(row), standing.ends_of(row)
    later = slots.from_wall(ends.wall, timedelta(minutes=minutes), place.zone)
    return Slot(starts.at, later.ends, starts.wall, later.wall_ends)


def swap_bookings(session: Session, command: SwapBookings) -> None:
    """Each is checked in the room of the other, and both change or neither."""
    one, other = (
        standing.find(session, command.site, which) for which in (command.booking, command.other)
    )
    for row in (one, other):
        standing.require_open(row, command.issued_at)
    places = [rules.place_of(session, command.site, row.resource) for row in (one, other)]
    if places[0].id == places[1].id or any(place.kind != ROOM for place in places):
        raise NotTwoRooms
    both = [one.id, other.id]
    for row, place in zip((one, other), reversed(places), strict=True):
        if row.people and row.people > place.capacity:
            raise RoomTooSmall(resource=place.name, capacity=place.capacity, people=row.people)
        slot = slots.from_meant(standing.starts_of(row), standing.ends_of(row))
        rules.require_bookable(place, row.kind)
        rules.require_open(session, place, command.site, [slot], row.kind)
        free.require_free(session, place, [slot], row.places, ignoring=both)
    for row, place in zip((one, other), reversed(places), strict=True):
        slot = slots.from_meant(standing.starts_of(row), standing.ends_of(row))
        terms.charge_anew(session, row, place, slot)
    # The centre's own check looks at each row as it is written: one lets go of its room first.
    held, one.state = one.state, CANCELLED
    session.flush()
    for row, place in ((other, places[0]), (one, places[1])):
        row.resource, row.zone, row.spot = place.id, place.zone, None
        row.state = held if row is one else row.state
        session.flush()


def move_series(
    session: Session,
    row: Booking,
    to: Slot,
    place: Place,
    now: datetime,
    *,
    following: bool,
    skip: Sequence[UUID] = (),
) -> Moved:
    """Move what is left of a series as one of it is moved; what cannot be moved stays.

    Raises what stands against the first where none of them can.
    """
    wall = datetime.fromisoformat(row.wall_starts)
    by, length = to.wall_starts - wall, to.wall_ends - to.wall_starts
    shift = _Shift(by, length, place, tz_version())
    wanted = standing.rest_of_series(session, row, now, following=following)
    wanted = [each for each in wanted if each.id not in skip]
    # What goes later makes room for the one before it, and the other way round.
    wanted.sort(key=lambda each: (each.starts, each.id), reverse=by > timedelta())
    refused: list[tuple[Booking, Refused]] = []
    moved: list[UUID] = []
    for each in wanted:
        try:
            _move(session, each, shift, now)
            moved.append(each.id)
        except Refused as refusal:
            refused.append((each, refusal))
    if refused and not moved:
        raise min(refused, key=lambda pair: pair[0].starts)[1]
    stayed = sorted(refused, key=lambda pair: (pair[0].starts, pair[0].id))
    return Moved(tuple(sorted(moved)), tuple(_stayed(*pair) for pair in stayed))


def _move(session: Session, row: Booking, shift: _Shift, now: datetime) -> None:
    slot, place = shift.slot(row), shift.place
    if row.state == CHECKED_IN and (slot.starts, place.id) != (row.starts, row.resource):
        raise AlreadyHere(held_by=row.held_by)
    if slot.starts != row.starts:
        slots.check_start(slot.starts, now)
    slots.check_end(slot.ends, now)
    slots.check_hours(slot, place.zone)
    _require(session, row.site, place, row, slot, now)
    terms.charge_anew(session, row, place, slot)
    row.spot = row.spot if place.id == row.resource else None
    row.resource, row.zone = place.id, place.zone
    standing.put(row, slot, shift.release)
    session.flush()  # the next one meets it


def _require(
    session: Session, site: str, place: Place, row: Booking, slot: Slot, now: datetime
) -> None:
    slots.check_length(slot.starts, slot.ends)
    if place.id != row.resource:
        rules.require_bookable(place, row.kind)
    rules.require_open(session, place, site, [slot], row.kind)
    terms.require_allowed_still(session, row, place, slot, now)
    spot = row.spot if place.id == row.resource else None
    free.require_free(session, place, [slot], row.places, ignoring=[row.id], spot=spot)


def _stayed(row: Booking, refusal: Refused) -> LeftOut:
    return LeftOut(row.day, row.starts, refusal.code)
