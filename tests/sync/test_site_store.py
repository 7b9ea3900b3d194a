"""A site's PostgreSQL: several machines on one store, one of them exchanging for all."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator

import pytest
from sqlalchemy import select

from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.sync import enrolment as enrolments
from kiosk.sync.worker import Exchange
from kiosk.visits.model import Visit
from tests.postgres import PrivateServer
from tests.sync.fleet import MORNING, Fleet, Member


@pytest.fixture
def site_store(hub_server: PrivateServer) -> Iterator[Database]:
    """A database of the site, on a server that happens to be the centre's."""
    name = hub_server.new_database("site")
    yield Database(hub_server.url_of(name))
    hub_server.drop_database(name)


@pytest.fixture
def machines(fleet: Fleet, site_store: Database) -> Iterator[tuple[Member, Member]]:
    """Two machines on one store of the site, joined and open."""
    first, _ = fleet.open_site("site", database=site_store)
    folder = fleet.folder / "second"
    folder.mkdir()
    shutil.copy(first.station.folder / enrolments.FILE, folder)
    database = Database(site_store.url)
    station = Station(folder, database, Settings(), clock=fleet.clock)
    yield first, Member(station, Exchange(station), first.enrolment)
    database.close()


def takes_over(member: Member, within: float = 5.0) -> bool:
    """Whether a machine exchanges for the store in time; the server lets go when it notices."""
    deadline = time.monotonic() + within
    while not (has := member.exchange.alone()) and time.monotonic() < deadline:
        threading.Event().wait(0.02)
    return has


def last_names(member: Member) -> set[str]:
    return member.station.database.read(lambda s: set(s.scalars(select(Visit.last_name))))


def test_two_machines_of_a_site_print_one_series_and_see_each_other_at_once(
    machines: tuple[Member, Member],
) -> None:
    first, second = machines
    assert first.station.series == second.station.series
    labels = [m.do("tickets.take", service="ompic").label for m in (first, second, first)]
    series = first.station.series
    assert labels == [f"O{series}-{n:03d}" for n in (1, 2, 3)]


def test_one_machine_exchanges_for_all_and_the_other_takes_over(
    fleet: Fleet, machines: tuple[Member, Member]
) -> None:
    first, second = machines
    assert first.exchange.alone()
    assert not second.exchange.alone()
    desk = fleet.add("desk")
    second.do("visits.expect", first_name="Omar", last_name="Tazi", host="Noria", at=MORNING)
    fleet.settle()
    assert last_names(desk) == {"Tazi"}
    first.exchange.close()
    assert takes_over(second)
    desk.do("visits.expect", first_name="Nora", last_name="Lahlou", host="Noria", at=MORNING)
    desk.sync()
    fleet.applier.once()
    second.sync()
    assert last_names(first) == {"Tazi", "Lahlou"}
    second.exchange.close()
