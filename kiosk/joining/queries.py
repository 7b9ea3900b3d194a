"""Requests to join as the reception and the manager see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, func, select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day, instant
from kiosk.core.text import fold
from kiosk.joining import numbers, papers, steps
from kiosk.joining.model import JoinRequest
from kiosk.joining.states import ACCEPTED, BODIES, OPEN, STATES, VOID
from kiosk.joining.steps import Step
from kiosk.sites.options import options
from kiosk.store.alike import alike, by_words

MIN_LETTERS = 2
OPTION = "joining_days"
MOST = 500


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request, what it is for and what has become of it."""

    id: UUID
    site: str
    series: str
    number: int
    label: str
    kind: str
    first_name: str
    last_name: str
    company: str
    phone: str
    email: str
    language: str
    title: str
    about: str
    stage: str
    sector: str
    people: int
    places: int
    formula: str
    source: str
    body: str
    body_name: str
    papers: str
    steps: str
    state: str
    received_at: datetime
    since: datetime
    day: date | None
    time: str
    place: str
    reminded: int
    reminded_at: datetime | None
    decided_at: datetime | None
    closed_at: datetime | None
    resident: UUID | None

    @property
    def name(self) -> str:
        """Who asks."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def is_open(self) -> bool:
        """Whether it waits for a decision."""
        return self.state in OPEN

    @property
    def history(self) -> list[Step]:
        """What was done with it, the first thing first."""
        return steps.read(self.steps)

    @property
    def brought(self) -> tuple[str, ...]:
        """The papers that are there."""
        return papers.read(self.papers)

    @property
    def missing(self) -> tuple[str, ...]:
        """The papers that are not."""
        return papers.missing(self.kind, self.brought)

    @property
    def recommended_by(self) -> str:
        """Who recommends the project, by name; empty where nobody does."""
        return BODIES.get(self.body, self.body_name)

    def age(self, now: datetime, zone: str) -> int:
        """For how many days of the calendar it has waited since its last step."""
        return (business_day(now, zone) - business_day(self.since, zone)).days


_r = JoinRequest
_COLUMNS = tuple(getattr(_r, name) for name in RequestView.__slots__)


def get(session: Session, *, request: UUID) -> RequestView | None:
    """One of them, whatever has become of it."""
    return _one(session, _r.id == request)


def by_number(session: Session, *, site: str, number: str) -> RequestView | None:
    """The request of a receipt, by its number as typed or its QR as scanned."""
    wanted = numbers.read(number, site)
    if wanted is None:
        return None
    return _one(session, _r.site == site, _r.series == wanted[0], _r.number == wanted[1])


def followed(session: Session, *, site: str) -> list[RequestView]:
    """What waits for a decision or an entry, what has waited longest first."""
    rows = select(*_COLUMNS).where(_r.site == site, _r.state.in_((*OPEN, ACCEPTED)))
    return _views(session.execute(rows.order_by(_r.since, _r.id)).all())


def of_state(session: Session, *, site: str, state: str) -> list[RequestView]:
    """Those of one state, the latest first."""
    rows = select(*_COLUMNS).where(_r.site == site, _r.state == state, _r.state.in_(STATES))
    return _views(session.execute(rows.order_by(_r.since.desc(), _r.id).limit(MOST)).all())


def counts(session: Session, *, site: str) -> dict[str, int]:
    """How many requests there are in each state."""
    rows = select(_r.state, func.count()).where(_r.site == site, _r.state.in_(STATES))
    return {row[0]: row[1] for row in session.execute(rows.group_by(_r.state))}


def waiting_long(session: Session, *, site: str, now: datetime) -> int:
    """How many have waited longer than the site's days since their last step; 0 days is none."""
    days = options(session, site=site).number(OPTION)
    if not days:
        return 0
    rows = select(func.count()).where(_r.site == site, _r.state.in_(OPEN))
    return session.scalar(rows.where(_r.since <= now - timedelta(days=days))) or 0


def of_days(
    session: Session, *, site: str, zone: str, first: date, last: date
) -> list[RequestView]:
    """Those that were received on some days, the oldest first."""
    begins = instant(first, time.min, zone)
    ends = instant(last + timedelta(days=1), time.min, zone)
    rows = select(*_COLUMNS).where(
        _r.site == site, _r.received_at >= begins, _r.received_at < ends, _r.state != VOID
    )
    return _views(session.execute(rows.order_by(_r.received_at, _r.id)).all())


@by_words
def find(session: Session, *, site: str, text: str, limit: int = 50) -> list[RequestView]:
    """Those that a number, a name, a company, a project or a telephone finds; the latest first.

    A name that is spelt differently, or in the other script, finds them too, behind the others.
    """
    here = (_r.site == site, _r.state != VOID)
    if (read := numbers.read(text, site)) is not None:
        found = _one(session, *here, _r.series == read[0], _r.number == read[1])
        return [found] if found else []
    if len(fold(text)) < MIN_LETTERS:
        return []
    named = and_(*(_r.search.contains(word, autoescape=True) for word in fold(text).split()))
    rows = select(*_COLUMNS).where(*here, named, _r.search > "")
    exactly = _views(session.execute(rows.order_by(_r.since.desc()).limit(limit)).all())
    near = alike(session, site=site, kind="join_request", text=text, limit=limit)
    others = _views(session.execute(select(*_COLUMNS).where(*here, _r.id.in_(near))).all())
    by_id, seen = {one.id: one for one in others}, {one.id for one in exactly}
    return [*exactly, *(by_id[n] for n in near if n in by_id and n not in seen)][:limit]


def _one(session: Session, *wanted: ColumnElement[bool]) -> RequestView | None:
    return next(iter(_views(session.execute(select(*_COLUMNS).where(*wanted)).all())), None)


def _views(rows: Sequence[Row[*tuple[Any, ...]]]) -> list[RequestView]:
    return [RequestView(*row) for row in rows]
