"""A central database on a private server, and stations enrolled there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
import pytest

from kiosk.central import enrolling, setup
from kiosk.central.access import Address
from kiosk.core.ids import new_id
from kiosk.sync.enrolment import Enrolment
from tests.postgres import PrivateServer

Rows = list[tuple[Any, ...]]


@dataclass
class Hub:
    """A central database; `url` is its owner's."""

    server: PrivateServer
    database: str

    @property
    def url(self) -> str:
        return self.server.url_of(self.database)

    @property
    def address(self) -> Address:
        return Address("127.0.0.1", self.server.port, self.database, "disable", "")

    def enrol(self, kind: str = "desk", site: str = "casablanca", **more: Any) -> Enrolment:
        wanted = enrolling.EnrolmentRequest(site=site, kind=kind, label="Poste accueil 2", **more)
        return enrolling.enrol(self.url, wanted, self.address)

    def owner(self) -> psycopg.Connection[Any]:
        return psycopg.connect(self.url, autocommit=True)

    def freeze(self, at: datetime) -> None:
        """Its own clock stands still at an instant, as the clocks of a test's stations do."""
        self.sql(
            "CREATE OR REPLACE FUNCTION central.now() RETURNS timestamptz"
            f" LANGUAGE sql STABLE AS $$ SELECT timestamptz '{at.isoformat()}' $$"
        )

    def sql(self, statement: str, *values: Any) -> Rows:
        """Run a statement as the owner."""
        with self.owner() as connection:
            return rows(connection, statement, *values)


def rows(connection: psycopg.Connection[Any], statement: str, *values: Any) -> Rows:
    """What a statement answers; nothing where it answers nothing."""
    done = connection.execute(statement.encode(), values or None)
    return done.fetchall() if done.description else []


def signed_in(enrolment: Enrolment) -> psycopg.Connection[Any]:
    """A session of a station, which nothing but the database holds back."""
    return psycopg.connect(
        host=enrolment.host,
        port=enrolment.port,
        dbname=enrolment.database,
        user=enrolment.station,
        password=enrolment.password,
        autocommit=True,
    )


PUSH = (
    "INSERT INTO central.intake (id, site, station, n, name, payload, actor, at, hlc, revision)"
    " VALUES (%s, %s, %s, %s, %s, '{}', 'x', now(), 0, '0002') ON CONFLICT (id) DO NOTHING"
)


def push(
    connection: psycopg.Connection[Any],
    enrolment: Enrolment,
    *,
    name: str = "visits.arrive",
    n: int = 1,
    **forged: str,
) -> UUID:
    """Send a command as it came to mind."""
    sent = new_id()
    site, station = forged.get("site", enrolment.site), forged.get("station", enrolment.station)
    connection.execute(PUSH, (sent, site, station, n, name))
    return sent


@pytest.fixture(scope="session")
def hub_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateServer]:
    """A server that asks stations for their password and trusts its owner."""
    rules = [
        "host all desk 127.0.0.1/32 trust",
        "host all +kiosk_store 127.0.0.1/32 scram-sha-256",
        "host all all 127.0.0.1/32 scram-sha-256",
    ]
    with PrivateServer(tmp_path_factory.mktemp("hub"), rules=rules) as server:
        yield server


@pytest.fixture(scope="module")
def hub(hub_server: PrivateServer) -> Iterator[Hub]:
    """A central database, new for each module."""
    name = hub_server.new_database("hub")
    made = Hub(hub_server, name)
    setup.init(made.url)
    yield made
    hub_server.drop_database(name)


@pytest.fixture
def sign_in() -> Iterator[Callable[[Enrolment], psycopg.Connection[Any]]]:
    """Sessions of stations, closed at the end."""
    opened: list[psycopg.Connection[Any]] = []

    def call(enrolment: Enrolment) -> psycopg.Connection[Any]:
        opened.append(signed_in(enrolment))
        return opened[-1]

    yield call
    for connection in opened:
        connection.close()
