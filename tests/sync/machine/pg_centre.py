"""The real centre of a day: a database of its own, copied from one that knows the seeds."""

from __future__ import annotations

from contextlib import closing
from uuid import UUID

import msgspec
import psycopg
from sqlalchemy import text

from kiosk.central.applier import Applier
from kiosk.store.database import Database
from kiosk.sync import worker
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.transport import Transport
from tests.central.conftest import Hub
from tests.postgres import PrivateServer
from tests.sync.local_centre import Contents, Known, contents

_KNOWN = text(
    "SELECT i.id, i.station, i.n, i.status, c.n FROM central.intake i"
    " LEFT JOIN public.command c ON c.id = i.id"
)


class PgCentre:
    """A central database of a server, with its applier."""

    def __init__(self, server: PrivateServer, template: str) -> None:
        self.hub = Hub(server, server.new_database("day", template=template))
        self._template = self._copy = template
        self._restored = False
        self._open()
        self._let_everyone_in()

    def _open(self) -> None:
        self.database = Database(self.hub.url)
        self.applier = Applier(self.hub.url)

    def own(self, enrolment: Enrolment) -> Enrolment:
        """An enrolment of the template, at this copy of it."""
        return msgspec.structs.replace(enrolment, database=self.hub.database)

    def enrol(self, kind: str = "manager", replaces: str = "") -> Enrolment:
        """A new store; the one it replaces has no right any more."""
        return self.hub.enrol(kind=kind, replaces=replaces)

    def knows(self, station: str) -> bool:
        """Whether a station may come in."""
        found = "SELECT 1 FROM central.station WHERE name = %s AND revoked_at IS NULL"
        return bool(self.hub.sql(found, station))

    def connect(self, enrolment: Enrolment, dialect: str) -> Transport:
        """A line to the server."""
        return worker.link(enrolment, dialect)

    def apply(self, count: int = 1_000) -> int:
        """Answer all that waits, so many in a batch; how many."""
        self._restored = False
        self.applier.batch = count
        return self.applier.once()

    def back_up(self) -> None:
        """Keep a copy, in the place of the one before; every line is cut for it."""
        if self._copy != self._template:
            self.hub.server.drop_database(self._copy)
        self._let_go()
        self._copy = self.hub.server.new_database("copy", template=self.hub.database)
        self._open()

    def restore(self) -> None:
        """Go back to the last copy, or to the beginning; the applier sees it when it works next."""
        self._let_go()
        server, name = self.hub.server, self.hub.database
        server.drop_database(name)
        _admin(server, f'CREATE DATABASE "{name}" TEMPLATE "{self._copy}" STRATEGY file_copy')
        self._restored = True
        self._open()

    def contents(self, *only: str) -> Contents:
        """Exchanged rows."""
        return contents(self.database, *only)

    def known(self) -> dict[UUID, Known]:
        """Every command that came in."""
        found = self.database.read(lambda session: session.execute(_KNOWN).all())
        return {row[0]: Known(*row[1:]) for row in found}

    def epoch(self) -> str:
        """The life of this centre; none while the applier has not seen that it was restored."""
        return "" if self._restored else str(self.hub.sql("SELECT epoch FROM central.hub")[0][0])

    def close(self) -> None:
        """Let go of everything, and of the databases."""
        self._let_go()
        for name in {self.hub.database, self._copy} - {self._template}:
            self.hub.server.drop_database(name)

    def _let_go(self) -> None:
        self.applier.close()
        self.database.close()
        cut_lines(self.hub)

    def _let_everyone_in(self) -> None:
        """Roles are of the server: another day may have taken the right of one away."""
        for (name,) in self.hub.sql("SELECT name FROM central.station"):
            self.hub.sql(f'ALTER ROLE "{name}" LOGIN')


def forget_identity(hub: Hub) -> None:
    """Make a database a template: its copies are no restored ones."""
    hub.sql("UPDATE central.hub SET identity = ''")
    cut_lines(hub)


def cut_lines(hub: Hub) -> None:
    """End every session of a database and wait until they are gone."""
    ends = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{}'"
    _admin(hub.server, ends.format(hub.database))


def _admin(server: PrivateServer, statement: str) -> None:
    with closing(psycopg.connect(server.url, autocommit=True)) as connection:
        connection.execute(statement.encode())
