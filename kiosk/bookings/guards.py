"""What neither a role nor a kind of machine alone decides of bookings."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.orm import Session

from kiosk.bookings.commands import BookRoom
from kiosk.bookings.own import CANCEL, MOVE, ActByBadge
from kiosk.core.roles import DOOR, UNATTENDED
from kiosk.sites.options import NOBODY, options
from kiosk.staff.refusals import NotAllowed

OF_PEOPLE = frozenset({"resident", "external"})
AT_ONCE = timedelta(minutes=5)
"""How soon begins what is booked at a door."""


def require_for_people(session: Session, command: BookRoom, kind: str) -> None:
    """A machine at which nobody works books for people, never for the site or for works.

    Works may hold a place behind closed doors, and the site's own bookings are named in the hall.
    A door books its room from now on, for as long as the site lets it.
    """
    if kind not in UNATTENDED:
        return
    if command.kind not in OF_PEOPLE or (kind == DOOR and not _is_now(session, command)):
        raise NotAllowed(command="bookings.book", role=kind)


def require_at_hand(_session: Session, command: ActByBadge, kind: str) -> None:
    """Nothing that is still to come is given back, or moved, at a door."""
    if kind == DOOR and command.act in (CANCEL, MOVE):
        raise NotAllowed(command="bookings.act_by_badge", role=kind)


def _is_now(session: Session, command: BookRoom) -> bool:
    chosen = options(session, site=command.site)
    longest = timedelta(minutes=chosen.number("door_minutes"))
    soon = abs(command.starts - command.issued_at) <= AT_ONCE
    short = command.ends - command.starts <= longest and not command.repeat
    return soon and short and chosen.values["door_books"] != NOBODY
