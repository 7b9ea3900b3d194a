"""The few things that a slice may ask of the station it runs on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from kiosk.core.command import Command, Outcome
from kiosk.core.settings import Settings

T = TypeVar("T")
Fields = dict[str, Any]
Order = Command | type[Command] | str
"""A command with its fields, or its type or name with fields beside it."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A store's identity at the centre, which lasts as long as its enrolment."""

    station: str
    site: str
    kind: str
    series: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who works at a station, until they leave it; `services` are an agent's, all where empty.

    `key` is of the PIN that they signed in with: once they have another, they have left.
    """

    code: str
    name: str
    role: str
    services: tuple[str, ...]
    attendance: UUID
    key: str = field(default="", repr=False)


class Place(Protocol):
    """The site that a station stands at, as far as every slice may know it."""

    @property
    def code(self) -> str:
        """The code of the site, "casablanca"."""
        ...


class Machine(Protocol):
    """What an edge, or a use-case, asks of the station; `kiosk.station.Station` is the one."""

    @property
    def name(self) -> str:
        """The station's name, as in the command log."""
        ...

    @property
    def role(self) -> str:
        """What the station may do when nobody has signed in."""
        ...

    @property
    def folder(self) -> Path:
        """The data folder."""
        ...

    @property
    def settings(self) -> Settings:
        """The settings of the station."""
        ...

    @property
    def site(self) -> Place | None:
        """The site; None before one was opened."""
        ...

    @property
    def zone(self) -> str:
        """The name of the site's time zone."""
        ...

    @property
    def series(self) -> str:
        """The letters of the numbers that are printed here."""
        ...

    @property
    def signed_in(self) -> SignedIn | None:
        """Who works here now."""
        ...

    @property
    def enrolled(self) -> Enrolled | None:
        """What the store is to the central database; None where it works alone."""
        ...

    def ask(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a query to whoever works here; raises a refusal where they may not know."""
        ...

    def ask_itself(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a query to the machine, which must know in order to work; nobody is shown it."""
        ...

    def is_for(self, roles: frozenset[str]) -> bool:
        """Whether whoever works here has one of some roles; nobody where one must sign in."""
        ...

    def do(self, command: Order, **fields: Any) -> Outcome:
        """Carry out one command; raises Refused, BadInput or StoreTrouble."""
        ...

    def do_after(self, done: Command, command: Order, **fields: Any) -> Outcome:
        """Carry out what follows from one that was carried out, as whoever did that."""
        ...

    def do_itself(self, command: Order, **fields: Any) -> Outcome:
        """Carry out one command as the machine's own act; raises what `do` raises."""
        ...

    def do_all(self, wanted: Iterable[tuple[Order, Fields]]) -> list[Outcome]:
        """Carry out several commands in one transaction: all of them or none."""
        ...


class Answering(Protocol):
    """The exchange with the central database, as far as a gesture may wait for it."""

    def answered(self, command: UUID, timeout: float) -> str | None:
        """The centre's answer to a command, waiting for it at most so many seconds."""
        ...
