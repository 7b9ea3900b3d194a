"""How the stays of those ended who signed in at a station and never signed out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.staff.model import Attendance

BY_TOKEN = "token"  # noqa: S105
LASTS = timedelta(hours=8)
"""How long a token is good for."""
LEFT, FOLLOWED, RAN_OUT, HERE = "left", "followed", "ran_out", "here"
"""They signed out; the next one signed in there; a token's time was over; they are there still."""


class Stay(Protocol):
    """A row of who signed in."""

    @property
    def id(self) -> UUID: ...
    @property
    def code(self) -> str: ...
    @property
    def station(self) -> str: ...
    @property
    def how(self) -> str: ...
    @property
    def began_at(self) -> datetime: ...
    @property
    def ended_at(self) -> datetime | None: ...


class Ending(NamedTuple):
    """What ended a stay, and when; one that goes on has no end."""

    how: str
    at: datetime | None = None


def endings(
    session: Session, site: str, stays: Iterable[Stay], now: datetime
) -> dict[UUID, Ending]:
    """Of each stay, what ended it; what others did at its station since is looked up."""
    a, found = Attendance, {}
    since: dict[str, datetime] = {}
    for stay in stays:
        if stay.ended_at is not None:
            found[stay.id] = Ending(LEFT, stay.ended_at)
        else:
            since[stay.station] = min(stay.began_at, since.get(stay.station, stay.began_at))
    for station, first in since.items():
        rows = select(a).where(a.site == site, a.station == station, a.began_at >= first)
        there = session.scalars(rows.order_by(a.began_at.desc(), a.id.desc())).all()
        # Whoever goes on at the command line takes nobody's window.
        found |= _by_token([stay for stay in there if stay.how == BY_TOKEN], now)
        found |= _at_window([stay for stay in there if stay.how != BY_TOKEN])
    return found


def _at_window(latest_first: Sequence[Stay]) -> dict[UUID, Ending]:
    """Whoever signed in last is there, and has been since nobody else came between."""
    found: dict[UUID, Ending] = {}
    next_at: datetime | None = None
    last = latest_first[0] if latest_first else None
    here = last.code if last is not None and last.ended_at is None else None
    for stay in latest_first:
        here = here if stay.code == here else None
        if stay.ended_at is None:
            found[stay.id] = Ending(HERE) if here else Ending(FOLLOWED, next_at)
        next_at = stay.began_at
    return found


def _by_token(latest_first: Sequence[Stay], now: datetime) -> dict[UUID, Ending]:
    """A station goes on with one token, as long as it is good."""
    found: dict[UUID, Ending] = {}
    next_at: datetime | None = None
    for stay in latest_first:
        ends = stay.began_at + LASTS
        if stay.ended_at is None and next_at is not None and next_at < ends:
            found[stay.id] = Ending(FOLLOWED, next_at)
        elif stay.ended_at is None:
            found[stay.id] = Ending(HERE) if now < ends else Ending(RAN_OUT, ends)
        next_at = stay.began_at
    return found
