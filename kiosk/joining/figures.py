"""How many requests some days brought, what became of them, and how long a decision took."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day, instant
from kiosk.joining.model import JoinRequest
from kiosk.joining.states import ACCEPTED, BODIES, ENTERED, NO_BODY, OPEN, OTHER, REFUSED, STATES
from kiosk.residents.sectors import SECTORS


@dataclass(frozen=True, slots=True)
class Requests:
    """Requests that were received, and how they stand now.

    Who has moved in was accepted. `decided` were decided, which took them `days` in all.
    """

    received: int = 0
    accepted: int = 0
    refused: int = 0
    open: int = 0
    decided: int = 0
    days: int = 0

    @property
    def delay(self) -> float | None:
        """Days of the calendar from the receipt to the decision that holds, on average."""
        return self.days / self.decided if self.decided else None

    def with_(self, other: Requests) -> Requests:
        """Both together."""
        return Requests(*(getattr(self, n) + getattr(other, n) for n in Requests.__slots__))


@dataclass(frozen=True, slots=True)
class JoiningFigures:
    """By state, by sector and by recommending body; those without a request are left out."""

    by_state: tuple[tuple[str, int], ...]
    by_sector: tuple[tuple[str, Requests], ...]
    by_body: tuple[tuple[str, Requests], ...]
    total: Requests


def figures(session: Session, *, site: str, zone: str, first: date, last: date) -> JoiningFigures:
    """The requests received from one day to another, but for those registered by mistake."""
    r = JoinRequest
    rows = select(r.state, r.sector, r.body, r.received_at, r.decided_at).where(
        r.site == site,
        r.received_at >= instant(first, time.min, zone),
        r.received_at < instant(last + timedelta(days=1), time.min, zone),
        r.state.in_(STATES),
    )
    found = [
        (state, sector, body, _one(state, received, decided, zone))
        for state, sector, body, received, decided in session.execute(rows)
    ]
    states = [state for state, *_ in found]
    sectors = ((s, [one for _, sector, _, one in found if sector == s]) for s in SECTORS)
    known = (*BODIES, OTHER, NO_BODY)
    bodies = ((b, [one for _, _, body, one in found if body == b]) for b in known)
    return JoiningFigures(
        tuple((s, states.count(s)) for s in STATES if s in states),
        tuple((sector, _together(some)) for sector, some in sectors if some),
        tuple((body, _together(some)) for body, some in bodies if some),
        _together(one for *_, one in found),
    )


def _one(state: str, received: datetime, decided: datetime | None, zone: str) -> Requests:
    days = (business_day(decided, zone) - business_day(received, zone)).days if decided else 0
    return Requests(
        received=1,
        accepted=int(state in (ACCEPTED, ENTERED)),
        refused=int(state == REFUSED),
        open=int(state in OPEN),
        decided=int(decided is not None),
        days=days,
    )


def _together(some: Iterable[Requests]) -> Requests:
    found = Requests()
    for one in some:
        found = found.with_(one)
    return found
