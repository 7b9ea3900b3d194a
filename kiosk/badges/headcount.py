"""How many people are in the building, were at each hour of the day, and may come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam, case, func, select
from sqlalchemy.orm import Session

from kiosk.badges.inside import Inside
from kiosk.badges.model import Presence
from kiosk.core.clock import instant, wall
from kiosk.sites.closing import CLOSED_BY
from kiosk.sites.queries import zone_of
from kiosk.store.expressions import hours_between
from kiosk.store.types import Instant
from kiosk.visits import counting

HOURS = range(8, 20)
HALF = time(0, 30)
WEEKS_BACK = 4
USUAL_VISIT = 1
USUAL_END = 18
"""Who forgot to scan on the way out is taken to have left at 18:00."""
STILL_HERE_DAYS = 14
"""A visit that nobody closed for longer is not counted as being here."""


@dataclass(frozen=True, slots=True)
class Headcount:
    """Who is in the building now, and how many were or are expected in each hour.

    Who has both a lasting badge and a visit counts once, by the badge. `unseen` are visitors and
    holders whose stay of today was closed with the day: nobody saw them leave, and they are not
    counted among those who are here.

    `by_hour` maps the hour (wall time, 8 to 19) to (people, is_forecast). An hour that is over
    counts who was here at its half; the running one, who is here now; a coming one, the visitors
    expected then and the mean of holders of lasting badges on that weekday of four weeks (without
    any history, those here now, until 18:00).
    """

    residents: int
    visitors: int
    coworkers: int
    by_hour: tuple[tuple[int, int, bool], ...]
    staff: int = 0
    unseen: int = 0

    @property
    def total(self) -> int:
        """Everyone in the building."""
        return self.residents + self.visitors + self.coworkers + self.staff


@dataclass(frozen=True, slots=True)
class Stay:
    """So many people from one hour to another; an hour stands for its half, so 9 is 9:30."""

    people: int
    begins: int
    ends: int | None

    def covers(self, hour: int) -> bool:
        """Whether they are here at the half of an hour."""
        return self.begins < hour and (self.ends is None or self.ends >= hour)


def headcount(session: Session, *, site: str, now: datetime) -> Headcount:
    """The presence band of the first page: few statements, none over more than two weeks."""
    zone = zone_of(session, site=site)
    here = wall(now, zone)
    today = here.date()
    kinds = _lasting_now(session, site)
    visitors = counting.here(session, site=site, days=_latest_days(today))
    if visitors and kinds:
        visitors -= _counted_by_badge(session, site)
    lasting, past = _presence(session, site, today, zone)
    visits, visits_to_come = _visits(session, site, today, zone)
    usual = past or [[Stay(sum(kinds.values()), 0, USUAL_END - 1)]]

    def at(hour: int) -> int:
        if hour < here.hour:
            return _count(lasting + visits, hour)
        if hour == here.hour:
            return visitors + sum(kinds.values())
        mean = sum(_count(day, hour) for day in usual) / len(usual)
        return round(mean) + _count(visits_to_come, hour)

    return Headcount(
        residents=kinds.get("resident", 0),
        visitors=visitors,
        coworkers=kinds.get("coworker", 0),
        staff=kinds.get("staff", 0),
        unseen=counting.closed(session, site=site, day=today) + _closed(session, site, today),
        by_hour=tuple((hour, at(hour), hour > here.hour) for hour in HOURS),
    )


def _count(stays: Iterable[Stay], hour: int) -> int:
    return sum(stay.people for stay in stays if stay.covers(hour))


# The first page asks again after every change: these are built once.
_site: BindParameter[Any] = bindparam("at")
_days: BindParameter[Any] = bindparam("days", expanding=True)
_since: BindParameter[Any] = bindparam("since", type_=Instant())


_p = Presence
_LASTING_NOW = (
    select(_p.kind, func.count()).where(_p.site == _site, _p.left_at.is_(None)).group_by(_p.kind)
)
_NAMES_NOW = select(_p.name, _p.company).where(_p.site == _site, _p.left_at.is_(None))
_CLOSED = select(func.count()).where(
    _p.site == _site, _p.day == bindparam("on"), _p.left_by == CLOSED_BY
)
# Whole hours from `since`: a moment before the half of an hour is below it.
_arrived = hours_between(_since, _p.arrived_at).label("arrived")
_seen = case((_p.left_by != CLOSED_BY, _p.left_at))  # nobody saw the others leave
_left: ColumnElement[Any] = hours_between(_since, _seen).label("left_hour")
_was_closed = case((_p.left_by == CLOSED_BY, 1), else_=0).label("was_closed")
_PRESENCE = (
    select(_p.day, func.count(), _arrived, _left, _was_closed)
    .where(_p.site == _site, _p.day.in_(_days))
    .group_by(_p.day, _arrived, _left, _was_closed)
)


def _counted_by_badge(session: Session, site: str) -> int:
    """How many visitors are here by a lasting badge too."""
    rows = session.connection().execute(_NAMES_NOW, {"at": site})
    inside = Inside((name, company) for name, company in rows)
    return sum(inside.has(v.names, v.company) for v in counting.names_here(session, site=site))


def _closed(session: Session, site: str, day: date) -> int:
    return session.connection().scalar(_CLOSED, {"at": site, "on": day}) or 0


def _lasting_now(session: Session, site: str) -> dict[str, int]:
    rows = session.connection().execute(_LASTING_NOW, {"at": site})
    return {kind: people for kind, people in rows}  # noqa: C416 - rows are no pairs to mypy


def _latest_days(today: date) -> list[date]:
    return [today - timedelta(days=back) for back in range(STILL_HERE_DAYS + 1)]


def _presence(
    session: Session, site: str, today: date, zone: str
) -> tuple[list[Stay], list[list[Stay]]]:
    """Stays of holders of lasting badges: today's, and those of each earlier day that has any."""
    days = [today - timedelta(weeks=back) for back in range(WEEKS_BACK + 1)]
    since = instant(days[-1], HALF, zone)
    rows = session.connection().execute(_PRESENCE, {"at": site, "days": days, "since": since})
    found: dict[date, list[Stay]] = {day: [] for day in days}
    offsets = {day: _whole_hours(since, instant(day, HALF, zone)) for day in days}
    for day, people, arrived, left, closed in rows.all():
        offset = offsets[day]
        ends = None if left is None else left - offset
        if ends is None and (day != today or closed):
            ends = USUAL_END - 1
        found[day].append(Stay(people, arrived - offset, ends))
    return found.pop(today), [stays for stays in found.values() if stays]


def _visits(session: Session, site: str, today: date, zone: str) -> tuple[list[Stay], list[Stay]]:
    """Visits of today: those who came as they were, those who may be here as they said.

    Who said no end is here for an hour.
    """
    came, to_come = [], []
    since = instant(today, HALF, zone)
    for visit in counting.stays(session, site=site, day=today, since=since):
        begins = visit.arrived if visit.arrived is not None else visit.expected
        if visit.arrived is not None:
            came.append(Stay(visit.people, visit.arrived, visit.left))
        if not visit.gone and begins is not None:
            ends = begins + USUAL_VISIT if visit.until is None else visit.until
            to_come.append(Stay(visit.people, begins, ends))
    return came, to_come


def _whole_hours(earlier: datetime, later: datetime) -> int:
    return int((later - earlier).total_seconds() // 3600)
