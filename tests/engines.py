"""Engines of the tests share what they compiled: each test has an engine of its own, and without
this each would compile every statement anew, which took a quarter of their time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine

_FIRST: dict[Any, Engine] = {}


def sharing(make: Callable[[str], Engine]) -> Callable[[str], Engine]:
    """The same maker of engines, whose statements are compiled once for each kind of store."""

    def made(url: str) -> Engine:
        engine = make(url)
        first = _FIRST.setdefault(engine.dialect.loaded_dbapi, engine)
        if engine is not first and hasattr(first.dialect, "default_isolation_level"):
            engine.dialect = first.dialect
            engine.pool._dialect = first.dialect
            engine._compiled_cache = first._compiled_cache
        return engine

    return made
