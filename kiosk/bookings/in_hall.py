"""What anybody may read in the hall: a day at a door, and what there is to book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.bookings import queries
from kiosk.bookings.queries import BookingView, DayPlan, shown
from kiosk.sites.options import options
from kiosk.sites.queries import ResourceView, resources


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


def places(session: Session, *, site: str) -> list[ResourceView]:
    """All that can be booked at a site, in its order."""
    return list(resources(session, site=site))
