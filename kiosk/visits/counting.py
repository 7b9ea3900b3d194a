"""How many visitors are here, and in which hours they come and go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from kiosk.sites.closing import CLOSED_BY
from kiosk.store.expressions import hours_between
from kiosk.store.types import Instant
from kiosk.visits.model import Visit
from kiosk.visits.states import EXPECTED, LEFT, ON_SITE


@dataclass(frozen=True, slots=True)
class Stays:
    """Visitors of a day with the same hours, counted from an instant; `left` when they are gone."""

    people: int
    gone: bool
    expected: int | None
    arrived: int | None
    left: int | None
    until: int | None


# The first page asks again after every change: these are built once.
_site: BindParameter[Any] = bindparam("at")
_since: BindParameter[Any] = bindparam("since", type_=Instant())
_v = Visit
_HERE = select(func.sum(1 + _v.companions)).where(
    _v.site == _site, _v.day.in_(bindparam("days", expanding=True)), _v.state == ON_SITE
)
_NAMES = select(_v.first_name, _v.last_name, _v.company).where(
    _v.site == _site, _v.state == ON_SITE
)
_CLOSED = select(func.sum(1 + _v.companions)).where(
    _v.site == _site, _v.day == bindparam("on"), _v.state == LEFT, _v.left_by == CLOSED_BY
)
_said = (_v.expected_at, _v.arrived_at, _v.left_at, _v.until)
_hours = tuple(hours_between(_since, at).label(f"hour_{n}") for n, at in enumerate(_said))
_STAYS = (
    select(func.sum(1 + _v.companions), _v.state, *_hours)
    .where(
        _v.site == _site,
        _v.day == bindparam("on"),
        _v.state.in_((EXPECTED, ON_SITE, LEFT)),
    )
    .group_by(_v.state, *_hours)
)


@dataclass(frozen=True, slots=True)
class NameHere:
    """Whose visit is going on."""

    names: tuple[str, str]
    company: str


def names_here(session: Session, *, site: str) -> list[NameHere]:
    """Whose visits are going on."""
    rows = session.connection().execute(_NAMES, {"at": site})
    return [NameHere((row.first_name, row.last_name), row.company) for row in rows]


def closed(session: Session, *, site: str, day: date) -> int:
    """How many visitors of a day nobody saw leave, companions included."""
    return session.connection().scalar(_CLOSED, {"at": site, "on": day}) or 0


def here(session: Session, *, site: str, days: Collection[date]) -> int:
    """How many visitors of some days are in the building, companions included."""
    return session.connection().scalar(_HERE, {"at": site, "days": list(days)}) or 0


def stays(session: Session, *, site: str, day: date, since: datetime) -> list[Stays]:
    """The visitors of a day by their whole hours after `since`; an earlier instant is below 0."""
    rows = session.connection().execute(_STAYS, {"at": site, "on": day, "since": since})
    return [Stays(people, state == LEFT, *hours) for people, state, *hours in rows]
