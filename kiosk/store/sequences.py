"""Numbers that are never drawn twice."""

from __future__ import annotations

from sqlalchemy import Table, bindparam, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from kiosk.store.base import Sequence

_TABLE: Table = Sequence.__table__  # type: ignore[assignment]
_NEXT = (
    update(_TABLE)
    .where(_TABLE.c.site == bindparam("at"), _TABLE.c.name == bindparam("of"))
    .values(last=_TABLE.c.last + 1)
    .returning(_TABLE.c.last)
)


def draw(session: Session, site: str, name: str) -> int:
    """The next number of a series, from 1; rolled back with the transaction that drew it."""
    drawn: int | None = session.connection().scalar(_NEXT, {"at": site, "of": name})
    return drawn if drawn is not None else _start(session, site, name)


def raise_to(session: Session, site: str, name: str, number: int) -> None:
    """The next number of a series is later than one that is known to be in use."""
    row = _insert(session).values(site=site, name=name, last=number)
    upsert = row.on_conflict_do_update(
        index_elements=["site", "name"], set_={"last": number}, where=_TABLE.c.last < number
    )
    session.connection().execute(upsert)


def _start(session: Session, site: str, name: str) -> int:
    """Open the series, or draw from the one that another writer opened meanwhile."""
    row = _insert(session).values(site=site, name=name, last=1)
    upsert = row.on_conflict_do_update(
        index_elements=["site", "name"], set_={"last": _TABLE.c.last + 1}
    )
    return session.connection().scalar(upsert.returning(_TABLE.c.last)) or 1


def _insert(session: Session) -> postgresql.Insert | sqlite.Insert:
    of_postgresql = session.get_bind().dialect.name == "postgresql"
    return postgresql.insert(_TABLE) if of_postgresql else sqlite.insert(_TABLE)
