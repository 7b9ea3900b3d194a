"""Stores of every released schema are opened, and their log comes to the same once more."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, Table, column, insert, inspect, select
from sqlalchemy import table as lightweight

from kiosk.core import registry
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.store import converting, embedded, migrate, spelling_upkeep
from kiosk.store.database import Database
from kiosk.store.engine import DURABLE
from kiosk.store.schema import metadata
from tests.kept import STORES, rows_of, unpack
from tests.kept.again import first_refused, log_of
from tests.sync.play import MORNING, contents
from tests.thorough import some

OWN = frozenset({"alembic_version", "undo"})
SEARCHED = frozenset({"spelling", "sounding", "unspelt"})
OWN |= SEARCHED
"""Tables whose rows a migration may make anew: of those that are searched, every one does."""


UNTOLD = {
    "booking": {"released_at"},
    "ticket": {"foretold"},
    "visit": {"invitation", "code"},
}
"""What is kept since schema 0022, 0023 or 0024, and was not noted of what had been done before."""


@pytest.fixture(params=some(STORES, 6))
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data folder with the store of an older program."""
    folder = tmp_path / "kept"
    folder.mkdir()
    unpack(request.param, folder)
    return folder


def test_a_store_of_the_first_exchange_is_kept() -> None:
    assert "0002" in STORES


def test_no_row_is_lost_when_a_store_is_opened(kept: Path) -> None:
    before = rows_of(kept / "kiosk.sqlite3")
    with closing(open_folder(kept, clock=FrozenClock(MORNING))) as station:
        assert migrate.revision(station.database) == migrate.HEAD
        assert station.site is not None
    after = rows_of(kept / "kiosk.sqlite3")
    for table, rows in before.items():
        if table not in OWN and table in after:
            assert [_common(row, rows) for row in after[table]] == rows, table


def test_no_row_is_lost_when_an_encrypted_store_is_opened_and_made_plain(kept: Path) -> None:
    before = rows_of(kept / "kiosk.sqlite3")
    converting.encrypt_store(kept)
    with closing(open_folder(kept, clock=FrozenClock(MORNING))) as station:
        assert station.database.encrypted
        assert migrate.revision(station.database) == migrate.HEAD
    copies = [*kept.glob("kiosk.sqlite3.before-*")]
    assert [copy for copy in copies if not embedded.is_encrypted(copy)] == []
    converting.decrypt_store(kept)
    after = rows_of(kept / "kiosk.sqlite3")
    for table, rows in before.items():
        if table not in OWN and table in after:
            assert [_common(row, rows) for row in after[table]] == rows, table


def test_words_are_those_of_the_rows_whatever_was_kept_of_them(kept: Path) -> None:
    with closing(open_folder(kept, clock=FrozenClock(MORNING))) as station:
        spelling_upkeep.keep_up(station.database, math.inf)
        with station.database.engine.execution_options(kiosk_write=DURABLE).begin() as connection:
            opened = _words(connection)
            spelling_upkeep.renew(connection)
            assert opened == _words(connection)
        assert opened["spelling"]
        assert not opened["unspelt"]


def _words(connection: Connection) -> dict[str, set[tuple[Any, ...]]]:
    tables = [metadata.tables[name] for name in SEARCHED]
    return {t.name: {tuple(row) for row in connection.execute(select(t))} for t in tables}


def _common(row: dict[str, Any], older: list[dict[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if not older or name in older[0]}


def test_the_log_of_a_store_comes_to_the_same_rows_once_more(
    kept: Path, database: Database
) -> None:
    with closing(open_folder(kept, clock=FrozenClock(MORNING))) as station:
        wanted = contents(station.database)
        logged = log_of(station.database)
    assert first_refused(logged, database) is None
    assert _nameless(contents(database)) == _nameless(wanted)


def _nameless(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """Rows without the texts that an opposition has taken out of the log, in the order of the rest.

    What was taken out while a store was alive is not there for one that comes to the same later.
    """
    held = {
        names.model.__tablename__: set(names.columns) | UNTOLD.get(names.model.__tablename__, set())
        for kind in registry.personal()
        for names in kind.held
    }
    return {
        table: sorted(
            (
                tuple(
                    value
                    for column, value in zip(metadata.tables[table].c, row, strict=True)
                    if column.name not in held.get(table, set())
                )
                for row in found
            ),
            key=repr,
        )
        for table, found in rows.items()
        if table != "visit_cin"  # what was taken out of the log there says nothing more of it
    }


def test_a_column_that_came_later_is_the_last_of_its_table(kept: Path) -> None:
    """Undo images are rows without names: what is missing from one of before is its end."""
    with closing(Database.at(kept)) as store:
        looked = inspect(store.engine)
        for exchanged in registry.exchanged():
            if looked.has_table(exchanged.name):
                before = {column["name"] for column in looked.get_columns(exchanged.name)}
                now = [column.name for column in metadata.tables[exchanged.name].columns]
                assert set(now[: len(before)]) == before, exchanged.name


@pytest.fixture
def moved(kept: Path, postgres_url: str) -> Iterator[Database]:
    """The same rows in a PostgreSQL store of the same schema."""
    server, _, _ = postgres_url.rpartition("/")
    with psycopg.connect(postgres_url, autocommit=True) as owner:
        owner.execute("DROP DATABASE IF EXISTS kept")
        owner.execute("CREATE DATABASE kept")
    with closing(Database(f"{server}/kept")) as database:
        with closing(Database.at(kept)) as embedded:
            found = migrate.revision(embedded)
            assert found is not None
            migrate.upgrade(database, found)
            with embedded.engine.connect() as source, database.engine.begin() as target:
                for table in metadata.sorted_tables:
                    _move(table, source, target)
        yield database


def _move(table: Table, source: Connection, target: Connection) -> None:
    if not inspect(target).has_table(table.name) or table.name in OWN:
        return
    there = {column["name"] for column in inspect(target).get_columns(table.name)}
    columns = [column(each.name, each.type) for each in table.columns if each.name in there]
    then = lightweight(table.name, *columns)  # what came later has no default yet
    rows = [dict(row._mapping) for row in source.execute(select(*columns).select_from(then))]
    if rows:
        target.execute(insert(then), rows)


def test_a_store_on_postgresql_is_opened_as_well(kept: Path, moved: Database) -> None:
    older = migrate.revision(moved) != migrate.HEAD
    assert migrate.prepare(moved) == older
    assert migrate.revision(moved) == migrate.HEAD
    with closing(open_folder(kept, clock=FrozenClock(MORNING))) as station:
        assert contents(moved) == contents(station.database)
