"""Putting a backup back so that it is seen, and does not undo who may sign in."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from sqlalchemy import Connection, Row, event, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kiosk.core import registry, settings
from kiosk.core.errors import SettingsError
from kiosk.core.ids import new_id
from kiosk.sites.queries import all_sites
from kiosk.staff.queries import claimed
from kiosk.staff.staying import Staying
from kiosk.store import backup, copies, recovery
from kiosk.store.base import LoggedCommand
from kiosk.store.changes import collect_changes
from kiosk.store.database import Database, trouble_of
from kiosk.store.enrolled import enrolled
from kiosk.store.handed_out import HandedOut
from kiosk.store.log import carry_out, mark
from kiosk.store.sealed import Facts, Keys, is_sealed
from kiosk.store.upkeep import RecoveryCode
from kiosk.sync.triggers import fit

NOTED = "store.restored"


@dataclass(frozen=True, slots=True)
class By:
    """Who lets a backup be put back: `how` is one of `kiosk.store.ways.WAYS`, or by a code."""

    how: str
    staff: str = ""


def guards(database: Database) -> tuple[bool, bytes | None]:
    """Whether a manager has to let a store go, and the public half of the code that does as well.

    Raises StoreTrouble.
    """
    try:
        tables = set(inspect(database.engine).get_table_names())
    except DBAPIError as error:
        raise trouble_of(error) from error
    if not {"staff", "staff_secret"} <= tables or not database.read(claimed):
        return False, None
    known = "recovery_code" in tables
    return True, database.read(recovery.public_half) if known else None


def restore(
    folder: Path, source: Path, by: By, *, keys: Keys | None = None, url: str = ""
) -> Path | None:
    """Lay a backup over the store: what a store that goes says of who may sign in stays.

    That it was done is in the log. Raises what `kiosk.store.copies.restore` raises.
    """
    work = _Restoring(folder, source, by)
    kept = copies.restore(folder, source, keys=keys, before=work.look, then=work.lay, url=url)
    with closing(HandedOut(folder, shared=bool(url))) as numbers:
        numbers.keep(work.reached)
    return kept


class _Restoring:
    """The two halves of it, around the laying; `reached` is how far the log goes after it."""

    def __init__(self, folder: Path, source: Path, by: By) -> None:
        self._by, self._facts = by, _facts(source)
        place = _place(folder)
        self._station, self._site = place.name, place.site
        self._staying = Staying()
        self._code: Row[tuple[object, ...]] | None = None
        self.reached: dict[tuple[str, str], int] = {}

    def look(self, connection: Connection) -> None:
        self._staying.look(connection)
        with suppress(DBAPIError), connection.begin_nested():
            self._code = connection.execute(select(RecoveryCode.__table__)).first()

    def lay(self, connection: Connection) -> None:
        fit(connection)
        with Session(connection) as session:
            event.listen(session, "after_flush", collect_changes)
            again = self._staying.lay(session)
            if self._code is not None:  # the sheet that is in the safe now
                session.merge(RecoveryCode(**self._code._asdict()))
            self._note(session, again)
            session.commit()

    def _note(self, session: Session, again: int) -> None:
        entry, facts = registry.find(NOTED), self._facts
        said = {"id": new_id(), "issued_at": datetime.now(UTC), "how": self._by.how, "again": again}
        said |= {"site": self._here(session), "station": self._station, "actor": self._station}
        said |= {"by": self._by.staff}
        if facts is not None:
            said |= {"made_at": facts.made_at, "made_by": facts.station, "why": facts.why}
        command = msgspec.convert(said, entry.type)
        carry_out(session, entry, command)
        log = mark(self._station, alone=session.get_bind().dialect.name == "sqlite")
        reached = select(LoggedCommand.n).where(LoggedCommand.id == command.id)
        self.reached[log] = session.scalars(reached).one()

    def _here(self, session: Session) -> str:
        at = enrolled(session)
        sites = [site.code for site in all_sites(session)]
        wanted = self._site or (at.site if at else "")
        return wanted or (sites[0] if len(sites) == 1 else "")


def _facts(source: Path) -> Facts | None:
    """What a sealed backup says of itself; a plain one says nothing."""
    with backup.opened(source) as looked_at:
        sealed = is_sealed(looked_at)
    return backup.facts_of(source) if sealed else None


def _place(folder: Path) -> settings.StationSettings:
    with suppress(SettingsError, OSError):
        return settings.load(folder).station
    return settings.Settings().station
