"""A ticket as whoever holds it may see it, at a machine where nobody works."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.tickets import code as codes
from kiosk.tickets import queries
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import Ticket
from kiosk.tickets.refusals import PastTicket, UnknownTicket
from kiosk.tickets.standing import Standing, standing


def own(session: Session, *, site: str, now: datetime, code: str = "", label: str = "") -> Standing:
    """Today's ticket of a code that was scanned, or of a number that was typed.

    Raises what `kiosk.tickets.code.read` raises, Invalid, UnknownTicket or PastTicket.
    """
    here = moment_anywhere(session, site, now)
    if code:
        row, typed = session.get(Ticket, codes.read(code, site)), ""
        if row is not None and row.day != here.day:
            raise PastTicket(label=row.label, day=row.day)
        ticket = row.id if row is not None else None
    else:
        typed = checks.text("ticket", label, limit=40, required=True)
        named = queries.by_label(session, site=site, label=typed, now=now)
        ticket = named.id if named is not None else None
    found = standing(session, site=site, ticket=ticket, now=now) if ticket else None
    if found is None:
        raise UnknownTicket(ticket=typed)
    return found
