"""What becomes of the rules and the price of a booking that changes its time or its place."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.bookings import charging
from kiosk.bookings.allowed import At, require_allowed
from kiosk.bookings.holder import holder
from kiosk.bookings.model import Booking
from kiosk.bookings.slots import Slot
from kiosk.sites.queries import Place


def require_allowed_still(
    session: Session, row: Booking, place: Place, slot: Slot, now: datetime
) -> None:
    """The rules allow it; a booking that is only cut shorter asks none."""
    within = row.starts <= slot.starts and slot.ends <= row.ends
    if row.resource != place.id or not within:
        who = holder(session, row)
        require_allowed(session, who, [At(slot, place)], row.places, now, ignoring=[row.id])


def charge_anew(session: Session, row: Booking, place: Place, slot: Slot) -> None:
    """Give back what it took, and take what it takes now; to be called once all is checked."""
    who = holder(session, row)
    [taken] = charging.charges(session, who, [At(slot, place)], row.places, instead_of=row)
    charging.change(session, row, taken)
