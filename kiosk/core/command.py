"""What a command is: a frozen, typed value that says one change, with who, where and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

import msgspec

from kiosk.core import roles
from kiosk.core.errors import BadInput
from kiosk.core.ids import is_derived, is_id

DESK, MANAGER, AGENT, KIOSK = roles.DESK, roles.MANAGER, roles.AGENT, roles.KIOSK
DISPLAY, DOOR = roles.DISPLAY, roles.DOOR
MITC, TECHNICIAN = roles.MITC, roles.TECHNICIAN
ROLES = roles.ROLES

NO_ID = UUID(int=0)
NO_TIME = datetime.min.replace(tzinfo=UTC)


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """The part every command shares; a station fills in what is left out.

    `id` names the command and, where it makes something, the thing made. `issued_at` is an
    aware UTC instant. `actor` is a staff code, or the station's name when nobody signed in.
    `v` is the version of the payload: a type that is changed other than by a field with a
    default says the next one, and its line of the registry lifts the older (docs/extending.md).
    """

    id: UUID = NO_ID
    issued_at: datetime = NO_TIME
    site: str = ""
    station: str = ""
    actor: str = ""
    v: int = 1


OF_THE_SESSION = {"actor": "", "station": "", "issued_at": NO_TIME}
"""Who acts, where and when, from the signing in, the station and its clock; as no one said them."""


@dataclass(frozen=True)
class Outcome:
    """A command that was carried out, what its function answered, and what that has led to."""

    name: str
    command: Any
    result: Any
    also: tuple[Outcome, ...] = ()


def stated(command: Command) -> dict[str, Any]:
    """The fields of a command that say something: not those that were left as they are."""
    defaults = _defaults(type(command))
    given = ((name, getattr(command, name)) for name in command.__struct_fields__)
    return {n: value for n, value in given if n not in defaults or value != defaults[n]}


def own(command: Command | type[Command] | str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields beside a command, which are its caller's to say; raises BadInput for others."""
    said = command if isinstance(command, Command) else None
    for name, nothing in OF_THE_SESSION.items():
        if name in fields or (said is not None and getattr(said, name) != nothing):
            raise BadInput(f"{name} is not the caller's to say: it is the session's")
    given = str(fields.get("id", said.id if said is not None else NO_ID))
    if is_id(given) and is_derived(given):
        raise BadInput("id: such an id follows from another; leave id out, or draw one")
    return dict(fields)


def version(kind: type[Command]) -> int:
    """The version in which a type writes its payload now."""
    return int(_defaults(kind)["v"])


@cache
def _defaults(kind: type[Command]) -> dict[str, Any]:
    found = {}
    for field in msgspec.structs.fields(kind):
        if field.default is not msgspec.NODEFAULT:
            found[field.name] = field.default
        elif field.default_factory is not msgspec.NODEFAULT:
            found[field.name] = field.default_factory()
    return found
