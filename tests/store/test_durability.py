"""What waits for the disk, and what need not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from kiosk.store.database import Database
from kiosk.store.sequences import draw

NORMAL, FULL = 1, 2
"""https://www.sqlite.org/pragma.html#pragma_synchronous"""


@pytest.fixture
def served(postgresql: Database) -> Iterator[Database]:
    """The PostgreSQL store as a site has it: the tests' server waits for no disk."""
    database = Database(f"{postgresql.url}?options=-csynchronous_commit%3Don")
    yield database
    database.close()


def embedded(session: Session) -> tuple[int, Any]:
    """How far a commit waits, and the connection."""
    connection = session.connection()
    level = connection.exec_driver_sql("PRAGMA synchronous").scalar()
    assert level is not None
    return level, connection.connection.driver_connection


def server(session: Session) -> tuple[str, Any]:
    """The same of a PostgreSQL store."""
    connection = session.connection()
    level = connection.exec_driver_sql("SHOW synchronous_commit").scalar()
    return str(level), connection.connection.driver_connection


def test_each_write_of_an_embedded_store_waits_as_it_asks(sqlite: Database) -> None:
    asked = [True, False, False, True, True, False, True]
    found = [sqlite.write(embedded, durable=durable) for durable in asked]
    assert [level for level, _ in found] == [FULL if durable else NORMAL for durable in asked]
    assert len({id(connection) for _, connection in found}) == 1


def test_a_write_waits_for_the_disk_unless_told_otherwise(sqlite: Database) -> None:
    sqlite.write(embedded, durable=False)
    assert sqlite.write(embedded)[0] == FULL


def test_a_hasty_write_that_failed_leaves_no_haste_behind(sqlite: Database) -> None:
    def work(session: Session) -> None:
        draw(session, "casablanca", "test")
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        sqlite.write(work, durable=False)
    assert sqlite.write(embedded)[0] == FULL
    assert sqlite.write(lambda s: draw(s, "casablanca", "test")) == 1


def test_each_write_of_a_server_waits_as_it_asks(served: Database) -> None:
    asked = [True, False, False, True, True, False, True]
    found = [served.write(server, durable=durable) for durable in asked]
    assert [level for level, _ in found] == ["on" if durable else "off" for durable in asked]
    assert len({id(connection) for _, connection in found}) == 1


def test_what_is_hasty_is_whole_and_seen_at_once(database: Database) -> None:
    drawn = [database.write(lambda s: draw(s, "casablanca", "test"), durable=d) for d in (0, 1, 0)]
    assert drawn == [1, 2, 3]


def test_the_log_of_a_large_transaction_gives_its_room_back(sqlite: Database) -> None:
    """Else a small disk has room for neither the next command nor the log's way home."""
    assert sqlite.engine.url.database is not None
    log = Path(f"{sqlite.engine.url.database}-wal")

    def much(session: Session) -> None:
        line = "INSERT INTO exchange (at, kind, tables, detail) VALUES (0, 'x', '', ?)"
        session.connection().exec_driver_sql(line, [("x" * 10_000,)] * 600)

    sqlite.write(much)
    grown = log.stat().st_size
    sqlite.write(lambda session: draw(session, "casablanca", "one"))
    assert log.stat().st_size < 4.5 * 2**20 < grown
