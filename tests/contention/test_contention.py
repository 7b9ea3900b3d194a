"""A short race of each kind; `python -m tests.contention` has the long ones."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from kiosk.store.database import Database
from tests.contention.run import RACERS, at_a_centre, in_one_store
from tests.contention.verdict import TAKEN, TOO_CLOSE, Rows, wrong
from tests.contention.wanted import PLACES, wants
from tests.sync.conftest import fleet, hub, hub_server, hub_template
from tests.sync.fleet import Fleet

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

SLOTS = 100


def test_everybody_wants_the_same_at_once() -> None:
    found = wants(SLOTS)
    assert len({(each.place, each.starts) for each in found}) == SLOTS
    assert {each.place for each in found} == set(PLACES)
    assert found == sorted(found, key=lambda each: each.starts)


def test_of_many_processes_one_has_each_slot(database: Database, tmp_path: Path) -> None:
    race = in_one_store("here", database, tmp_path, SLOTS, seed=1)
    assert race.wrong == []
    assert race.told["booked"] == race.held
    assert race.told.total() == SLOTS * RACERS
    assert race.told[TAKEN] > 0 < race.told[TOO_CLOSE]


def test_of_many_desks_one_has_each_slot_at_the_centre(fleet: Fleet) -> None:
    race = at_a_centre(fleet, SLOTS, seed=1)
    assert race.wrong == []
    assert race.to_settle == race.told[TAKEN] + race.told[TOO_CLOSE] > SLOTS


def test_what_is_held_twice_is_found(database: Database, tmp_path: Path) -> None:
    in_one_store("here", database, tmp_path, 20, seed=2)
    assert wrong(Rows(database.engine), 20) == []
    with database.engine.begin() as connection:
        connection.execute(
            text("UPDATE booking SET resource = (SELECT id FROM resource WHERE name = 'Atlas')")
        )
    assert any("overlap" in said for said in wrong(Rows(database.engine), 20))
