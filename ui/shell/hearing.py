"""Whether whoever was to hear an answer is there still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from inspect import getclosurevars, isfunction
from typing import Any

import shiboken6
from PySide6.QtCore import QObject


def is_gone(heard: Callable[..., Any]) -> bool:
    """Whether a function speaks to a widget, or anything of Qt's, that was deleted meanwhile."""
    return any(not shiboken6.isValid(each) for each in _spoken_to(heard))


def _spoken_to(heard: Callable[..., Any]) -> Iterator[QObject]:
    """Whose method it is, and what a lambda or a partial has to do with."""
    if isinstance(heard, partial):
        yield from _spoken_to(heard.func)
        held: tuple[Any, ...] = (*heard.args, *heard.keywords.values())
    else:
        around = getclosurevars(heard).nonlocals.values() if isfunction(heard) else ()
        held = (getattr(heard, "__self__", None), *around)
    yield from (each for each in held if isinstance(each, QObject))
