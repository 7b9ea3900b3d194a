"""Whether the rules of the site allow a booking to whoever wants it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Protocol
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import policy
from kiosk.bookings.holder import Holder, Holdings
from kiosk.bookings.limits import (
    LongerThanAllowed,
    MonthQuota,
    ShorterThanAllowed,
    TooFarAhead,
    TooManyToCome,
    WeekQuota,
)
from kiosk.bookings.series import Dated, LeftOut
from kiosk.bookings.slots import DAY, Slot
from kiosk.core.clock import business_day
from kiosk.core.errors import Refused
from kiosk.sites.kinds import EQUIPMENT
from kiosk.sites.queries import Place

_MINUTE = timedelta(minutes=1)


class Timed(Protocol):
    """A time, and the place that is to be held then."""

    @property
    def slot(self) -> Slot: ...
    @property
    def place(self) -> Place: ...


@dataclass(frozen=True, slots=True)
class At:
    """One time and its place."""

    slot: Slot
    place: Place


def require_allowed(
    session: Session,
    who: Holder,
    wanted: Sequence[Timed],
    places: int,
    now: datetime,
    *,
    ignoring: Collection[UUID] = (),
) -> None:
    """The rules that the site has set for the kind of member; the first that refuses is named.

    What is lent counts in no quota, and not among the bookings to come.
    """
    _require(Holdings(session, who, now, ignoring), who.rules, wanted, places, now)


def _require(
    held: Holdings, rules: policy.Rules, wanted: Sequence[Timed], places: int, now: datetime
) -> None:
    if not rules:
        return
    dates = [each.slot for each in wanted]
    _require_near(rules.get(policy.AHEAD), dates, business_day(now, wanted[0].place.zone))
    _require_length(rules, dates)
    counted = [each.slot for each in wanted if each.place.kind != EQUIPMENT]
    if not counted:
        return
    if (most := rules.get(policy.AT_ONCE)) is not None:
        _require_few(held, len(counted), most)
    for rule, period, refusal in (
        (policy.WEEK, week, WeekQuota),
        (policy.MONTH, month, MonthQuota),
    ):
        if (minutes := rules.get(rule)) is not None:
            limit = minutes * _MINUTE
            _require_quota(held, counted, places, limit, period, refusal)


def as_allowed(
    session: Session, who: Holder, wanted: Sequence[Dated], places: int, now: datetime
) -> tuple[list[Dated], list[LeftOut]]:
    """The dates that the rules allow together, the earliest first, and those that they do not.

    Raises what stands against the first where they allow none.
    """
    against = refusals(session, who, wanted, places, now)
    pairs = list(zip(wanted, against, strict=True))
    kept = [each for each, why in pairs if why is None]
    if not kept and against[0] is not None:
        raise against[0]
    return kept, [LeftOut(each.day, each.slot.starts, why.code) for each, why in pairs if why]


def refusals(
    session: Session, who: Holder, wanted: Sequence[Timed], places: int, now: datetime
) -> list[Refused | None]:
    """What stands against each date, those before it counted; None for one that is allowed."""
    held = Holdings(session, who, now)
    asked = partial(_refusal, held, who.rules)
    if asked(wanted, places, now) is None:  # nearly always, and asked at once
        return [None] * len(wanted)
    _read_ahead(held, wanted)
    kept: list[Timed] = []
    found: list[Refused | None] = []
    for each in wanted:
        found.append(asked([*kept, each], places, now))
        if found[-1] is None:
            kept.append(each)
    return found


def _read_ahead(held: Holdings, wanted: Sequence[Timed]) -> None:
    """The weeks and the months of all of the dates at once."""
    spans = [period(each.slot.day) for each in wanted for period in (week, month)]
    held.between(min(spans)[0], max(after for _, after in spans) - DAY)


def _refusal(
    held: Holdings, rules: policy.Rules, wanted: Sequence[Timed], places: int, now: datetime
) -> Refused | None:
    try:
        _require(held, rules, wanted, places, now)
    except Refused as refusal:
        return refusal
    return None


def week(day: date) -> tuple[date, date]:
    """The Monday of a day's week, and the next."""
    monday = day - day.weekday() * DAY
    return monday, monday + 7 * DAY


def month(day: date) -> tuple[date, date]:
    """The first of a day's month, and of the next."""
    first = day.replace(day=1)
    return first, (first + 31 * DAY).replace(day=1)


def _require_near(days: int | None, slots: Sequence[Slot], today: date) -> None:
    for slot in slots:
        if days is not None and slot.day > today + days * DAY:
            raise TooFarAhead(day=slot.day, days=days, frees=slot.day - days * DAY)


def _require_length(rules: policy.Rules, slots: Sequence[Slot]) -> None:
    longest, shortest = rules.get(policy.LONGEST), rules.get(policy.SHORTEST)
    for slot in slots:
        length = slot.ends - slot.starts
        if longest is not None and length > longest * _MINUTE:
            raise LongerThanAllowed(limit=longest * _MINUTE)
        if shortest is not None and length < shortest * _MINUTE:
            raise ShorterThanAllowed(limit=shortest * _MINUTE)


def _require_few(held: Holdings, wanted: int, most: int) -> None:
    coming = held.to_come()
    if len(coming) + wanted <= most:
        return
    over = len(coming) + wanted - most - 1
    last = coming[over] if over < len(coming) else None
    raise TooManyToCome(
        limit=most,
        held=len(coming),
        day=last.day if last else None,
        frees=last.ends if last else None,
    )


def _require_quota(
    held: Holdings,
    slots: Sequence[Slot],
    places: int,
    limit: timedelta,
    period: Callable[[date], tuple[date, date]],
    refusal: type[WeekQuota | MonthQuota],
) -> None:
    wanted: dict[tuple[date, date], timedelta] = defaultdict(timedelta)
    days: dict[tuple[date, date], date] = {}
    for slot in slots:
        wanted[period(slot.day)] += (slot.ends - slot.starts) * places
        days.setdefault(period(slot.day), slot.day)
    first, after = min(days)[0], max(days)[1]
    used: dict[tuple[date, date], timedelta] = defaultdict(timedelta)
    for each in held.between(first, after - DAY):
        used[period(each.day)] += each.length
    for one in sorted(days):
        if used[one] + wanted[one] > limit:
            raise refusal(
                day=days[one],
                limit=limit,
                used=used[one],
                left=max(limit - used[one], timedelta()),
                frees=one[1],
            )
