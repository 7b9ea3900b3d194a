"""Who may do and read what: roles by command and by query, kinds of machines at the centre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core import registry
from kiosk.core.command import AGENT, DESK, KIOSK, MANAGER, MITC, TECHNICIAN
from kiosk.core.readings import Reading
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.core.slice import Registered

COLUMNS = (KIOSK, AGENT, DESK, MANAGER, MITC, TECHNICIAN)
"""The roles in the order of the table; `KIOSK` is a machine at which nobody signed in."""


@dataclass(frozen=True, slots=True)
class Line:
    """A command, who may do it, from which kinds of machines the centre takes it.

    `led` are the roles and the kinds that do it only as what follows from another command.
    """

    command: str
    roles: frozenset[str]
    kinds: frozenset[str]
    by_itself: bool
    led: frozenset[str]


def lines() -> Iterator[Line]:
    """Every command of the product."""
    for entry in registry.commands().values():
        kinds = frozenset(kind for kind in ROLE_OF_KIND if takes(entry, kind))
        led = entry.led | {kind for kind, role in ROLE_OF_KIND.items() if role in entry.led}
        yield Line(entry.name, entry.roles, kinds, bool(entry.by_itself), led)


def readings() -> Iterator[Reading]:
    """Every query of the product, with who may ask it."""
    yield from registry.queries().values()


def takes(entry: Registered, kind: str) -> bool:
    """Whether the centre takes a command from a kind of machine at all."""
    return bool({ROLE_OF_KIND[kind]} & (entry.roles | entry.by_itself))
