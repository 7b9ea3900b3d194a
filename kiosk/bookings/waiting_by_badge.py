"""The waiting list with a badge: its holder waits, sees what is kept for them, and answers."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import own, waiting
from kiosk.bookings.refusals import NotYours
from kiosk.bookings.waiting import WishView
from kiosk.core.command import Command


class WaitByBadge(Command, frozen=True, kw_only=True):
    """A badge's holder waits for a room, or for any that holds so many and has what it takes."""

    badge: UUID
    starts: datetime
    ends: datetime
    resource: UUID | None = None
    people: int = 1
    features: list[str] = []  # noqa: RUF012
    email: str = ""
    tz_version: str = ""
    as_meant: bool = False


class AnswerByBadge(Command, frozen=True, kw_only=True):
    """They `take` what is kept for them, or wait no more."""

    badge: UUID
    wish: UUID
    take: bool


def wait_by_badge(session: Session, command: WaitByBadge) -> UUID:
    """Put whoever holds the badge on the waiting list, in the name that their bookings bear."""
    held = own.holder_of(session, command.badge, command.issued_at)
    if held is None:
        raise NotYours
    name, resident = held
    wanted = ("starts", "ends", "resource", "people", "features", "email", "tz_version", "as_meant")
    wish = waiting.WishBooking(
        held_by=name,
        resident=resident,
        kind="resident" if resident else "external",
        **{field: getattr(command, field) for field in (*wanted, *_WHO)},
    )
    return waiting.wish_booking(session, wish)


def answer_by_badge(session: Session, command: AnswerByBadge) -> UUID | None:
    """The booking that was taken, or None; raises NotYours for what somebody else waits for."""
    row = waiting.find(session, command.site, command.wish)
    own.require_theirs(session, command.badge, command.issued_at, row)
    who = {field: getattr(command, field) for field in _WHO}
    if command.take:
        return waiting.take_offer(session, waiting.TakeOffer(wish=row.id, **who))
    waiting.withdraw_wish(session, waiting.WithdrawWish(wish=row.id, **who))
    return None


def wishes_by_badge(session: Session, *, site: str, badge: UUID, now: datetime) -> list[WishView]:
    """What whoever holds a badge waits for; first what is kept for them, while it is."""
    held = own.holder_of(session, badge, now)
    if held is None:
        return []
    return [
        wish
        for wish in waiting.wishes(session, site=site, now=now)
        if (wish.until is None or wish.until > now) and own.bears(*held, wish)
    ]


_WHO = ("id", "issued_at", "site", "station", "actor")
