"""Numbers that are never drawn twice."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import Executable, Table, bindparam, func, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from kiosk.store import lives
from kiosk.store.base import Sequence
from kiosk.store.handed_out import HandedOut
from kiosk.store.lives import DRAWN

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

HANDED_OUT = "handed_out"
"""Where a session has what is kept beside its store."""

_TABLE: Table = Sequence.__table__  # type: ignore[assignment]
_NEXT = (
    update(_TABLE)
    .where(_TABLE.c.site == bindparam("at"), _TABLE.c.name == bindparam("of"))
    .values(last=_TABLE.c.last + 1)
    .returning(_TABLE.c.last)
)
_OTHERS = select(func.count()).select_from(_TABLE).where(_TABLE.c.name != bindparam("of"))


def draw(session: Session, site: str, name: str) -> int:
    """The next number of a series, from 1; rolled back with the transaction that drew it.

    One that a store which was put back has forgotten is passed over.
    """
    kept: HandedOut | None = session.info.get(HANDED_OUT)
    if kept is None:
        return _draw(session, site, name)
    start = lives.live(session, kept).start_of(name) if kept.shared else 1
    drawn = _draw(session, site, name, start)
    if not kept.file.exists():
        kept.begin(
            with_history=drawn > 1 or bool(session.connection().scalar(_OTHERS, {"of": name}))
        )
    free = kept.after((site, name), drawn)
    if free != drawn:
        raise_to(session, site, name, free)
    _note(session, site, name, free)
    return free


def next_or(session: Session, site: str, name: str, number: int) -> int:
    """A number that was drawn elsewhere, which the series goes on after; 0 draws the next one."""
    if not number:
        return draw(session, site, name)
    raise_to(session, site, name, number)
    return number


def _note(session: Session, site: str, name: str, number: int) -> None:
    """What is kept beside the store once it is there to stay."""
    drawn = session.info.setdefault(DRAWN, {})
    drawn[site, name] = max(number, drawn.get((site, name), 0))


def _draw(session: Session, site: str, name: str, start: int = 1) -> int:
    held = session.identity_map.get(identity_key(Sequence, (site, name)))
    if held is not None:  # what it was raised to counts
        session.flush()
    drawn: int | None = session.connection().scalar(_NEXT, {"at": site, "of": name})
    if held is not None:
        session.expire(held)
    return drawn if drawn is not None else _start(session, site, name, start)


def raise_to(session: Session, site: str, name: str, number: int) -> bool:
    """The next number of a series is later than one that is known to be in use.

    Whether that one was later itself than all that were known.
    """
    _note(session, site, name, number)
    row = session.get(Sequence, (site, name))
    if row is None:
        values = {"at": site, "of": name, "to": number}
        session.connection().execute(_raising(session.get_bind().dialect.name), values)
        return True
    raised = row.last < number
    if raised:
        row.last = number
    return raised


def _start(session: Session, site: str, name: str, first: int) -> int:
    """Open the series, or draw from the one that another writer opened meanwhile."""
    start = _opening(session.get_bind().dialect.name)
    return session.connection().scalar(start, {"at": site, "of": name, "first": first}) or first


@cache
def _raising(dialect: str) -> Executable:
    row = _insert(dialect).values(site=bindparam("at"), name=bindparam("of"), last=bindparam("to"))
    return row.on_conflict_do_update(
        index_elements=["site", "name"],
        set_={"last": row.excluded.last},
        where=_TABLE.c.last < row.excluded.last,
    )


@cache
def _opening(dialect: str) -> Executable:
    row = _insert(dialect).values(
        site=bindparam("at"), name=bindparam("of"), last=bindparam("first")
    )
    upsert = row.on_conflict_do_update(
        index_elements=["site", "name"], set_={"last": _TABLE.c.last + 1}
    )
    return upsert.returning(_TABLE.c.last)


def _insert(dialect: str) -> postgresql.Insert | sqlite.Insert:
    """Of the dialect that is spoken: to load another takes a start twentieths of its time."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(_TABLE)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(_TABLE)
