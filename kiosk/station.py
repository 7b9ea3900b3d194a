"""A station: the one place where settings, store, clock, ids and identity are put together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.asking import GIVEN, accepts
from kiosk.core.clock import CASABLANCA, Clock, SystemClock, business_day
from kiosk.core.command import MANAGER, Command, Outcome, stated, version
from kiosk.core.errors import BadInput
from kiosk.core.ids import new_id
from kiosk.core.machine import Enrolled
from kiosk.core.registry import Registered
from kiosk.core.roles import within_kind
from kiosk.core.settings import Settings
from kiosk.sites.queries import SiteView, all_sites
from kiosk.staff.authority import authorise
from kiosk.store.database import Database
from kiosk.store.enrolled import enrolled
from kiosk.store.log import carry_out

T = TypeVar("T")
Fields = dict[str, Any]
Wanted = Command | type[Command] | str
"""A command with its fields, or its type or name with fields beside it."""


class Station:
    """One machine at one site; `role` is what it may do when nobody has signed in."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        settings: Settings,
        *,
        role: str = MANAGER,
        clock: Clock | None = None,
        ids: Callable[[], UUID] = new_id,
    ) -> None:
        self.folder = folder
        self.database = database
        self.settings = settings
        self.role = role
        self.clock: Clock = clock or SystemClock()
        self.new_id = ids
        self.staff: str | None = None
        self._site: SiteView | None = None
        self._enrolled: tuple[Enrolled | None] | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of the store."""
        self.database.close()

    @property
    def name(self) -> str:
        """The station's name, as in the command log."""
        return self.settings.station.name

    @property
    def site(self) -> SiteView | None:
        """The station's site: as its settings name it, as it was enrolled, or the only one."""
        if self._site is None:
            at = self.enrolled
            wanted = self.settings.station.site or (at.site if at else "")
            found = [s for s in self.database.read(all_sites) if s.code == wanted or not wanted]
            self._site = found[0] if len(found) == 1 or (found and not wanted) else None
        return self._site

    def forget_site(self) -> None:
        """Look for site and enrolment again at the next use; either has changed."""
        self._site = self._enrolled = None

    @property
    def enrolled(self) -> Enrolled | None:
        """What the store is to the central database; None where it works alone."""
        if self._enrolled is None:
            self._enrolled = (self.database.read(enrolled),)
        return self._enrolled[0]

    @property
    def series(self) -> str:
        """The letters of the numbers that are printed here: enrolled, or of the settings."""
        return self.enrolled.series if self.enrolled else self.settings.station.series

    @property
    def zone(self) -> str:
        """The name of the site's time zone."""
        return self.site.zone if self.site else CASABLANCA

    def today(self) -> date:
        """The business day of the site."""
        return business_day(self.clock.now(), self.zone)

    def ask(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a query; `site`, `now` and `zone` are the station's unless given."""
        for name in GIVEN:
            if name not in fields and accepts(query, name):
                fields[name] = self._given(name)
        return self.database.read(query, **fields)

    def _given(self, name: str) -> Any:
        if name == "now":
            return self.clock.now()
        if name == "zone":
            return self.zone
        return self.site.code if self.site else ""

    def do(self, command: Wanted, **fields: Any) -> Outcome:
        """Carry out one command; id, time, place and actor are the station's unless given.

        Raises Refused, BadInput or StoreTrouble; then nothing has changed.
        """
        return self.do_all([(command, fields)])[0]

    def do_all(self, wanted: Iterable[tuple[Wanted, Fields]]) -> list[Outcome]:
        """Carry out several commands in one transaction: all of them or none."""
        made = [self.make(command, **fields) for command, fields in wanted]

        def work(session: Session) -> list[Any]:
            for entry, command in made:
                self._authorise(session, entry, command)
            return [carry_out(session, entry, command) for entry, command in made]

        results = self.database.write(work)
        outcomes = []
        for (entry, command), result in zip(made, results, strict=True):
            outcomes.append(Outcome(entry.name, command, result))
            registry.follow(self, outcomes[-1])
        return outcomes

    def carry(self, session: Session, command: Wanted, **fields: Any) -> Any:
        """Carry out one command inside a transaction that is open already; its result."""
        entry, made = self.make(command, **fields)
        self._authorise(session, entry, made)
        return carry_out(session, entry, made)

    def make(self, command: Wanted, **fields: Any) -> tuple[Registered, Command]:
        """The command as it will be carried out, with what the edge adds to it."""
        if isinstance(command, Command):
            fields = stated(command) | fields
            command = type(command)
        entry = registry.find(command)
        fields.setdefault("id", self.new_id())
        fields.setdefault("issued_at", self.clock.now())
        fields.setdefault("station", self.name)
        fields.setdefault("actor", self.staff or self.name)
        if entry.prepare is not None:
            fields = entry.prepare(self, fields)
        fields.setdefault("site", self.site.code if self.site else "")
        fields["v"] = version(entry.type)
        try:
            return entry, msgspec.convert(fields, entry.type, from_attributes=False)
        except msgspec.ValidationError as error:
            raise BadInput(f"{entry.name}: {error}") from error

    def _authorise(self, session: Session, entry: Registered, command: Command) -> None:
        """Let the actor's role do what the registry's line allows, and nothing else."""
        role = within_kind(self.role, self.enrolled.kind) if self.enrolled else self.role
        authorise(session, entry, command, role, signed_in=command.actor != self.name)
