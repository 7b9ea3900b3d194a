"""The transport over PostgreSQL's own protocol: one connection, one flight for each movement."""

from __future__ import annotations

import select
import socket
import tempfile
import threading
from collections.abc import Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import psycopg
from psycopg import sql

from kiosk.store.migrate import HEAD
from kiosk.sync import rows
from kiosk.sync.tables import ALL_SITES, SHARED, replicated, site_channel, site_column
from kiosk.sync.transport import Answered, Laid, Outgoing, Pulled, TransportTrouble, detail_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Table

    from kiosk.sync.enrolment import Enrolment

CONNECT_SECONDS = 5
STATEMENT_MS = 30_000
DEADLINE_SECONDS = 45.0
"""More than any statement may take there; see `_asking`."""
DEAD_AFTER_MS = 15_000
"""After so long without an acknowledgement of what was sent, the line is dead."""

# The arrays travel in binary: as text, each sign of each payload would be looked at for quotes.
_PUSH = f"""
    INSERT INTO central.intake (id, site, station, n, name, payload, actor, at, hlc, revision)
    SELECT u.id, u.site, %(me)s, u.n, u.name, u.payload, u.actor, u.at, u.hlc, '{HEAD}'
    FROM unnest(%(ids)b::uuid[], %(sites)b::text[], %(ns)b::bigint[], %(names)b::text[],
                %(payloads)b::text[], %(actors)b::text[], %(ats)b::timestamptz[],
                %(hlcs)b::bigint[]) AS u (id, site, n, name, payload, actor, at, hlc)
    ORDER BY u.n
    ON CONFLICT (id) DO NOTHING
"""  # noqa: S608 - the revision is ours
_STATE = """
    SELECT coalesce(central.term(), h.epoch), h.revision, h.min_revision, clock_timestamp(),
           coalesce(c.seq, 0), coalesce(c.purge_floor, 0), coalesce(a.seq, 0)
    FROM central.hub h
    LEFT JOIN central.clock c ON c.site = %(site)s
    LEFT JOIN central.clock a ON a.site = %(all)s
"""
_ANSWERS = """
    SELECT id, status, reason, facts FROM central.intake
    WHERE station = %(me)s AND seq > %(cursor)s AND seq <= %(upto)s ORDER BY seq, n
"""
_TOMBSTONES = """
    SELECT tbl, pk FROM central.tombstone
    WHERE site = %(site)s AND seq > %(cursor)s AND seq <= %(upto)s ORDER BY seq
"""
_UNANSWERED = "SELECT count(*) FROM central.intake WHERE station = %(me)s AND seq IS NULL"
_KNOWN = "SELECT id, status, reason, facts FROM central.answers(%(ids)s)"
_CONTINUES = "SELECT central.continues(%(epoch)s, %(cursor)s, %(shared)s)"
_SEEN = "SELECT central.seen(%(cursor)s, %(revision)s, %(program)s)"
_COLUMNS = """
    SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
      AND has_column_privilege(c.oid, a.attnum, 'SELECT')
"""

_BY_STATE = (("42501", "revoked"), ("28", "login"), ("53", "full"))
_BY_WORDS = (
    ("is not permitted to log in", "revoked"),
    ("authentication", "login"),
    ("no password supplied", "login"),
    ("no pg_hba.conf entry", "login"),
    ("does not exist", "login"),
    ("certificate", "untrusted"),
    ("does not support SSL", "untrusted"),
)


