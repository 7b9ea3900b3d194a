"""What a slice of the product says that it has, in a `registry.py` of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import TYPE_CHECKING, Any

from kiosk.core.command import AGENT, DESK, DOOR, KIOSK, MANAGER, MITC, TECHNICIAN, Command, Outcome
from kiosk.core.machine import Fields, Machine
from kiosk.core.personal import Personal
from kiosk.core.privacy import About
from kiosk.core.readings import Reading
from kiosk.core.set_up import Part
from kiosk.core.settling import Settling

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

MANAGERS = frozenset({MANAGER})
FRONT = frozenset({DESK, MANAGER})
COUNTERS = frozenset({AGENT, DESK, MANAGER})
TAKE_OVER = frozenset({AGENT, MANAGER})
ARRIVALS = frozenset({DESK, MANAGER, KIOSK})
AT_DOORS = ARRIVALS | {DOOR}
QUEUERS = ARRIVALS | COUNTERS
CALLERS = frozenset({MANAGER, KIOSK})
IN_HALL = frozenset({KIOSK})
PEOPLE = frozenset({DESK, MANAGER, AGENT, MITC, TECHNICIAN})
NOBODY: frozenset[str] = frozenset()
"""The roles of what a machine does by itself only."""

Handler = Callable[["Session", Any], Any]
Prepare = Callable[[Machine, Fields], Fields]
Follow = Callable[[Machine, Outcome], None]
Along = Callable[["Session", Machine, Outcome], None]
Letter = Callable[[Any, Any, "datetime"], Any]
"""Of a station, of one of its messages, at a moment: a `kiosk.notifications.ways.Draft`."""
Hook = Callable[[Any, Any], "dict[str, Any]"]
"""Of a station, of one of its messages: what another program is told of it."""
Decide = Callable[[Fields, Any], Fields]
Lift = Callable[[Fields], Fields]
Lead = Callable[[Any, Any], Iterable[tuple[str, Fields]]]
Led = Callable[["Session", Any], bool]
Gesture = Callable[..., Outcome]
Serve = Callable[["Session", Any], Iterable[str]]
Personally = Callable[[Any], bool]
Guard = Callable[["Session", Any, str], None]
GoesOn = Callable[[Any], "UUID"]


@dataclass(frozen=True)
class Registered:
    """A command: the public name, the type, the function and who may.

    `prepare` adds at the edge what the function may not draw itself. `decide` adds to a logged
    payload, from the logged result (both as plain JSON), what carrying it out here has decided.
    `leads_to` has the commands that follow from one and its result, in the same transaction where
    whoever acts may do them; `led` has the roles that do a command only as what followed from one
    whose `led_to(session, command)` says that it did. `gesture(machine, exchange, **fields)`
    carries it out where more than this store decides. `lifts` makes a payload of a version into one
    of the next. `reads_log` where the function looks at what was logged before; `in_parts` where it
    makes things beside its own, named by `kiosk.core.ids.parts_of`. `by_itself` has the roles of
    the machines that also do it with nobody there, and `goes_on` the command, by its id, that such
    a machine has sent itself before; `in_person` says which of it they do not, nor anybody unnamed.
    `serves` has the services that one is about: agents are bound to theirs.
    `guard(session, command, kind)` refuses what neither a role nor a kind of machine alone decides;
    here and at the centre, and not when the log is read again.
    """

    name: str
    type: type[Command]
    handler: Handler
    roles: frozenset[str]
    prepare: Prepare | None = None
    decide: Decide | None = None
    leads_to: Lead | None = None
    led_to: Led | None = None
    led: frozenset[str] = NOBODY
    gesture: Gesture | None = None
    lifts: Mapping[int, Lift] = field(default_factory=dict)
    reads_log: bool = False
    in_parts: bool = False
    by_itself: frozenset[str] = frozenset()
    goes_on: GoesOn | None = None
    serves: Serve | None = None
    in_person: Personally | None = None
    guard: Guard | None = None


@dataclass(frozen=True)
class Exchanged:
    """A table that is exchanged with the central database.

    Rows of a `shared` one are sent to every site; of another, those for which the SQL condition
    `everywhere` holds, to the machines there at which people work. One of `reference` changes
    seldom: the applier may remember what it read there. A machine in a hall, where nobody works, is
    sent the rows for which the SQL condition `in_hall` holds: all of them where it is empty.
    """

    name: str
    shared: bool = False
    reference: bool = False
    in_hall: str = ""
    everywhere: str = ""


@dataclass(frozen=True)
class Privacy:
    """The names of people that a slice holds, and how they go (loi 09-08).

    `kinds` are those that the slice has, or has a part of. `plain` names, by table, command and
    "command =" for its result, the texts that are about nobody; `derived` the columns that go with
    the rows that they were taken from. `leave_hall` takes what is past out of the store of a
    machine at which nobody works. `about` answers for one person.
    """

    kinds: tuple[Personal, ...] = ()
    plain: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    derived: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    leave_hall: Callable[[Session, date, datetime], None] | None = None
    about: About | None = None


@dataclass(frozen=True)
class Dated:
    """Rows to come that keep the hour that was said, whatever a law on time makes of it.

    `command` moves their instants; `is_due` says whether it would move any. Of `table`, with a
    column `tz_version`, `at` is the instant and `wall` the hour that was said.
    """

    command: str
    is_due: Callable[..., bool]
    table: str
    at: str
    wall: str


@dataclass(frozen=True)
class Slice:
    """What one slice brings; `tables` are named parents first.

    `follows` says what this machine does once a command, of any slice, is kept. `along` says, by
    the name of a slice, what is written here in the transaction of each of its commands, into
    tables that are never exchanged: it is done where the command is given, and nowhere again.
    `letters` says what writes the letter about a thing of the slice, by the kind of that thing, and
    `hooks` what tells another program of it.
    """

    name: str
    commands: tuple[Registered, ...] = ()
    queries: tuple[Reading, ...] = ()
    follows: Mapping[str, Follow] = field(default_factory=dict)
    along: Mapping[str, Along] = field(default_factory=dict)
    letters: Mapping[str, Letter] = field(default_factory=dict)
    hooks: Mapping[str, Hook] = field(default_factory=dict)
    tables: tuple[Exchanged, ...] = ()
    refusals: tuple[ModuleType, ...] = ()
    settling: Settling | None = None
    privacy: Privacy | None = None
    dated: Dated | None = None
    set_up: tuple[Part, ...] = ()
