"""Reading together, at the first that is asked for, the rows that a batch names by id."""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from kiosk.central.memory import REFERENCE
from kiosk.central.statements import entities
from kiosk.sync.tables import key_names, replicated


class ReadAhead:
    """The ids that a batch names, and the tables of which all rows with such an id were read."""

    def __init__(self) -> None:
        self._ids: Set[str] = frozenset()
        self._to_read: set[type[Any]] = set()
        self._read: set[type[Any]] = set()

    def expect(self, ids: Set[str]) -> None:
        """These ids will be asked for."""
        self._ids, self._to_read = ids, set(_named_by_id())

    def covers(self, session: Session, entity: type[Any], identity: object) -> bool:
        """Whether the session holds the row of that id if there is one; it may be read now."""
        if str(identity) not in self._ids:
            return False
        if entity in self._to_read:
            self._to_read.discard(entity)
            self._read.add(entity)
            wanted = {"ids": as_array(self._ids)}
            session.scalars(_by_ids(entity), wanted).all()  # type: ignore[arg-type]
        return entity in self._read

    def forget(self, entity: type[Any]) -> None:
        """Rows of it were written in a way that is not seen here."""
        self._to_read.discard(entity)
        self._read.discard(entity)


def as_array(ids: Iterable[UUID | str]) -> str:
    """Ids as PostgreSQL writes an array of them: cheaper for the driver than a list."""
    return f"{{{','.join(map(str, ids))}}}"


@cache
def _named_by_id() -> frozenset[type[Any]]:
    """The exchanged tables whose rows bear an id that commands name."""
    found = (table for table in replicated() if table.name not in REFERENCE)
    return frozenset(entities()[table.name] for table in found if key_names(table) == ("id",))


@cache
def _by_ids(entity: type[Any]) -> Any:
    return select(entity).where(text(f"{entity.__tablename__}.id = ANY (cast(:ids AS uuid[]))"))
