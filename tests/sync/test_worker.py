"""The exchange at work by itself: threads, processes, lines that go and come back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk import sync
from kiosk.bookings.model import Booking
from kiosk.core.clock import FrozenClock
from kiosk.store.database import Database
from kiosk.store.lock import FileLock, ServerLock
from kiosk.store.sync_state import JournalEntry as Line
from kiosk.sync import reasons, worker
from kiosk.sync.transport import Pulled, TransportTrouble
from tests.sync.faults import converged
from tests.sync.fleet import MORNING, Fleet, Member
from tests.waiting import PATIENCE, until

SLOT = {"starts": MORNING + timedelta(days=1), "ends": MORNING + timedelta(days=1, hours=1)}

_HOLD = """
import sys
from pathlib import Path
from kiosk.store.database import Database
from kiosk.store.lock import FileLock, ServerLock
where = sys.argv[1]
lock = ServerLock(Database(where), "sync") if "://" in where else FileLock(Path(where))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def book(member: Member, room: Any, who: str = "Noria") -> Any:
    return member.do("bookings.book", resource=room, held_by=who, **SLOT)


def holders(member: Member) -> list[str]:
    return member.station.database.read(lambda s: list(s.scalars(select(Booking.held_by))))


def turns(member: Member) -> list[str]:
    chosen = select(Line.kind).where(Line.kind.in_(("online", "offline"))).order_by(Line.id)
    return member.station.database.read(lambda s: list(s.scalars(chosen)))


class Answering:
    """A line whose centre answers one command whenever it is waited for."""

    left = 3

    def unanswered(self) -> int:
        return self.left

    def wait(self, seconds: float) -> None:
        self.left -= 1


def test_a_backlog_is_waited_for_as_long_as_it_shrinks(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    line: Any = Answering()
    exchange = fleet.add().exchange
    exchange._settled(line)
    assert line.left == Answering.left, "without patience nothing is waited for"
    monkeypatch.setattr(worker, "BACKLOG_SECONDS", PATIENCE)
    exchange._settled(line)
    assert not line.left


def test_two_exchanges_work_by_themselves_and_leave_nothing_behind(
    fleet: Fleet, applying: None
) -> None:
    before = set(threading.enumerate())
    first, second = fleet.add("manager"), fleet.add("desk")
    for member in fleet.members:
        member.exchange.start()
    first.do("sites.open", code=fleet.site, name="Technopark Casablanca", city="Casablanca")
    room = first.do("sites.add_room", name="Atlas", capacity=8)
    booked = book(first, room)
    assert first.exchange.answered(booked, PATIENCE) == "applied"
    until(lambda: holders(second) == ["Noria"])
    for member in fleet.members:
        member.exchange.stop()
    assert set(threading.enumerate()) <= before


def test_nobody_is_told_an_answer_that_has_not_come(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    assert first.exchange.answered(book(first, room), 0.0) is None


def test_a_hint_that_is_lost_is_made_up_for(
    fleet: Fleet, applying: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reasons, "POLL_SECONDS", (0.2, 0.3))
    monkeypatch.setattr("kiosk.central.applier.site_channel", lambda _: "kiosk_site_elsewhere")
    first = fleet.add("manager")
    first.do("sites.open", code=fleet.site, name="Technopark Casablanca", city="Casablanca")
    room = first.do("sites.add_room", name="Atlas", capacity=8)
    first.exchange.start()
    assert first.exchange.answered(book(first, room), PATIENCE) == "applied"
    first.exchange.stop()


def test_going_offline_is_noted_once_and_coming_back_too(
    fleet: Fleet, applying: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "RETRY_SECONDS", (0.05, 0.1))
    first = fleet.add("manager")
    tries: list[int] = []
    reachable, connect = threading.Event(), first.exchange._connect

    def line(*arguments: Any) -> Any:
        tries.append(1)
        if reachable.is_set():
            return connect(*arguments)
        raise TransportTrouble("unreachable")

    first.exchange._connect = line
    first.exchange.start()
    until(lambda: len(tries) > 3)
    assert turns(first) == ["offline"]
    assert first.station.ask(sync.status).problem == "unreachable"
    reachable.set()
    until(lambda: turns(first) == ["offline", "online"])
    fleet.hub.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
        first.enrolment.station,
    )
    until(lambda: turns(first) == ["offline", "online", "offline", "online"])
    first.exchange.stop()


def test_how_far_the_clocks_are_apart_is_noted(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    [(now,)] = fleet.hub.sql("SELECT central.now()")
    clock = first.station.clock
    assert isinstance(clock, FrozenClock)
    clock.at = now + timedelta(hours=2)
    first.sync()
    assert first.station.ask(sync.status).clock_offset == pytest.approx(-7200, abs=PATIENCE)


def test_a_pull_that_takes_minutes_makes_no_clock_wrong(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = fleet.open_site()
    [(now,)] = fleet.hub.sql("SELECT central.now()")
    clock = first.station.clock
    assert isinstance(clock, FrozenClock)
    clock.at = now - timedelta(minutes=1)
    transport = first.exchange._open()
    real = transport.pull

    def pull(cursor: int, shared_cursor: int, window: int) -> Pulled:
        pulled = real(cursor, shared_cursor, window)
        clock.at += timedelta(minutes=5)
        return pulled

    monkeypatch.setattr(transport, "pull", pull)
    first.sync()
    assert first.station.ask(sync.status).clock_offset == 0


def test_a_site_on_postgresql_is_a_store_like_any_other(fleet: Fleet, site_store: Database) -> None:
    first, room = fleet.open_site()
    site = fleet.add("site", database=site_store)
    fleet.settle()
    book(first, room)
    book(site, room, "Kasbah")
    visit = site.do(
        "visits.expect", first_name="Omar", last_name="Tazi", host="Noria", at=SLOT["starts"]
    )
    site.do("visits.cancel", visit=visit)
    fleet.settle()
    converged(fleet)
    assert holders(site) == ["Noria"]
    assert site.station.ask(sync.status).refused == 1


@pytest.mark.parametrize("kind", ["file", "server"])
def test_another_process_takes_over_when_the_one_that_works_is_killed(
    fleet: Fleet, site_store: Database, kind: str
) -> None:
    file = fleet.folder / "sync.lock"
    where = str(file) if kind == "file" else site_store.url
    held = subprocess.Popen(
        [sys.executable, "-c", _HOLD, where],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    lock = FileLock(file) if kind == "file" else ServerLock(site_store, "sync")
    with held, closing(lock):
        assert held.stdout is not None
        assert held.stdout.readline().strip() == "True"
        assert not lock.take()
        held.send_signal(signal.SIGKILL)
        held.wait()
        until(lock.take)
