"""The transport over PostgreSQL's own protocol: one connection, one flight for each movement."""

from __future__ import annotations

import select
import socket
import tempfile
from collections.abc import Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import psycopg
from psycopg import sql

from kiosk.core import program
from kiosk.store.migrate import HEAD
from kiosk.store.signs_of_life import Heard
from kiosk.sync import piecewise, snapshot
from kiosk.sync.piecewise import Asked
from kiosk.sync.snapshot import Part, Wanted
from kiosk.sync.tables import site_channel
from kiosk.sync.transport import (
    Answered,
    Head,
    Outgoing,
    Pulled,
    RowBatch,
    TransportTrouble,
    detail_of,
)
from kiosk.sync.watchdog import Watchdog
from kiosk.sync.watched import WatchedConnection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.sync.enrolment import Enrolment

CONNECT_SECONDS = 5
STATEMENT_MS = 30_000
SILENCE_SECONDS = 45.0
"""More than any statement may take there; see `_asking`."""
DEAD_AFTER_MS = 15_000
"""After so long without an acknowledgement of what was sent, the line is dead."""
READER_MS = 60_000
"""The same for what the centre sends: nothing else ends a session whose reader takes nothing."""

_SETTINGS = {
    "statement_timeout": STATEMENT_MS,
    "tcp_user_timeout": READER_MS,
    "timezone": "UTC",
    # Planning a pull takes longer than the pull.
    "plan_cache_mode": "force_generic_plan",
    # What a centre that broke down forgot is sent again; an answer makes durable what it answers.
    "synchronous_commit": "off",
}


# The arrays travel in binary: as text, each sign of each payload would be looked at for quotes.
def _push(fields: str, arrays: str) -> str:
    """The statement, with what else there is of each command: names, and arrays of values."""
    return f"""
    INSERT INTO central.intake
        (id, site, station, n, name, payload, actor, at, hlc, revision{fields})
    SELECT u.id, u.site, %(me)s, u.n, u.name, u.payload, u.actor, u.at, u.hlc, '{HEAD}'{fields}
    FROM unnest(%(ids)b::uuid[], %(sites)b::text[], %(ns)b::bigint[], %(names)b::text[],
                %(payloads)b::text[], %(actors)b::text[], %(ats)b::timestamptz[],
                %(hlcs)b::bigint[]{arrays})
        AS u (id, site, n, name, payload, actor, at, hlc{fields})
    ORDER BY u.n
    ON CONFLICT (id) DO NOTHING
    """  # noqa: S608 - the revision is ours


