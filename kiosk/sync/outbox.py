"""The outbox: commands that wait for the centre's word, and that word when it comes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Table, bindparam, case, func, select, update
from sqlalchemy.orm import Session

from kiosk.core.errors import BadInput
from kiosk.core.registry import find, lifted
from kiosk.store.base import PENDING, REFUSED, LoggedCommand
from kiosk.store.chain import AFTERWARDS
from kiosk.sync.decided import as_decided
from kiosk.sync.transport import Answered, Head, Outgoing

ASKED_AT_ONCE = 1_000
_LOG: Table = LoggedCommand.__table__  # type: ignore[assignment]
_BEFORE = _LOG.alias("earlier")
_MARK = (
    update(_LOG)
    .where(_LOG.c.id == bindparam("answered_id"))
    .values(
        status=bindparam("said"),
        reason=bindparam("why"),
        facts=bindparam("with_facts"),
        answered_at=bindparam("now"),
    )
)

_WAITING = (
    select(
        _LOG.c.n,
        _LOG.c.id,
        _LOG.c.site,
        _LOG.c.name,
        _LOG.c.payload,
        _LOG.c.result,
        _LOG.c.actor,
        _LOG.c.at,
        _LOG.c.hlc,
        case((_LOG.c.salt.startswith(AFTERWARDS, autoescape=True), ""), else_=_LOG.c.link).label(
            "link"
        ),
        select(_BEFORE.c.link).where(_BEFORE.c.n == _LOG.c.n - 1).scalar_subquery().label("before"),
    )
    .where(_LOG.c.status == PENDING, _LOG.c.n > bindparam("after"), _LOG.c.site == bindparam("of"))
    .order_by(_LOG.c.n)
    .limit(bindparam("count"))
)
_PENDING = select(func.count()).where(_LOG.c.status == PENDING)
_REOPEN = (
    update(_LOG)
    .where(_LOG.c.id == bindparam("answered_id"), _LOG.c.status != REFUSED)
    .values(status=PENDING, reason="", facts="{}", answered_at=None)
)


def waiting(session: Session, *, site: str, after: int, limit: int) -> list[Outgoing]:
    """Pending commands of a site beyond a number, in order, as they are to be sent."""
    session.flush()
    values = {"of": site, "after": after, "count": limit}
    # Of a store that machines share, the row before may be another machine's.
    follows = _is_sqlite(session)
    found = session.connection().execute(_WAITING, values)
    return [_outgoing(row, follows=follows) for row in found]


def pending(session: Session, *, site: str) -> list[Outgoing]:
    """All pending commands of a site, in order."""
    return waiting(session, site=site, after=0, limit=-1 if _is_sqlite(session) else 2**31)


def count_pending(session: Session) -> int:
    """How many commands wait for the centre's word."""
    return session.connection().scalar(_PENDING) or 0


def keep_answers(session: Session, answers: Iterable[Answered], now: datetime) -> None:
    """Mark commands with the centre's word; those of others are nobody's here and stay so."""
    marks = [
        {
            "answered_id": a.id,
            "said": a.status,
            "why": a.reason,
            "with_facts": a.facts,
            "now": now,
        }
        for a in answers
    ]
    if marks:
        session.connection().execute(_MARK, marks)


def not_refused_yet(session: Session, ids: Sequence[UUID]) -> list[UUID]:
    """Those of the commands that are not known to be refused."""
    c = LoggedCommand
    found: list[UUID] = []
    for start in range(0, len(ids), ASKED_AT_ONCE):
        some = c.id.in_(ids[start : start + ASKED_AT_ONCE])
        found += session.scalars(select(c.id).where(some, c.status != REFUSED))
    return found


def reopen(session: Session, ids: Sequence[UUID]) -> None:
    """Let commands that the centre no longer knows wait again.

    A refusal stands: what was wanted may have been settled by other means since.
    """
    if ids:
        session.connection().execute(_REOPEN, [{"answered_id": i} for i in ids])


def newest_first(session: Session, *, site: str, below: int, limit: int) -> list[tuple[int, UUID]]:
    """Number and id of kept commands of a site, from the newest down."""
    c = LoggedCommand
    chosen = select(c.n, c.id).where(c.site == site, c.n < below).order_by(c.n.desc()).limit(limit)
    return [(n, i) for n, i in session.execute(chosen)]


def _outgoing(row: Any, *, follows: bool) -> Outgoing:
    payload = row.payload
    if _decides(row.name):
        fields = lifted(row.name, payload)
        decided = as_decided(row.name, fields, msgspec.json.decode(row.result))
        payload = msgspec.json.encode(decided).decode()
    before = (row.before or "") if follows and row.link else ""
    return Outgoing(
        row.n, row.id, row.site, row.name, payload, row.actor, row.at, row.hlc, row.link, before
    )


def rewritten(session: Session, heads: Sequence[Head]) -> int | None:
    """The oldest of the commands that went up, of which our log does not say now what it said.

    A number that stands for another command is a copy's, or of a store that was put back, and so
    is one beyond the end of our log: such a store is told as it sends.
    """
    if not heads:
        return None
    c = LoggedCommand
    numbers = [head.n for head in heads]
    rows = session.execute(select(c.n, c.id, c.link).where(c.n.in_(numbers)))
    here = {n: (id_, link) for n, id_, link in rows}
    end = session.scalar(select(func.max(c.n))) or 0
    wrong = [
        head.n
        for head in heads
        if (head.n not in here and head.n < end)
        or (head.n in here and here[head.n][0] == head.id and here[head.n][1] != head.link)
    ]
    return min(wrong, default=None)


def _decides(name: str) -> bool:
    try:
        return find(name).decide is not None
    except BadInput:  # written by a newer program, or gone since: sent as it is
        return False


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"
