"""What a statement does, as far as the applier wants to know; found out once for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import SelectBase, Table, TextClause, UpdateBase, insert
from sqlalchemy.sql import visitors

from kiosk.store.base import Base

_KEPT = 5_000
_found_out: dict[int, tuple[Any, Kind]] = {}


@dataclass(frozen=True, slots=True)
class Kind:
    """The tables of a statement, and those among them that it changes; None where any may be.

    `adds_to` is the table of a plain INSERT of the values that come beside it.
    """

    tables: frozenset[str] | None = None
    changes: frozenset[str] | None = None
    adds_to: Table | None = None

    @property
    def reads(self) -> bool:
        """Whether it changes nothing."""
        return self.changes == frozenset()


def kind_of(statement: Any) -> Kind:
    """What a statement does; one that is built once is looked at once."""
    known = _found_out.get(id(statement))
    if known is None or known[0] is not statement:
        if len(_found_out) > _KEPT:
            _found_out.clear()
        known = _found_out[id(statement)] = (statement, _kind(statement))
    return known[1]


@cache
def entities() -> dict[str, type[Any]]:
    """The mapped classes by the names of their tables."""
    Base.registry.configure()
    return {str(mapper.local_table): mapper.class_ for mapper in Base.registry.mappers}


def _kind(statement: Any) -> Kind:
    parts = list(visitors.iterate(statement))
    changing = [part for part in parts if isinstance(part, UpdateBase) and part is not statement]
    if changing or any(isinstance(part, TextClause) for part in parts):
        return Kind()
    tables = frozenset(part.name for part in parts if isinstance(part, Table))
    if isinstance(statement, SelectBase):
        return Kind(tables, frozenset())
    if not isinstance(statement, UpdateBase):
        return Kind()
    table = statement.entity_description["table"]
    plain = table.name in entities() and insert(table).compare(statement)
    return Kind(tables | {table.name}, frozenset({table.name}), table if plain else None)
