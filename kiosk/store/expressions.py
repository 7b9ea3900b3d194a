"""SQL expressions that SQLite and PostgreSQL write differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Float
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
