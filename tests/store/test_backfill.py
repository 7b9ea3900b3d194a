"""Columns that a migration fills: at a desk that waits for answers, and at the centre."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from kiosk.core.clock import tz_version
from kiosk.store import migrate
from kiosk.store.database import Database
from kiosk.store.engine import DURABLE
from tests.central.conftest import hub_server
from tests.kept import unpack
from tests.postgres import PrivateServer

__all__ = ["hub_server"]

BEFORE = "0004"
_SAID = text(
    "SELECT count(*) FROM visit WHERE expected_at IS NOT NULL"
    " AND wall_expected LIKE '2026-%T%:%' AND tz_version = :release"
)
_UNSAID = text("SELECT count(*) FROM visit WHERE expected_at IS NOT NULL AND wall_expected IS NULL")


def told(connection: Connection) -> tuple[int, int]:
    """How many announced visits have their hour, and how many have not."""
    release = {"release": tz_version()}
    return connection.scalar(_SAID, release) or 0, connection.scalar(_UNSAID) or 0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Database]:
    """A store of before, enrolled, with the trigger that writes undo images."""
    unpack(BEFORE, tmp_path)
    with closing(Database.at(tmp_path)) as store:
        with store.engine.execution_options(kiosk_write=DURABLE).begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO sync_state (id, station, site, kind, series, epoch, cursor,"
                " shared_cursor, connected, clock_offset, problem, laying)"
                " VALUES (1, 'desk', 'casablanca', 'desk', 'A', '', 0, 0, 0, 0, '', 0)"
            )
            connection.exec_driver_sql(
                "CREATE TRIGGER undo_visit_update AFTER UPDATE ON visit"
                " WHEN NOT (SELECT laying FROM sync_state)"
                " BEGIN INSERT INTO undo (tbl, pk, before) VALUES ('visit', '[]', '[]'); END"
            )
        yield store


def test_a_desk_fills_its_own_and_leaves_no_undo_images(desk: Database) -> None:
    migrate.prepare(desk)
    with desk.engine.connect() as connection:
        said, unsaid = told(connection)
        assert said > 0
        assert unsaid == 0
        assert connection.scalar(text("SELECT count(*) FROM undo")) == 0
        assert connection.scalar(text("SELECT laying FROM sync_state")) == 0


def test_the_centre_fills_its_own_and_numbers_nothing_anew(hub_server: PrivateServer) -> None:
    """A row there can be written only under a number and for a site: its trigger says so."""
    with closing(Database(hub_server.url_of(hub_server.new_database("before")))) as store:
        migrate.upgrade(store, BEFORE)
        with store.engine.begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO site (code, name, name_ar, city, zone, demo, opened_at)"
                " VALUES ('casablanca', 'T', '', 'C', 'Africa/Casablanca', false, now())"
            )
            connection.exec_driver_sql(
                "INSERT INTO visit (id, site, day, state, first_name, last_name, company, phone,"
                " host, office, purpose, companions, vehicle, language, id_checked, expected_at,"
                " left_by, anonymised, search) VALUES (gen_random_uuid(), 'casablanca',"
                " '2026-11-24', 'expected', 'A', 'B', '', '', 'C', '', '', 0, '', 'fr', false,"
                " '2026-11-24T10:00Z', '', false, '')"
            )
            connection.exec_driver_sql(
                "CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                " RAISE EXCEPTION 'not numbered'; END $$"
            )
            connection.exec_driver_sql(
                "CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON visit"
                " FOR EACH ROW EXECUTE FUNCTION stamp()"
            )
        migrate.prepare(store)
        with store.engine.connect() as connection:
            assert told(connection) == (1, 0)
            stamped = "SELECT tgenabled FROM pg_trigger WHERE tgname = 'stamp'"
            assert connection.scalar(text(stamped)) == "O"
