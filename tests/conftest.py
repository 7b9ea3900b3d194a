"""Stores to test on: every test that takes `database` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest import mock

import hypothesis
import pytest
from argon2 import PasswordHasher

from kiosk.core import catalogue, wording
from kiosk.core.clock import FrozenClock
from kiosk.core.command import Outcome
from kiosk.core.settings import Settings
from kiosk.staff import pins
from kiosk.station import Station
from kiosk.store import converting, migrate
from kiosk.store import database as database_module
from kiosk.store.database import Database
from tests.anyone import Anyone
from tests.engines import sharing
from tests.new_desk import with_one_more
from tests.postgres import PrivateServer, empty
from tests.stores import SQLCIPHER, SQLITE, lay

# How long an example takes is the machine's affair, not the test's; and an automatic run tries the
# same examples each time.
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("automatic", deadline=None, derandomize=True)
hypothesis.settings.load_profile("automatic" if os.environ.get("CI") else "here")

# Windows of the tests need no screen; those that want a real one say so themselves.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test keeps a key in the keyring of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A text or a fact that is forgotten fails a test instead of leaving a dash.
wording.be_strict()

database_module.make_engine = sharing(database_module.make_engine)

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=pins.LANES)

MORNING = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
"""A Tuesday at 10:42, wall time of Casablanca."""


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A private PostgreSQL server with the schema, for the whole session."""
    with PrivateServer(tmp_path_factory.mktemp("postgres")) as server:
        database = Database(server.url)
        migrate.prepare(database)
        database.close()
        yield server.url


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedded database with the schema and nothing in it, to copy from."""
    folder = tmp_path_factory.mktemp("template")
    database = Database.at(folder)
    migrate.prepare(database)
    database.close()
    return folder / "kiosk.sqlite3"


@pytest.fixture(scope="session")
def encrypted_store(tmp_path_factory: pytest.TempPathFactory, empty_store: Path) -> Path:
    """The same, encrypted; its key is in `keys` beside it."""
    folder = tmp_path_factory.mktemp("encrypted")
    lay(empty_store, folder)
    converting.encrypt_store(folder)
    return folder / "kiosk.sqlite3"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Only modules that say `ENCRYPTED_TOO` run on an encrypted store as well."""
    items[:] = [item for item in items if not _left_out(item)]
    # What was collected stays to the end: the collector need not walk it again in every test.
    gc.collect()
    gc.freeze()


def _left_out(item: pytest.Item) -> bool:
    if not isinstance(item, pytest.Function) or getattr(item.module, "ENCRYPTED_TOO", False):
        return False
    return hasattr(item, "callspec") and SQLCIPHER in item.callspec.params.values()


@pytest.fixture(params=[SQLITE, SQLCIPHER])
def embedded_store(request: pytest.FixtureRequest) -> Path:
    """An empty embedded store to copy from."""
    wanted = "encrypted_store" if request.param == SQLCIPHER else "empty_store"
    store: Path = request.getfixturevalue(wanted)
    return store


@pytest.fixture
def sqlcipher(tmp_path: Path, encrypted_store: Path) -> Iterator[Database]:
    """An empty embedded database that is encrypted."""
    lay(encrypted_store, tmp_path)
    database = Database.at(tmp_path)
    yield database
    database.close()


@pytest.fixture
def sqlite(tmp_path: Path, empty_store: Path) -> Iterator[Database]:
    """An empty embedded database."""
    shutil.copy(empty_store, tmp_path / "kiosk.sqlite3")
    database = Database.at(tmp_path)
    yield database
    database.close()


@pytest.fixture
def postgresql(postgres_url: str) -> Iterator[Database]:
    """An empty PostgreSQL store."""
    database = Database(postgres_url)
    empty(database)
    yield database
    database.close()


@pytest.fixture(params=[SQLITE, "postgresql", SQLCIPHER])
def database(request: pytest.FixtureRequest) -> Database:
    """An empty store, of either kind."""
    store: Database = request.getfixturevalue(request.param)
    return store


@pytest.fixture(autouse=True)
def quick_pins(request: pytest.FixtureRequest) -> Iterator[None]:
    """A PIN is kept as dearly as in the program only in modules that say `DEAR_PINS`."""
    if getattr(request.module, "DEAR_PINS", False):
        yield
        return
    with mock.patch.multiple(pins, MEMORY_KIB=8, PASSES=1, _hasher=lambda: QUICK):
        yield


@pytest.fixture
def clock() -> FrozenClock:
    """Tuesday 24 November 2026, 10:42; tests move it."""
    return FrozenClock(MORNING)


@pytest.fixture
def bare_station(database: Database, clock: FrozenClock, tmp_path: Path) -> Station:
    """A manager's station on an empty store."""
    return Anyone(tmp_path, database, Settings(), clock=clock)


@pytest.fixture
def station(bare_station: Station) -> Station:
    """A manager's station at Casablanca, open Monday to Saturday."""
    bare_station.do(
        "sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca"
    )
    return bare_station


@pytest.fixture
def aside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of somebody's own, beside the data folder."""
    return tmp_path_factory.mktemp("aside")


@pytest.fixture
def new_desk(monkeypatch: pytest.MonkeyPatch, aside: Path) -> str:
    """The code of a desk that came to the catalogue after the site was opened."""
    more = with_one_more(aside / "catalogue")
    monkeypatch.setattr(catalogue, "load", lambda: more)
    return more.desks[-1].code


@pytest.fixture
def do(station: Station) -> Callable[..., Outcome]:
    """Carry out a command at the station."""
    return station.do


@pytest.fixture
def ask(station: Station) -> Callable[..., Any]:
    """Answer a query at the station."""
    return station.ask
