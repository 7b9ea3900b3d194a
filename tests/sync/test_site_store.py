"""A site's PostgreSQL: several machines on one store, one of them exchanging for all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.sync import enrolment as enrolments
from kiosk.sync.worker import SyncWorker
from kiosk.visits.model import Visit
from tests.sync.fleet import MORNING, Fleet, Member
from tests.waiting import until

TAKE_OVER_SECONDS = 5.0
"""What docs/sync.md promises of a site whose exchanging machine dies."""
LATER = MORNING + timedelta(hours=2)

_MACHINE = """
import sys
from pathlib import Path
from kiosk.opening import open_folder
from kiosk.sync.worker import SyncWorker
station = open_folder(Path(sys.argv[1]))
exchange = SyncWorker(station)
exchange.start()
print("at work", flush=True)
sys.stdin.read()
exchange.stop()
station.close()
"""


@pytest.fixture
def machines(fleet: Fleet, site_store: Database) -> Iterator[tuple[Member, Member]]:
    """Two machines on one store of the site, joined and open."""
    first, _ = fleet.open_site("site", database=site_store)
    folder = fleet.folder / "second"
    folder.mkdir()
    shutil.copy(first.station.folder / enrolments.FILE, folder)
    database = Database(site_store.url)
    station = Station(folder, database, Settings(), clock=fleet.clock)
    yield first, Member(station, SyncWorker(station), first.enrolment)
    database.close()


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
    until(second.exchange.alone, TAKE_OVER_SECONDS)
    desk.do("visits.expect", first_name="Nora", last_name="Lahlou", host="Noria", at=MORNING)
    desk.sync()
    fleet.applier.once()
    second.sync()
    assert last_names(first) == {"Tazi", "Lahlou"}
    second.exchange.close()


def expect(member: Member, name: str) -> Any:
    return member.do("visits.expect", first_name="Omar", last_name=name, host="Noria", at=LATER)


@pytest.fixture
def start() -> Iterator[Callable[[Path], subprocess.Popen[str]]]:
    """Start a machine of the site: a process that exchanges for its store if nobody else does."""
    with ExitStack() as running:

        def call(folder: Path) -> subprocess.Popen[str]:
            machine = running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", _MACHINE, str(folder)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
                )
            )
            running.callback(machine.kill)
            assert machine.stdout is not None
            assert machine.stdout.readline().strip() == "at work"
            return machine

        yield call


def test_a_whole_machine_pushes_and_hears_soon_after_the_one_at_work_is_killed(
    fleet: Fleet,
    machines: tuple[Member, Member],
    applying: None,
    start: Callable[[Path], subprocess.Popen[str]],
) -> None:
    desk = fleet.add("desk")
    desk.sync()
    folders = [machine.station.folder for machine in machines]
    for machine, folder in zip(machines, folders, strict=True):
        machine.exchange.close()
        url = machine.station.database.url
        (folder / "settings.toml").write_text(f'[store]\nurl = "{url}"\n', "utf-8")
    store = machines[0]
    at_work = start(folders[0])
    assert store.exchange.answered(expect(store, "Tazi"), 20.0) == "applied"
    start(folders[1])
    at_work.kill()
    here = expect(store, "Idrissi")
    expect(desk, "Lahlou")
    desk.sync()
    everything = ("applied", {"Tazi", "Idrissi", "Lahlou"})
    until(
        lambda: (store.exchange.answered(here, 0.0), last_names(store)) == everything,
        TAKE_OVER_SECONDS,
    )