_PUSH = _push(", link, before", ", %(links)b::text[], %(befores)b::text[]")
_PUSH_BARE = _push("", "")
"""To a centre that is not updated yet."""
_KNOWS_LINKS = """
    SELECT EXISTS (SELECT FROM pg_attribute
    WHERE attrelid = 'central.intake'::regclass AND attname = 'link')
"""
_HEADS = """
    SELECT n, id, link FROM central.intake WHERE station = %(me)s AND link <> ''
    ORDER BY n DESC LIMIT %(count)s
"""
_REWRITTEN = "SELECT central.rewritten(%(n)s)"
_UNANSWERED = "SELECT count(*) FROM central.intake WHERE station = %(me)s AND seq IS NULL"
_ANSWERED = "SELECT id, status, reason, facts FROM central.answers(%(ids)s)"
_CONTINUES = "SELECT central.continues(%(epoch)s, %(cursor)s, %(shared)s)"
_SEEN = "SELECT central.seen(%(cursor)s, %(revision)s, %(program)s)"
_KNOWS_NEIGHBOURS = "SELECT to_regprocedure('central.neighbours()') IS NOT NULL"
_NEIGHBOURS = "SELECT machine, seconds_ago FROM central.neighbours()"
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
        self._watchdog = Watchdog(self.cut, SILENCE_SECONDS)
        self._much = self._hinted = False
        try:
            with _translated():
                self._connection = _connect(enrolment)
                self._connection.moved = self._watchdog.moved
                channel = sql.Identifier(site_channel(enrolment.site))
                self._connection.add_notify_handler(self._hear)
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
            if self._knows_links:
                values["links"] = [c.link for c in commands]
                values["befores"] = [c.before for c in commands]
                self._connection.execute(_PUSH, values)
            else:
                self._connection.execute(_PUSH_BARE, values)

    def pull(self, cursor: int, shared_cursor: int, window: int) -> Pulled:
        """One snapshot in one flight: clock, answers, tombstones, rows."""
        mine = self.enrolment
        wanted = Wanted(mine.station, mine.site, cursor, shared_cursor, window)
        self._hinted = False
        with self._asking():
            pulled = (None if self._much else self._little(wanted)) or self._whole(wanted)
        self._much = pulled.count > snapshot.LITTLE
        return pulled

    def _little(self, wanted: Wanted) -> Pulled | None:
        """In one statement; None where there is too much for that, or for the line."""
        asking: psycopg.RawCursor[Any] = psycopg.RawCursor(self._connection)
        try:
            lines = asking.execute(self._in_one, wanted.values).fetchall()
        except psycopg.errors.QueryCanceled:
            return None
        if len(lines) > snapshot.LITTLE:
            return None
        return _known(snapshot.from_lines(lines, self._parts, self.dialect, wanted))

    def _whole(self, wanted: Wanted) -> Pulled:
        """Table by table, in pieces."""
        several = [Asked(snapshot.ANSWERS, False), Asked(snapshot.TOMBSTONES, False)]
        several += [Asked(snapshot.of_table(p, self.dialect), True) for p in self._parts]
        state, found = piecewise.fetch(self._connection, snapshot.STATE, several, wanted.named)
        answers, tombstones, *rows = found
        batches = [
            RowBatch(part.table.name, part.columns, came)
            for part, came in zip(self._parts, rows, strict=True)
            if came
        ]
        return _known(
            snapshot.pulled(state, answers, tombstones, batches, wanted) if state else None
        )

    def unanswered(self) -> int:
        """How many of our commands wait there."""
        with self._asking():
            row = self._connection.execute(_UNANSWERED, {"me": self.enrolment.station}).fetchone()
        return int(row[0]) if row else 0

    def answers(self, ids: Sequence[UUID]) -> list[Answered]:
        """What the centre knows of these commands."""
        with self._asking():
            return [Answered(*r) for r in self._connection.execute(_ANSWERED, {"ids": list(ids)})]

    def continues(self, epoch: str, cursor: int, shared_cursor: int) -> bool:
        """Whether the centre's terms since that one all began at those numbers or later."""
        values = {"epoch": epoch, "cursor": cursor, "shared": shared_cursor}
        with self._asking():
            row = self._connection.execute(_CONTINUES, values).fetchone()
        return bool(row and row[0])

    def heads(self, count: int) -> list[Head]:
        """The newest of our commands that came with a link."""
        values = {"me": self.enrolment.station, "count": count}
        with self._asking():
            if not self._knows_links:
                return []
            return [Head(*row) for row in self._connection.execute(_HEADS, values)]

    def rewritten(self, n: int) -> None:
        """Say that our log is not what it was when command `n` went up."""
        with self._asking():
            self._connection.execute(_REWRITTEN, {"n": n})

    def seen(self, cursor: int) -> None:
        """Say how far we are."""
        said = {"cursor": cursor, "revision": HEAD, "program": program.version()}
        with self._asking():
            self._connection.execute(_SEEN, said)

    def neighbours(self) -> list[Heard]:
        """The machines of our site that the centre has heard of."""
        with self._asking():
            if not self._knows_neighbours:
                return []
            return [Heard(*row) for row in self._connection.execute(_NEIGHBOURS)]

    def wait(self, seconds: float) -> bool:
        """Until a notification comes, the wake-up is called, or time is over."""
        raw = self._connection.pgconn
        with _translated():
            waited_for: list[Any] = [raw.socket, self._woken]
            readable, _, _ = select.select(waited_for, [], [], 0 if self._hinted else seconds)
            if self._woken in readable:
                self._drain()
            raw.consume_input()
            while raw.notifies() is not None:
                self._hinted = True
        hinted, self._hinted = self._hinted, False
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
        self._watchdog.close()
        self._connection.close()
        self._woken.close()
        self._wake.close()

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """A movement, which a machine on the way that only acknowledges cannot hold for ever.

        What comes and goes counts as life: on a slow line a movement may take minutes.
        """
        with self._watchdog, _translated():
            yield

    def _hear(self, _hint: psycopg.Notify) -> None:
        """One that came with the answer to something else."""
        self._hinted = True

    def _drain(self) -> None:
        with suppress(BlockingIOError):
            while self._woken.recv(4096):
                pass

    @cached_property
    def _knows_links(self) -> bool:
        row = self._connection.execute(_KNOWS_LINKS).fetchone()
        return bool(row and row[0])

    @cached_property
    def _knows_neighbours(self) -> bool:
        row = self._connection.execute(_KNOWS_NEIGHBOURS).fetchone()
        return bool(row and row[0])

    @cached_property
    def _parts(self) -> list[Part]:
        there: dict[str, set[str]] = {}
        for table, column in self._connection.execute(_COLUMNS).fetchall():
            there.setdefault(table, set()).add(column)
        return snapshot.parts(there)

    @cached_property
    def _in_one(self) -> str:
        return snapshot.in_one(self._parts, self.dialect)


@contextmanager
def aside(enrolment: Enrolment) -> Iterator[psycopg.Connection[Any]]:
    """A line of its own to the centre, for what is no exchange. Raises TransportTrouble."""
    with _translated(), _connect(enrolment) as connection:
        yield connection


def _connect(enrolment: Enrolment) -> WatchedConnection:
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
        "options": " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items()),
        "gssencmode": "disable",
    }
    if enrolment.password:
        settings |= {"password": enrolment.password, "require_auth": "scram-sha-256"}
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        settings |= _files(enrolment, Path(folder))
        connection = WatchedConnection.connect(**settings, autocommit=True)
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
            file.write_text(pem, encoding="utf-8")
            made[name] = str(file)
    return made


def _known(pulled: Pulled | None) -> Pulled:
    if pulled is None:  # a centre that was restored may not know us: nothing is shown
        raise TransportTrouble("revoked", "the centre does not know this station")
    return pulled


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
