"""Writers of one embedded store wait for each other, and none for ever."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.core.errors import StoreTrouble
from kiosk.store import database, engine
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database
from kiosk.store.sequences import draw
from tests.stores import lay
from tests.waiting import until


@pytest.fixture
def other(sqlite: Database) -> Iterator[sqlite3.Connection]:
    """Another process of the store, which holds the writer's place."""
    file = Path(str(sqlite.engine.url.database))
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as held:
        held.execute("BEGIN IMMEDIATE")
        yield held


def test_a_writer_takes_its_turn_as_soon_as_the_other_is_done(
    sqlite: Database, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []
    monkeypatch.setattr(engine.time, "sleep", asked.append)
    drawn: list[int] = []
    wanted = lambda session: draw(session, "casablanca", "test")  # noqa: E731
    writer = threading.Thread(target=lambda: drawn.append(sqlite.write(wanted)))
    writer.start()
    until(lambda: len(asked) > 3)
    other.execute("COMMIT")
    writer.join()
    assert drawn == [1]
    assert max(asked) <= engine.TURN_SECONDS[1]


def test_a_writer_whose_turn_never_comes_is_told(
    sqlite: Database, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "WRITER_SECONDS", 0.01)
    with pytest.raises(StoreTrouble, match="locked"):
        sqlite.write(lambda session: draw(session, "casablanca", "test"))
    other.execute("COMMIT")
    assert sqlite.write(lambda session: draw(session, "casablanca", "test")) == 1


@pytest.fixture
def held(empty_store: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another process that has the whole file for itself: it makes it one of another kind."""
    lay(empty_store, tmp_path)
    file = tmp_path / empty_store.name
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        yield other


def test_a_new_store_that_another_program_is_making_is_opened_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []

    def pause(seconds: float) -> None:
        asked.append(seconds)
        if len(asked) == 3:
            first.execute("COMMIT")

    monkeypatch.setattr(engine.time, "sleep", pause)
    with (
        closing(sqlite3.connect(tmp_path / database.STORE, isolation_level=None)) as first,
        closing(Database.at(tmp_path)) as second,
    ):
        first.execute("BEGIN EXCLUSIVE")
        with second.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    assert len(asked) == 3


@pytest.fixture
def waiting(
    held: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Database]:
    """The same store here, whose driver waits for nothing; at the third try the file is free."""
    tries: list[float] = []

    def pause(seconds: float) -> None:
        tries.append(seconds)
        if len(tries) == 3:
            held.execute("COMMIT")

    monkeypatch.setattr(database, "_pause", pause)
    monkeypatch.setattr(engine, "OPENING_SECONDS", 0)
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0)
    opened = Database.at(tmp_path)
    monkeypatch.setattr(engine, "BUSY_SECONDS", 10)
    with closing(opened):
        yield opened
    assert len(tries) >= 3


def test_a_file_that_is_held_for_a_moment_is_written_a_moment_later(waiting: Database) -> None:
    assert waiting.write(lambda session: draw(session, "casablanca", "test")) == 1


def test_a_file_that_is_held_for_a_moment_is_read_a_moment_later(waiting: Database) -> None:
    logged = select(func.count()).select_from(LoggedCommand)
    assert waiting.read(lambda session: session.scalar(logged)) == 0


def test_what_turns_out_to_be_locked_while_it_is_written_is_written_anew(
    sqlite: Database,
) -> None:
    tries: list[int] = []

    def work(session: Session) -> int:
        drawn = draw(session, "casablanca", "test")
        tries.append(drawn)
        if len(tries) < 3:
            locked = sqlite3.OperationalError("database is locked")
            locked.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise locked
        return drawn

    assert sqlite.write(work) == 1
    assert tries == [1, 1, 1]


def test_what_is_no_waiting_is_raised_at_once(sqlite: Database) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as held:
        held.execute("BEGIN")
        with pytest.raises(sqlite3.OperationalError, match="within a transaction"):
            engine._take_turn(held, "BEGIN IMMEDIATE", 0.0)
