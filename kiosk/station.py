"""A station: the one place where settings, store, clock, ids and identity are put together."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.asking import GIVEN, accepts
from kiosk.core.clock import (
    CASABLANCA,
    FIRST_YEAR,
    LAST_YEAR,
    Clock,
    SystemClock,
    business_day,
)
from kiosk.core.command import KIOSK, MANAGER, MITC, Command, Outcome, own, stated, version
from kiosk.core.errors import BadInput, Refused
from kiosk.core.ids import derived_id, new_id
from kiosk.core.machine import Enrolled, Fields, Order, SignedIn
from kiosk.core.readings import reading
from kiosk.core.roles import FEWEST, UNATTENDED
from kiosk.core.settings import Settings
from kiosk.core.slice import Registered
from kiosk.sites.queries import SiteView, all_sites, sites_kept
from kiosk.staff.authority import Acting, authorise
from kiosk.staff.queries import claimed, find_staff, has_signed, key_of
from kiosk.staff.refusals import MayNotRead, NamedLikeStaff
from kiosk.store.database import Database
from kiosk.store.enrolled import enrolled
from kiosk.store.log import carry_out
from kiosk.store.spelling_upkeep import keep_up

T = TypeVar("T")
_NETWORK = frozenset({MITC})


class Station:
    """One machine at one site.

    `role` is what it may do with nobody signed in, until a manager of the site has a PIN.
    """

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
        self.signed_in: SignedIn | None = None
        self.begun = False
        """Whether its store was made just now: the first start of a data folder."""
        self._claimed = self._named_apart = False
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

    def held_sites(self) -> set[str]:
        """The codes of all sites that the store knows."""
        return {site.code for site in self.database.read(all_sites)}

    def forget_site(self) -> None:
        """Look for site and enrolment again at the next use; either has changed."""
        self._site = self._enrolled = None
        self._claimed = self._named_apart = False

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

    @property
    def staff(self) -> str | None:
        """The code of whoever works here now."""
        return self.signed_in.code if self.signed_in else None

    def sign(self, person: SignedIn | None) -> None:
        """Act as somebody from now on, or as nobody."""
        self.signed_in = person

    def look_again(self) -> bool:
        """Whether whoever works here may do other things than before: their row was written.

        Whose PIN is another now, by a manager or by themselves, has left: they may do nothing.
        """
        if (person := self.signed_in) is None:
            return False
        found = self.ask_itself(find_staff, code=person.code)
        if person.key and self.ask_itself(key_of, code=person.code) != person.key:
            found = None
        role = found.role if found else KIOSK
        services = found.services if found else ()
        if (role, services) == (person.role, person.services):
            return False
        self.signed_in = replace(person, role=role, services=services)
        return True

    def today(self) -> date:
        """The business day of the site."""
        return business_day(self.clock.now(), self.zone)

    def ask(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a query to whoever works here.

        `site`, `now` and `zone` are the station's unless given. Raises MayNotRead where their role
        does not include it; NotRegistered for what no slice lists.
        """
        self.require(query)
        own = self.site.code if self.site else ""
        if fields.get("site", own) != own and reading(query).own:
            self.require_network(reading(query).name)
        return self.ask_itself(query, **fields)

    def seen_sites(self) -> list[SiteView]:
        """The sites whose figures whoever works here may see: for MITC all that are kept here."""
        own = self.site
        if not self.is_of_network():
            return [own] if own else []
        return self.database.read(sites_kept)

    def seeing(self, site: str) -> Station:
        """The machine as if it stood at another site, to read what is kept of that one here.

        Raises MayNotRead, but for MITC.
        """
        if self.site is None or site != self.site.code:
            self.require_network("sites.list")
        return self.as_of(site)

    def as_of(self, site: str) -> Station:
        """The same for the machine itself; raises BadInput for a site that is not here."""
        found = next((each for each in self.database.read(all_sites) if each.code == site), None)
        if found is None:
            raise BadInput(f"there is no site {site} here; `kiosk ask sites.list` lists them")
        other = copy.copy(self)
        other._site = found  # noqa: SLF001 - another of its own kind
        return other

    def is_of_network(self) -> bool:
        """Whether somebody of MITC works here."""
        return self.signed_in is not None and self._acting(_NETWORK).role == MITC

    def require_network(self, name: str) -> None:
        """Raise MayNotRead, but for somebody of MITC."""
        if not self.is_of_network():
            raise MayNotRead(query=name, role=self._acting(_NETWORK).role)

    def require(self, *queries: Callable[..., Any]) -> None:
        """Raise MayNotRead where whoever works here may not ask all of these."""
        for query in queries:
            line = reading(query)
            self._acting(line.roles).reads(line)

    def may_read(self, *queries: Callable[..., Any]) -> bool:
        """Whether whoever works here may ask all of these."""
        try:
            self.require(*queries)
        except MayNotRead:
            return False
        return True

    def is_for(self, roles: frozenset[str]) -> bool:
        """Whether whoever works here is among these; all are where nobody signs in yet."""
        if self._acting(roles).role_for(roles) in roles:
            return True
        return self.signed_in is None and not self._is_claimed()

    def may(self, *commands: type[Command] | str) -> bool:
        """Whether whoever works here may do all of these, as far as their role goes."""
        if self.signed_in is None and not self._is_claimed():
            return True
        return all(self.is_for(registry.find(command).roles) for command in commands)

    def _acting(self, roles: frozenset[str]) -> Acting:
        """As whom whoever works here stands before what is for some roles."""
        kind = self.enrolled.kind if self.enrolled else ""
        if self.signed_in is not None and kind not in UNATTENDED:
            return Acting(self.signed_in.role, self.role, kind)
        trusted = self.role in FEWEST or (KIOSK not in roles and not self._is_claimed())
        return Acting(self.role if trusted else KIOSK, self.role, kind)

    def _is_claimed(self) -> bool:
        """Asked of the store until it is so: it stays so."""
        if not self._claimed:
            self._claimed = self.database.read(claimed)
        return self._claimed

    def ask_itself(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a query to the machine: what it must know in order to work, whoever is here.

        Never for what people are shown, which is `ask`'s.
        """
        for name in GIVEN:
            if name not in fields and accepts(query, name):
                fields[name] = self._given(name)
        if getattr(query, "by_words", False):
            keep_up(self.database)
        return self.database.read(query, **fields)

    def _given(self, name: str) -> Any:
        if name == "now":
            return self.clock.now()
        if name == "zone":
            return self.zone
        return self.site.code if self.site else ""

    def do(self, command: Order, **fields: Any) -> Outcome:
        """Carry out one command; who acts, where and when is the station's to say.

        Raises Refused, BadInput or StoreTrouble; then nothing has changed.
        """
        return self.do_all([(command, fields)])[0]

    def do_after(self, done: Command, command: Order, **fields: Any) -> Outcome:
        """Carry out what follows from one that was carried out here, as whoever did that.

        Raises what `do` raises.
        """
        who = {name: getattr(done, name) for name in ("site", "station", "actor")}
        return self._do_all([(command, own(command, fields) | who)], itself=False)[0]

    def do_itself(self, command: Order, **fields: Any) -> Outcome:
        """Carry out one command that nobody asked for, as the machine's own act.

        Raises Refused, BadInput or StoreTrouble; NotAllowed for what a machine of this kind does
        not do by itself.
        """
        said = own(command, fields) | {"actor": self.name}
        return self._do_all([(command, said)], itself=True)[0]

    def do_all(self, wanted: Iterable[tuple[Order, Fields]]) -> list[Outcome]:
        """Carry out several commands in one transaction: all of them or none."""
        return self._do_all([(each, own(each, fields)) for each, fields in wanted], itself=False)

    def _do_all(self, wanted: Iterable[tuple[Order, Fields]], *, itself: bool) -> list[Outcome]:
        made = [self.make(command, **fields) for command, fields in wanted]

        def work(session: Session) -> list[Outcome]:
            outcomes = []
            for entry, command in made:  # whoever may the first may find the second theirs no more
                self._authorise(session, entry, command, itself=itself)
                outcomes.append(self._carry_out(session, entry, command, itself=itself))
            for outcome in outcomes:
                for done in (outcome, *outcome.also):
                    registry.accompany(session, self, done)
            return outcomes

        outcomes = self.database.write(work)
        for outcome in outcomes:
            for done in (outcome, *outcome.also):
                registry.follow(self, done)
        return outcomes

    def _carry_out(
        self, session: Session, entry: Registered, command: Command, *, itself: bool
    ) -> Outcome:
        """One command and what it leads to; a second time, only its answer."""
        result = carry_out(session, entry, command)
        if entry.leads_to is None:
            return Outcome(entry.name, command, result)
        who = {name: getattr(command, name) for name in ("issued_at", "site", "station", "actor")}
        led = []
        for name, fields in entry.leads_to(command, result):
            identity = derived_id(command.id, name)
            following, made = self.make(name, **who, **fields, id=identity)
            if self._may(session, following, made, itself=itself):
                led.append(Outcome(name, made, carry_out(session, following, made)))
        return Outcome(entry.name, command, result, tuple(led))

    def carry(self, session: Session, command: Order, **fields: Any) -> Any:
        """Carry out one command inside a transaction that is open already; its result."""
        entry, made = self.make(command, **fields)
        self._authorise(session, entry, made)
        return carry_out(session, entry, made)

    def make(self, command: Order, **fields: Any) -> tuple[Registered, Command]:
        """The command as it will be carried out, with what the edge adds to it."""
        if isinstance(command, Command):
            fields = stated(command) | fields
            command = type(command)
        entry = registry.find(command)
        fields.setdefault("id", self.new_id())
        fields.setdefault("issued_at", self.clock.now())
        fields.setdefault("station", self.name)
        fields.setdefault("actor", self._acts())
        if entry.prepare is not None:
            fields = entry.prepare(self, fields)
        fields.setdefault("site", self.site.code if self.site else "")
        if fields.setdefault("v", version(entry.type)) != version(entry.type):
            raise BadInput(
                f"{entry.name}: v: this program writes version {version(entry.type)}; leave v out"
            )
        try:
            command = msgspec.convert(fields, entry.type, from_attributes=False)
        except msgspec.ValidationError as error:
            raise BadInput(f"{entry.name}: {error}") from error
        if not FIRST_YEAR <= command.issued_at.year <= LAST_YEAR:
            raise BadInput(f"{entry.name}: issued_at: {command.issued_at} is no time to act at")
        return entry, command

    def _authorise(
        self, session: Session, entry: Registered, command: Command, *, itself: bool = False
    ) -> None:
        """Let whoever acts do what the centre would let them do from here."""
        kind = self.enrolled.kind if self.enrolled else ""
        signed_in = command.actor != self.name
        if not signed_in:
            self._require_own_name(session, command)
        acting = Acting(KIOSK if signed_in else self._nobodys_role(session), self.role, kind)
        if itself and acting.does(entry, command):
            return
        authorise(session, entry, command, acting, signed_in=signed_in)

    def _require_own_name(self, session: Session, command: Command) -> None:
        """Refuse to act by itself under a code of the staff; looked at once."""
        if not self._named_apart and has_signed(session, site=command.site, name=self.name):
            raise NamedLikeStaff(staff=self.name)
        self._named_apart = True

    def _acts(self) -> str:
        """Who acts: nobody works at a machine in a hall, whoever it was told."""
        at = self.enrolled
        alone = self.signed_in is None or (at is not None and at.kind in UNATTENDED)
        return self.name if alone else self.staff or self.name

    def _nobodys_role(self, session: Session) -> str:
        """What may be done with nobody signed in: little, once a manager of the site signs in."""
        if not self._claimed:
            self._claimed = claimed(session)
        return KIOSK if self._claimed and self.role not in FEWEST else self.role

    def _may(self, session: Session, entry: Registered, command: Command, *, itself: bool) -> bool:
        try:
            self._authorise(session, entry, command, itself=itself)
        except Refused:
            return False
        return True
