"""What a query takes; apart from the queries themselves, so that asking one loads no other."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import cache
from typing import Any

GIVEN = ("site", "now", "zone")
"""Fields that a station fills in itself."""


@cache
def parameters(query: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    """The fields a query takes, its session left out, with their types resolved."""
    signature = inspect.signature(query, eval_str=True)
    return {name: p for name, p in signature.parameters.items() if name != "session"}


@cache
def accepts(query: Callable[..., Any], field: str) -> bool:
    """Whether a query takes a field of that name."""
    return field in inspect.signature(query).parameters
