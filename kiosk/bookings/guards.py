"""What neither a role nor a kind of machine alone decides of bookings."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.bookings.commands import BookRoom
from kiosk.core.command import KIOSK
from kiosk.staff.refusals import NotAllowed

OF_PEOPLE = frozenset({"resident", "external"})


def require_for_people(_session: Session, command: BookRoom, kind: str) -> None:
    """A machine at which nobody works books for people, never for the site or for works.

    Works may hold a place behind closed doors, and the site's own bookings are named in the hall.
    """
    if kind == KIOSK and command.kind not in OF_PEOPLE:
        raise NotAllowed(command="bookings.book", role=KIOSK)
