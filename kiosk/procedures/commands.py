"""Saying of a procedure what this site says of it; adding one, taking one away, going back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.catalogue import OTHER, Desk, find_desk
from kiosk.core.clock import business_day
from kiosk.core.command import NO_ID, Command
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.core.words import Words
from kiosk.procedures import checked
from kiosk.procedures.checked import MOST_PROCEDURES
from kiosk.procedures.kinds import OWN, REMOVED, SHIPPED
from kiosk.procedures.model import ProcedureVersion
from kiosk.procedures.queries import ABSENT, desk
from kiosk.procedures.refusals import (
    ChangedSince,
    CodeTaken,
    LastStays,
    NotShipped,
    TitleTaken,
    TooMany,
    UnknownDesk,
    UnknownProcedure,
    UnknownVersion,
)
from kiosk.procedures.said import PaperSaid, Said, as_procedure, read, written
from kiosk.sites.queries import known_zone


class _Text(Command, frozen=True, kw_only=True):
    """What is said of a procedure; all of it is said anew."""

    service: str
    title: Words
    hint: Words = Words()
    papers: list[PaperSaid] = []  # noqa: RUF012
    remark: Words = Words()
    validity: Words = Words()
    fee: Words = Words()
    fee_to_confirm: bool = False
    link: str = ""
    source: str = ""
    verified: date | None = None

    @property
    def said(self) -> Said:
        """The text alone."""
        fields = {name: getattr(self, name) for name in Said.__struct_fields__}
        return Said(**fields | {"papers": tuple(self.papers)})


class ChangeProcedure(_Text, frozen=True, kw_only=True):
    """Say of a procedure of a desk, by its code, what this site says; one removed is back.

    `over` is the number of the version that was looked at, 0 for the shipped text: of another one
    nothing is changed unseen.
    """

    procedure: str
    over: int | None = None


class AddProcedure(_Text, frozen=True, kw_only=True):
    """Offer something more at a desk; its `code` is made of the title unless given."""

    code: str = ""


class RemoveProcedure(Command, frozen=True, kw_only=True):
    """Offer a procedure no longer at this site; `over` as in ChangeProcedure."""

    service: str
    procedure: str
    over: int | None = None


class RestoreProcedure(Command, frozen=True, kw_only=True):
    """Say of a procedure what the program says; `over` as in ChangeProcedure."""

    service: str
    procedure: str
    over: int | None = None


class TakeVersion(Command, frozen=True, kw_only=True):
    """Let an earlier version of a procedure stand again; `over` as in ChangeProcedure."""

    version: UUID
    over: int | None = None


@dataclass(frozen=True, slots=True)
class ProcedureKept:
    """What stands of a procedure now, and what stood before.

    `version` and `before` are ids of versions, None where none was written; `was` is the kind of
    what stood, "absent" where nothing did. `number` is that of what stands, 0 where none was.
    """

    service: str
    code: str
    version: UUID | None
    before: UUID | None
    was: str
    number: int = 0


def change_procedure(session: Session, command: ChangeProcedure) -> ProcedureKept:
    """Keep a new version; the same text again keeps none.

    Raises Invalid, UnknownDesk, UnknownProcedure, ChangedSince, TitleTaken and, for one that was
    removed, TooMany.
    """
    here = _desk(command.service)
    clean = _checked(session, command)
    now = _Standing(session, command.site, here, command.procedure)
    now.require_known()
    return now.keep(command, OWN, clean)


def add_procedure(session: Session, command: AddProcedure) -> ProcedureKept:
    """Keep the first version of a procedure that was not shipped.

    Raises Invalid, UnknownDesk, CodeTaken, TitleTaken, TooMany.
    """
    here = _desk(command.service)
    clean = _checked(session, command)
    now = _Standing(session, command.site, here, checked.code(command.code, clean.title.fr))
    if (known := now.kept(command.id)) is not None:
        return known
    if now.kind != ABSENT:
        raise CodeTaken(procedure=now.code)
    return now.keep(command, OWN, clean)


def remove_procedure(session: Session, command: RemoveProcedure) -> ProcedureKept:
    """Tickets that were taken for it keep their papers. Raises LastStays, UnknownProcedure."""
    here = _desk(command.service)
    now = _Standing(session, command.site, here, command.procedure)
    now.require_known()
    if now.code == OTHER:
        raise LastStays(title=here.procedures[-1].title.fr)
    return now.keep(command, REMOVED)


def restore_procedure(session: Session, command: RestoreProcedure) -> ProcedureKept:
    """Raises NotShipped, UnknownProcedure, TitleTaken and, for one removed, TooMany."""
    here = _desk(command.service)
    now = _Standing(session, command.site, here, command.procedure)
    now.require_known()
    if not now.shipped:
        raise NotShipped(procedure=now.code)
    return now.keep(command, SHIPPED)


def take_version(session: Session, command: TakeVersion) -> ProcedureKept:
    """It stands as a new version. Raises UnknownVersion, TitleTaken, TooMany, LastStays."""
    row = session.get(ProcedureVersion, command.version)
    if row is None or row.site != command.site:
        raise UnknownVersion(version=str(command.version))
    now = _Standing(session, command.site, _desk(row.service), row.code)
    return now.keep(command, row.kind, text=row.text)


def _checked(session: Session, command: _Text) -> Said:
    """What is said, within its limits; nobody has verified it on a day to come."""
    today = business_day(command.issued_at, known_zone(session, site=command.site))
    if command.verified is not None and command.verified > today:
        raise Invalid(field="verified", problem="future")
    return checked.said(command.said)


def _desk(name: str) -> Desk:
    typed = checks.text("service", name, limit=120, required=True)
    found = find_desk(typed)
    if found is None:
        raise UnknownDesk(desk=typed)
    return found


class _Standing:
    """What stands of a procedure at a site, to be followed by a new version."""

    def __init__(self, session: Session, site: str, here: Desk, typed: str) -> None:
        self.session, self.site, self.here = session, site, here
        self.offered = desk(session, site=site, service=here.code) or here
        self.code = self._code(checks.text("procedure", typed, limit=120, required=True))
        self.shipped = self.code in {each.code for each in here.procedures}
        self.row = session.scalars(self._rows().where(ProcedureVersion.stands)).first()
        self.kind = self.row.kind if self.row else SHIPPED if self.shipped else ABSENT

    def _code(self, typed: str) -> str:
        """A code is one whether it is offered or not; a title is that of what is offered."""
        if any(each.code == typed for each in self.here.procedures):
            return typed
        if self.session.scalars(self._of(typed).limit(1)).first() is not None:
            return typed
        found = self.offered.procedure(typed)
        return found.code if found is not None else typed

    def _of(self, code: str) -> Select[ProcedureVersion]:
        v = ProcedureVersion
        return select(v).where(v.site == self.site, v.service == self.here.code, v.code == code)

    def _rows(self) -> Select[ProcedureVersion]:
        return self._of(self.code)

    def require_known(self) -> None:
        if self.kind == ABSENT:
            raise UnknownProcedure(procedure=self.code, desk=self.here.name.fr)

    def kept(self, command: UUID) -> ProcedureKept | None:
        """What a command that was carried out before has kept."""
        row = self.session.get(ProcedureVersion, command)
        if row is None:
            return None
        earlier = self._rows().where(ProcedureVersion.number < row.number)
        last = self.session.scalars(earlier.order_by(ProcedureVersion.number.desc())).first()
        was = last.kind if last else SHIPPED if self.shipped else ABSENT
        before = last.id if last else None
        return ProcedureKept(row.service, row.code, row.id, before, was, row.number)

    def keep(
        self, command: Command, kind: str, said: Said | None = None, text: str = ""
    ) -> ProcedureKept:
        """Let a new version stand, unless it says what stands already."""
        if (known := self.kept(command.id)) is not None:
            return known
        text = written(said) if said is not None else text
        before = self.row
        if kind == self.kind and (before.text if before else "") == text:
            stands = before.id if before else None
            return ProcedureKept(self.here.code, self.code, stands, stands, self.kind, self.number)
        self._require_seen(getattr(command, "over", None))
        self._require_room(kind, text, anew=said is not None)
        self._add(command, kind, text)
        was = before.id if before else None
        return ProcedureKept(self.here.code, self.code, command.id, was, self.kind, self.number + 1)

    @property
    def number(self) -> int:
        """That of the version that stands; 0 where none was written."""
        return self.row.number if self.row else 0

    def _require_seen(self, over: int | None) -> None:
        """Nobody takes away unseen what another has written since."""
        if over is not None and over != self.number:
            raise ChangedSince(procedure=self._title())

    def _title(self) -> str:
        found = self.offered.procedure(self.code) or self.here.procedure(self.code)
        return found.title.fr if found else self.code

    def _require_room(self, kind: str, text: str, *, anew: bool) -> None:
        """What is offered has a title of its own, and there is room for it.

        A title that is said `anew` is not the code of another either.
        """
        if kind == REMOVED:
            return
        own = as_procedure(self.code, read(text), NO_ID) if kind == OWN else None
        wanted = own or self.here.procedure(self.code)
        others = [each for each in self.offered.procedures if each.code != self.code]
        names = {fold(title) for each in others for title in each.title.all()}
        if anew:
            names |= {fold(each.code) for each in others}
        for title in wanted.title.all() if wanted else ():
            if fold(title) in names:
                raise TitleTaken(title=title)
        if len(others) >= MOST_PROCEDURES:
            raise TooMany(limit=MOST_PROCEDURES)

    def _add(self, command: Command, kind: str, text: str) -> None:
        if self.row is not None:
            self.row.stands = False
        self.session.add(
            ProcedureVersion(
                id=command.id,
                site=self.site,
                service=self.here.code,
                code=self.code,
                number=self.number + 1,
                stands=True,
                kind=kind,
                text=text,
                at=command.issued_at,
                made_by=command.actor[:60],
                added_at=self.row.added_at if self.row else command.issued_at,
            )
        )
        self.session.flush()
