"""What a statement does, as far as the applier wants to know; found out once for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BinaryExpression, BindParameter, Column, Insert, Select, Table, UpdateBase
from sqlalchemy.orm import Mapper
from sqlalchemy.sql import operators, visitors
from sqlalchemy.sql.elements import BooleanClauseList, ColumnElement

from kiosk.store.base import Base

_KEPT = 5_000
_found_out: dict[int, tuple[Any, Shape]] = {}


@dataclass(frozen=True, slots=True)
class Shape:
    """The tables of a statement, and those among them that it changes.

    Where it cannot be seen, there are no `tables`. `row` is what it asks of a single row by its
    key, `into` the table of a plain INSERT. A SELECT of one table may say what each row that
    counts must have: `equal` has columns with the names of the parameters that they are equal to.
    """

    tables: frozenset[str]
    changes: frozenset[str] = frozenset()
    row: RowWanted | None = None
    into: Table | None = None
    equal: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RowWanted:
    """Columns of one row: `where` has the columns that must be equal to a parameter, by its name.

    All columns of the primary key are among them.
    """

    entity: type[Any]
    table: str
    columns: tuple[str, ...]
    where: tuple[tuple[str, str], ...]
    key: tuple[str, ...]


def shape_of(statement: Any) -> Shape:
    """What a statement does; one that is built once is looked at once."""
    known = _found_out.get(id(statement))
    if known is None or known[0] is not statement:
        if len(_found_out) > _KEPT:
            _found_out.clear()
        known = _found_out[id(statement)] = (statement, _shape(statement))
    return known[1]


@cache
def mappers() -> dict[str, Mapper[Any]]:
    """The mappers by the names of their tables, ready for rows that no query has brought."""
    Base.registry.configure()
    return {str(mapper.local_table): mapper for mapper in Base.registry.mappers}


def _shape(statement: Any) -> Shape:
    if not isinstance(statement, Select | UpdateBase):
        return Shape(frozenset())
    tables = {part.name for part in visitors.iterate(statement) if isinstance(part, Table)}
    if isinstance(statement, Select):
        return Shape(frozenset(tables), row=_row(statement), equal=tuple(_equal(statement)))
    changes = frozenset({str(statement.table)})
    if not isinstance(statement, Insert):
        return Shape(frozenset(tables), changes)
    plain = statement._post_values_clause is None and not statement._returning  # noqa: SLF001
    bare = plain and not statement._values and statement.select is None  # noqa: SLF001
    into = statement.table if bare and isinstance(statement.table, Table) else None
    return Shape(frozenset(tables), changes, into=into)


def _row(statement: Select[Any]) -> RowWanted | None:
    sources = statement.get_final_froms()
    mapper = mappers().get(str(sources[0])) if len(sources) == 1 else None
    if mapper is None or not _is_plain(statement):
        return None
    where = dict(_equalities(statement.whereclause))
    key = tuple(column.name for column in mapper.primary_key)
    columns = tuple(statement.selected_columns)
    if None in where or not set(key) <= where.keys():
        return None
    if not all(isinstance(column, Column) for column in columns):
        return None
    return RowWanted(
        mapper.class_, str(sources[0]), tuple(c.name for c in columns), tuple(where.items()), key
    )


def _equal(statement: Select[Any]) -> Iterator[tuple[str, str]]:
    inner = sum(isinstance(part, Select) for part in visitors.iterate(statement))
    if inner == 1 and [type(source) for source in statement.get_final_froms()] == [Table]:
        for column, parameter in _equalities(statement.whereclause):
            if column is not None:
                yield column, parameter


def _is_plain(statement: Select[Any]) -> bool:
    s = statement
    more = (s._limit_clause, s._offset_clause, s._for_update_arg, s._having_criteria)  # noqa: SLF001
    return all(part is None or part == () for part in more) and not (
        s._distinct or s._group_by_clauses  # noqa: SLF001
    )


def _equalities(where: ColumnElement[Any] | None) -> Iterator[tuple[Any, str]]:
    """Columns and the parameters they must equal; None for whatever else there is."""
    if isinstance(where, BooleanClauseList) and where.operator is operators.and_:
        for clause in where.clauses:
            yield from _equalities(clause)
    elif isinstance(where, BinaryExpression) and where.operator is operators.eq:
        left, right = where.left, where.right
        if isinstance(left, Column) and isinstance(right, BindParameter) and right.required:
            yield left.name, right.key
        else:
            yield None, ""
    else:
        yield None, ""
