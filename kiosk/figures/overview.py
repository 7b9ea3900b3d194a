"""The six figures of a period, each beside that of the period before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.badges import figures as badges
from kiosk.bookings import figures as bookings
from kiosk.core.period import Counted
from kiosk.figures.span import counted
from kiosk.sites.figures import open_hours, places
from kiosk.sites.kinds import COWORKING, ROOM
from kiosk.tickets import figures as tickets
from kiosk.visits import figures as visits

COUNT, SHARE, MINUTES = "count", "share", "minutes"
UP, DOWN = "up", "down"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, None where there is nothing to count; `better` is the way that is welcome."""

    name: str
    unit: str
    value: float | None
    before: float | None
    better: str = UP

    @property
    def change(self) -> float | None:
        """Of a count the part it grew by, of a share the points, of minutes the minutes."""
        if self.value is None or self.before is None:
            return None
        if self.unit == COUNT:
            return (self.value - self.before) / self.before if self.before else None
        return self.value - self.before


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures in their order, and the days that they are compared with.

    `until` is the instant up to which the period is counted, `is_running` when some is to come.
    """

    first: date
    last: date
    until: datetime
    is_running: bool
    before_first: date
    before_last: date
    figures: tuple[Figure, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be counted."""
        return not any(figure.value for figure in self.figures)

    def of(self, name: str) -> Figure:
        """One of them."""
        return next(figure for figure in self.figures if figure.name == name)


def overview(session: Session, *, site: str, now: datetime, first: date, last: date) -> Overview:
    """Visits, the use of rooms and coworking, tickets, waits, badges: each against the one before.

    A period that is running is compared with as much of the one before; where nothing at all was
    counted then, there is nothing to compare with.
    """
    span = counted(session, site=site, now=now, first=first, last=last)
    earlier = span.before()
    here, then = _values(session, span), _values(session, earlier)
    if not any(then.values()):
        then = dict.fromkeys(then)
    return Overview(
        first=first,
        last=last,
        until=span.ends,
        is_running=span.is_running,
        before_first=earlier.period.first,
        before_last=earlier.period.last,
        figures=tuple(
            Figure(name, unit, here[name], then[name], better) for name, unit, better in _FIGURES
        ),
    )


_FIGURES = (
    ("visits", COUNT, UP),
    ("rooms", SHARE, UP),
    ("coworking", SHARE, UP),
    ("tickets", COUNT, UP),
    ("wait", MINUTES, DOWN),
    ("badges", SHARE, UP),
)


def _values(session: Session, span: Counted) -> dict[str, float | None]:
    hours = open_hours(session, span)
    rooms, could = bookings.briefly(session, span, places(session, span, ROOM), hours)
    areas, had = bookings.briefly(session, span, places(session, span, COWORKING), hours)
    served, wait = tickets.briefly(session, span)
    return {
        "visits": visits.briefly(session, span),
        "rooms": rooms / could if could else None,
        "coworking": areas / had if had else None,
        "tickets": served,
        "wait": None if wait is None else wait / 60,
        "badges": badges.sums(session, span).share,
    }
