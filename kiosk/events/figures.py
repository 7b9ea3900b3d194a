"""How many events a period had, and who took part: of the residents, and from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted
from kiosk.events.model import Event, EventRegistration
from kiosk.events.states import PLANNED, REGISTERED
from kiosk.store.types import Instant

_e, _r = Event, EventRegistration
_HERE = (
    _e.site == bindparam("at"),
    _e.last_day >= bindparam("first"),
    _e.day.between(bindparam("first"), bindparam("last")),
    _e.starts < bindparam("until", type_=Instant()),
    _e.state == PLANNED,
)
_EVENTS = select(_e.day, _e.kind, func.count()).where(*_HERE).group_by(_e.day, _e.kind)


def _how_many(*conditions: Any) -> Any:
    return func.count(case((and_(*conditions), 1)))


_of_park = or_(_r.resident.is_not(None), _r.subject.is_not(None))
_came = _r.arrived_at.is_not(None)
_PEOPLE = (
    select(
        _e.day,
        _e.kind,
        _how_many(_r.state == REGISTERED),
        _how_many(_r.state == REGISTERED, _came, _of_park),
        _how_many(_r.state == REGISTERED, _came, ~_of_park),
        _how_many(_r.state == REGISTERED, _came, _r.walk_in),
    )
    .join(_r, _r.event == _e.id)
    .where(*_HERE)
    .group_by(_e.day, _e.kind)
)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Events that began in a period and were held, and who took part in them.

    `walk_ins` came without a registration, and are among those who came.
    """

    events: int = 0
    registered: int = 0
    residents: int = 0
    others: int = 0
    walk_ins: int = 0

    @property
    def came(self) -> int:
        """How many were checked in."""
        return self.residents + self.others

    @property
    def share(self) -> float | None:
        """The share of those registered who came."""
        return self.came / self.registered if self.registered else None

    def with_(self, other: Attendance) -> Attendance:
        """Both together."""
        names = ("events", "registered", "residents", "others", "walk_ins")
        return Attendance(*(getattr(self, name) + getattr(other, name) for name in names))


def by_day_and_kind(session: Session, span: Counted) -> dict[tuple[date, str], Attendance]:
    """The events of each day and kind."""
    if span.is_empty:
        return {}
    found = {
        (day, kind): Attendance(events=count)
        for day, kind, count in session.execute(_EVENTS, span.values)
    }
    for day, kind, *counts in session.execute(_PEOPLE, span.values):
        found[day, kind] = found[day, kind].with_(Attendance(0, *counts))
    return found


def together(some: Iterable[Attendance]) -> Attendance:
    """Several as one."""
    found = Attendance()
    for one in some:
        found = found.with_(one)
    return found
