"""Whether the rules of the site allow a booking to whoever wants it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import holder, policy
from kiosk.bookings.holder import Holder
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
    rules = who.rules
    if not rules:
        return
    dates = [each.slot for each in wanted]
    _require_near(rules.get(policy.AHEAD), dates, business_day(now, wanted[0].place.zone))
    _require_length(rules, dates)
    counted = [each.slot for each in wanted if each.place.kind != EQUIPMENT]
    if not counted:
        return
    if (most := rules.get(policy.AT_ONCE)) is not None:
        _require_few(session, who, len(counted), most, now, ignoring)
    for rule, period, refusal in (
        (policy.WEEK, week, WeekQuota),
        (policy.MONTH, month, MonthQuota),
    ):
        if (minutes := rules.get(rule)) is not None:
            limit = minutes * _MINUTE
            _require_quota(session, who, counted, places, limit, period, refusal, ignoring)


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
    if _refusal(session, who, wanted, places, now) is None:  # nearly always, and asked at once
        return [None] * len(wanted)
    kept: list[Timed] = []
    found: list[Refused | None] = []
    for each in wanted:
        found.append(_refusal(session, who, [*kept, each], places, now))
        if found[-1] is None:
            kept.append(each)
    return found


def _refusal(
    session: Session, who: Holder, wanted: Sequence[Timed], places: int, now: datetime
) -> Refused | None:
    try:
        require_allowed(session, who, wanted, places, now)
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


def _require_few(
    session: Session, who: Holder, wanted: int, most: int, now: datetime, ignoring: Collection[UUID]
) -> None:
    held = holder.to_come(session, who, now, ignoring=ignoring)
    if len(held) + wanted <= most:
        return
    over = len(held) + wanted - most - 1
    last = held[over] if over < len(held) else None
    raise TooManyToCome(
        limit=most,
        held=len(held),
        day=last.day if last else None,
        frees=last.ends if last else None,
    )


def _require_quota(
    session: Session,
    who: Holder,
    slots: Sequence[Slot],
    places: int,
    limit: timedelta,
    period: Callable[[date], tuple[date, date]],
    refusal: type[WeekQuota | MonthQuota],
    ignoring: Collection[UUID],
) -> None:
    wanted: dict[tuple[date, date], timedelta] = defaultdict(timedelta)
    days: dict[tuple[date, date], date] = {}
    for slot in slots:
        wanted[period(slot.day)] += (slot.ends - slot.starts) * places
        days.setdefault(period(slot.day), slot.day)
    first, after = min(days)[0], max(days)[1]
    used: dict[tuple[date, date], timedelta] = defaultdict(timedelta)
    for held in holder.between(session, who, first, after - DAY, ignoring=ignoring):
        used[period(held.day)] += held.length
    for one in sorted(days):
        if used[one] + wanted[one] > limit:
            raise refusal(
                day=days[one],
                limit=limit,
                used=used[one],
                left=max(limit - used[one], timedelta()),
                frees=one[1],
            )
