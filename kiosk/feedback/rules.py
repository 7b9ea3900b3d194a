"""Which tickets may have an answer, and until when it may be corrected."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.feedback.model import Feedback
from kiosk.feedback.refusals import AlreadyGiven, NoSuchTicket, NotServed, TooLongAgo
from kiosk.sites.queries import zone_of
from kiosk.tickets.ended import Ended
from kiosk.tickets.refusals import TicketOfOtherSite

WORST, BEST = 1, 5
SATISFIED = 4
"""From this score on somebody is satisfied."""
LASTS = timedelta(days=1)
"""How long after its day a ticket may have an answer."""
CORRECTS = timedelta(minutes=5)
"""How long an answer may be corrected, where it was given."""


def require_answerable(session: Session, site: str, now: datetime, ticket: Ended | None) -> Ended:
    """A ticket of the site that was served today or yesterday, and has no answer yet."""
    if ticket is None:
        raise NoSuchTicket
    if ticket.site != site:
        raise TicketOfOtherSite
    if ticket.day < business_day(now, zone_of(session, site=site)) - LASTS:
        raise TooLongAgo(label=ticket.label, day=ticket.day)
    if ticket.closed_at is None:
        raise NotServed(label=ticket.label)
    if session.scalar(select(Feedback.id).where(Feedback.ticket == ticket.id)) is not None:
        raise AlreadyGiven(label=ticket.label)
    return ticket
