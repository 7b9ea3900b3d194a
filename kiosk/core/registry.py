"""Every command, query and exchanged table of the product, gathered from the slices.

A slice says what it has in a `registry.py` of its own; a new one is a name in `SLICES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from itertools import chain
from types import ModuleType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import msgspec

from kiosk.core.command import Command, Outcome, version
from kiosk.core.errors import BadInput, Refused
from kiosk.core.machine import Fields, Machine
from kiosk.core.personal import Personal
from kiosk.core.readings import Reading
from kiosk.core.set_up import Part
from kiosk.core.settling import Settling
from kiosk.core.slice import Along, Dated, Exchanged, Hook, Led, Letter, Registered, Slice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

P = ParamSpec("P")
T = TypeVar("T")

SLICES = (
    "sites",
    "staff",
    "residents",
    "visits",
    "barred",
    "bookings",
    "announcements",
    "procedures",
    "appointments",
    "tickets",
    "limits",
    "deposits",
    "badges",
    "presence",
    "evacuation",
    "events",
    "parcels",
    "joining",
    "agreements",
    "feedback",
    "help",
    "stations",
    "rights",
    "privacy",
    "notifications",
    "calendars",
    "sync",
    "figures",
    "paper",
    "store",
    "audit",
)
"""The packages of `kiosk` that have a `registry.py`; what others refer to comes first."""
HOMES = {"people": "staff", "counters": "tickets"}
"""Slices whose commands are named after something else than the slice."""

_GATHERED: list[Any] = []


def gathered(function: Callable[P, T]) -> Callable[P, T]:
    """Remember what a function makes of the slices, until they are gathered anew."""
    known = cache(function)
    _GATHERED.append(known)
    return known  # type: ignore[return-value]


@gathered
def slices() -> tuple[Slice, ...]:
    """Every slice; what others refer to comes first."""
    return tuple(_slice(name) for name in SLICES)


def _slice(name: str) -> Slice:
    found: Slice = import_module(f"kiosk.{name}.registry").SLICE
    return found


@gathered
def commands() -> dict[str, Registered]:
    """Every command by its name."""
    return _unique((entry.name, entry) for part in slices() for entry in part.commands)


@gathered
def queries() -> dict[str, Reading]:
    """Every query by its name."""
    return _unique((line.name, line) for part in slices() for line in part.queries)


@gathered
def exchanged() -> tuple[Exchanged, ...]:
    """The exchanged tables, parents first.

    Left out on purpose: `sequence`, whose numbers a store never draws twice, and what a store
    keeps of its own exchange and of its own printing.
    """
    return tuple(table for part in slices() for table in part.tables)


@gathered
def settlings() -> tuple[Settling, ...]:
    """What the slices say of their refused commands."""
    return tuple(part.settling for part in slices() if part.settling)


@gathered
def set_up_parts() -> tuple[Part, ...]:
    """What the slices add to the file that sets up a site."""
    return tuple(chain.from_iterable(part.set_up for part in slices()))


@gathered
def leading() -> tuple[Led, ...]:
    """What says whether a command followed from another."""
    return tuple(entry.led_to for entry in commands().values() if entry.led_to)


@gathered
def dated() -> tuple[Dated, ...]:
    """What keeps its hour under another law on time."""
    return tuple(part.dated for part in slices() if part.dated)


@gathered
def naming() -> tuple[str, ...]:
    """The commands that name people."""
    return tuple(name for part in personal() for name in part.said)


@gathered
def personal() -> tuple[Personal, ...]:
    """What is held of people, kind by kind; a kind may have parts in several slices."""
    return tuple(chain.from_iterable(p.privacy.kinds for p in slices() if p.privacy))


def reads_log(name: str) -> bool:
    """Whether a command looks at what was logged before it."""
    entry = commands().get(name)
    return entry is not None and entry.reads_log


def makes_parts(name: str) -> bool:
    """Whether a command, of this program or another, makes things beside its own."""
    entry = commands().get(name)
    return entry is not None and entry.in_parts


def follow(machine: Machine, done: Outcome) -> None:
    """Do what slices want done once a command is kept."""
    for part in slices():
        if wanted := part.follows.get(done.name):
            wanted(machine, done)


def accompany(session: Session, machine: Machine, done: Outcome) -> None:
    """Write what slices want written along with a command, in its transaction."""
    for written in _along().get(done.name.partition(".")[0], ()):
        written(session, machine, done)


@gathered
def letters() -> dict[str, Letter]:
    """What writes the letter about a thing, by the kind of it."""
    return {about: written for part in slices() for about, written in part.letters.items()}


@gathered
def hooks() -> dict[str, Hook]:
    """What tells another program of a thing, by the kind of it."""
    return {about: told for part in slices() for about, told in part.hooks.items()}


@gathered
def _along() -> dict[str, list[Along]]:
    found: dict[str, list[Along]] = {}
    for part in slices():
        for name, written in part.along.items():
            found.setdefault(name, []).append(written)
    return found


def reload() -> None:
    """Gather all anew: `SLICES` has changed, as in a test."""
    for known in _GATHERED:
        known.cache_clear()


def refusal(code: str) -> type[Refused] | None:
    """The kind of refusal that bears a code; None for one that this program does not know."""
    return refusals().get(code)


def find(command: type[Command] | str) -> Registered:
    """The line of a name or a type; raises BadInput for a name that is not there."""
    found = _named(command) if isinstance(command, str) else _by_type().get(command)
    if found is None:
        raise BadInput(f"there is no command {command}; `kiosk commands` lists them")
    return found


def _named(name: str) -> Registered | None:
    """A command by its name alone: a window that opens waits for no slice but the command's."""
    first = name.partition(".")[0]
    home = HOMES.get(first, first)
    return _commands_of(home).get(name) if home in SLICES else None