class CentralLink:
    """A connection to the central database as the station of an enrolment.

    `dialect` is the store's: "sqlite" or "postgresql". Raises TransportTrouble from everywhere.
    """

    def __init__(self, enrolment: Enrolment, dialect: str) -> None:
        self.enrolment = enrolment
        self.dialect = dialect
        self._woken, self._wake = socket.socketpair()
        self._woken.setblocking(False)
        self._wake.setblocking(False)
        try:
            with _translated():
                self._connection = _connect(enrolment)
                channel = sql.Identifier(site_channel(enrolment.site))
                self._connection.execute(sql.SQL("LISTEN {}").format(channel))
        except BaseException:
            self._woken.close()
            self._wake.close()
            raise

    def push(self, commands: Sequence[Outgoing]) -> None:
        """Hand commands over in one statement; a number used for another command is a clone."""
        values = {
            "me": self.enrolment.station,
            "ids": [c.id for c in commands],
            "sites": [c.site for c in commands],
            "ns": [c.n for c in commands],
            "names": [c.name for c in commands],
            "payloads": [c.payload for c in commands],
            "actors": [c.actor for c in commands],
            "ats": [c.at for c in commands],
            "hlcs": [c.hlc for c in commands],
        }
        with self._asking():
            self._connection.execute(_PUSH, values)

    def pull(self, cursor: int, shared_cursor: int, window: int) -> Pulled:
        """One snapshot in one flight: clock, answers, tombstones, rows."""
        values = {
            "me": self.enrolment.station,
            "site": self.enrolment.site,
            "all": ALL_SITES,
            "cursor": cursor,
            "upto": cursor + window,
            "shared": shared_cursor,
        }
        with self._asking():
            selects = self._selects
            connection = self._connection
            with connection.pipeline():
                connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                asked = [connection.execute(q, values) for q in (_STATE, _ANSWERS, _TOMBSTONES)]
                parts = [
                    (table, columns, connection.execute(query, values, binary=True))
                    for table, columns, query in selects
                ]
                connection.execute("COMMIT")
            state = asked[0].fetchone()
            if state is None:  # a centre that was restored may not know us: nothing is shown
                raise TransportTrouble("revoked", "the centre does not know this station")
            epoch, revision, least, now, clock, purged, shared = state
            return Pulled(
                epoch=epoch,
                clock=clock,
                upto=min(clock, cursor + window),
                purged=purged,
                shared_clock=shared,
                revision=revision,
                min_revision=least,
                now=now,
                answers=[Answered(*row) for row in asked[1].fetchall()],
                tombstones=asked[2].fetchall(),
                laid=[
                    Laid(table, columns, found)
                    for table, columns, done in parts
                    if (found := done.fetchall())
                ],
            )

    def unanswered(self) -> int:
        """How many of our commands wait there."""
        with self._asking():
            row = self._connection.execute(_UNANSWERED, {"me": self.enrolment.station}).fetchone()
        return int(row[0]) if row else 0

    def answers(self, ids: Sequence[UUID]) -> list[Answered]:
        """What the centre knows of these commands."""
        with self._asking():
            return [Answered(*r) for r in self._connection.execute(_KNOWN, {"ids": list(ids)})]

    def continues(self, epoch: str, cursor: int, shared_cursor: int) -> bool:
        """Whether the centre's terms since that one all began at those numbers or later."""
        values = {"epoch": epoch, "cursor": cursor, "shared": shared_cursor}
        with self._asking():
            row = self._connection.execute(_CONTINUES, values).fetchone()
        return bool(row and row[0])

    def seen(self, cursor: int) -> None:
        """Say how far we are."""
        from importlib import metadata

        program = metadata.version("technopark-kiosk")
        with self._asking():
            self._connection.execute(
                _SEEN, {"cursor": cursor, "revision": HEAD, "program": program}
            )

    def wait(self, seconds: float) -> bool:
        """Until a notification comes, the wake-up is called, or time is over."""
        raw = self._connection.pgconn
        with _translated():
            waited_for: list[Any] = [raw.socket, self._woken]
            readable, _, _ = select.select(waited_for, [], [], seconds)
            if self._woken in readable:
                self._drain()
            raw.consume_input()
            hinted = False
            while raw.notifies() is not None:
                hinted = True
        return hinted

    def wake(self) -> None:
        """End a wait early; harmless when nobody waits."""
        with suppress(OSError):  # full: whoever waits will wake; closed: nobody does
            self._wake.send(b"!")

    def cut(self) -> None:
        """End what is under way, from any thread: whoever waits for an answer gets an error."""
        with suppress(OSError, psycopg.Error, ValueError):
            line = socket.socket(fileno=self._connection.pgconn.socket)
            try:
                line.shutdown(socket.SHUT_RDWR)
            finally:
                line.detach()

    def close(self) -> None:
        """Let go of the connection."""
        self._connection.close()
        self._woken.close()
        self._wake.close()

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """A movement, which a machine on the way that only acknowledges cannot hold for ever."""
        patience = threading.Timer(DEADLINE_SECONDS, self.cut)
        patience.daemon = True
        patience.start()
        try:
            with _translated():
                yield
        finally:
            patience.cancel()

    def _drain(self) -> None:
        with suppress(BlockingIOError):
            while self._woken.recv(4096):
                pass

    @cached_property
    def _selects(self) -> list[tuple[str, tuple[str, ...], str]]:
        """One SELECT a table, of the columns that both sides have and we may read.

        An older store leaves new columns out, a newer one fills what is missing by default.
        """
        there: dict[str, set[str]] = {}
        for table, column in self._connection.execute(_COLUMNS).fetchall():
            there.setdefault(table, set()).add(column)
        found = []
        for table in replicated():
            known = there.get(table.name, set())
            columns = tuple(c.name for c in table.columns if c.name in known)
            if columns and "seq" in known:
                found.append((table.name, columns, self._select(table, columns)))
        return found

    def _select(self, table: Table, columns: tuple[str, ...]) -> str:
        listed = ", ".join(rows.expression(table.columns[c], self.dialect) for c in columns)
        where = f"{site_column(table)} = %(site)s AND seq > %(cursor)s AND seq <= %(upto)s"
        if table.name in SHARED:
            moved = "SELECT seq > %(shared)s FROM central.clock WHERE site = %(all)s"
            where = f"({where}) OR ({site_column(table)} <> %(site)s AND ({moved}))"
        return f'SELECT {listed} FROM public."{table.name}" WHERE {where}'  # noqa: S608


