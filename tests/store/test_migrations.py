"""The schema: what migrations make is what the models say."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from kiosk.core.errors import SchemaTooNew, StoreTrouble
from kiosk.store import copies, migrate
from kiosk.store.backup import keys_of
from kiosk.store.database import Database
from kiosk.store.schema import metadata


def test_migrations_make_what_the_models_say(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_newest_revision_is_the_one_the_program_expects(tmp_path: Path) -> None:
    store = Database.at(tmp_path)
    migrate.upgrade(store)
    assert migrate.revision(store) == migrate.HEAD == max(migrate.known_revisions())
    store.close()


def test_a_store_from_a_newer_program_is_refused_with_a_clear_word(sqlite: Database) -> None:
    with sqlite.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaTooNew, match="update the program"):
        migrate.prepare(sqlite)


def test_the_store_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    store = Database.at(tmp_path)
    migrate.upgrade(store, "0002")
    with store.engine.begin() as connection:
        connection.execute(text("INSERT INTO sequence VALUES ('rabat', 'visits', 7)"))
    migrate.prepare(store)
    store.close()
    (kept,) = (tmp_path / "backups").iterdir()
    assert b"rabat" not in kept.read_bytes()
    found = copies.verify(kept, keys_of(tmp_path))
    assert (found.facts.schema, found.facts.why) == ("0002", "before_migration")
    assert found.counts["sequence"] == 1
    assert list(tmp_path.glob("*.before-*")) == []


def test_what_has_to_fit_the_schema_is_done_with_it_or_neither_is(tmp_path: Path) -> None:
    """A program that is ended between the two would leave triggers of the older schema for good."""
    store = Database.at(tmp_path)
    migrate.upgrade(store, "0002")

    def ended(_connection: Connection) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        migrate.prepare(store, ended)
    assert migrate.revision(store) == "0002"
    asked: list[Connection] = []
    assert migrate.prepare(store, asked.append)
    assert (migrate.revision(store), len(asked)) == (migrate.HEAD, 1)
    store.close()


def test_a_store_whose_schema_cannot_be_told_is_trouble(tmp_path: Path) -> None:
    store = Database.at(tmp_path)
    migrate.upgrade(store, "0002")
    with store.engine.begin() as connection:
        connection.execute(text("INSERT INTO alembic_version VALUES ('0001')"))
    with pytest.raises(StoreTrouble):
        migrate.prepare(store)
    store.close()


def test_two_programs_that_start_on_a_new_store_at_once_both_find_it_ready(tmp_path: Path) -> None:
    stores = [Database.at(tmp_path) for _ in range(2)]
    with ThreadPoolExecutor() as pool:
        list(pool.map(migrate.upgrade, stores))
    assert [migrate.revision(store) for store in stores] == [migrate.HEAD] * 2
    for store in stores:
        store.close()


def test_a_store_that_cannot_be_written_says_so(sqlite: Database) -> None:
    with sqlite.engine.begin() as connection:
        connection.execute(text("PRAGMA query_only = ON"))
    with pytest.raises(StoreTrouble):
        migrate.upgrade(sqlite)
