"""A full day at 300 tickets an hour and eight counters: nobody twice, nobody forgotten."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.tickets import queries
from kiosk.tickets.line import CALL
from kiosk.tickets.model import Ticket, TicketCall
from kiosk.tickets.states import CLOSED
from tests.anyone import Anyone
from tests.guichet.day import GuichetDay, Log
from tests.guichet.walls import Wall

PER_HOUR, MEAN = 300.0, timedelta(seconds=66)


@pytest.fixture
def here(tmp_path: Path, empty_store: Path, clock: FrozenClock) -> Iterator[Station]:
    """A station on the store of every machine, at half past eight."""
    shutil.copy(empty_store, tmp_path / "kiosk.sqlite3")
    station = Anyone(tmp_path, Database.at(tmp_path), Settings(), clock=clock)
    clock.at = clock.at.replace(hour=8, minute=30)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    yield station
    station.close()


def played(station: Station, clock: FrozenClock, hours: float, *walls: Wall) -> Log:
    """A day; each wall looks when something was called."""
    calls = 0

    def seen() -> None:
        nonlocal calls
        if len(day.log.calls) > calls:
            calls = len(day.log.calls)
            for wall in walls:
                wall.look(clock.at)

    day = GuichetDay(
        *(station, clock, random.Random(8)), per_hour=PER_HOUR, mean=MEAN, hours=hours, seen=seen
    )
    log = day.play()
    for wall in walls:
        wall.let_turn(clock.at + timedelta(hours=1))
    return log


def two_walls(station: Station) -> tuple[Wall, Wall]:
    """One of the whole hall, one of the counters 1 to 4."""
    return Wall(station), Wall(station, counters=(1, 2, 3, 4))


@pytest.fixture(autouse=True)
def only_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """The walls are asked for their calls; what waits beside them is long to foretell."""
    monkeypatch.setattr(queries, "queues", lambda *_args, **_fields: [])


def judge(station: Station, log: Log) -> None:
    """Each number is one person's, each person was called to one counter, once, and in turn."""
    labels = [person.label for person in log.people.values()]
    assert [label for label, times in Counter(labels).items() if times > 1] == []
    called = [label for label, _, _ in log.calls]
    assert Counter(called) == Counter(labels)
    assert _kept(station) == log.calls
    assert _still_open(station) == []
    for service in {person.service for person in log.people.values()}:
        for priority in (True, False):
            of_kind = [
                person
                for person in log.people.values()
                if (person.service, person.priority) == (service, priority)
            ]
            in_turn = sorted(of_kind, key=lambda person: (person.taken_at, person.ticket))
            calls = [person.called_at for person in in_turn]
            assert calls == sorted(at for at in calls if at)


def _kept(station: Station) -> list[tuple[str, int, object]]:
    rows = select(TicketCall.label, TicketCall.counter, TicketCall.at).where(
        TicketCall.kind == CALL
    )
    ordered = rows.order_by(TicketCall.at, TicketCall.id)
    return station.database.read(lambda session: [tuple(row) for row in session.execute(ordered)])


def _still_open(station: Station) -> list[str]:
    rows = select(Ticket.label).where(Ticket.state != CLOSED)
    return station.database.read(lambda session: list(session.scalars(rows)))


def test_an_hour_of_three_hundred_tickets_loses_nobody(
    station: Station, clock: FrozenClock
) -> None:
    walls = two_walls(station)
    log = played(station, clock, 1, *walls)
    assert len(log.people) > 250
    judge(station, log)
    assert [wall.faults(log) for wall in walls] == [[], []]


def test_a_day_of_three_hundred_tickets_an_hour_loses_nobody(
    here: Station, clock: FrozenClock
) -> None:
    walls = two_walls(here)
    log = played(here, clock, 7.5, *walls)
    assert len(log.people) + log.turned_away > 2_000
    judge(here, log)
    assert [wall.faults(log) for wall in walls] == [[], []]