@gathered
def _commands_of(name: str) -> dict[str, Registered]:
    return {entry.name: entry for entry in _slice(name).commands}


def find_query(name: str) -> Reading:
    """The line of a query's name; raises BadInput when there is none."""
    if name not in queries():
        raise BadInput(f"there is no query {name}; `kiosk queries` lists them")
    return queries()[name]


def revive(name: str, payload: str) -> tuple[Registered, Command]:
    """A command as it was logged or sent, of whatever version; with its line of the registry.

    Raises BadInput for a name or a version that this program does not know, and
    msgspec.DecodeError or msgspec.ValidationError for what cannot be read.
    """
    entry = find(name)
    now = version(entry.type)
    if now == 1:  # what most are: read in one go
        command = msgspec.json.decode(payload, type=entry.type)
        if command.v == now:
            return entry, command
    fields = _lift(entry, msgspec.json.decode(payload, type=dict[str, Any]))
    return entry, msgspec.convert(fields, entry.type)


def lifted(name: str, payload: str) -> Fields:
    """The fields of a logged payload as this program's version names them.

    As they are where this program knows neither the command nor the version.
    """
    fields: Fields = msgspec.json.decode(payload, type=dict[str, Any])
    try:
        return _lift(find(name), fields)
    except BadInput:
        return fields


def _lift(entry: Registered, fields: Fields) -> Fields:
    now, written = version(entry.type), fields.get("v", 1)
    if written not in range(1, now + 1):
        raise BadInput(f"{entry.name} is of version {written}; this program knows {now}")
    for older in range(written, now):
        fields = entry.lifts[older](fields)
    return fields | {"v": now}


def _unique(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, thing in pairs:
        if name in found:
            raise ValueError(f"{name} is registered twice")
        found[name] = thing
    return found


@gathered
def _by_type() -> dict[type[Command], Registered]:
    return {entry.type: entry for entry in commands().values()}


@gathered
def refusals() -> dict[str, type[Refused]]:
    """Every kind of refusal by its code."""
    modules = (module for part in slices() for module in part.refusals)
    return _unique((kind.code, kind) for module in modules for kind in _defined_in(module))


def _defined_in(module: ModuleType) -> list[type[Refused]]:
    kinds = [kind for kind in vars(module).values() if isinstance(kind, type)]
    own = [kind for kind in kinds if kind.__module__ == module.__name__]
    return [kind for kind in own if issubclass(kind, Refused)]
