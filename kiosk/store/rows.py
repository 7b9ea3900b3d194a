"""The rows of an embedded store as one stream, and a store made of them.

A backup holds rows and no database file: they are read in one transaction while others write, no
copy of the store is ever on the disk, and what is read back brings nothing that could run. The
tables are made by the program's own migrations, and only values are taken.

The stream is zlib's, of records that are each a length (4 bytes, big-endian) and MessagePack:
`["table", name, columns]`, then `["rows", rows]` as often as needed, and after the last table
`["end", {table: number of rows}]`. Words that names are found by are taken from the rows again.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from kiosk.core.errors import BadFile, StoreTrouble
from kiosk.store import embedded
from kiosk.store.standing import DAMAGED, kind_of

Value = Any
"""A text, a number, bytes or None; SQLite takes nothing else."""
Tell = Callable[[float], None]
DERIVED = frozenset({"spelling", "sounding", "unspelt"})
BATCH, LEVEL, STEP = 200, 3, 1 << 20
MOST_RECORD = 64_000_000
"""Bytes of a record; a single row of ours is far smaller."""
STRANGE = "no_backup"
COUNTED = "sqlite_sequence"
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
_encoder = msgspec.msgpack.Encoder()


class Table(msgspec.Struct, frozen=True, array_like=True, tag="table"):
    """The rows that follow are of this table."""

    name: str
    columns: list[str]


class Rows(msgspec.Struct, frozen=True, array_like=True, tag="rows"):
    """Some rows of the table that was named last."""

    rows: list[list[Value]]


class End(msgspec.Struct, frozen=True, array_like=True, tag="end"):
    """All was told."""

    counts: dict[str, int]


Record = Table | Rows | End
_decoder = msgspec.msgpack.Decoder(Record)


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """The tables whose rows are kept, last what SQLite counts by itself."""
    names = [name for (name,) in connection.execute(_TABLES) if name not in DERIVED]
    ours = [name for name in names if not name.startswith("sqlite_")]
    return ours + [name for name in names if name == COUNTED]


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table, in order."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")]


def quoted(name: str) -> str:
    """A name as SQL may hold it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def dump(connection: sqlite3.Connection, write: Callable[[bytes], None], tell: Tell) -> End:
    """Write all rows that a transaction sees; `tell` hears how much is done, and may raise.

    Raises StoreTrouble for a store that is damaged: it is never kept as a good one.
    """
    packed = zlib.compressobj(LEVEL)

    def put(record: Record) -> None:
        body = _encoder.encode(record)
        write(packed.compress(len(body).to_bytes(4) + body))

    try:
        _require_whole(connection)
        counts = {name: _count(connection, name) for name in tables_of(connection)}
        whole, done = max(sum(counts.values()), 1), 0
        for name in counts:
            columns = columns_of(connection, name)
            put(Table(name, columns))
            for rows in _read(connection, name, columns):
                _put_rows(put, rows)
                done += len(rows)
                tell(done / whole)
        end = End(counts)
        put(end)
    except embedded.errors() as error:
        raise StoreTrouble(str(error), kind_of(error) or DAMAGED) from error
    except (UnicodeDecodeError, OverflowError) as error:
        raise StoreTrouble(str(error), DAMAGED) from error
    write(packed.flush())
    return end


def unread() -> tuple[type[Exception], ...]:
    """What reading or writing a row may raise: texts may be no text, and numbers too large."""
    return *embedded.errors(), UnicodeDecodeError, OverflowError


def _put_rows(put: Callable[[Record], None], rows: list[list[Value]]) -> None:
    """In as many records as they take: some rows are long."""
    size = sum(len(value) for row in rows for value in row if isinstance(value, str | bytes))
    if len(rows) > 1 and size > MOST_RECORD // 8:
        half = len(rows) // 2
        _put_rows(put, rows[:half])
        _put_rows(put, rows[half:])
    else:
        put(Rows(rows))


def _read(
    connection: sqlite3.Connection, table: str, columns: list[str]
) -> Iterator[list[list[Value]]]:
    named = ", ".join(map(quoted, columns))
    cursor = connection.execute(f"SELECT {named} FROM {quoted(table)}")  # noqa: S608
    while rows := cursor.fetchmany(BATCH):
        yield [list(row) for row in rows]


