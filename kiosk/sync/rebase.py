"""Laying what the centre says under what was done here and is not answered yet."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Iterator, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.errors import Refused
from kiosk.store.base import REFUSED, LoggedCommand
from kiosk.store.changes import touch
from kiosk.store.database import Database
from kiosk.sync import journal_writing, laws, outbox, progress, rows, undo
from kiosk.sync.rows import Row
from kiosk.sync.tables import key_names, replicated
from kiosk.sync.transport import Answered, Outgoing, Pulled, RowBatch

log = logging.getLogger("kiosk.sync")

CHUNK = 1_000
"""Rows applied in one transaction ahead of the last: a desk's write waits no longer than that."""
FIRST_CHUNK = 60_000
"""The same for a store without rows, at which nobody works yet: hardly a page is written twice."""

Key = tuple[str, str]
Settle = Callable[[Session, list[LoggedCommand]], None]


def _nobody(_session: Session, _refused: list[LoggedCommand]) -> None:
    """Leave what was refused to people."""


@dataclass
class CatchUp:
    """What has been pulled towards one snapshot of the centre and is not concluded yet.

    `held` are parts that the last transaction applies, `ahead` those that are applied before it as
    soon as they are enough, `rows` counts all by table. `kept` has the key of every row that the
    centre has in a `resync` of a store that had rows. `ours` are the rows that unanswered commands
    have changed, `laws` has what a law on time has moved.
    """

    cursor: int
    shared_cursor: int
    epoch: str
    held: list[RowBatch] = field(default_factory=list)
    ahead: list[RowBatch] = field(default_factory=list)
    answers: list[Answered] = field(default_factory=list)
    tombstones: list[tuple[str, str]] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    kept: set[Key] | None = None
    ours: undo.Touched = field(default_factory=undo.Touched)
    laws: laws.Noted = field(default_factory=laws.Noted)
    resync: bool = False

    @property
    def anything(self) -> bool:
        """Whether there is something to conclude."""
        return bool(self.rows or self.answers or self.tombstones or self.resync)

    @property
    def first(self) -> bool:
        """Whether the store begins without rows."""
        return self.resync and self.kept is None


@dataclass(frozen=True, slots=True)
class Rebased:
    """What a rebase came to: rows by table, answers by status, commands that wait still."""

    rows: dict[str, int]
    answers: dict[str, int]
    waiting: int


def take(database: Database, catch_up: CatchUp, pulled: Pulled) -> None:
    """Add a pull to a catch-up; a large one is applied ahead, but for rows that we changed."""
    catch_up.cursor, catch_up.shared_cursor = pulled.upto, pulled.shared_clock
    catch_up.epoch = pulled.epoch
    catch_up.answers += pulled.answers
    _supersede(catch_up, pulled)
    catch_up.tombstones += pulled.tombstones
    for part in pulled.batches:
        catch_up.rows[part.table] = catch_up.rows.get(part.table, 0) + len(part.rows)
        if catch_up.kept is not None:
            catch_up.kept.update(_keys(part))
    if pulled.count <= CHUNK and not catch_up.first:
        catch_up.held += pulled.batches
        return
    for part in pulled.batches:
        _revived(catch_up, part)
    catch_up.ahead += pulled.batches
    if not catch_up.first:
        for chunk in [chunk for part in catch_up.ahead for chunk in _chunks(part, CHUNK)]:
            _apply_some(database, catch_up, [chunk])
    elif pulled.whole or sum(len(part.rows) for part in catch_up.ahead) >= FIRST_CHUNK:
        _apply_some(database, catch_up, catch_up.ahead)
    else:
        return
    catch_up.ahead = []


def _apply_some(database: Database, catch_up: CatchUp, parts: Sequence[RowBatch]) -> None:
    if catch_up.first and database.is_sqlite:
        work = partial(_apply_first, parts=parts, ours=catch_up.ours)
    else:
        work = partial(_apply_known, parts=parts, catch_up=catch_up)
    catch_up.held += database.write(work, durable=False)


def _apply_known(session: Session, parts: Sequence[RowBatch], catch_up: CatchUp) -> list[RowBatch]:
    """The same in a store that may have rows, of which a law on time may have moved some."""
    look = laws.Look(session.connection(), parts)
    held = _apply_ahead(session, parts, catch_up.ours)
    look.compare(session.connection(), catch_up.laws)
    return held


def _apply_first(session: Session, parts: Sequence[RowBatch], ours: undo.Touched) -> list[RowBatch]:
    """The same in a store of SQLite without rows."""
    undo.remove(session.connection())
    held = _apply_ahead(session, parts, ours)
    undo.install(session.connection())
    return held


def _supersede(catch_up: CatchUp, pulled: Pulled) -> None:
    """Forget what an earlier pull said of rows that this one, a later snapshot, speaks of.

    The last transaction deletes before it applies, after what is applied ahead: a row that came
    and went since would else come back, one that went and came again would go, and an older state
    of a row would cover a newer one.
    """
    deleted = {_key_of(tombstone) for tombstone in pulled.tombstones}
    if catch_up.kept is not None:
        catch_up.kept -= deleted
    if catch_up.held:
        newer = deleted.union(*(_keys(part) for part in pulled.batches))
        catch_up.held = [left for part in catch_up.held if (left := _without(part, newer)).rows]


def _revived(catch_up: CatchUp, part: RowBatch) -> None:
    """A row that is applied ahead is there again, whatever tombstone it had before."""
    if catch_up.tombstones:
        keys = set(_keys(part))
        catch_up.tombstones = [g for g in catch_up.tombstones if _key_of(g) not in keys]


