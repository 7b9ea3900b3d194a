"""What is found when all is quiet: at the centre, in every store, in every ledger."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import psycopg
from sqlalchemy import Engine, func, select

from kiosk.store.base import LoggedCommand
from kiosk.store.engine import make_engine
from kiosk.store.sync_state import Undo
from kiosk.sync.tables import replicated
from tests.chaos.ledger import Entry
from tests.chaos.world import MORNING, UNATTENDED, Place, World

Rows = dict[str, set[tuple[Any, ...]]]
Keeps = Callable[[str, tuple[Any, ...]], bool]
KEPT = LoggedCommand
COLUMNS = {table.name: [column.name for column in table.columns] for table in replicated()}


@dataclass(frozen=True)
class Taken:
    """A line of the centre's intake, in the order of arrival."""

    arr: int
    id: str
    station: str
    n: int
    name: str
    status: str
    reason: str
    seq: int


@dataclass(frozen=True)
class Kept:
    """A line of a station's own log."""

    id: str
    n: int
    status: str


@dataclass
class StoreFound:
    """One store: its ledgers, its log, its rows, and the rows that it may see at the centre.

    `sure` where a commit that fails has not happened: a server may be lost in between.
    """

    name: str
    station: str
    ledger: list[Entry]
    log: list[Kept]
    undo: int
    rows: Rows
    central: Rows
    sure: bool = True


@dataclass
class Evidence:
    """Everything that the verdict looks at; `logged` are ids in the centre's command log.

    `went_back` says when the centre was restored, and to the state of when.
    """

    intake: list[Taken]
    logged: list[str]
    stores: list[StoreFound]
    went_back: list[tuple[float, float]]
    rows: Rows
    seen_twice: set[str] = field(default_factory=set)


def gather(world: World, seen_twice: set[str]) -> Evidence:
    """Look at everything."""
    intake = world.centre.sql(
        "SELECT arr, id::text, station, n, name, status, reason, coalesce(seq, 0)"
        " FROM central.intake ORDER BY arr"
    )
    logged = world.centre.sql("SELECT id::text FROM public.command")
    return Evidence(
        intake=[Taken(*row) for row in intake],
        logged=[row[0] for row in logged],
        stores=[_store(world, place) for place in world.places.values()],
        went_back=world.centre.went_back,
        rows=_rows(world.centre.url()),
        seen_twice=seen_twice,
    )


def _store(world: World, place: Place) -> StoreFound:
    log = place.look(select(KEPT.id, KEPT.n, KEPT.status).order_by(KEPT.n))
    keeps = _of_the_day if place.name in UNATTENDED else (lambda _table, _row: True)
    own = world.centre.url(user=place.enrolment.station, password=place.enrolment.password)
    return StoreFound(
        name=place.name,
        station=place.enrolment.station,
        ledger=list(place.entries()),
        log=[Kept(str(line.id), line.n, line.status) for line in log],
        undo=place.look(select(func.count()).select_from(Undo))[0][0],
        rows=_rows(place.store, keeps),
        central=_rows(own, keeps),
        sure=place.store.startswith("sqlite"),
    )


def _of_the_day(table: str, row: tuple[Any, ...]) -> bool:
    """Whether a machine that nobody attends keeps a row (see `kiosk.sync.forgetting`)."""
    at = dict(zip(COLUMNS[table], row, strict=True))
    if table in ("visit", "presence", "booking"):
        return bool(at["day"] >= MORNING.date())
    return table != "badge" or bool(at["valid_until"].date() > MORNING.date())


def _rows(url: str, keeps: Keeps = lambda _table, _row: True) -> Rows:
    engine: Engine = make_engine(url)
    try:
        with engine.connect() as connection:
            return {
                table.name: {
                    tuple(row)
                    for row in connection.execute(select(table))
                    if keeps(table.name, tuple(row))
                }
                for table in replicated()
            }
    finally:
        engine.dispose()


class Observer:
    """Looks at the centre again and again for a ticket that two counters have at once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._stop = threading.Event()
        self.seen_twice: set[str] = set()
        self.looks = 0
        self._thread = threading.Thread(target=self._look, name="observer", daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._stop.wait(0.5):
            with suppress(psycopg.Error):
                found = self._world.centre.sql(
                    "SELECT ticket::text FROM public.counter WHERE ticket IS NOT NULL"
                    " GROUP BY ticket HAVING count(*) > 1"
                )
                self.seen_twice.update(row[0] for row in found)
                self.looks += 1

    def close(self) -> None:
        """Look no more."""
        self._stop.set()
        self._thread.join()
