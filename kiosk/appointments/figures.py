"""How many appointments a period had at each desk, and who came to them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from kiosk.appointments.model import Appointment
from kiosk.appointments.states import ARRIVED, CANCELLED, MISSED
from kiosk.core.period import Counted
from kiosk.store.expressions import hours_between
from kiosk.store.types import Instant

_a = Appointment
_UNTIL = bindparam("until", type_=Instant())


def _how_many(condition: Any) -> Any:
    return func.count(case((condition, 1)))


# An hour that is not over yet says nothing of who comes.
_COUNTS = (
    func.count(),
    _how_many(_a.state == ARRIVED),
    _how_many(and_(_a.state == ARRIVED, _a.arrived_at > _a.starts)),
    _how_many(_a.state == MISSED),
    _how_many(_a.state == CANCELLED),
)
_HERE = (
    _a.site == bindparam("at"),
    _a.day.between(bindparam("first"), bindparam("last")),
    _a.starts < _UNTIL,
)
_BY_SERVICE = select(_a.service, *_COUNTS).where(*_HERE).group_by(_a.service).order_by(_a.service)
_hour = hours_between(bindparam("since", type_=Instant()), _a.starts).label("hour_no")
_BY_HOUR = (
    select(_hour, *_COUNTS)
    .where(*_HERE, _a.starts >= bindparam("since", type_=Instant()))
    .group_by(_hour)
)


@dataclass(frozen=True, slots=True)
class Appointments:
    """Those of a service, or of all where it is empty, whose hour began in a period.

    `late` came after their hour, and are among those who `came`; what is neither `came`, `missed`
    nor `cancelled` nobody has said anything of yet.
    """

    service: str
    made: int
    came: int
    late: int
    missed: int
    cancelled: int

    @property
    def kept(self) -> int:
        """How many came at their hour."""
        return self.came - self.late

    @property
    def unsaid(self) -> int:
        """How many nobody has said anything of yet."""
        return self.made - self.came - self.missed - self.cancelled

    @property
    def missed_share(self) -> float | None:
        """The share, of those who came or should have, that nobody came for."""
        known = self.came + self.missed
        return self.missed / known if known else None


def by_service(session: Session, span: Counted) -> list[Appointments]:
    """Each service that had some."""
    if span.is_empty:
        return []
    return [Appointments(*row) for row in session.execute(_BY_SERVICE, span.values)]


def by_hour(session: Session, span: Counted) -> dict[int, Appointments]:
    """The same by the hour on the wall in which they begin, all services together."""
    if span.is_empty:
        return {}
    found: dict[int, list[Appointments]] = defaultdict(list)
    values = span.values | {"since": span.begins}
    for hour, *counts in session.execute(_BY_HOUR, values):
        found[span.wall_hour(hour)[1]].append(Appointments("", *counts))
    return {hour: together(found[hour]) for hour in sorted(found)}


def together(some: list[Appointments]) -> Appointments:
    """Several services as one."""
    names = ("made", "came", "late", "missed", "cancelled")
    return Appointments("", *(sum(getattr(one, name) for one in some) for name in names))