def _connect(enrolment: Enrolment) -> psycopg.Connection[Any]:
    settings: dict[str, Any] = {
        "host": enrolment.host,
        "port": enrolment.port,
        "dbname": enrolment.database,
        "user": enrolment.station,
        "sslmode": enrolment.sslmode,
        "application_name": "kiosk",
        "connect_timeout": CONNECT_SECONDS,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "tcp_user_timeout": DEAD_AFTER_MS,
        "options": f"-c statement_timeout={STATEMENT_MS} -c timezone=UTC",
        "gssencmode": "disable",
    }
    if enrolment.password:
        settings |= {"password": enrolment.password, "require_auth": "scram-sha-256"}
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        settings |= _files(enrolment, Path(folder))
        connection = psycopg.connect(**settings, autocommit=True)
    connection.prepare_threshold = 1
    return connection


def _files(enrolment: Enrolment, folder: Path) -> dict[str, str]:
    """The libraries read certificates from files; these live while the line is set up."""
    given = {"sslrootcert": enrolment.ca, "sslcert": enrolment.certificate, "sslkey": enrolment.key}
    made = {}
    for name, pem in given.items():
        if pem:
            file = folder / name
            file.touch(mode=0o600)
            file.write_text(pem)
            made[name] = str(file)
    return made


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (psycopg.Error, OSError, ValueError) as error:
        raise TransportTrouble(_problem(error), detail_of(error)) from error


def _problem(error: Exception) -> str:
    """What a failure is called: by its SQLSTATE, or where signing in failed by the words."""
    state, said = getattr(error, "sqlstate", None) or "", str(error)
    if state == "23505" and "intake_station_n" in said:
        return "cloned"
    by_state = next((problem for start, problem in _BY_STATE if state.startswith(start)), "")
    by_words = next((problem for words, problem in _BY_WORDS if words in said), "")
    return by_words or (by_state if state else "") or "unreachable"
