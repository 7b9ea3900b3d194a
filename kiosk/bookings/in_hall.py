"""A day as anybody may read it at a door."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.bookings import queries
from kiosk.bookings.queries import BookingView, DayPlan, shown
from kiosk.sites.options import options


def day_in_hall(session: Session, *, site: str, day: date, now: datetime) -> DayPlan:
    """What is booked on a day; whose it is and what for as the site wants it at its doors."""
    shows = options(session, site=site).values["door_shows"]
    plan = queries.day(session, site=site, day=day, now=now)
    lanes = (
        replace(lane, bookings=_named(lane.bookings, shows), beside=_named(lane.beside, shows))
        for lane in plan.lanes
    )
    return replace(plan, lanes=tuple(lanes))


def _named(bookings: tuple[BookingView, ...], shows: str) -> tuple[BookingView, ...]:
    return tuple(said for each in bookings if (said := shown(each, shows)) is not None)
