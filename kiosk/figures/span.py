"""The period that a question is about."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.core.period import Counted, Period
from kiosk.sites.queries import zone_of


def counted(session: Session, *, site: str, now: datetime, first: date, last: date) -> Counted:
    """A period of a site as far as it is over; raises BadInput for wrong days."""
    zone = zone_of(session, site=site)
    return Counted.up_to(now, Period.checked(first, last), site=site, zone=zone)
