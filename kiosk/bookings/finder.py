"""The free finder: where and when so many people can be held, over days or weeks."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from kiosk.bookings.allowance import Allowance, RuledOut
from kiosk.bookings.free_times import (
    STEP,
    Calendars,
    Ranked,
    from_micros,
    micros,
    micros_of,
    quarter,
)
from kiosk.bookings.holder import of_somebody
from kiosk.bookings.named import features_named
from kiosk.bookings.refusals import TooEarly
from kiosk.bookings.slots import FURTHEST, LONGEST, SHORTEST
from kiosk.bookings.wish import Sought
from kiosk.core import checks
from kiosk.core.clock import business_day, instant
from kiosk.sites.hours import DayHours, Span, hours_of_days
from kiosk.sites.kinds import SHARED
from kiosk.sites.queries import ResourceView, resources, zone_of

AFTER_NOW = timedelta(minutes=7)
"""The quarter of an hour that began a moment ago can be taken still."""
MOST_DAYS = 92
_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Offer:
    """A place that is free from `starts` to `ends`, and stays so until `until`.

    `approval`: somebody has to say yes to a booking of it.
    """

    resource: ResourceView
    day: date
    starts: datetime
    ends: datetime
    until: datetime
    approval: bool = False


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is looked for; nothing begins before `now`, or outside of `after` to `before`."""

    people: int
    length: timedelta
    now: datetime
    zone: str
    after: time | None
    before: time | None
    allowance: Allowance


@dataclass(frozen=True, slots=True)
class Found:
    """What is offered, and the rules that keep more of what is free from whoever asks."""

    offers: tuple[Offer, ...] = ()
    ruled_out: tuple[RuledOut, ...] = ()


def find_free(session: Session, *, site: str, now: datetime, sought: Sought) -> list[Offer]:
    """The best free times of each day, of those that the rules leave whoever is named.

    A place is offered once a day, at its earliest quarter of an hour. Of a day those that fit best
    are offered: the fewest seats too many, then the earliest, then in the site's order.
    Raises Invalid, and TooEarly where no day of them can be booked yet.
    """
    return list(look_for(session, site=site, now=now, sought=sought).offers)


def look_for(session: Session, *, site: str, now: datetime, sought: Sought) -> Found:
    """The same, with the rules that stand against the rest of what is free."""
    people, length = sought.people, sought.minutes * _MINUTE
    checks.within("people", people, 1, 5000)
    checks.within("minutes", sought.minutes, SHORTEST // _MINUTE, LONGEST // _MINUTE)
    zone = zone_of(session, site=site)
    days = _days(sought, now, zone)
    places = resources(session, site=site)
    fitting = [place for place in places if _fits(place, sought)]
    if not days or not fitting:
        return Found()
    named = sought.held_by or sought.resident
    who = of_somebody(session, site, sought) if named else None
    allowance = Allowance(session, who, people, now, zone)
    wanted = _Wanted(people, length, now, zone, sought.after, sought.before, allowance)
    hours = hours_of_days(session, site=site, days=days)
    calendars = Calendars(session, places, _ranked(fitting, people), _span(days, wanted), people)
    found: list[Offer] = []
    for day in days:
        found += _of_day(hours[day], calendars, wanted, sought.per_day)
        if len(found) >= sought.limit:
            break
    return Found(tuple(found[: sought.limit]), allowance.ruled_out)


def _days(sought: Sought, now: datetime, zone: str) -> list[date]:
    today = business_day(now, zone)
    furthest = today + FURTHEST - _DAY
    first = max(sought.since or today, today)
    if first > furthest:
        raise TooEarly(latest=instant(furthest, time(), zone))
    last = min(sought.until or first + 6 * _DAY, furthest)
    checks.within("range_days", max((last - first).days + 1, 0), 0, MOST_DAYS)
    return [first + n * _DAY for n in range((last - first).days + 1)]


def _ranked(fitting: Iterable[ResourceView], people: int) -> list[Ranked]:
    """The places with the seats that each has too many, fewest first, then in the site's order."""
    over = ((0 if p.kind in SHARED else p.capacity - people, n, p) for n, p in enumerate(fitting))
    return [Ranked(*each) for each in sorted(over, key=lambda each: each[:2])]


def _span(days: Sequence[date], wanted: _Wanted) -> tuple[datetime, datetime]:
    """What is held from when to when matters; a buffer, or a night, reaches out of the days."""
    begins = instant(days[0] - _DAY, time(), wanted.zone)
    return begins, instant(days[-1] + 2 * _DAY, time(), wanted.zone) + wanted.length


def _fits(place: ResourceView, sought: Sought) -> bool:
    if sought.resource is not None and place.id != sought.resource:
        return False
    kinds, features = sought.kinds.split(), set(sought.features.split())
    if place.closed_for or place.capacity < sought.people or (kinds and place.kind not in kinds):
        return False
    return not features or features <= offered_by(place)


def offered_by(place: ResourceView) -> set[str]:
    """The codes of what a place offers, also where it was only written in words."""
    return {*place.features.split(), *features_named(place.equipment)}


def _of_day(
    hours: DayHours, calendars: Calendars, wanted: _Wanted, per_day: int
) -> Iterator[Offer]:
    """The best of a day; whatever has more seats too many than those is not looked at."""
    windows = [_window(hours.day, span, wanted) for span in hours.spans]
    length = micros_of(wanted.length)
    best: list[tuple[int, int, int, int, Ranked]] = []
    for each in calendars.ranked if windows else ():
        if len(best) >= per_day and each.over > best[per_day - 1][0]:
            break
        for earliest, last, closes in windows:
            latest = last - length
            if each.place.overnight and wanted.before is None:
                latest = closes - micros_of(_MINUTE)
            starts = calendars.of(each).first_free(earliest, latest, length)
            if starts is None:
                continue
            at = from_micros(starts)
            if wanted.allowance.allows(each.place, hours.day, at, at + wanted.length):
                insort(best, (each.over, starts, each.number, closes, each))
            break
    for _, starts, _, closes, each in best[:per_day]:
        ends = starts + length
        until = calendars.of(each).until(starts, max(closes, ends))
        begins, over, later = (from_micros(at) for at in (starts, ends, max(until, ends)))
        yield Offer(each.place, hours.day, begins, over, later, wanted.allowance.approval)


def _window(day: date, span: Span, wanted: _Wanted) -> tuple[int, int, int]:
    """From when to when it may lie in a stretch of opening, and when the doors close."""
    opens, closes = span.instants(day, wanted.zone)
    earliest, last = max(opens, wanted.now - STEP + AFTER_NOW), closes
    if wanted.after is not None:
        earliest = max(earliest, instant(day, wanted.after, wanted.zone))
    if wanted.before is not None:
        last = min(last, instant(day, wanted.before, wanted.zone))
    return quarter(micros(earliest)), micros(last), micros(closes)
