"""What can be asked: each query with its name and the roles that may ask it.

A slice says them in a `readings.py` of its own, which is found by the module of a query: asking
one loads no other slice, and no command.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from kiosk.core.roles import AGENT, DESK, DISPLAY, DOOR, KIOSK, MANAGER, MITC, ROLES, TECHNICIAN

Query = Callable[..., Any]

PUBLIC = frozenset({*ROLES, DISPLAY, DOOR})
"""What a screen in the hall shows, or a visitor is told: no names."""
BY_HOLDER = frozenset({KIOSK, DESK, MANAGER, MITC})
"""What is told of who holds the badge or the number, in the hall too."""
AT_DOORS = BY_HOLDER | {DOOR}
"""The same where a door may have to know it."""
AT_COUNTERS = frozenset({AGENT, DESK, MANAGER, MITC})
AT_DESK = frozenset({DESK, MANAGER, MITC})
BY_MANAGERS = frozenset({MANAGER, MITC})
BY_KEEPERS = frozenset({MANAGER, TECHNICIAN})
"""Who looks after a machine: its settings, its printers."""
BY_STAFF = frozenset({AGENT, DESK, MANAGER, MITC, TECHNICIAN})
"""How the machine itself is, which names nobody."""


@dataclass(frozen=True)
class Reading:
    """A query: the public name, the function and who may ask it.

    One of the `own` site is asked of another by MITC alone.
    """

    name: str
    function: Query
    roles: frozenset[str]
    own: bool = False


class NotRegistered(LookupError):
    """A query that no slice lists is asked for somebody: a fault of the program."""


@cache
def reading(query: Query) -> Reading:
    """The line of a query; raises NotRegistered where its slice has none."""
    _, _, rest = query.__module__.partition("kiosk.")
    found = _of_slice(rest.partition(".")[0]).get(query) if rest else None
    if found is None:
        raise NotRegistered(f"{query.__module__}.{query.__qualname__} is in no slice's readings.py")
    return found


@cache
def _of_slice(name: str) -> dict[Query, Reading]:
    place = f"kiosk.{name}.readings"
    try:
        module = import_module(place)
    except ModuleNotFoundError as error:
        if error.name not in (place, f"kiosk.{name}"):
            raise
        return {}
    return {line.function: line for line in module.READINGS}
