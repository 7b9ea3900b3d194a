"""Writers of one embedded store wait for each other, and none for ever."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.errors import StoreTrouble
from kiosk.store import engine
from kiosk.store.database import Database
from kiosk.store.sequences import draw
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


def test_what_is_no_waiting_is_raised_at_once(sqlite: Database) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as held:
        held.execute("BEGIN")
        with pytest.raises(sqlite3.OperationalError, match="within a transaction"):
            engine._take_turn(held)