def conclude(
    session: Session, catch_up: CatchUp, now: datetime, settle: Settle = _nobody
) -> Rebased:
    """In one transaction: undo, apply, mark answers, move the cursor, redo what is unanswered.

    What a redone command is refused by stays undone until the centre answers it. `settle` is
    handed the commands that the centre refused now.
    """
    connection = session.connection()
    look = laws.Look(connection, catch_up.held)
    undo.quiet(session, applying=True)
    tables = set(undo.undo_all(session))
    _apply_tombstones(connection, catch_up.tombstones)
    for part in catch_up.held:
        rows.apply(connection, _tables()[part.table], part.columns, part.rows)
    if catch_up.kept is not None:
        tables |= _sweep(connection, catch_up.kept)
    refused = [a.id for a in catch_up.answers if a.status == REFUSED]
    refused = outbox.not_refused_yet(session, refused)
    outbox.keep_answers(session, catch_up.answers, now)
    reached = (catch_up.cursor, catch_up.shared_cursor, catch_up.epoch)
    site = progress.caught_up(session, *reached, now)
    undo.quiet(session, applying=False)
    waiting = outbox.pending(session, site=site)
    redo(session, waiting)
    look.compare(connection, catch_up.laws)
    journal_writing.moved(session, now, catch_up.laws)
    if refused:
        rows_of = select(LoggedCommand).where(LoggedCommand.id.in_(refused))
        settle(session, list(session.scalars(rows_of)))
    tables |= catch_up.rows.keys() | {tbl for tbl, _ in catch_up.tombstones}
    touch(session, "command", "sync_state", *tables)
    answers: dict[str, int] = {}
    for answer in catch_up.answers:
        answers[answer.status] = answers.get(answer.status, 0) + 1
    journal_writing.pulled(session, now, catch_up.rows, answers, tables)
    return Rebased(dict(catch_up.rows), answers, len(waiting))


def redo(session: Session, waiting: Sequence[Outgoing]) -> None:
    """Carry unanswered commands out again on what the centre says, each alone."""
    for command in waiting:
        try:
            entry, made = registry.revive(command.name, command.payload)
        except Exception as error:
            log.warning("%s %s cannot be read and waits as it is", command.name, command.id)
            log.debug("not read", exc_info=error)
            continue
        _redo_one(session, entry.handler, made)


def _redo_one(session: Session, handler: Callable[..., Any], command: Any) -> None:
    try:
        with session.begin_nested():
            handler(session, command)
            session.flush()
    except Refused as refusal:
        log.info("%s no longer holds here: %s", command.id, refusal.code)
    except OperationalError:  # not the command's fault: the whole is tried again
        raise
    except Exception as error:  # the centre decides; here nothing may stop
        log.exception("%s could not be redone", command.id, exc_info=error)


def _apply_ahead(session: Session, parts: Sequence[RowBatch], ours: undo.Touched) -> list[RowBatch]:
    """Lay what no unanswered command has changed; the rest comes back."""
    undo.quiet(session, applying=True)
    connection, held = session.connection(), []
    ours.look(connection)
    for part in parts:
        table = _tables()[part.table]
        mine, others = _parted(part, table, ours.keys) if ours.keys else ([], part.rows)
        rows.apply(connection, table, part.columns, others)
        touch(session, part.table)
        if mine:
            held.append(RowBatch(part.table, part.columns, mine))
    undo.quiet(session, applying=False)
    return held


def _keys(part: RowBatch) -> Iterator[Key]:
    table = _tables()[part.table]
    for row in part.rows:
        yield part.table, rows.canonical_of_row(table, part.columns, row)


def _key_of(tombstone: tuple[str, str]) -> Key:
    return tombstone[0], rows.canonical(json.loads(tombstone[1]))


def _without(part: RowBatch, keys: Collection[Key]) -> RowBatch:
    left = [row for row, key in zip(part.rows, _keys(part), strict=True) if key not in keys]
    return RowBatch(part.table, part.columns, left)


def _parted(part: RowBatch, table: Table, ours: Set[Key]) -> tuple[list[Row], list[Row]]:
    """The rows that unanswered commands changed, and the others."""
    mine: list[Row] = []
    others: list[Row] = []
    for row in part.rows:
        key = part.table, rows.canonical_of_row(table, part.columns, row)
        (mine if key in ours else others).append(row)
    return mine, others


def _chunks(part: RowBatch, size: int) -> Iterator[RowBatch]:
    for start in range(0, len(part.rows), size):
        yield RowBatch(part.table, part.columns, part.rows[start : start + size])


def _apply_tombstones(connection: Connection, tombstones: Sequence[tuple[str, str]]) -> None:
    by_table: dict[str, list[Any]] = {}
    for name, pk in tombstones:
        by_table.setdefault(name, []).append(json.loads(pk))
    for name, keys in by_table.items():
        if (table := _tables().get(name)) is not None:
            rows.remove(connection, table, [rows.key_of(table, key) for key in keys])


def _sweep(connection: Connection, kept: set[Key]) -> set[str]:
    """Take away what the centre does not have; the tables that had such rows."""
    swept = set()
    for table in replicated():
        names = key_names(table)
        found = connection.execute(select(*(table.columns[name] for name in names))).all()
        gone = [key for key in found if (table.name, rows.canonical(key)) not in kept]
        if gone:
            rows.remove(connection, table, [tuple(key) for key in gone])
            swept.add(table.name)
    return swept


def _tables() -> dict[str, Table]:
    return {table.name: table for table in replicated()}
