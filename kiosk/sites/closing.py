"""When a stay is over that nobody sees end: some time after the doors close."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from kiosk.core.clock import business_day, instant
from kiosk.sites.queries import DayHours, hours_of_days, zone_of

USUAL_GRACE = 60
"""Minutes after the end of a stay in which people still go."""
MOST_GRACE = 12 * 60
CLOSED_BY = "closing"
"""How a stay was seen to end that nobody saw end."""
LONGEST = timedelta(hours=24)
"""Who was not seen for so long is not taken to be here any more, even where doors never close."""
_DAY = timedelta(days=1)
_LAST_MINUTE = time(23, 59)


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
        if since >= self._last(day):
            return self._first(day + _DAY)
        while self._goes_on(day):
            day += _DAY
        return self._last(day)

    def _goes_on(self, day: date) -> bool:
        """Whether the doors stay open through the midnight that ends a day."""
        spans, following = self.hours[day].spans, self.hours.get(day + _DAY)
        late = any(span.closes >= _LAST_MINUTE for span in spans)
        return late and following is not None and any(s.opens == time(0) for s in following.spans)

    def _last(self, day: date) -> datetime:
        """The last closing of a day; of one on which the doors stay shut, its end."""
        closing = (instant(day, span.closes, self.zone) for span in self.hours[day].spans)
        return max(closing, default=instant(day + _DAY, time(0), self.zone))

    def _first(self, day: date) -> datetime:
        """The first opening of a day; of one on which the doors stay shut, its end."""
        opening = (instant(day, span.opens, self.zone) for span in self.hours[day].spans)
        return min(opening, default=instant(day + _DAY, time(0), self.zone))


def doors_of(
    session: Session, *, site: str, seen: Iterable[datetime], grace: int = USUAL_GRACE
) -> Doors:
    """The doors of a site around the moments at which people were seen; one statement."""
    zone = zone_of(session, site=site)
    days = {business_day(at, zone) + n * _DAY for at in seen for n in range(3)}
    hours = hours_of_days(session, site=site, days=days) if days else {}
    return Doors(hours, zone, timedelta(minutes=grace))
