"""The free finder: where and when so many people can be held, over days or weeks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate, islice
from uuid import UUID

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.named import features_named
from kiosk.bookings.shared_walls import apart, around
from kiosk.bookings.slots import FURTHEST, LONGEST, SHORTEST
from kiosk.bookings.states import HOLDING
from kiosk.core import checks
from kiosk.core.clock import business_day, instant
from kiosk.sites.kinds import ROOM, SHARED
from kiosk.sites.queries import DayHours, ResourceView, Span, hours_of_days, resources, zone_of

STEP = timedelta(minutes=15)
AFTER_NOW = timedelta(minutes=7)
"""The quarter of an hour that began a moment ago can be taken still."""
MOST_DAYS = 92
_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
Busy = tuple[datetime, datetime]
Taken = tuple[datetime, datetime, int]

_b = Booking
_HELD = select(_b.resource, _b.starts, _b.ends, _b.places).where(
    _b.site == bindparam("at"),
    or_(
        _b.day.between(bindparam("first"), bindparam("last")),
        # What began before, and goes on.
        and_(_b.days > 1, _b.day < bindparam("first"), _b.ends > bindparam("begins")),
    ),
    _b.state.in_(HOLDING),
    _b.ends > _b.starts,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A place that is free from `starts` to `ends`, and stays so until `until`."""

    resource: ResourceView
    day: date
    starts: datetime
    ends: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is looked for; nothing begins before `now`, or outside of `after` to `before`."""

    people: int
    length: timedelta
    now: datetime
    zone: str
    after: time | None
    before: time | None


def find_free(  # noqa: PLR0913 - each narrows what is offered
    session: Session,
    *,
    site: str,
    now: datetime,
    people: int = 1,
    features: str = "",
    minutes: int = 60,
    since: date | None = None,
    until: date | None = None,
    after: time | None = None,
    before: time | None = None,
    kinds: str = ROOM,
    resource: UUID | None = None,
    per_day: int = 3,
    limit: int = 60,
) -> list[Offer]:
    """The best free times of each day from `since` to `until`: today, and a week, unless given.

    A place is offered once a day, at its earliest quarter of an hour. Of a day the `per_day` that
    fit best are offered: the fewest seats too many, then the earliest, then in the site's order.
    `features` and `kinds` are codes with spaces between; it lies between `after` and `before`.
    Raises Invalid.
    """
    checks.within("people", people, 1, 5000)
    length = minutes * _MINUTE
    checks.within("minutes", minutes, SHORTEST // _MINUTE, LONGEST // _MINUTE)
    zone = zone_of(session, site=site)
    today = business_day(now, zone)
    first = max(since or today, today)
    last = min(until or first + 6 * _DAY, today + FURTHEST - _DAY)
    checks.within("range_days", (last - first).days + 1, 0, MOST_DAYS)
    days = [first + n * _DAY for n in range((last - first).days + 1)]
    places = resources(session, site=site)
    fitting = [p for p in places if _fits(p, people, features.split(), kinds.split(), resource)]
    if not days or not fitting:
        return []
    opening = hours_of_days(session, site=site, days=days)
    wanted = _Wanted(people, length, now, zone, after, before)
    held = _held(session, site, days, length, zone)
    walls = around(places)
    found: list[Offer] = []
    calendars = {p.id: _Calendar(p, _busy(p, walls[p.id], held, wanted)) for p in fitting}
    for day in days:
        offers = _of_day(opening[day], fitting, calendars, wanted)
        found += sorted(offers, key=lambda offer: _rank(offer, people))[:per_day]
        if len(found) >= limit:
            break
    return found[:limit]


def _rank(offer: Offer, people: int) -> tuple[int, datetime]:
    """The smaller, the better; what is equal stays in the order of the site."""
    return (0 if offer.resource.kind in SHARED else offer.resource.capacity - people, offer.starts)


def _fits(
    place: ResourceView,
    people: int,
    features: Sequence[str],
    kinds: Sequence[str],
    wanted: UUID | None,
) -> bool:
    if wanted is not None and place.id != wanted:
        return False
    if place.closed_for or place.capacity < people or (kinds and place.kind not in kinds):
        return False
    return not features or set(features) <= offered_by(place)


def offered_by(place: ResourceView) -> set[str]:
    """The codes of what a place offers, also where it was only written in words."""
    return {*place.features.split(), *features_named(place.equipment)}


def _held(
    session: Session, site: str, days: Sequence[date], length: timedelta, zone: str
) -> Mapping[UUID, list[Taken]]:
    """What holds each place over the days, read at once; a day more where a night is spent."""
    values = {
        "at": site,
        # A buffer, or the hours past midnight, reach from the day before and into the one after.
        "first": days[0] - _DAY,
        "last": days[-1] + _DAY + length,
        "begins": instant(days[0] - _DAY, time(), zone),
    }
    held: dict[UUID, list[Taken]] = defaultdict(list)
    for resource, starts, ends, places in session.connection().execute(_HELD, values):
        held[resource].append((starts, ends, places))
    return held


def _busy(
    place: ResourceView,
    sharing: Sequence[ResourceView],
    held: Mapping[UUID, list[Taken]],
    wanted: _Wanted,
) -> list[Busy]:
    """When a booking of the place cannot run, by time; the minutes between two are counted in."""
    if place.kind in SHARED:
        return list(_full(held.get(place.id, ()), place.capacity - wanted.people))
    found = []
    for other in sharing:
        lead, trail = apart(place, other)
        found += [(s - lead, e + trail) for s, e, _ in held.get(other.id, ())]
    found.sort()
    return found


def _full(held: Iterable[Taken], spare: int) -> Iterator[Busy]:
    """The stretches in which more than `spare` places are taken."""
    steps = sorted(step for starts, ends, n in held for step in ((starts, n), (ends, -n)))
    taken = accumulate(n for _, n in steps)
    begins: datetime | None = None
    for (at, _), now in zip(steps, taken, strict=True):
        if now > spare and begins is None:
            begins = at
        elif now <= spare and begins is not None:
            if at > begins:
                yield begins, at
            begins = None


class _Calendar:
    """A place and when it is busy; asked day by day, in their order."""

    def __init__(self, place: ResourceView, busy: Sequence[Busy]) -> None:
        self.place, self._busy = place, busy
        self._next = 0

    def first_free(
        self, earliest: datetime, latest: datetime, length: timedelta
    ) -> datetime | None:
        """The earliest quarter of an hour, at most `latest`, from which it is free so long."""
        busy = self._busy
        while self._next < len(busy) and busy[self._next][1] <= earliest:
            self._next += 1
        at = earliest
        for starts, ends in islice(busy, self._next, None):
            if starts >= at + length or at > latest:
                break
            if ends > at:
                at = _quarter(ends)
        return at if at <= latest else None

    def until(self, at: datetime, closes: datetime) -> datetime:
        """How long it stays free from a time at which it is."""
        later = (starts for starts, _ in islice(self._busy, self._next, None) if starts >= at)
        return min(next(later, closes), closes)


def _of_day(
    hours: DayHours,
    fitting: Sequence[ResourceView],
    calendars: Mapping[UUID, _Calendar],
    wanted: _Wanted,
) -> Iterator[Offer]:
    windows = [_window(hours.day, span, wanted) for span in hours.spans]
    for place in fitting:
        for earliest, last, closes in windows:
            latest = last - wanted.length
            if place.overnight and wanted.before is None:
                latest = closes - _MINUTE
            starts = calendars[place.id].first_free(earliest, latest, wanted.length)
            if starts is not None:
                yield _offer(place, hours.day, starts, closes, calendars[place.id], wanted)
                break


def _offer(
    place: ResourceView,
    day: date,
    starts: datetime,
    closes: datetime,
    calendar: _Calendar,
    wanted: _Wanted,
) -> Offer:
    ends = starts + wanted.length
    until = calendar.until(starts, max(closes, ends))
    return Offer(place, day, starts, ends, max(until, ends))


def _window(day: date, span: Span, wanted: _Wanted) -> tuple[datetime, datetime, datetime]:
    """From when to when it may lie in a stretch of opening, and when the doors close."""
    opens, closes = span.instants(day, wanted.zone)
    earliest, last = max(opens, wanted.now - STEP + AFTER_NOW), closes
    if wanted.after is not None:
        earliest = max(earliest, instant(day, wanted.after, wanted.zone))
    if wanted.before is not None:
        last = min(last, instant(day, wanted.before, wanted.zone))
    return _quarter(earliest), last, closes


def _quarter(at: datetime) -> datetime:
    """A time, or the quarter of an hour after it; every zone here is whole quarters from UTC."""
    past = (at - _EPOCH) % STEP
    return at + STEP - past if past else at


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
