"""Stores enrolled at a centre, embedded, each in a data folder of its own."""

from __future__ import annotations

from pathlib import Path

from benchmarks import NOW
from benchmarks.sync.centre import Centre
from benchmarks.sync.work import open_site
from kiosk.core.clock import Clock, FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.database import Database
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.joining import join
from kiosk.sync.worker import SyncWorker


def new_store(folder: Path, enrolment: Enrolment, clock: Clock | None = None) -> Station:
    """A store that has just been enrolled and has exchanged nothing."""
    folder.mkdir(parents=True)
    database = Database.at(folder)
    migrate.prepare(database)
    station = Station(folder, database, Settings(), clock=clock or FrozenClock(NOW))
    join(station, enrolment)
    return station


def open_store(folder: Path, clock: Clock | None = None) -> Station:
    """A store that is there, in another process."""
    return Station(folder, Database.at(folder), Settings(), clock=clock or FrozenClock(NOW))


def first_store(centre: Centre, folder: Path, site: str, clock: Clock | None = None) -> Station:
    """The store that opens a site; the centre has all of it."""
    station = new_store(folder, centre.enrol(site), clock)
    open_site(station, site)
    exchange = SyncWorker(station)
    for _ in range(2):
        exchange.once()
        centre.apply()
    exchange.once()
    exchange.close()
    return station
