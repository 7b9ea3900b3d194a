"""What a query takes; apart from the queries themselves, so that asking one loads no other."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, get_type_hints

GIVEN = ("site", "now", "zone")
"""Fields that a station fills in itself."""


@cache
def parameters(query: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    """The fields a query takes, its session left out, with their types resolved.

    What it takes in one shape, a dataclass, is taken field by field.
    """
    found: dict[str, inspect.Parameter] = {}
    for name, each in _own(query).items():
        if dataclasses.is_dataclass(each.annotation):
            found |= {field.name: field for field in _fields(each.annotation)}
        else:
            found[name] = each
    return found


def gathered(query: Callable[..., Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as a query takes them: those of a shape put together in it."""
    left, found = dict(fields), dict[str, Any]()
    for name, each in _own(query).items():
        shape: Any = each.annotation
        if dataclasses.is_dataclass(shape):
            names = [field.name for field in _fields(shape) if field.name in left]
            found[name] = each.annotation(**{one: left.pop(one) for one in names})
    return left | found


@cache
def accepts(query: Callable[..., Any], field: str) -> bool:
    """Whether a query takes a field of that name."""
    return field in inspect.signature(query).parameters


@cache
def _own(query: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    signature = inspect.signature(query, eval_str=True)
    return {name: p for name, p in signature.parameters.items() if name != "session"}


def _fields(shape: Any) -> Iterator[inspect.Parameter]:
    hints = get_type_hints(shape)
    for field in dataclasses.fields(shape):
        missing = field.default is dataclasses.MISSING
        yield inspect.Parameter(
            field.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=inspect.Parameter.empty if missing else field.default,
            annotation=hints[field.name],
        )
