"""A centre with the rows of a month of one site and a few of another, and who reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, insert, select, text

from kiosk.central.readers import make_reader
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.engine import make_engine
from kiosk.store.schema import metadata
from kiosk.sync.tables import replicated, site_column
from tests.anyone import Anyone
from tests.central.conftest import Hub, hub_server
from tests.figures.raw_days import Raw
from tests.stores import lay
from tests.sync.conftest import fleet, hub, hub_template

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

AT = datetime(2026, 11, 24, 10, 45, tzinfo=UTC)
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


@pytest.fixture
def embedded_store(empty_store: Path) -> Path:
    """Whether it is encrypted is nothing to the centre."""
    return empty_store


@pytest.fixture
def reader(hub: Hub) -> str:
    """The URL of a reader of the centre."""
    return make_reader(hub.url, hub.address).url


@pytest.fixture
def site(tmp_path: Path, empty_store: Path) -> Station:
    """A station of Casablanca that works alone, with a month of rows."""
    folder = tmp_path / "alone"
    folder.mkdir()
    lay(empty_store, folder)
    station = Anyone(folder, Database.at(folder), Settings(), clock=FrozenClock(AT))
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    raw = Raw(station, date(2026, 9, 28), LAST, seed=7).fill()
    raw.write("feedback", list(_answers(raw)))
    return station


@pytest.fixture
def filled(hub: Hub, site: Station) -> Hub:
    """The same rows at the centre, and another site of which there is little."""
    # Found after an exchange there may be two of the same time; the centre lets in no second one.
    hub.sql("ALTER TABLE booking DROP CONSTRAINT booking_held_once")
    engine = make_engine(hub.url)
    with disposing(engine), engine.begin() as connection:
        for table in replicated():
            with site.database.engine.connect() as here:
                rows = [dict(row) for row in here.execute(select(table)).mappings()]
            put(connection, table.name, rows)
        opened = {"code": "rabat", "name": "Technopark Rabat", "name_ar": "", "city": "Rabat"}
        opened |= {"zone": "Africa/Casablanca", "demo": False, "opened_at": AT}
        put(connection, "site", [opened])
    site.close()
    return hub


@contextmanager
def disposing(engine: Engine) -> Iterator[None]:
    """No connection of an engine stays, whatever happens."""
    try:
        yield
    finally:
        engine.dispose()


def put(connection: Connection, name: str, rows: list[dict[str, Any]]) -> None:
    """Lay rows at the centre as the applier does."""
    table = metadata.tables[name]
    for at in {row[site_column(table)] for row in rows}:
        connection.execute(
            text("SELECT set_config('kiosk.site', :s, true), set_config('kiosk.seq', '7', true)"),
            {"s": at},
        )
        connection.execute(insert(table), [r for r in rows if r[site_column(table)] == at])


def _answers(raw: Raw) -> Any:
    """Every other served ticket has one, of 1 to 5 in turn."""
    served = [t for t in raw.rows("ticket") if t.outcome == "done"]
    for n, ticket in enumerate(served[::2]):
        row = {"id": new_id(), "site": "casablanca", "day": ticket.day, "ticket": ticket.id}
        row |= {"service": ticket.service, "language": "fr", "counter": 1, "typed": False}
        row |= {"served_at": ticket.closed_at, "score": 1 + n % 5, "reason": "", "station": "B"}
        yield row | {"given_at": ticket.closed_at + timedelta(minutes=1)}


def put_sites(hub: Hub, visits: dict[str, int]) -> None:
    """Sites at the centre, each with so many visits of today."""
    engine = make_engine(hub.url)
    with disposing(engine), engine.begin() as connection:
        for code, many in visits.items():
            name = f"Technopark {code.title()}"
            opened = {"code": code, "name": name, "name_ar": "", "city": code.title()}
            opened |= {"zone": "Africa/Casablanca", "demo": False, "opened_at": AT}
            put(connection, "site", [opened])
            came = {"site": code, "day": AT.date(), "state": "on_site", "purpose": "meeting"}
            came |= {
                "first_name": "Anir",
                "last_name": "Idir",
                "arrived_at": AT - _HOUR,
                "search": "",
            }
            put(connection, "visit", [{"id": new_id(), **came} for _ in range(many)])


_HOUR = timedelta(hours=1)
