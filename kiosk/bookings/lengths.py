"""Half-days and days: from when to when, by the doors of a day."""

from __future__ import annotations

from datetime import datetime, time

from kiosk.core.clock import instant
from kiosk.sites.hours import DayHours

HALF_DAY, DAY = "half_day", "day"
NOON = time(13)
"""Where a day is halved, unless the doors are shut then."""


def halves(hours: DayHours, zone: str) -> tuple[tuple[datetime, datetime], ...]:
    """The morning and the afternoon of a day; nothing of one on which the doors stay shut."""
    if not hours.spans:
        return ()
    opens = hours.spans[0].instants(hours.day, zone)[0]
    closes = hours.spans[-1].instants(hours.day, zone)[1]
    noon = instant(hours.day, NOON, zone)
    if not opens < noon < closes:
        noon = opens + (closes - opens) / 2
        noon = noon.replace(minute=noon.minute // 15 * 15, second=0, microsecond=0)
    return (opens, noon), (noon, closes)


def until(length: str, starts: datetime, hours: DayHours, zone: str) -> datetime | None:
    """When a half-day or a day that begins now ends; None where the doors are shut then."""
    parts = halves(hours, zone)
    if not parts or not parts[0][0] <= starts < parts[-1][1]:
        return None
    if length == DAY:
        return parts[-1][1]
    return next(ends for _, ends in parts if starts < ends)
