"""Bookings that somebody has to approve: they hold their time until they are answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.bookings import charging, policy, standing
from kiosk.bookings.limits import AlreadyApproved, ApprovalNotAsked
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import AlreadyHere
from kiosk.bookings.slots import LONGEST
from kiosk.bookings.states import ASKED, BOOKED, CHECKED_IN, DECLINED
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Refused

ONE, ALL = SCOPES = ("one", "all")


class ApproveBooking(Command, frozen=True, kw_only=True):
    """Let a booking that was asked for hold; `scope` is one, or all that wait of its series."""

    booking: UUID
    scope: str = ALL


class DeclineBooking(Command, frozen=True, kw_only=True):
    """Give the time of a booking that was asked for back; `scope` as for an approval."""

    booking: UUID
    scope: str = ALL


class AskAgain(Command, frozen=True, kw_only=True):
    """What was approved by mistake waits for an answer again; its time is held meanwhile.

    `also` are more bookings that were approved with it, as those of a series.
    """

    booking: UUID
    also: list[UUID] = []  # noqa: RUF012


@dataclass(frozen=True, slots=True)
class Answered:
    """The bookings that were answered, by their time."""

    bookings: tuple[UUID, ...]


def approve_booking(session: Session, command: ApproveBooking) -> Answered:
    """Approve what waits; doing it twice changes nothing more."""
    rows = _waiting(session, command, BOOKED)
    for row in rows:
        row.state = BOOKED
    return Answered(tuple(row.id for row in rows))


def decline_booking(session: Session, command: DeclineBooking) -> Answered:
    """Decline what waits: its time is free, and what was taken for it goes back."""
    row = standing.find(session, command.site, command.booking)
    if row.state in (BOOKED, CHECKED_IN):
        raise AlreadyApproved(held_by=row.held_by)
    rows = _waiting(session, command, DECLINED)
    for row in rows:
        row.state = DECLINED
        charging.give_back(session, row)
    return Answered(tuple(row.id for row in rows))


def ask_again(session: Session, command: AskAgain) -> Answered:
    """Take an approval back, of each that it can be; why of the first where it can of none."""
    wanted = dict.fromkeys((command.booking, *command.also))
    rows = [standing.find(session, command.site, booking) for booking in wanted]
    against = [_against_asking(session, row, command.issued_at) for row in rows]
    if all(against):
        raise next(why for why in against if why)
    taken = [
        row for row, why in zip(rows, against, strict=True) if why is None and row.state == BOOKED
    ]
    for row in taken:
        row.state = ASKED
    return Answered(tuple(row.id for row in taken))


def asked_for(session: Session, *, site: str, now: datetime) -> int:
    """How many bookings to come wait for an answer; a series counts once."""
    b = Booking
    one = func.coalesce(b.series, b.id)
    rows = select(func.count(one.distinct())).where(
        b.site == site, b.day >= now.date() - LONGEST, b.state == ASKED, b.ends > now
    )
    return session.scalar(rows) or 0


def _against_asking(session: Session, row: Booking, now: datetime) -> Refused | None:
    if row.state == ASKED:
        return None
    if row.state == CHECKED_IN:
        return AlreadyHere(held_by=row.held_by)
    try:
        standing.require_open(row, now)
    except Refused as refusal:
        return refusal
    if policy.state_of_new(policy.held_to(session, row.site, row.member)) != ASKED:
        return ApprovalNotAsked(held_by=row.held_by)
    return None


def _waiting(
    session: Session, command: ApproveBooking | DeclineBooking, already: str
) -> list[Booking]:
    checks.one_of("scope", command.scope, SCOPES)
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    if row.state in (already, CHECKED_IN):
        return []
    standing.require_open(row, now)
    if command.scope == ONE or row.series is None:
        return [row] if row.state == ASKED else []
    rest = standing.rest_of_series(session, row, now, following=False)
    return [each for each in rest if each.state == ASKED]
