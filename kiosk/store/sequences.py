"""Numbers that are never drawn twice."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from kiosk.store.base import Sequence


def draw(session: Session, site: str, name: str) -> int:
    """The next number of a series, from 1; rolled back with the transaction that drew it."""
    drawn = session.scalar(
        update(Sequence)
        .where(Sequence.site == site, Sequence.name == name)
        .values(last=Sequence.last + 1)
        .returning(Sequence.last),
        execution_options={"synchronize_session": False},
    )
    return drawn if drawn is not None else _start(session, site, name)


def _start(session: Session, site: str, name: str) -> int:
    """Open the series, or draw from the one that another writer opened meanwhile."""
    dialect = session.get_bind().dialect.name
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    row = insert(Sequence).values(site=site, name=name, last=1)
    upsert = row.on_conflict_do_update(
        index_elements=["site", "name"], set_={"last": Sequence.last + 1}
    )
    return session.scalar(upsert.returning(Sequence.last)) or 1
