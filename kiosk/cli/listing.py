"""Describing commands and queries to whoever automates with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_type_hints

import msgspec

from kiosk.core.asking import GIVEN, parameters
from kiosk.core.command import Command
from kiosk.core.readings import Reading
from kiosk.core.slice import Registered

COMMON = set(Command.__struct_fields__)


@dataclass(frozen=True)
class Described:
    """A command or a query: its name, what it does, its fields with their types."""

    name: str
    what: str
    fields: dict[str, str]
    optional: list[str]
    roles: list[str]

    def __str__(self) -> str:
        shown = (
            f"[{n}: {t}]" if n in self.optional else f"{n}: {t}" for n, t in self.fields.items()
        )
        return f"{self.name}({', '.join(shown)})\n    {self.what}"


def describe_command(entry: Registered) -> Described:
    """A command, without the fields that every command has."""
    hints = get_type_hints(entry.type)
    own = [f for f in msgspec.structs.fields(entry.type) if f.name not in COMMON]
    return Described(
        entry.name,
        _first_line(entry.type),
        {f.name: _type(hints[f.name]) for f in own},
        [f.name for f in own if not f.required],
        sorted(entry.roles),
    )


def describe_query(line: Reading) -> Described:
    """A query; `site` and `now` are the station's when left out."""
    fields = parameters(line.function)
    optional = [n for n, p in fields.items() if p.default is not p.empty or n in GIVEN]
    types = {n: _type(p.annotation) for n, p in fields.items()}
    return Described(line.name, _first_line(line.function), types, optional, sorted(line.roles))


def _first_line(thing: Any) -> str:
    return (thing.__doc__ or "").strip().splitlines()[0] if thing.__doc__ else ""


def _type(hint: Any) -> str:
    return getattr(hint, "__name__", str(hint)) if isinstance(hint, type) else str(hint)
