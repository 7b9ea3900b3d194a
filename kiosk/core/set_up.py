"""What a slice adds to the one file that sets up a site: a part of it, read, written, compared."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from kiosk.core.command import Command

ADDED, CHANGED = "added", "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that becomes another: `part` says of what sort, `name` which, `how` what of it.

    `fields` are those that change. Its commands are carried out together with all the others, and
    `back` takes away what the file that was exported before says nothing of.
    """

    part: str
    name: str
    how: str
    commands: tuple[Command, ...]
    fields: tuple[str, ...] = ()
    back: tuple[Command, ...] = ()


class Places(Protocol):
    """The places of the site by their names, those that the file adds among them."""

    def named(self, name: str, where: str) -> UUID:
        """The id of a place; raises SetUpWrong with `where` it is named."""
        ...


@dataclass(frozen=True)
class Part:
    """A table of the file, by the `name` that it has there; `said` is the type that it is read as.

    `now` is what the site has, of which `written` makes lines and `changes` says what differs from
    what is said. `named` words the name of a change in a language, and `field` one of its fields.
    """

    name: str
    said: Any
    now: Callable[[Session, str], Any]
    written: Callable[[Any, Mapping[UUID, str]], Iterable[str]]
    changes: Callable[[Any, Any, Places], Iterable[Change]]
    named: Callable[[str, str], str]
    field: Callable[[str, str], str]


def line(name: str, value: Any) -> str:
    """A field of a file."""
    return f"{name} = {_value(value)}"


def fields(of: Any, names: str) -> list[str]:
    """Some attributes as fields."""
    return [line(name, getattr(of, name)) for name in names.split()]


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(_value(each) for each in value)}]"
    if isinstance(value, str):
        # What JSON escapes TOML reads the same, but for DEL, which it wants escaped too.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value)
