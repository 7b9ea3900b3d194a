"""The stations of a run: their stores, lines, processes and ledgers."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest import mock

import psycopg
from sqlalchemy import Select, func, select
from sqlalchemy.exc import DBAPIError

from kiosk.central.applier import Applier
from kiosk.opening import open_folder
from kiosk.store import migrate
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.database import Database
from kiosk.store.engine import make_engine
from kiosk.store.sync_state import SyncState
from kiosk.sync import enrolment as enrolments
from kiosk.sync import worker
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.joining import join
from kiosk.sync.worker import SyncWorker
from tests.chaos.centre import Centre, applier
from tests.chaos.disk import SmallDisk
from tests.chaos.driver import ShiftedClock
from tests.chaos.ledger import Entry, read
from tests.chaos.processes import Program
from tests.chaos.proxy import Line, Proxy
from tests.chaos.site_server import SiteServer

MORNING = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
"""What the clocks show when a run begins: a Tuesday on which every desk is here."""
PLANS = (
    ("casa-manager", "casablanca", "manager", 1, 0),
    ("casa-desk", "casablanca", "desk", 2, 0),
    ("casa-small", "casablanca", "desk", 1, 0),
    ("casa-counter-1", "casablanca", "counter", 1, 1),
    ("casa-counter-2", "casablanca", "counter", 1, 2),
    ("casa-hall", "casablanca", "kiosk", 1, 0),
    ("tanger-manager", "tanger", "manager", 1, 0),
    ("rabat-site", "rabat", "site", 2, 1),
)
"""Name, site, kind, how many processes share the store, and the counter they serve at."""
SMALL = "casa-small"
UNATTENDED = ("casa-hall",)
FIRST = ("casa-manager", "tanger-manager", "rabat-site")
"""The first store of each site; that of the last is in a server of the site."""
SHARED = FIRST[-1]


@dataclass
class Place:
    """One store, at a URL, with the processes on it; they start with its clock and revision."""

    name: str
    folder: Path
    line: Line
    enrolment: Enrolment
    store: str
    programs: list[Program] = field(default_factory=list)
    ledgers: list[Path] = field(default_factory=list)
    clock_offset: float = 0.0
    revision: str = ""
    starts: int = 0

    def entries(self) -> Iterator[Entry]:
        """All that its processes wrote down."""
        for ledger in self.ledgers:
            if ledger.exists():
                yield from read(ledger)

    def look(self, wanted: Select[Any]) -> list[Any]:
        """Read its store from outside."""
        engine = make_engine(self.store)
        try:
            with engine.connect() as connection:
                return list(connection.execute(wanted))
        finally:
            engine.dispose()


class World:
    """Everything of a run, in one folder; whatever happens, `close` ends all processes."""

    def __init__(self, folder: Path, seed: int, pace: float, *, mib: int) -> None:
        self.folder, self.seed, self.pace = folder, seed, pace
        self.base_offset = (MORNING - datetime.now(UTC)).total_seconds()
        self.proxy = Proxy()
        self.centre = Centre(folder / "centre")
        self.site_server = SiteServer(folder / "site-server")
        self.disk = SmallDisk(folder / SMALL, mib)
        self.places: dict[str, Place] = {}
        self.applier_line: Line
        self.applier: Program
        self.deaths: list[str] = []

    def begin(self) -> None:
        """Start the centre, open the sites, start every station."""
        self.centre.begin()
        self.site_server.begin()
        self.applier_line = self.proxy.line(self.centre.port)
        url = self.centre.url().replace(f":{self.centre.port}/", f":{self.applier_line.port}/")
        self.applier = applier(url, self.folder / "applier.log")
        migrate.prepare(template := Database.at(self.folder))
        template.close()
        for plan in PLANS:
            self._enrol(*plan)
        for name in FIRST:
            self._open_site(self.places[name])
        self.applier.start()
        for place in self.places.values():
            self.start(place)

    def start(self, place: Place) -> None:
        """Start those processes of a place that do not run."""
        for index, program in enumerate(place.programs):
            if not program.alive:
                place.starts += 1
                offset = self.base_offset + place.clock_offset
                seed = f"{self.seed}/{place.name}/{index}/{place.starts}"
                more = ["--seed", seed, f"--clock-offset={offset}"]
                program.start(*more, *(["--revision", place.revision] if place.revision else []))

    def watch(self) -> None:
        """Note and start again what ended by itself."""
        for name, program in self._programs():
            if program.code is not None:
                self.deaths.append(f"{name} ended with {program.code}")
        if not self.applier.alive:
            self.applier.start()
        for place in self.places.values():
            self.start(place)

    def heal(self) -> None:
        """Let everything through, and start what does not run."""
        for line in self.lines():
            self.proxy.do(line.heal)
        self.disk.clear(self.pids(SMALL))
        self.watch()

    def lines(self) -> list[Line]:
        """Every line, the applier's too."""
        return [self.applier_line, *(place.line for place in self.places.values())]

    def rest(self) -> None:
        """Have everybody do nothing more but exchange."""
        for place in self.places.values():
            for program in place.programs:
                program.tell("rest")

    def unrest(self) -> list[str]:
        """What still has to happen before all is quiet; empty once it is."""
        try:
            clocks = dict(self.centre.sql("SELECT site, seq FROM central.clock"))
            (epoch,) = self.centre.sql("SELECT name FROM central.term ORDER BY ord DESC LIMIT 1")[0]
            waiting = self.centre.sql(
                "SELECT station, count(*) FROM central.intake WHERE status = 'pending' GROUP BY 1"
            )
        except psycopg.Error as error:
            return [f"the centre does not answer: {error}"]
        found = [f"{count} of {station} wait at the centre" for station, count in waiting]
        for place in self.places.values():
            found += _unrest_of(place, clocks, epoch)
        return found

    def wait_until_quiet(self, seconds: float) -> list[str]:
        """What is still unquiet after at most so many seconds."""
        deadline = time.monotonic() + seconds
        while left := self.unrest():
            if time.monotonic() > deadline:
                return left
            self.watch()
            time.sleep(0.3)
        return []

    def end_stations(self) -> list[str]:
        """End every station and the applier; those that would not."""
        for _, program in self._programs():
            program.terminate() if program is self.applier else program.bid_end()
        return [name for name, program in self._programs() if not program.end(20)]

    def close(self) -> None:
        """End all that was started."""
        for _, program in self._programs():
            program.kill()
        self.centre.end()
        self.site_server.end()
        self.proxy.close()
        self.disk.close(self.folder / f"{SMALL}-kept")

    def pids(self, name: str) -> list[int]:
        """The processes of a place."""
        return [program.pid for program in self.places[name].programs if program.alive]

    def _programs(self) -> list[tuple[str, Program]]:
        stations = [(p.name, program) for p in self.places.values() for program in p.programs]
        return [("applier", self.applier), *stations] if hasattr(self, "applier") else stations

    def _enrol(self, name: str, site: str, kind: str, processes: int, counter: int) -> None:
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        settings = f'[station]\nname = "{name}"\nsite = "{site}"\n'
        shutil.copy(self.folder / "kiosk.sqlite3", folder)
        store = f"sqlite:///{folder / 'kiosk.sqlite3'}"
        if name == SHARED:
            store = self.site_server.url
            settings += f'[store]\nurl = "{store}"\n'
        (folder / "settings.toml").write_text(settings)
        line = self.proxy.line(self.centre.port)
        place = Place(name, folder, line, self.centre.enrol(site, kind, name, line.port), store)
        file = self.folder / f"{name}.enrolment.json"
        enrolments.write(file, place.enrolment)
        for index in range(processes):
            ledger = self.folder / f"{name}-{index}.ledger"
            command = [sys.executable, "-m", "tests.chaos.driver", str(folder)]
            command += ["--enrolment", str(file), "--ledger", str(ledger)]
            command += ["--counter", str(counter), "--pause", str(self.pace * processes)]
            place.programs.append(Program(command, self.folder / f"{name}-{index}.log"))
            place.ledgers.append(ledger)
        self.places[name] = place

    def _open_site(self, place: Place) -> None:
        """The first day: a site with rooms, which the centre knows."""
        station = open_folder(place.folder, clock=ShiftedClock(self.base_offset))
        join(station, place.enrolment)
        code = place.enrolment.site
        station.do("sites.open", code=code, name=f"Technopark {code.title()}", city=code.title())
        for room in ("Atlas", "Rif", "Souss"):
            station.do("sites.add_room", name=room, capacity=8)
        exchange, work = SyncWorker(station), Applier(self.centre.url())
        # Nobody answers while we push: the applier is the next line.
        with mock.patch.object(worker, "BACKLOG_SECONDS", 0.0):
            exchange.once()
        work.once()
        exchange.once()
        for held in (exchange, work, station):
            held.close()


def _unrest_of(place: Place, clocks: dict[str, int], epoch: str) -> list[str]:
    counted = select(func.count()).where(LoggedCommand.status == PENDING)
    at = select(SyncState.cursor, SyncState.shared_cursor, SyncState.epoch)
    try:
        pending = place.look(counted)[0][0]
        cursor, shared, known = place.look(at)[0]
    except (DBAPIError, IndexError) as error:
        return [f"{place.name} cannot be read: {error}"]
    found = [f"{place.name} waits for {pending} answers"] if pending else []
    site = place.enrolment.site
    if (cursor, shared, known) != (clocks[site], clocks["*"], epoch):
        found.append(f"{place.name} is at {cursor}/{shared}, the centre at {clocks[site]}")
    return found
