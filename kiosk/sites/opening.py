"""Whether the doors are open now, when they open next, and the hours of the days ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.sites.hours import DayHours, hours_of_days

AHEAD_DAYS = 21
"""How far it is looked for the next opening: over the summer's closing too."""
MOST_DAYS = 740
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Opening:
    """`opens` is when they open next, None while they are open or where no hours are known."""

    is_open: bool
    opens: datetime | None = None


def opening(
    session: Session, *, site: str, now: datetime, zone: str, before: int = 0, after: int = 0
) -> Opening:
    """Whether the doors are open, `before` and `after` minutes around their hours included.

    A site that has no hours in the weeks ahead was given none: it is taken to be open.
    """
    early, late = timedelta(minutes=before), timedelta(minutes=after)
    today = business_day(now, zone)
    near = hours_of_days(session, site=site, days=[today - _DAY, today, today + _DAY])
    if any(begins - early <= now < ends + late for begins, ends in _stretches(near, zone)):
        return Opening(is_open=True)
    days = [today + n * _DAY for n in range(AHEAD_DAYS)]
    coming = hours_of_days(session, site=site, days=days)
    opens = min((begins for begins, _ in _stretches(coming, zone) if begins > now), default=None)
    return Opening(is_open=opens is None, opens=opens)


def days_ahead(
    session: Session, *, site: str, now: datetime, zone: str, days: int = 7
) -> list[DayHours]:
    """The hours of the doors today and on the days after it. Raises Invalid."""
    checks.within("days", days, 0, MOST_DAYS)
    today = business_day(now, zone)
    wanted = [today + n * _DAY for n in range(days)]
    found = hours_of_days(session, site=site, days=wanted)
    return [found[day] for day in wanted]


def _stretches(hours: dict[date, DayHours], zone: str) -> list[tuple[datetime, datetime]]:
    """When the doors open and close."""
    return [span.instants(day, zone) for day, one in hours.items() for span in one.spans]