def _count(connection: sqlite3.Connection, table: str) -> int:
    counted = connection.execute(f"SELECT count(*) FROM {quoted(table)}")  # noqa: S608
    return int(counted.fetchone()[0])


def _require_whole(connection: sqlite3.Connection) -> None:
    verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise StoreTrouble(f"the store is damaged: {verdict}", DAMAGED)


def records(content: Iterable[bytes], name: object) -> Iterator[Record]:
    """The records of a stream, the end last; raises BadFile for one that makes no sense.

    Little is held at a time, however much a small file says it holds.
    """
    held = bytearray()
    for piece in _unpacked(content, name):
        held += piece
        while len(held) >= 4:
            length = int.from_bytes(held[:4])
            if length > MOST_RECORD:
                raise _strange(name, f"a record of {length} bytes")
            if len(held) < 4 + length:
                break
            yield _decoded(bytes(held[4 : 4 + length]), name)
            del held[: 4 + length]
    if held:
        raise _strange(name, "a record that is cut")


def _unpacked(content: Iterable[bytes], name: object) -> Iterator[bytes]:
    unpacking = zlib.decompressobj()
    try:
        for packed in content:
            waiting = packed
            while waiting:
                yield unpacking.decompress(waiting, STEP)
                waiting = unpacking.unconsumed_tail
            if unpacking.unused_data:
                raise _strange(name, "more after its end")
        yield unpacking.flush()
    except zlib.error as error:
        raise _strange(name, str(error)) from error
    if not unpacking.eof:
        raise _strange(name, "no end")


def _decoded(body: bytes, name: object) -> Record:
    try:
        record: Record = _decoder.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _strange(name, str(error)) from error
    return record


def _strange(name: object, why: str) -> BadFile:
    return BadFile(f"{name} is not a backup of this program ({why})", STRANGE, name)


def fill(connection: sqlite3.Connection, told: Iterable[Record], name: object) -> dict[str, int]:
    """Put rows into the empty tables that are there; how many each has now.

    Raises BadFile for tables and columns that are not those, and for numbers that are not right.
    """
    filling = _Filling(connection, name)
    for record in told:
        filling.take(record)
    return filling.finished()


class _Filling:
    """The tables of a store as they are filled."""

    def __init__(self, connection: sqlite3.Connection, name: object) -> None:
        self._connection, self._name = connection, name
        self._known = {each: columns_of(connection, each) for each in tables_of(connection)}
        self._counts: dict[str, int] = {}
        self._table: Table | None = None
        self._end: End | None = None
        for table in self._known:
            connection.execute(f"DELETE FROM {quoted(table)}")  # noqa: S608

    def take(self, record: Record) -> None:
        if self._end is not None:
            raise _strange(self._name, "more after its end")
        if isinstance(record, Table):
            self._begin(record)
        elif isinstance(record, Rows):
            self._put(record.rows)
        else:
            self._end = record

    def finished(self) -> dict[str, int]:
        if self._end is None:
            raise _strange(self._name, "no end")
        if self._end.counts != self._counts:
            raise _strange(self._name, "other numbers of rows than it says")
        if missing := set(self._known) - set(self._counts):
            raise _strange(self._name, f"no table {min(missing)}")
        return self._counts

    def _begin(self, table: Table) -> None:
        if table.name in self._counts or self._known.get(table.name) != table.columns:
            raise _strange(self._name, f"a table of its own, {table.name}")
        self._counts[table.name], self._table = 0, table
        # What SQLite counts by itself while the other tables are filled is told by this one.
        self._connection.execute(f"DELETE FROM {quoted(table.name)}")  # noqa: S608

    def _put(self, rows: list[list[Value]]) -> None:
        if self._table is None or any(len(row) != len(self._table.columns) for row in rows):
            raise _strange(self._name, "rows of no table")
        columns = ", ".join(map(quoted, self._table.columns))
        marks = ", ".join("?" * len(self._table.columns))
        into = f"INSERT INTO {quoted(self._table.name)} ({columns}) VALUES ({marks})"  # noqa: S608
        try:
            self._connection.executemany(into, rows)
        except unread() as error:
            if isinstance(error, embedded.errors()) and kind_of(error):
                raise  # of the disk, not of the file
            raise _strange(self._name, str(error)) from error
        self._counts[self._table.name] += len(rows)
