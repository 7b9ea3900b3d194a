"""Rates of the three movements and of a backlog, beside PostgreSQL and SQLite without them."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import func, select

from benchmarks import NOW
from benchmarks.measure import Line
from benchmarks.sync.centre import Centre
from benchmarks.sync.rows_ahead import fill_centre
from benchmarks.sync.stores import first_store, new_store
from benchmarks.sync.work import Work
from kiosk.core.clock import FrozenClock
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.schema import metadata
from kiosk.sync import enrolment as enrolments
from kiosk.sync import outbox, rows
from kiosk.sync.central_link import CentralLink
from kiosk.sync.tables import replicated
from kiosk.sync.worker import PUSH_BATCH, SyncWorker

PUSH_LIMIT, APPLY_LIMIT, PULL_SHARE, BACKLOG_SECONDS = 15_000, 1_500, 0.7, 10.0
SITE = "casablanca"
INTAKE = "id, site, station, n, name, payload, actor, at, hlc, revision"


@dataclass(frozen=True)
class Sizes:
    """How much is done."""

    commands: int = 6_000
    snapshot: int = 220_000
    backlog: int = 15_000


def run(folder: Path, sizes: Sizes) -> list[Line]:
    """Push and apply, then a backlog on the same centre, then a snapshot from another."""
    lines = []
    with Centre() as centre:
        clock = FrozenClock(NOW)
        with closing(first_store(centre, folder / "first", SITE, clock)) as station:
            work = Work(station)
            work.keep(sizes.commands, clock)
            lines += [
                *_push(centre, station),
                *_apply(centre),
                *_backlog(centre, station, work, clock, sizes.backlog),
            ]
    with Centre() as centre:
        with closing(first_store(centre, folder / "second", SITE)):
            fill_centre(centre, SITE, sizes.snapshot)
        lines += _pull(centre, folder)
    return lines


def _push(centre: Centre, station: Any) -> list[Line]:
    def push() -> int:
        after = pushed = 0
        with closing(CentralLink(enrolments.read(station.folder / enrolments.FILE), "sqlite")) as c:
            while batch := station.database.read(
                outbox.waiting, site=SITE, after=after, limit=PUSH_BATCH
            ):
                c.push(batch)
                after, pushed = batch[-1].n, pushed + len(batch)
        return pushed

    pushed, rate = _rated(push)
    with centre.owner() as owner:
        owner.execute("CREATE TABLE floor_intake (LIKE central.intake INCLUDING ALL)")
        fields = sql.SQL(INTAKE)  # type: ignore[arg-type]
        found = owner.execute(
            sql.SQL("SELECT {} FROM central.intake WHERE status = 'pending' ORDER BY arr").format(
                fields
            )
        ).fetchall()
        into = sql.SQL("COPY floor_intake ({}) FROM STDIN").format(fields)
        _, floor = _rated(lambda: _copy_in(owner, into, found))
    return [
        _line(
            f"push of {pushed:,} commands",
            "commands",
            rate,
            floor,
            rate >= PUSH_LIMIT,
            f">= {PUSH_LIMIT:,}/s",
        ),
        _floor("COPY of the same rows", "rows", floor),
    ]


def _copy_in(owner: psycopg.Connection[Any], into: sql.Composed, found: Iterable[Any]) -> int:
    count = 0
    with owner.cursor() as cursor, cursor.copy(into) as copy:
        for row in found:
            copy.write_row(row)
            count += 1
    return count


def _apply(centre: Centre) -> list[Line]:
    with centre.owner() as owner:
        before = owner.execute("SELECT seq FROM central.clock WHERE site = %s", (SITE,)).fetchone()
        assert before is not None
        applied, rate = _rated(centre.apply)
        wrote = _rows_after(owner, before[0])
        _, seconds = _timed(lambda: _executemany(owner, wrote))
        refused = owner.execute(
            "SELECT count(*) FROM central.intake WHERE status <> 'applied'"
        ).fetchone()
        assert refused == (0,), f"{refused} commands were not applied"
    floor = applied / seconds
    each = sum(len(found) for _, _, found in wrote)
    return [
        _line(
            f"apply of {applied:,} commands",
            "commands",
            rate,
            floor,
            rate >= APPLY_LIMIT,
            f">= {APPLY_LIMIT:,}/s",
        ),
        _floor(f"executemany of their {each:,} rows", "commands", floor),
    ]


Wrote = list[tuple[str, tuple[str, ...], list[Any]]]


def _rows_after(owner: psycopg.Connection[Any], seq: int) -> Wrote:
    """What the commands after a number have left in the tables, and their lines in the log."""
    wrote = []
    for table in (*replicated(), metadata.tables["command"]):
        names = rows.names(table)
        listed = ", ".join(f'"{name}"' for name in names)
        where = "" if table.name == "command" else f" WHERE seq > {int(seq)}"
        found = owner.execute(f"SELECT {listed} FROM {table.name}{where}".encode()).fetchall()
        if found:
            wrote.append((table.name, names, found))
    return wrote


def _executemany(owner: psycopg.Connection[Any], wrote: Wrote) -> int:
    """The same rows into tables of the same shape and indexes, in one transaction."""
    count = 0
    with owner.transaction(), owner.cursor() as cursor:
        for table, names, found in wrote:
            cursor.execute(f"CREATE TABLE floor_{table} (LIKE {table} INCLUDING ALL)".encode())
            listed = ", ".join(f'"{name}"' for name in names)
            marks = ", ".join(["%s"] * len(names))
            statement = f"INSERT INTO floor_{table} ({listed}) VALUES ({marks})"
            cursor.executemany(statement.encode(), found)
            count += len(found)
    return count


def _backlog(
    centre: Centre, station: Any, work: Work, clock: FrozenClock, count: int
) -> list[Line]:
    """A store comes back with all of it unanswered, and works on until it is answered."""
    with closing(SyncWorker(station)) as exchange:
        exchange.once()
        work.morning()
        work.keep(count, clock)
        waits = _waiting(station)
        with centre.applying():
            start = time.perf_counter()
            while _waiting(station):
                exchange.once()
            seconds = time.perf_counter() - start
    figures = f"{seconds:8.1f} s     {waits / seconds:9,.0f} commands/s"
    what = f"backlog of {waits:,} commands settled"
    return [Line(what, figures, f"<= {BACKLOG_SECONDS:.0f} s", seconds <= BACKLOG_SECONDS)]


def _waiting(station: Any) -> int:
    log = LoggedCommand
    count = select(func.count()).where(log.status == PENDING)
    return int(station.database.read(lambda session: session.scalar(count)))


def _pull(centre: Centre, folder: Path) -> list[Line]:
    with closing(new_store(folder / "late", centre.enrol(SITE, "desk"))) as late:
        exchange = SyncWorker(late)
        with closing(exchange):
            done, seconds = _timed(exchange.once)
        pulled = sum(done.rebased.rows.values()) if done.rebased else 0
    rate = pulled / seconds
    with centre.owner() as owner:
        copied, floor = _rated(lambda: _copy_out(owner, folder / "floor"))
    return [
        _line(
            f"pull of {pulled:,} rows into SQLite",
            "rows",
            rate,
            floor,
            rate >= PULL_SHARE * floor,
            f">= {PULL_SHARE}x",
        ),
        _floor(f"COPY of {copied:,} rows, executemany", "rows", floor),
    ]


def _copy_out(owner: psycopg.Connection[Any], folder: Path) -> int:
    """Every row of the site into an empty store of the same schema, durable at the end."""
    from kiosk.store import migrate
    from kiosk.store.database import Database

    folder.mkdir()
    with closing(Database.at(folder)) as database:
        migrate.prepare(database)
    count = 0
    with closing(sqlite3.connect(folder / "kiosk.sqlite3")) as store, store:
        store.execute("PRAGMA synchronous = FULL")
        for table in replicated():
            names = rows.names(table)
            count += _copy_table(owner, store, table, names)
    return count


def _copy_table(
    owner: psycopg.Connection[Any], store: sqlite3.Connection, table: Any, names: tuple[str, ...]
) -> int:
    wanted = ", ".join(rows.expression(table.columns[name], "sqlite") for name in names)
    statement = f"COPY (SELECT {wanted} FROM {table.name}) TO STDOUT (FORMAT binary)"
    listed = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    types = owner.execute(f"SELECT {wanted} FROM {table.name} LIMIT 0".encode()).description
    with owner.cursor() as cursor, cursor.copy(statement.encode()) as copy:
        copy.set_types([column.type_code for column in types or ()])
        insert = f'INSERT INTO "{table.name}" ({listed}) VALUES ({marks})'
        return store.executemany(insert, copy.rows()).rowcount


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def _rated(work: Callable[[], int]) -> tuple[int, float]:
    count, seconds = _timed(work)
    return count, count / seconds


def _line(what: str, unit: str, rate: float, floor: float, kept: bool, limit: str) -> Line:
    return Line(what, f"{rate:10,.0f} {unit}/s  {rate / floor:5.2f}x", limit, kept)


def _floor(what: str, unit: str, rate: float) -> Line:
    return Line(f"  {what}", f"{rate:10,.0f} {unit}/s", "", kept=True)
