"""A day as anybody may read it at a door."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.bookings import queries
from kiosk.bookings.queries import BookingView, DayPlan, as_public


def day_in_hall(session: Session, *, site: str, day: date, now: datetime) -> DayPlan:
    """What is booked on a day; whose it is and what for, of the site's own alone."""
    plan = queries.day(session, site=site, day=day, now=now)
    lanes = (
        replace(lane, bookings=_public(lane.bookings), beside=_public(lane.beside))
        for lane in plan.lanes
    )
    return replace(plan, lanes=tuple(lanes))


def _public(bookings: tuple[BookingView, ...]) -> tuple[BookingView, ...]:
    return tuple(shown for each in bookings if (shown := as_public(each)) is not None)
