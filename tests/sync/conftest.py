"""A central database for each test, copied from one that was prepared once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.central import setup
from kiosk.store import migrate
from kiosk.store.database import Database
from kiosk.sync import worker
from tests.central.conftest import Hub, hub_server
from tests.postgres import PrivateServer
from tests.sync.fleet import Fleet

__all__ = ["hub_server"]


@pytest.fixture(scope="session")
def hub_template(hub_server: PrivateServer) -> str:
    """A central database that nobody uses, to copy from."""
    name = hub_server.new_database("hub_template")
    setup.init(hub_server.url_of(name))
    return name


@contextmanager
def copied_hub(server: PrivateServer, template: str) -> Iterator[Hub]:
    """A central database copied from `template`, removed at the end."""
    name = server.new_database("hub", template=template)
    yield Hub(server, name)
    server.drop_database(name)


@pytest.fixture
def hub(hub_server: PrivateServer, hub_template: str) -> Iterator[Hub]:
    """A central database of its own."""
    with copied_hub(hub_server, hub_template) as made:
        yield made


@pytest.fixture(scope="session")
def site_template(hub_server: PrivateServer) -> str:
    """The PostgreSQL store of a site with nothing in it, to copy from."""
    name = hub_server.new_database("site_template")
    database = Database(hub_server.url_of(name))
    migrate.prepare(database)
    database.close()
    return name


@pytest.fixture
def site_store(hub_server: PrivateServer, site_template: str) -> Iterator[Database]:
    """The PostgreSQL store of a site, on a server that happens to be the centre's."""
    name = hub_server.new_database("site", template=site_template)
    database = Database(hub_server.url_of(name))
    yield database
    database.close()
    hub_server.drop_database(name)


@pytest.fixture
def fleet(
    hub: Hub, tmp_path: Path, embedded_store: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Fleet]:
    """A central database and its stores; none yet. The applier works when it is told to."""
    monkeypatch.setattr(worker, "BACKLOG_SECONDS", 0.0)
    made = Fleet(hub, tmp_path, embedded_store)
    yield made
    made.close()


@pytest.fixture
def applying(fleet: Fleet) -> Iterator[None]:
    """The applier works by itself."""
    stop = threading.Event()
    thread = threading.Thread(target=fleet.applier.run, args=(stop,))
    thread.start()
    yield
    stop.set()
    thread.join()
