"""How many people are in the building, were at each hour of the day, and may come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.badges.model import Presence
from kiosk.badges.verification import zone_of
from kiosk.clock import instant, wall
from kiosk.store.types import Instant
from kiosk.visits.model import EXPECTED, ON_SITE, Visit

FIRST_HOUR, LAST_HOUR = 8, 19
WEEKS_BACK = 4
USUAL_VISIT = timedelta(hours=1)
USUAL_END = time(18)
Moment = InstrumentedAttribute[datetime | None] | InstrumentedAttribute[datetime]


@dataclass(frozen=True, slots=True)
class Headcount:
    """Who is in the building now, and how many were or are expected in each hour.

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

    @property
    def total(self) -> int:
        """Everyone in the building."""
        return self.residents + self.visitors + self.coworkers + self.staff


def headcount(session: Session, *, site: str, now: datetime) -> Headcount:
    """The presence band of the first page: five statements, none over more than five days."""
    zone = zone_of(session, site)
    here = wall(now, zone)
    hours = range(FIRST_HOUR, LAST_HOUR + 1)
    halves = [instant(here.date(), time(hour, 30), zone) for hour in hours]
    over = [half for hour, half in zip(hours, halves, strict=True) if hour < here.hour]
    coming = [half for hour, half in zip(hours, halves, strict=True) if hour > here.hour]
    visitors = _visitors_now(session, site)
    kinds, held = _lasting(session, site, here.date(), over)
    total = visitors + sum(kinds.values())
    usual = _usual(session, site, here.date(), coming, zone)
    if usual is None:
        usual = [total - visitors if wall(half, zone).time() < USUAL_END else 0 for half in coming]
    visits = _visits(session, site, here.date(), over, coming)
    running = [total] if FIRST_HOUR <= here.hour <= LAST_HOUR else []
    counted = [a + b for a, b in zip([*held, *usual], visits, strict=True)]
    people = [*counted[: len(over)], *running, *counted[len(over) :]]
    return Headcount(
        residents=kinds.get("resident", 0),
        visitors=visitors,
        coworkers=kinds.get("coworker", 0),
        staff=kinds.get("staff", 0),
        by_hour=tuple(
            (hour, count, hour > here.hour) for hour, count in zip(hours, people, strict=True)
        ),
    )


def _visitors_now(session: Session, site: str) -> int:
    people = select(func.sum(1 + Visit.companions))
    return session.scalar(people.where(Visit.site == site, Visit.state == ON_SITE)) or 0


def _visits(
    session: Session, site: str, day: date, over: Sequence[datetime], coming: Sequence[datetime]
) -> list[int]:
    """Visitors of a day at each hour: those who were here, then those who may be."""
    came = [_during(half, Visit.arrived_at, Visit.left_at) for half in over]
    will = [_may_be_here(half) for half in coming]
    sums = [_people(condition, 1 + Visit.companions) for condition in came + will]
    if not sums:
        return []
    row = session.execute(select(*sums).where(Visit.site == site, Visit.day == day)).one()
    return [count or 0 for count in row]


def _may_be_here(half: datetime) -> ColumnElement[bool]:
    """Expected or on site until then; an hour from the beginning where no end was said."""
    v = Visit
    begins = func.coalesce(v.arrived_at, v.expected_at)
    return and_(
        v.state.in_((EXPECTED, ON_SITE)),
        begins <= half,
        or_(v.until > half, and_(v.until.is_(None), begins > half - USUAL_VISIT)),
    )


def _lasting(
    session: Session, site: str, day: date, over: Sequence[datetime]
) -> tuple[dict[str, int], list[int]]:
    """Holders of lasting badges: those here now by kind, and all at each hour that is over."""
    p = Presence
    held = [_people(_during(half, p.arrived_at, p.left_at)) for half in over]
    day_of_site = select(p.kind, _people(p.left_at.is_(None)), *held).where(
        p.site == site, p.day == day
    )
    rows = session.execute(day_of_site.group_by(p.kind)).all()
    now = {row[0]: row[1] for row in rows}
    return now, [sum(row[2 + n] for row in rows) for n in range(len(over))]


def _usual(
    session: Session, site: str, day: date, coming: Sequence[datetime], zone: str
) -> list[int] | None:
    """The mean at each coming hour on that weekday; None without any history.

    Someone who forgot to scan on the way out is taken to have left at 18:00.
    """
    if not coming:
        return []
    p = Presence
    days = []
    for weeks in range(1, WEEKS_BACK + 1):
        past = day - timedelta(weeks=weeks)
        left = func.coalesce(p.left_at, literal(instant(past, USUAL_END, zone), Instant()))
        halves = [instant(past, wall(half, zone).time(), zone) for half in coming]
        sums = [_people(and_(p.arrived_at <= half, left > half)) for half in halves]
        days.append(select(func.count(), *sums).where(p.site == site, p.day == past))
    rows = session.execute(union_all(*days))
    seen: list[tuple[int, ...]] = [tuple(row)[1:] for row in rows if row[0]]
    return [round(sum(hour) / len(seen)) for hour in zip(*seen, strict=True)] if seen else None


def _during(at: datetime, arrived: Moment, left: Moment) -> ColumnElement[bool]:
    return and_(arrived <= at, or_(left.is_(None), left > at))


def _people(
    condition: ColumnElement[bool], each: ColumnElement[int] | int = 1
) -> ColumnElement[Any]:
    return func.sum(case((condition, each), else_=0))
