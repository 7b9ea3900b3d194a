"""Which logged commands have had their time, and which a store has looked at before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.orm import Session

from kiosk.core.personal import Cut, Said
from kiosk.store.base import APPLIED, REFUSED, LoggedCommand
from kiosk.store.forgetting import living, parts_of

_LOG: Table = LoggedCommand.__table__  # type: ignore[assignment]
_COLUMNS = (_LOG.c.n, _LOG.c.name, _LOG.c.at, _LOG.c.status, _LOG.c.answered_at)
_ASKED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Looked:
    """How far the log was looked at: all before `floor`, as far as it has numbers up to `upto`."""

    floor: datetime | None = None
    upto: int = 0


def words_left(
    session: Session,
    *,
    site: str,
    kind: str,
    cut: Cut,
    looked: Looked,
    exchanges: bool,
    in_hall: bool = False,
) -> tuple[list[int], Looked]:
    """The numbers of commands of a kind that have had their time, and how far was looked now.

    Time counts from when something was said; of what was refused, from the refusal. What the
    central database has not answered stays for as long as the thing lives that it speaks of: it is
    still to be carried out there. A store that `exchanges` nothing waits for no answer; one
    `in_hall`, which keeps no rows of yesterday, waits for one and for no longer.
    """
    said = {name: told for part in parts_of(kind) for name, told in part.said.items()}
    old = (_LOG.c.site == site, _LOG.c.name.in_(said), _LOG.c.at < cut.at)
    rows = session.connection().execute(select(*_COLUMNS).where(*old, *_new(looked))).all()
    over: list[Any] = []
    stay: list[Any] = []
    waiting: list[Any] = []
    for row in rows:
        if row.status == APPLIED or not exchanges:
            over.append(row)
        elif row.status == REFUSED:
            settled = in_hall or (row.answered_at or row.at) < cut.at
            (over if settled else stay).append(row)
        elif in_hall:
            stay.append(row)
        else:
            waiting.append(row)
    alive = _alive(session, kind, cut, said, [row.n for row in waiting])
    for row in waiting:
        (stay if row.n in alive else over).append(row)
    newest = max((row.n for row in rows), default=looked.upto)
    floor = min([cut.at, *(row.at for row in stay)])
    return [row.n for row in over], Looked(floor, max(newest, looked.upto))


def _new(looked: Looked) -> tuple[ColumnElement[bool], ...]:
    if looked.floor is None:
        return ()
    return (or_(_LOG.c.at >= looked.floor, _LOG.c.n > looked.upto),)


def _alive(
    session: Session, kind: str, cut: Cut, said: dict[str, Said], numbers: Sequence[int]
) -> set[int]:
    """Those of waiting commands whose subject's time is not over."""
    alive = set[int]()
    columns = (_LOG.c.n, _LOG.c.name, _LOG.c.payload)
    for start in range(0, len(numbers), _ASKED_AT_ONCE):
        some = _LOG.c.n.in_(numbers[start : start + _ASKED_AT_ONCE])
        rows = session.connection().execute(select(*columns).where(some)).all()
        about = {row.n: subject(said[row.name], row.payload) for row in rows}
        found = living(session, kind, cut, set(about.values()))
        alive |= {n for n, thing in about.items() if thing in found}
    return alive


def subject(said: Said, payload: str) -> str:
    """The thing of which a logged command speaks, by its id or its code."""
    fields: Any = msgspec.json.decode(payload)
    return str(fields.get(said.about) or fields.get("id", ""))
