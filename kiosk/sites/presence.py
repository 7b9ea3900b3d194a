"""When the desk services are here, for several services and days at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kiosk.sites.model import DayException, ServiceException, ServiceHours
from kiosk.sites.queries import LOOK_AHEAD_DAYS, DayHours, NextOpening, Span


@dataclass(frozen=True)
class Presence:
    """The hours of desk services over two weeks; answers as `service_day` does, without a store."""

    weekly: dict[tuple[str, int], tuple[Span, ...]]
    exceptions: dict[tuple[str, date], DayHours]
    closed_days: dict[date, str]

    def on(self, service: str, day: date) -> DayHours:
        """When a service is here on a day."""
        if exception := self.exceptions.get((service, day)):
            return exception
        if day in self.closed_days:
            return DayHours(day, (), self.closed_days[day])
        return DayHours(day, self.weekly.get((service, day.weekday()), ()))

    def next_opening(self, service: str, day: date, at: time) -> NextOpening | None:
        """The next opening of a service after a wall time, within two weeks."""
        for ahead in range(LOOK_AHEAD_DAYS):
            coming = day + timedelta(days=ahead)
            for span in self.on(service, coming).spans:
                if ahead or span.opens > at:
                    return NextOpening(coming, span.opens)
        return None


def presence(session: Session, *, site: str, day: date, service: str = "") -> Presence:
    """The hours of every service, or of one, from a day on: three statements in all."""
    last = day + timedelta(days=LOOK_AHEAD_DAYS)
    hours, away = ServiceHours, ServiceException
    rows = select(hours.service, hours.weekday, hours.opens, hours.closes).where(hours.site == site)
    days = select(away.service, away.day, away.opens, away.closes, away.reason).where(
        away.site == site, away.day.between(day, last)
    )
    if service:
        rows = rows.where(hours.service == service)
        days = days.where(away.service == service)
    return Presence(
        _weekly(session, rows.order_by(hours.opens)),
        {(row[0], row[1]): _day(*row[1:]) for row in session.execute(days)},
        _closed_days(session, site, day, last),
    )


def _weekly(
    session: Session, rows: Select[str, int, time, time]
) -> dict[tuple[str, int], tuple[Span, ...]]:
    found: dict[tuple[str, int], tuple[Span, ...]] = {}
    for service, weekday, opens, closes in session.execute(rows):
        found[service, weekday] = (*found.get((service, weekday), ()), Span(opens, closes))
    return found


def _closed_days(session: Session, site: str, first: date, last: date) -> dict[date, str]:
    closed = DayException
    rows = select(closed.day, closed.reason).where(
        closed.site == site, closed.day.between(first, last), closed.opens.is_(None)
    )
    return {row.day: row.reason for row in session.execute(rows)}


def _day(day: date, opens: time | None, closes: time | None, reason: str) -> DayHours:
    return DayHours(day, (Span(opens, closes),) if opens and closes else (), reason)
