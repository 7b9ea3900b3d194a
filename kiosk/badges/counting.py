"""How many holders of lasting badges are here, and in which hours they come and go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam, case, func, select
from sqlalchemy.orm import Session

from kiosk.badges.model import Presence
from kiosk.sites.closing import CLOSED_BY
from kiosk.store.expressions import hours_between
from kiosk.store.types import Instant


@dataclass(frozen=True, slots=True)
class Held:
    """Holders of a day with the same hours, counted from an instant.

    `left` is None of who is here, and of whose stay was only `closed` with the day.
    """

    day: date
    people: int
    arrived: int
    left: int | None
    closed: bool


# The first page asks again after every change: these are built once.
_site: BindParameter[Any] = bindparam("at")
_days: BindParameter[Any] = bindparam("days", expanding=True)
_since: BindParameter[Any] = bindparam("since", type_=Instant())
_p = Presence
_BY_KIND = (
    select(_p.kind, func.count()).where(_p.site == _site, _p.left_at.is_(None)).group_by(_p.kind)
)
_NAMES = select(_p.name, _p.company).where(_p.site == _site, _p.left_at.is_(None))
_CLOSED = select(func.count()).where(
    _p.site == _site, _p.day == bindparam("on"), _p.left_by == CLOSED_BY
)
# Whole hours from `since`: a moment before the half of an hour is below it.
_arrived = hours_between(_since, _p.arrived_at).label("arrived")
_seen = case((_p.left_by != CLOSED_BY, _p.left_at))  # nobody saw the others leave
_left: ColumnElement[Any] = hours_between(_since, _seen).label("left_hour")
_was_closed = case((_p.left_by == CLOSED_BY, 1), else_=0).label("was_closed")
_STAYS = (
    select(_p.day, func.count(), _arrived, _left, _was_closed)
    .where(_p.site == _site, _p.day.in_(_days))
    .group_by(_p.day, _arrived, _left, _was_closed)
)


def by_kind(session: Session, *, site: str) -> dict[str, int]:
    """How many are inside by a lasting badge, by what they are."""
    rows = session.connection().execute(_BY_KIND, {"at": site})
    return {kind: people for kind, people in rows}  # noqa: C416 - rows are no pairs to mypy


def names_here(session: Session, *, site: str) -> list[tuple[str, str]]:
    """Who is inside by a lasting badge: name and company."""
    rows = session.connection().execute(_NAMES, {"at": site})
    return [(name, company) for name, company in rows]


def closed(session: Session, *, site: str, day: date) -> int:
    """How many holders of a day nobody saw leave."""
    return session.connection().scalar(_CLOSED, {"at": site, "on": day}) or 0


def stays(session: Session, *, site: str, days: Collection[date], since: datetime) -> list[Held]:
    """The holders of some days by their whole hours after `since`."""
    asked = {"at": site, "days": list(days), "since": since}
    rows = session.connection().execute(_STAYS, asked).all()
    return [Held(day, people, came, left, bool(shut)) for day, people, came, left, shut in rows]
