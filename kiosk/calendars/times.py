"""Hours as a calendar says them, as hours of a site: each once, or the reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.calendars.refusals import HourTwice, NoSuchHour, RuleNotRead, UnknownZone
from kiosk.core.clock import hour_minute, zone
from kiosk.core.errors import BadInput

FREQUENCIES = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
PARTS = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}
"""Parts that choose days: BYHOUR and its like would give dates other hours."""
MOST_DATES = 1_000
_LIMITS = (("INTERVAL", 999), ("COUNT", 1_000_000))
ROUND = 400
"""Years after which the calendar is the same again, weekdays and all."""


@dataclass(frozen=True, slots=True)
class Said:
    """A time as it is written: naive on the wall of `zone`, or of the site where that is empty."""

    wall: datetime
    zone: str = ""
    whole_day: bool = False

    def at(self, wall: datetime) -> Said:
        """Another time, said in the same way."""
        return Said(wall, self.zone, self.whole_day)


def said(value: date | datetime, tzid: str) -> Said:
    """A value of a calendar with the name of its zone."""
    if not isinstance(value, datetime):
        return Said(datetime.combine(value, time()), whole_day=True)
    naive = value.replace(tzinfo=None, second=0, microsecond=0)
    if tzid:
        return Said(naive, zone_name(tzid))
    return Said(naive, "UTC" if value.tzinfo is not None else "")


def zone_name(tzid: str) -> str:
    """The zone that a calendar means, by its own name, Windows', or one with a place before it."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    name = tzid.strip().strip('"')
    tail = "/".join(name.rsplit("/", 2)[-2:])
    for one in (name, WINDOWS_TO_OLSON.get(name, ""), tail):
        try:
            if one:
                return str(zone(one).key)
        except BadInput:
            continue
    raise UnknownZone(zone=tzid[:80])


def of_site(at: Said, site_zone: str) -> datetime:
    """The wall time at a site, naive. Raises NoSuchHour or HourTwice."""
    own = at.zone or site_zone
    rules = zone(own)
    aware = at.wall.replace(tzinfo=rules)
    day, hour = at.wall.date(), hour_minute(at.wall)
    if aware.astimezone(UTC).astimezone(rules).replace(tzinfo=None) != at.wall:
        raise NoSuchHour(day=day, hour=hour, zone=own)
    if own != "UTC" and aware.utcoffset() != aware.replace(fold=1).utcoffset():
        raise HourTwice(day=day, hour=hour, zone=own)
    return at.wall if own == site_zone else _wall(aware, zone(site_zone))


def dates(first: datetime, rule: dict[str, Any], until: datetime, at: Said) -> list[datetime]:
    """The wall times of a rule from its first to `until`, both naive; `first` is one in any case.

    Raises RuleNotRead.
    """
    from dateutil.rrule import rrulestr

    parts = {name.upper(): ",".join(map(_part, values)) for name, values in rule.items()}
    words = ";".join(f"{name}={value}" for name, value in parts.items())[:80]
    last = _last(rule.get("UNTIL"), at)
    parts.pop("UNTIL", None)
    if parts.get("FREQ") not in FREQUENCIES or not parts.keys() <= PARTS | {"COUNT"}:
        raise RuleNotRead(rule=words)
    if any(not 1 <= int(parts.get(name, "1")) <= most for name, most in _LIMITS):
        raise RuleNotRead(rule=words)
    end = min(until, last) if last else until
    years = (9999 - max(end.year, first.year) - 1) // ROUND * ROUND
    begins, ends = (each.replace(year=each.year + years) for each in (first, max(end, first)))
    written = ";".join(f"{name}={value}" for name, value in parts.items())
    try:
        found = list(islice(_until(rrulestr(written, dtstart=begins), ends), 40 * MOST_DATES))
        back = [each.replace(year=each.year - years) for each in found]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise RuleNotRead(rule=words) from error
    return back if back[:1] == [first] else [first, *back]


def _until(found: Any, ends: datetime) -> Iterator[datetime]:
    """dateutil checks the end where a rule has a date; what has none ends with the years."""
    for each in found:
        if each > ends:
            return
        yield each


def _part(value: object) -> str:
    written = value.to_ical() if hasattr(value, "to_ical") else str(value)
    return written.decode() if isinstance(written, bytes) else str(written)


def _last(values: Any, at: Said) -> datetime | None:
    """The last moment of a rule, on the wall that its first time is of; a day means all of it."""
    if not values:
        return None
    value = values[0] if isinstance(values, list) else values
    if not isinstance(value, datetime):
        return datetime.combine(value, time.max) if isinstance(value, date) else None
    if value.tzinfo is None or not at.zone:
        return value.replace(tzinfo=None)
    return _wall(value, zone(at.zone))


def _wall(aware: datetime, rules: ZoneInfo) -> datetime:
    return aware.astimezone(rules).replace(tzinfo=None)


def length_of(starts: Said, ends: Said | None, duration: timedelta | None) -> timedelta:
    """How long an event lasts on the clock; a day where it says no more than that."""
    if ends is not None:
        if ends.zone == starts.zone:
            return ends.wall - starts.wall
        one, other = (each.wall.replace(tzinfo=zone(each.zone or "UTC")) for each in (starts, ends))
        return other - one
    if duration is not None:
        return duration
    return timedelta(days=1) if starts.whole_day else timedelta()
