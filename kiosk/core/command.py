"""What a command is: a frozen, typed value that says one change, with who, where and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from kiosk.station import Station

DESK = "desk"
MANAGER = "manager"
AGENT = "agent"
KIOSK = "kiosk"
ROLES = (DESK, MANAGER, AGENT, KIOSK)


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """The part every command shares.

    `id` names the command and, where it makes something, the thing made. `issued_at` is an
    aware UTC instant. `actor` is a staff code, or the station's name when nobody signed in.
    """

    id: UUID
    issued_at: datetime
    site: str
    station: str
    actor: str


Handler = Callable[["Session", Any], Any]
Prepare = Callable[["Station", dict[str, Any]], dict[str, Any]]
Follow = Callable[["Station", "Outcome"], None]
Decide = Callable[[dict[str, Any], Any], dict[str, Any]]


@dataclass(frozen=True)
class Registered:
    """A line of the registry: the public name, the type, the function and who may.

    `prepare` adds at the edge what the function may not draw itself; `follow` is what this
    machine does once the command is kept. `decide` adds to a logged payload, from the logged
    result (both as plain JSON), what carrying it out here has decided.
    """

    name: str
    type: type[Command]
    handler: Handler
    roles: frozenset[str]
    prepare: Prepare | None = None
    follow: Follow | None = None
    decide: Decide | None = None


@dataclass(frozen=True)
class Outcome:
    """A command that was carried out, and what its function answered."""

    name: str
    command: Any
    result: Any
