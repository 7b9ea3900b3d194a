"""Papers that were left, as the reception and the desks see them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, func, select
from sqlalchemy.orm import Session

from kiosk.core.text import fold
from kiosk.deposits import numbers
from kiosk.deposits.model import Deposit
from kiosk.deposits.states import LEFT, OPEN, READY, WITH_DESK

MIN_LETTERS, MIN_DIGITS = 2, 4
CLOSED_SEEN = timedelta(days=1)
"""What was picked up or given back is listed for so long still."""


@dataclass(frozen=True, slots=True)
class DepositView:
    """Papers that were left, and whose they are."""

    id: UUID
    site: str
    service: str
    procedure: str
    series: str
    number: int
    label: str
    name: str
    phone: str
    email: str
    what: str
    collector: str
    collected_by: str
    note: str
    language: str
    state: str
    counter: int | None
    left_at: datetime
    handed_at: datetime | None
    ready_at: datetime | None
    closed_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether somebody at the site has them."""
        return self.state in OPEN

    @property
    def for_whom(self) -> str:
        """Who picks them up."""
        return self.collector or self.name


_d = Deposit
_COLUMNS = (
    *(_d.id, _d.site, _d.service, _d.procedure, _d.series, _d.number, _d.label, _d.name, _d.phone),
    *(_d.email, _d.what, _d.collector, _d.collected_by, _d.note, _d.language, _d.state),
    *(_d.counter, _d.left_at, _d.handed_at, _d.ready_at, _d.closed_at),
)


def get(session: Session, *, deposit: UUID) -> DepositView | None:
    """One of them, whatever has become of it."""
    rows = select(*_COLUMNS).where(_d.id == deposit)
    return next(iter(_views(session.execute(rows).all())), None)


def by_number(session: Session, *, site: str, number: str) -> DepositView | None:
    """The papers of a receipt, by its number as typed or its QR as scanned."""
    wanted = numbers.read(number, site)
    if wanted is None:
        return None
    series, count = wanted
    rows = select(*_COLUMNS).where(_d.site == site, _d.series == series, _d.number == count)
    return next(iter(_views(session.execute(rows).all())), None)


def open_ones(
    session: Session, *, site: str, now: datetime, services: Collection[str] = ()
) -> list[DepositView]:
    """What is at the site, for some desks or for all, the ready first, then the oldest.

    What has left since yesterday stands at the end.
    """
    rows = select(*_COLUMNS).where(_d.site == site, *_of(services))
    here, gone = rows.where(_d.state.in_(OPEN)), rows.where(_d.closed_at >= now - CLOSED_SEEN)
    order = {READY: 0, LEFT: 1, WITH_DESK: 2}
    found = [each for wanted in (here, gone) for each in _views(session.execute(wanted).all())]
    return sorted(found, key=lambda one: (order.get(one.state, 3), one.left_at, one.id))


def left_for(session: Session, *, site: str, services: Collection[str] = ()) -> int:
    """How many wait at the reception to be handed over to some desks, or to any."""
    rows = select(func.count()).where(_d.site == site, _d.state == LEFT, *_of(services))
    return session.scalar(rows) or 0


def find(session: Session, *, site: str, text: str, limit: int = 50) -> list[DepositView]:
    """Those that a receipt, a name or a telephone finds; what is at the site still comes first."""
    wanted = _wanted(site, text)
    if wanted is None:
        return []
    rows = select(*_COLUMNS).where(_d.site == site, wanted)
    rows = rows.order_by(_d.closed_at.is_not(None), _d.left_at.desc(), _d.id).limit(limit)
    return _views(session.execute(rows).all())


def _of(services: Collection[str]) -> list[ColumnElement[bool]]:
    return [_d.service.in_(services)] if services else []


def _wanted(site: str, text: str) -> ColumnElement[bool] | None:
    """What is looked for; None where too little was typed."""
    if (read := numbers.read(text, site)) is not None:
        return and_(_d.series == read[0], _d.number == read[1])
    if re.search(r"\d", text) and not any(sign.isalpha() for sign in text):
        digits = re.sub(r"\D", "", text).removeprefix("00").lstrip("0")
        return _d.phone.contains(digits, autoescape=True) if len(digits) >= MIN_DIGITS else None
    if len(fold(text)) < MIN_LETTERS:
        return None
    return and_(*(_d.person.contains(word, autoescape=True) for word in fold(text).split()))


def _views(rows: Sequence[Row[*tuple[Any, ...]]]) -> list[DepositView]:
    return [DepositView(*row) for row in rows]
