"""SQL expressions that SQLite and PostgreSQL write differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Float, Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class seconds_between(FunctionElement[float]):  # noqa: N801 - reads as a function in a query
    """Seconds from one instant to another, as a float; `seconds_between(earlier, later)`."""

    type = Float()
    inherit_cache = True


@compiles(seconds_between, "sqlite")
def _microseconds(element: Any, compiler: Any, **options: Any) -> str:
    earlier, later = (compiler.process(clause, **options) for clause in element.clauses)
    return f"(({later} - {earlier}) / 1000000.0)"


@compiles(seconds_between, "postgresql")
def _interval(element: Any, compiler: Any, **options: Any) -> str:
    earlier, later = (compiler.process(clause, **options) for clause in element.clauses)
    return f"CAST(EXTRACT(EPOCH FROM {later} - {earlier}) AS DOUBLE PRECISION)"


class hours_between(FunctionElement[int]):  # noqa: N801 - reads as a function in a query
    """Whole hours from an instant to a later one; `hours_between(earlier, later)`."""

    type = Integer()
    inherit_cache = True


@compiles(hours_between, "sqlite")
def _whole_hours(element: Any, compiler: Any, **options: Any) -> str:
    earlier, later = (compiler.process(clause, **options) for clause in element.clauses)
    return f"(({later} - {earlier}) / 3600000000)"


@compiles(hours_between, "postgresql")
def _floored_hours(element: Any, compiler: Any, **options: Any) -> str:
    earlier, later = (compiler.process(clause, **options) for clause in element.clauses)
    return f"CAST(FLOOR(EXTRACT(EPOCH FROM {later} - {earlier}) / 3600) AS INTEGER)"
