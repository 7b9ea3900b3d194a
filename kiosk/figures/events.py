"""The events of a period, month by month and kind by kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.events.figures import Attendance, by_day_and_kind, together
from kiosk.events.states import KINDS
from kiosk.figures.span import counted


@dataclass(frozen=True, slots=True)
class EventFigures:
    """By month, as its first day, and by kind; those without an event are left out."""

    by_month: tuple[tuple[date, Attendance], ...]
    by_kind: tuple[tuple[str, Attendance], ...]
    total: Attendance


def events(session: Session, *, site: str, now: datetime, first: date, last: date) -> EventFigures:
    """Events held, people registered, residents and others who came."""
    span = counted(session, site=site, now=now, first=first, last=last)
    found = by_day_and_kind(session, span)
    months = sorted({day.replace(day=1) for day, _ in found})
    by_month = tuple(
        (month, together(each for (day, _), each in found.items() if day.replace(day=1) == month))
        for month in months
    )
    kinds = [kind for kind in KINDS if any(kind == known for _, known in found)]
    by_kind = tuple(
        (kind, together(each for (_, known), each in found.items() if known == kind))
        for kind in kinds
    )
    return EventFigures(by_month, by_kind, together(found.values()))
