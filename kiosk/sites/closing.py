"""When a stay is over that nobody sees end: some time after the doors close."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day, instant
from kiosk.sites.hours import DayHours, hours_of_days
from kiosk.sites.queries import find_site, zone_of
from kiosk.sites.refusals import UnknownSite

USUAL_GRACE = 60
"""Minutes after the end of a stay in which people still go."""
MOST_GRACE = 12 * 60
CLOSED_BY = "closing"
"""How a stay was seen to end that nobody saw end."""
LONGEST = timedelta(hours=24)
"""Who was not seen for so long is not taken to be here any more, even where doors never close."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stay:
    """Someone who is here, since they were last seen; `until` where they said how long."""

    id: UUID
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Overstay:
    """A stay that should be over, and since when."""

    id: UUID
    ended: datetime


@dataclass(frozen=True, slots=True)
class Doors:
    """The hours of the doors on some days, and how long after them people still go."""

    hours: Mapping[date, DayHours]
    zone: str
    grace: timedelta

    def end_of(self, since: datetime, until: datetime | None = None) -> datetime:
        """When the stay of someone who was last seen at `since` ends; later where they said so.

        Who comes when the doors have closed stays until they open again. Doors that are open
        through midnight close when they close at last.
        """
        closes = min(self._closes(since), since + LONGEST)
        return max(closes, until) if until else closes

    def is_over(self, now: datetime, since: datetime, until: datetime | None = None) -> bool:
        """Whether nobody may be taken to be here any more."""
        return self.end_of(since, until) + self.grace <= now

    def _closes(self, since: datetime) -> datetime:
        day = business_day(since, self.zone)
        if since < self._late_last(day - _DAY):
            day -= _DAY
        elif since >= self._last(day):
            return self._first(day + _DAY)
        while self._goes_on(day):
            day += _DAY
        return self._last(day)

    def _late_last(self, day: date) -> datetime:
        """When a day's doors close on the day after; its own end for those that close before."""
        hours = self.hours.get(day)
        late = hours is not None and any(span.is_late for span in hours.spans)
        return self._last(day) if late else instant(day + _DAY, time(0), self.zone)

    def _goes_on(self, day: date) -> bool:
        """Whether the doors stay open through the midnight that ends a day."""
        spans, following = self.hours[day].spans, self.hours.get(day + _DAY)
        late = any(span.is_late for span in spans)
        return late and following is not None and any(s.opens == time(0) for s in following.spans)

    def _last(self, day: date) -> datetime:
        """The last closing of a day; of one on which the doors stay shut, its end."""
        closing = (span.instants(day, self.zone)[1] for span in self.hours[day].spans)
        return max(closing, default=instant(day + _DAY, time(0), self.zone))

    def _first(self, day: date) -> datetime:
        """The first opening of a day; of one on which the doors stay shut, its end."""
        opening = (instant(day, span.opens, self.zone) for span in self.hours[day].spans)
        return min(opening, default=instant(day + _DAY, time(0), self.zone))


Close = Callable[[Session, Overstay], None]
Find = Callable[..., list[Overstay]]


def close_over(
    session: Session, *, site: str, now: datetime, grace: int, find: Find, close: Close
) -> list[UUID]:
    """Close what is over, as `find` tells it; doing it twice, or here and elsewhere, does no harm.

    Raises Invalid and UnknownSite.
    """
    grace = checks.within("grace", grace, 0, MOST_GRACE)
    if find_site(session, site=site) is None:
        raise UnknownSite(site=site)
    found = find(session, site=site, now=now, grace=grace)
    for over in found:
        close(session, over)
    return sorted(over.id for over in found)


def over(
    session: Session, stays: Sequence[Stay], *, site: str, now: datetime, grace: int
) -> list[Overstay]:
    """Those of some stays that should be over; none that began after now."""
    doors = doors_of(session, site=site, seen=(stay.since for stay in stays), grace=grace)
    return [
        Overstay(stay.id, doors.end_of(stay.since, stay.until))
        for stay in stays
        if doors.is_over(now, stay.since, stay.until)
    ]


def doors_of(
    session: Session, *, site: str, seen: Iterable[datetime], grace: int = USUAL_GRACE
) -> Doors:
    """The doors of a site around the moments at which people were seen; one statement."""
    zone = zone_of(session, site=site)
    days = {business_day(at, zone) + n * _DAY for at in seen for n in range(-1, 3)}
    hours = hours_of_days(session, site=site, days=days) if days else {}
    return Doors(hours, zone, timedelta(minutes=grace))
