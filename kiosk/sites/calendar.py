"""The site's calendar as its manager edits it: ordinary weeks, and days that differ."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.sites.hours import DayHours, Span
from kiosk.sites.model import DayException, OpeningHours, ServiceException, ServiceHours

WEEK = range(7)


def weekly_hours(session: Session, *, site: str) -> list[tuple[Span, ...]]:
    """The opening hours of each weekday from Monday; none where the site is closed."""
    rows = session.scalars(select(OpeningHours).where(OpeningHours.site == site))
    found = {row.weekday: (Span(row.opens, row.closes),) for row in rows}
    return [found.get(weekday, ()) for weekday in WEEK]


def service_week(session: Session, *, site: str, service: str) -> list[tuple[Span, ...]]:
    """The spans of presence of a desk service on each weekday from Monday."""
    rows = select(ServiceHours).where(ServiceHours.site == site, ServiceHours.service == service)
    found = defaultdict(list)
    for row in session.scalars(rows.order_by(ServiceHours.opens)):
        found[row.weekday].append(Span(row.opens, row.closes))
    return [tuple(found[weekday]) for weekday in WEEK]


def exceptions(session: Session, *, site: str, first: date) -> list[DayHours]:
    """The days that differ from a day on, in order."""
    rows = select(DayException).where(DayException.site == site, DayException.day >= first)
    return [_day(row) for row in session.scalars(rows.order_by(DayException.day))]


def service_exceptions(session: Session, *, site: str, service: str, first: date) -> list[DayHours]:
    """The days on which a desk service differs from its week, from a day on, in order."""
    table = ServiceException
    rows = select(table).where(table.site == site, table.service == service, table.day >= first)
    return [_day(row) for row in session.scalars(rows.order_by(table.day))]


def _day(row: DayException | ServiceException) -> DayHours:
    spans = (Span(row.opens, row.closes),) if row.opens and row.closes else ()
    if isinstance(row, ServiceException):
        return DayHours(row.day, spans, row.reason)
    return DayHours(row.day, spans, row.reason, row.reason_ar, row.reason_en, row.tentative)
