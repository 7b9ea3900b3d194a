"""How far the offices of a site are let: by day, and when a period is over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.figures.span import counted
from kiosk.residents.offices import Tenancy, tenancies
from kiosk.sites.offices import OfficeView
from kiosk.sites.offices import offices as listed

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OfficeUse:
    """An office: the days on which it was there, those on which somebody was in it.

    `holders` are in it when the period is over, the first of them `since`; none where it is not
    `there` any more then.
    """

    office: OfficeView
    days: int
    held_days: int
    there: bool
    holders: tuple[UUID, ...]
    since: date | None


@dataclass(frozen=True, slots=True)
class FloorUse:
    """The offices of a floor when the period is over."""

    floor: str
    offices: int
    occupied: int


@dataclass(frozen=True, slots=True)
class OfficeFigures:
    """The offices of a period; m² and places are those of the offices that say theirs."""

    offices: tuple[OfficeUse, ...]

    @property
    def there(self) -> tuple[OfficeUse, ...]:
        """Those that are to be had when it is over."""
        return tuple(each for each in self.offices if each.there)

    @property
    def occupied(self) -> int:
        """How many of them somebody is in."""
        return sum(bool(each.holders) for each in self.there)

    @property
    def share(self) -> float | None:
        """The part of them that is let when the period is over."""
        return self.occupied / len(self.there) if self.there else None

    @property
    def days_share(self) -> float | None:
        """The part that was let over all days of the period, each office for a day once."""
        days = sum(each.days for each in self.offices)
        return sum(each.held_days for each in self.offices) / days if days else None

    @property
    def surface(self) -> float:
        """All m²."""
        return sum(each.office.surface or 0 for each in self.there)

    @property
    def let_surface(self) -> float:
        """Those m² that are let."""
        return sum(each.office.surface or 0 for each in self.there if each.holders)

    @property
    def floors(self) -> tuple[FloorUse, ...]:
        """By floor, in order."""
        found: dict[str, list[bool]] = defaultdict(list)
        for each in self.there:
            found[each.office.floor].append(bool(each.holders))
        return tuple(FloorUse(floor, len(held), sum(held)) for floor, held in found.items())


def offices(
    session: Session, *, site: str, now: datetime, first: date, last: date
) -> OfficeFigures:
    """Who was in which office; a company is in it from the day it came to the day before it went.

    Of a running period the days are counted to today.
    """
    span = counted(session, site=site, now=now, first=first, last=last)
    if span.is_empty:
        return OfficeFigures(())
    by_office: dict[UUID, list[Tenancy]] = defaultdict(list)
    for each in tenancies(session, site=site):
        if each.since <= span.last and (each.until is None or each.until > first):
            by_office[each.office].append(each)
    found = (
        _use(office, by_office[office.id], first, span.last)
        for office in listed(session, site=site, given_up=True)
    )
    return OfficeFigures(tuple(each for each in found if each.days))


def _use(office: OfficeView, stays: list[Tenancy], first: date, last: date) -> OfficeUse:
    begins = max(first, office.since or first)
    ends = min(last, (office.given_up_on - _DAY) if office.given_up_on else last)
    there = begins <= last <= ends
    inside = sorted(
        (each for each in stays if there and (each.until is None or each.until > last)),
        key=lambda each: each.since,
    )
    return OfficeUse(
        office=office,
        days=max((ends - begins).days + 1, 0),
        held_days=_days(stays, begins, ends),
        there=there,
        holders=tuple(dict.fromkeys(each.resident for each in inside)),
        since=inside[0].since if inside else None,
    )


def _days(stays: Iterable[Tenancy], begins: date, ends: date) -> int:
    """The days between two on which anybody was there, both of them counted."""
    days, reached = 0, begins
    for each in sorted(stays, key=lambda stay: stay.since):
        start = max(each.since, reached)
        end = min(each.until or ends + _DAY, ends + _DAY)
        if end > start:
            days += (end - start).days
            reached = end
    return days
