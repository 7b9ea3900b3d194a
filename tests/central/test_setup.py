"""Making a database the central one, and a site's own; clear words where that cannot be."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from kiosk.central import security, setup
from kiosk.central.access import Address, url_from
from kiosk.central.enrolling import EnrolmentRequest, enrol
from kiosk.central.local import free_port
from kiosk.central.site_store import make_site_store
from kiosk.cli import main
from kiosk.core import registry
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.core.settings import Settings, StoreSettings
from kiosk.core.settings.setting import SETTINGS
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.database import Database
from kiosk.sync import joining, undo
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.tables import replicated
from tests.central.conftest import Hub
from tests.postgres import PrivateServer

Run = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def database(hub_server: PrivateServer) -> Iterator[str]:
    """A new database with nothing in it."""
    name = hub_server.new_database("empty")
    yield name
    hub_server.drop_database(name)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk --json central`; the exit code and the objects printed."""

    def call(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        code = main(["--json", "central", *arguments])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return call


def test_a_database_is_prepared_as_often_as_wanted(
    hub_server: PrivateServer, database: str, run: Run
) -> None:
    url = hub_server.url_of(database)
    _, [first] = run("init", "--url", url)
    address = Address("127.0.0.1", hub_server.port, database, "disable", "")
    enrol(url, EnrolmentRequest("casablanca", "desk", "Poste 1"), address)
    code, [again] = run("init", "--url", url)
    assert code == 0
    assert (again["epoch"], again["stations"]) == (first["epoch"], 1)


def test_a_new_command_is_permitted_by_the_next_init(hub: Hub) -> None:
    hub.sql("DELETE FROM central.permitted WHERE name = 'visits.arrive'")
    hub.sql("INSERT INTO central.permitted VALUES ('kiosk', 'of.old')")
    setup.init(hub.url)
    kinds = hub.sql("SELECT count(*) FROM central.permitted WHERE name = 'visits.arrive'")
    assert kinds == [(len(security.KINDS) - 2,)]  # all but displays and doors
    assert hub.sql("SELECT 1 FROM central.permitted WHERE name = 'of.old'") == []
    assert hub.sql("SELECT count(*) FROM central.permitted WHERE kind = 'desk'") == [
        (len(registry.commands()),)
    ]


def test_an_owner_who_is_no_superuser_will_do(hub_server: PrivateServer, hub: Hub) -> None:
    hub.sql("CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'secret'")
    hub.sql("CREATE DATABASE kept OWNER keeper")
    # The groups are there already, made by another; a keeper of its own server makes them.
    for group in (security.STATIONS, security.CERTIFICATES, security.APPLIERS):
        hub.sql(f"GRANT {group} TO keeper WITH ADMIN OPTION")
    url = hub_server.url_of("kept", "keeper", "secret")
    assert setup.init(url).database == "kept"
    address = Address("127.0.0.1", hub_server.port, "kept", "disable", "")
    made = enrol(url, EnrolmentRequest("casablanca", "desk", "Poste 1"), address)
    session = psycopg.connect(hub_server.url_of("kept", made.station, made.password))
    assert main(["central", "revoke", "--url", url, made.station]) == 0
    with pytest.raises(psycopg.OperationalError):
        session.execute("SELECT 1")
    session.close()
    hub_server.drop_database("kept")


def test_who_does_not_own_the_database_is_told(
    hub: Hub, database: str, hub_server: PrivateServer, run: Run
) -> None:
    hub.sql("CREATE ROLE guest LOGIN CREATEROLE PASSWORD 'secret'")
    code, [answer] = run("init", "--url", hub_server.url_of(database, "guest", "secret"))
    assert code == 4
    assert "guest does not own this database" in answer["message"]


def test_who_may_not_make_roles_is_told(hub: Hub, hub_server: PrivateServer, run: Run) -> None:
    hub.sql("CREATE ROLE owner_only LOGIN PASSWORD 'secret'")
    hub.sql("CREATE DATABASE owned OWNER owner_only")
    code, [answer] = run("init", "--url", hub_server.url_of("owned", "owner_only", "secret"))
    assert code == 4
    assert "may not make roles" in answer["message"]
    hub_server.drop_database("owned")


def test_an_old_server_is_told(
    hub_server: PrivateServer, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup, "OLDEST", 990000)
    with pytest.raises(StoreTrouble, match="PostgreSQL 99 or newer is needed"):
        setup.init(hub_server.url_of(database))


def test_a_missing_extension_is_told(
    hub_server: PrivateServer, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup, "_EXTENSION", "no_such_thing")
    with pytest.raises(StoreTrouble, match="lacks the extension no_such_thing"):
        setup.init(hub_server.url_of(database))


def test_a_server_that_is_not_there_is_told(run: Run) -> None:
    code, [answer] = run("init", "--url", f"postgresql://desk@127.0.0.1:{free_port()}/postgres")
    assert code == 4
    assert "cannot be reached" in answer["message"]


@pytest.mark.parametrize("verb", ["status", "retry", "revoke"])
def test_a_database_that_is_no_central_one_is_told(
    hub_server: PrivateServer, database: str, run: Run, verb: str
) -> None:
    station = ["nobody"] if verb == "revoke" else []
    code, [answer] = run(verb, "--url", hub_server.url_of(database), *station)
    assert code == 4
    assert "run `kiosk central init` first" in answer["message"]


def test_the_url_may_stand_in_a_file_or_the_environment(
    hub: Hub, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "central.url"
    file.write_text(hub.url + "\n")
    assert url_from(f"@{file}") == hub.url
    assert run("status")[0] == 2
    monkeypatch.setenv("KIOSK_CENTRAL_URL", f"@{file}")
    assert run("status")[0] == 0
    for wrong in ("sqlite:///x", "no url"):
        with pytest.raises(BadInput):
            url_from(wrong)


def test_the_machines_of_a_site_share_its_own_postgresql(
    hub_server: PrivateServer, database: str, run: Run, tmp_path: Path
) -> None:
    url = hub_server.url_of(database)
    code, made = run("site-store", "--url", url, "--site", "rabat", "--machine", "a")
    assert code == 0
    second = make_site_store(url, "rabat", ["b"])
    for store in (made[0]["store_url"], second[0].store_url):
        assert SETTINGS["store.url"].valid.takes(store)
        settings = Settings(store=StoreSettings(url=store))
        station = Station(tmp_path, Database(store), settings)
        if station.site is None:
            station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
        else:
            assert station.site.code == "rabat"
            station.do("sites.add_room", name="Atlas", capacity=8)
        # Whichever of them enrols the store makes its triggers, and may make them anew.
        joining.join(station, Enrolment("x", "rabat", "site", "A", "localhost", 1, "d", "p"))
        station.close()
    assert f'url = "{second[0].store_url}"' in second[0].settings


def test_a_sites_store_is_migrated_with_the_triggers_of_its_exchange(
    database: str, hub_server: PrivateServer
) -> None:
    url = hub_server.url_of(database)
    with closing(Database(url)) as store:
        migrate.upgrade(store, to="0006")
        with store.engine.begin() as connection:
            connection.exec_driver_sql(_ENROLLED)
    [machine] = make_site_store(url, "rabat", ["a"])
    with closing(Database(machine.store_url)) as store, store.engine.begin() as connection:
        found = set(connection.scalars(text("SELECT tgname FROM pg_trigger")))
        assert {f"undo_{table.name}" for table in replicated()} <= found
        undo.install(connection)


_ENROLLED = (
    "INSERT INTO sync_state (id, station, site, kind, series, epoch, cursor, shared_cursor,"
    " connected, clock_offset, problem, laying)"
    " VALUES (1, 'x', 'rabat', 'site', 'A', '', 0, 0, false, 0, '', false)"
)
