"""Whoever reads the figures of every site reads no name, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from kiosk.central import readers, setup
from kiosk.central.gallery import SEEN, is_seen
from kiosk.core import registry
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.core.personal import Names
from kiosk.network.reading import reading
from kiosk.store.schema import metadata
from tests.central.conftest import Hub, rows, signed_in
from tests.central.invented import fill

DENIED = "42501"
READ_ONLY = "25006"
"""SQLSTATE read_only_sql_transaction."""


@pytest.fixture
def reader(hub: Hub) -> Iterator[psycopg.Connection[Any]]:
    """A session that nothing but the database holds back."""
    url = readers.make_reader(hub.url, hub.address).url
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SET default_transaction_read_only = off")
        yield connection


@pytest.fixture(scope="module", autouse=True)
def two_sites(hub: Hub) -> None:
    with hub.owner() as owner:
        for site in ("casablanca", "rabat"):
            fill(owner, site)


def refused(connection: psycopg.Connection[Any], statement: str) -> str:
    with pytest.raises(psycopg.Error) as error:
        connection.execute(statement.encode())
    return error.value.sqlstate or ""


def test_every_site_is_read_and_no_name(reader: psycopg.Connection[Any]) -> None:
    assert rows(reader, "SELECT count(DISTINCT site) FROM visit") == [(2,)]
    for name in SEEN:
        for column in metadata.tables[name].columns:
            if not is_seen(column):
                found = rows(reader, f"SELECT DISTINCT {column.name}::text FROM {name}")
                assert {value for (value,) in found} <= {None, ""}, f"{name}.{column.name}"


def test_what_a_slice_declares_as_a_name_is_hidden() -> None:
    named: list[Names] = [names for each in registry.personal() for names in each.held]
    assert any(names.table.name == "visit" for names in named)
    for names in named:
        if names.table.name in SEEN:
            for column in names.columns:
                assert not is_seen(names.table.c[column]), f"{names.table.name}.{column}"
    secrets = {"badge": ("token", "payload"), "visit": ("code", "person"), "resident": ("name",)}
    for table, columns in secrets.items():
        assert not any(is_seen(metadata.tables[table].c[column]) for column in columns)


def test_a_reader_writes_nothing_whatever_it_sets(reader: psycopg.Connection[Any]) -> None:
    for name in SEEN:
        column = next(iter(metadata.tables[name].columns)).name
        for statement in (
            f"DELETE FROM {name}",
            f"UPDATE {name} SET {column} = {column}",
            f"INSERT INTO {name} DEFAULT VALUES",
            f"TRUNCATE {name}",
        ):
            assert refused(reader, statement) in (DENIED, "42809"), statement
    for statement in (
        "CREATE TABLE network.mine (a int)",
        "CREATE TABLE public.mine (a int)",
        "CREATE TEMP TABLE mine (a int)",
        "INSERT INTO central.intake (id) VALUES (gen_random_uuid())",
        "SELECT central.seen(1, '', '')",
        "SELECT pg_advisory_lock(1)",
    ):
        assert refused(reader, statement) == DENIED, statement


def test_a_reader_reads_nothing_beside_its_views(hub: Hub, reader: psycopg.Connection[Any]) -> None:
    tables = "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', 'central')"
    every = hub.sql(f"{tables} ORDER BY 1, 2")
    assert len(every) > 40
    for schema, name in every:
        assert refused(reader, f'SELECT * FROM {schema}."{name}"') == DENIED, name


def test_a_session_of_the_program_cannot_write_even_as_the_owner(hub: Hub) -> None:
    with reading(hub.url) as session:
        raw = session.connection().connection.cursor()
        with pytest.raises(psycopg.Error) as error:
            raw.execute("UPDATE public.visit SET last_name = 'x'")
        assert error.value.sqlstate == READ_ONLY
        raw.close()
        session.rollback()


def test_a_station_gains_nothing_by_it(hub: Hub) -> None:
    for kind in ("desk", "manager", "site", "kiosk"):
        with signed_in(hub.enrol(kind)) as station:
            for view in (*SEEN, "station_state", "hub_state"):
                assert refused(station, f"SELECT * FROM network.{view}") == DENIED
            assert refused(station, "SET ROLE kiosk_network") == DENIED


def test_a_reader_is_taken_away_and_its_sessions_end(
    hub: Hub, reader: psycopg.Connection[Any]
) -> None:
    name = reader.info.user
    assert name in readers.readers(hub.url)
    assert readers.remove_reader(hub.url, name) == 1
    assert name not in readers.readers(hub.url)
    with pytest.raises(psycopg.OperationalError):
        reader.execute("SELECT 1")
    with pytest.raises(BadInput, match="no reader"):
        readers.remove_reader(hub.url, "kiosk_station")


def test_a_later_init_makes_the_views_anew_and_readers_go_on(
    hub: Hub, reader: psycopg.Connection[Any]
) -> None:
    setup.init(hub.url)
    assert rows(reader, "SELECT count(*) FROM site") == [(2,)]


def test_a_question_that_takes_too_long_is_given_up(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasty = "-c statement_timeout=20 -c search_path=network"
    monkeypatch.setattr("kiosk.network.reading._SESSION", hasty)
    with pytest.raises(StoreTrouble, match="took more than"), reading(hub.url) as session:
        session.connection().exec_driver_sql("SELECT pg_sleep(5)")
