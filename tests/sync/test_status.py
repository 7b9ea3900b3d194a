"""What the sync pill is told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.store.base import APPLIED, PARKED, REFUSED
from kiosk.store.database import Database
from kiosk.sync import SyncStatus, status
from kiosk.sync.status import _COUNTS
from tests.sync.makers import answer, answer_all, enrol


def test_a_store_that_was_never_enrolled_waits_for_nobody(station: Station) -> None:
    found = station.ask(status)
    assert found == SyncStatus("local", found.commands)
    assert found.commands > 0


def test_a_fresh_exchange_reads_online(station: Station, clock: FrozenClock) -> None:
    enrol(station, clock_offset=-2.5, cursor=41)
    found = station.ask(status)
    assert (found.state, found.station, found.site) == ("online", "casa-desk", "casablanca")
    assert (found.since, found.exchanged_at) == (clock.now(), clock.now())
    assert (found.clock_offset, found.cursor) == (-2.5, 41)


@pytest.mark.parametrize(("seconds", "state"), [(90, "online"), (91, "offline")])
def test_a_silent_connection_is_held_for_lost(
    station: Station, clock: FrozenClock, seconds: int, state: str
) -> None:
    last = clock.now()
    enrol(station, since=last - timedelta(hours=1))
    clock.at += timedelta(seconds=seconds)
    found = station.ask(status)
    assert found.state == state
    assert found.since == (last if state == "offline" else last - timedelta(hours=1))


def test_a_store_that_says_it_is_cut_off_is_offline(station: Station) -> None:
    enrol(station, connected=False, problem="unreachable")
    found = station.ask(status)
    assert (found.state, found.problem) == ("offline", "unreachable")


def test_an_enrolled_store_that_never_exchanged_is_offline(station: Station) -> None:
    enrol(station, exchanged_at=None, since=None)
    assert station.ask(status).state == "offline"


def test_commands_are_counted_by_their_answer(station: Station) -> None:
    answer_all(station, APPLIED)
    enrol(station)
    ids = [station.do("sites.add_room", name=f"S{n}", capacity=4).command.id for n in range(5)]
    answer(station, ids[0], APPLIED)
    answer(station, ids[1], REFUSED, "sites.name_taken", name="S1")
    answer(station, ids[2], PARKED)
    found = station.ask(status)
    assert (found.pending, found.refused, found.parked) == (2, 1, 1)


def test_what_is_settled_for_good_is_not_counted(station: Station) -> None:
    answer_all(station, APPLIED)
    enrol(station)
    room = station.do("sites.add_room", name="Rif", capacity=4).command.id
    answer(station, room, REFUSED, "sites.name_taken", name="Rif")
    station.do("sync.settle", refused=room, how="asked")
    assert station.ask(status).refused == 1
    station.do("sync.settle", refused=room, how="cancelled")
    assert station.ask(status).refused == 0
    assert station.ask(status).pending == 2


def test_the_counts_read_the_index_and_not_the_log(sqlite: Database) -> None:
    sql = str(_COUNTS.compile(sqlite.engine, compile_kwargs={"literal_binds": True}))
    with sqlite.engine.connect() as connection:
        plan = [row[3] for row in connection.execute(text(f"EXPLAIN QUERY PLAN {sql}"))]
    counts = [step for step in plan if "command" in step and "ix_command_status_n" in step]
    assert len(counts) == 3
    assert sum("COVERING" in step for step in counts) == 2
