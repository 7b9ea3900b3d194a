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

from kiosk.bookings.allowance import Allowance, RuledOut
from kiosk.bookings.holder import of_somebody
from kiosk.bookings.model import Booking
from kiosk.bookings.named import features_named
from kiosk.bookings.shared_walls import apart, around
from kiosk.bookings.slots import FURTHEST, LONGEST, SHORTEST
from kiosk.bookings.states import HOLDING
from kiosk.bookings.wish import Sought
from kiosk.core import checks
from kiosk.core.clock import business_day, instant
from kiosk.sites.kinds import SHARED
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
    Raises Invalid.
    """
    return list(look_for(session, site=site, now=now, sought=sought).offers)


def look_for(session: Session, *, site: str, now: datetime, sought: Sought) -> Found:
    """The same, with the rules that stand against the rest of what is free."""
    people, length = sought.people, sought.minutes * _MINUTE
    checks.within("people", people, 1, 5000)
    checks.within("minutes", sought.minutes, SHORTEST // _MINUTE, LONGEST // _MINUTE)
    zone = zone_of(session, site=site)
    days = _days(sought, business_day(now, zone))
    places = resources(session, site=site)
    fitting = [place for place in places if _fits(place, sought)]
    if not days or not fitting:
        return Found()
    named = sought.held_by or sought.resident
    who = of_somebody(session, site, sought) if named else None
    allowance = Allowance(session, who, people, now, zone)
    opening = hours_of_days(session, site=site, days=days)
    wanted = _Wanted(people, length, now, zone, sought.after, sought.before, allowance)
    held = _held(session, site, days, length, zone)
    walls = around(places)
    found: list[Offer] = []
    calendars = {p.id: _Calendar(p, _busy(p, walls[p.id], held, wanted)) for p in fitting}
    for day in days:
        offers = _of_day(opening[day], fitting, calendars, wanted)
        found += sorted(offers, key=lambda offer: _rank(offer, people))[: sought.per_day]
        if len(found) >= sought.limit:
            break
    return Found(tuple(found[: sought.limit]), allowance.ruled_out)


def _days(sought: Sought, today: date) -> list[date]:
    first = max(sought.since or today, today)
    last = min(sought.until or first + 6 * _DAY, today + FURTHEST - _DAY)
    checks.within("range_days", (last - first).days + 1, 0, MOST_DAYS)
    return [first + n * _DAY for n in range((last - first).days + 1)]


def _rank(offer: Offer, people: int) -> tuple[int, datetime]:
    """The smaller, the better; what is equal stays in the order of the site."""
    return (0 if offer.resource.kind in SHARED else offer.resource.capacity - people, offer.starts)


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
            if starts is None:
                continue
            if wanted.allowance.allows(place, hours.day, starts, starts + wanted.length):
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
    return Offer(place, day, starts, ends, max(until, ends), wanted.allowance.approval)


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
