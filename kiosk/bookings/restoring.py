"""Bookings put back as they were: what was cancelled, released, checked in or ended by mistake."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import free, policy, rules, slots, standing, terms
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import BookingEnded, Offered, Taken
from kiosk.bookings.states import (
    ASKED,
    BOOKED,
    CANCELLED,
    CHECKED_IN,
    COMING,
    DECLINED,
    ENDED,
    OFFERED,
)
from kiosk.core.command import Command
from kiosk.core.errors import Refused
from kiosk.core.wall_time import meant, upheld


class RestoreBooking(Command, frozen=True, kw_only=True):
    """What was noted by mistake is taken back: an arrival, a cancellation, a release, an end.

    `also` are more bookings that were cancelled with it, as those of a series: each comes back
    that can. One that was ended goes on until `ends`, where that is given.
    """

    booking: UUID
    also: list[UUID] = []  # noqa: RUF012
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A booking that stays given up, and who holds its time now; empty where it is over."""

    booking: UUID
    starts: datetime
    taken_by: str


@dataclass(frozen=True, slots=True)
class Restored:
    """How many bookings are held again, and those that cannot be."""

    restored: int
    left_out: tuple[LeftOut, ...] = ()


def restore_booking(session: Session, command: RestoreBooking) -> Restored:
    """Hold bookings as they were booked, where their time is still free.

    The only one, or the first where none can come back, says why by its refusal.
    """
    wanted = dict.fromkeys((command.booking, *command.also))
    rows = [standing.find(session, command.site, booking) for booking in wanted]
    refused: list[tuple[Booking, Refused]] = []
    for row in sorted(rows, key=lambda row: (row.starts, row.id)):
        try:
            _put_back(session, command, row)
        except Refused as refusal:
            refused.append((row, refusal))
    if len(refused) == len(rows):
        raise refused[0][1]
    return Restored(len(rows) - len(refused), tuple(_left_out(*each) for each in refused))


def _put_back(session: Session, command: RestoreBooking, row: Booking) -> None:
    if row.state in COMING:
        return
    if row.state == OFFERED:
        raise Offered(held_by=row.held_by)
    starts, ends = (upheld(at, row.zone) for at in (standing.starts_of(row), standing.ends_of(row)))
    ended = row.state == ENDED
    if ended and command.ends:
        ends = meant(slots.minute(command.ends), row.zone, "")
    elif ended:
        raise BookingEnded(day=row.day, until=row.ends)
    if ends.at <= command.issued_at:
        raise BookingEnded(day=row.day, until=ends.at)
    slots.check_length(starts.at, ends.at)
    slot = slots.from_meant(starts, ends)
    place = rules.place_of(session, row.site, row.resource)
    if ended:
        rules.require_open(session, place, row.site, [slot], row.kind)
    if row.state != CHECKED_IN or starts.at != row.starts:
        free.require_free(session, place, [slot], row.places, ignoring=[row.id], spot=row.spot)
    if row.state in (CANCELLED, DECLINED):
        terms.charge_anew(session, row, place, slot)
    standing.put(row, slot, starts.tz_version, ends.tz_version)
    _as_before(row, policy.state_of_new(policy.held_to(session, row.site, row.member)))
    session.flush()  # the next one meets it


def _as_before(row: Booking, new: str) -> None:
    """An ended meeting goes on as it was; for anything else its holder is awaited.

    What was declined is asked for again; what was cancelled is as a `new` one.
    """
    if row.state == ENDED and row.checked_in_at:
        row.state = CHECKED_IN
        return
    given_up = {DECLINED: ASKED, CANCELLED: new}
    row.state = given_up.get(row.state, BOOKED)
    row.checked_in_at = row.warned_at = row.released_at = None


def _left_out(row: Booking, refusal: Refused) -> LeftOut:
    taken_by = refusal.taken_by if isinstance(refusal, Taken) else ""
    return LeftOut(row.id, row.starts, taken_by)
