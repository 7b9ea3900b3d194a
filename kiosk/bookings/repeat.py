"""Repetitions: an RFC 5545 rule, or the short forms daily:N and weekly:N, as dates."""

from __future__ import annotations

import re
from calendar import isleap, weekday
from datetime import MAXYEAR, datetime, time
from itertools import islice

from kiosk.bookings.refusals import BadRepeat, TooEarly, TooManyDates
from kiosk.core import checks
from kiosk.core.clock import wall

MOST_DATES = 60
_FREQUENCIES = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
# Parts that choose days; BYHOUR and its like would give dates other wall times.
PARTS = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}


def wall_dates(first: datetime, repeat: str, latest: datetime, zone_name: str) -> list[datetime]:
    """The naive wall times of a repetition, `first` included; RFC 5545, section 3.8.5.3.

    Raises BadRepeat, TooManyDates, or TooEarly when it goes on after the instant `latest`.
    """
    typed = checks.text("repeat", repeat, limit=200)
    if not typed:
        return [first]
    parts = _parts(typed)
    count, until = _count(parts, typed), _until(parts, typed, zone_name)
    if not count and not until:
        raise TooManyDates(limit=MOST_DATES)
    if until and until < first:
        raise BadRepeat(repeat=typed)
    horizon = wall(latest, zone_name).replace(tzinfo=None)
    wanted = count or MOST_DATES + 1
    found = _dates(parts, first, min(until or horizon, horizon), wanted, typed)
    if len(found) > MOST_DATES:
        raise TooManyDates(limit=MOST_DATES)
    if len(found) < (count or 0) or (until and until > horizon):
        raise TooEarly(latest=latest)
    return found


def rule_parts(repeat: str) -> dict[str, str]:
    """The parts of a rule by name, as they were said; raises BadRepeat for what cannot be read."""
    return _parts(checks.text("repeat", repeat, limit=200))


def _parts(typed: str) -> dict[str, str]:
    """The parts of a rule by name, the short forms written out."""
    if short := re.fullmatch(r"(daily|weekly):([0-9]{1,9})", typed.lower()):
        return {"FREQ": short[1].upper(), "COUNT": short[2]}
    pairs = [part.partition("=") for part in typed.upper().removeprefix("RRULE:").split(";")]
    parts = {name: value for name, _, value in pairs}
    interval = parts.get("INTERVAL", "1")
    readable = (
        len(parts) == len(pairs)
        and parts.get("FREQ") in _FREQUENCIES
        and parts.keys() <= PARTS | {"COUNT", "UNTIL"}
        and re.fullmatch(r"[1-9][0-9]{0,2}", interval)
    )
    if not readable:
        raise BadRepeat(repeat=typed)
    return parts


def _count(parts: dict[str, str], typed: str) -> int | None:
    count = parts.pop("COUNT", None)
    if count is None:
        return None
    if not re.fullmatch(r"[0-9]{1,9}", count) or int(count) == 0:
        raise BadRepeat(repeat=typed)
    if int(count) > MOST_DATES:
        raise TooManyDates(limit=MOST_DATES)
    return int(count)


def _until(parts: dict[str, str], typed: str, zone_name: str) -> datetime | None:
    """The last moment of a rule in wall time; a date alone means all of that day."""
    until = parts.pop("UNTIL", None)
    if until is None:
        return None
    try:
        read = datetime.fromisoformat(until)
    except ValueError:
        raise BadRepeat(repeat=typed) from None
    if len(until) == len("20270131"):
        return datetime.combine(read, time.max)
    return wall(read, zone_name).replace(tzinfo=None) if read.tzinfo else read


def _dates(
    parts: dict[str, str], first: datetime, until: datetime, wanted: int, typed: str
) -> list[datetime]:
    """Up to `wanted` dates; a start that the rule itself misses counts as the first."""
    from dateutil.rrule import rrulestr

    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    years = years_to_the_end(first.year)
    start, end = (at.replace(year=at.year + years) for at in (first, until))
    try:
        dates = rrulestr(f"{rule};UNTIL={end:%Y%m%dT%H%M%S}", dtstart=start)
        found = [at.replace(year=at.year - years) for at in islice(dates, wanted)]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise BadRepeat(repeat=typed) from error
    return found if found[:1] == [first] else [first, *found][:wanted]


def years_to_the_end(year: int) -> int:
    """Years until the last one whose calendar, with its next three, is the same as this one's.

    dateutil looks for a date up to the year 9999, seconds long when a rule has none. The same
    calendar is looked through there in no time.
    """
    same = (y for y in range(MAXYEAR - 3, year, -1) if _calendar(y) == _calendar(year))
    return next(same) - year


def _calendar(year: int) -> tuple[int, list[bool]]:
    """What makes four years the same: the weekday they begin on, and their leap years."""
    return weekday(year, 1, 1), [isleap(year + n) for n in range(4)]
