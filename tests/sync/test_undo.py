"""Undo images, and the one snapshot in which rows and answers belong together."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, insert, select, update

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.sites.model import Resource
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.sync_state import Undo
from kiosk.sync import rows, undo
from kiosk.sync.central_link import CentralLink
from kiosk.sync.tables import replicated
from tests.anyone import Anyone
from tests.sync.fleet import MORNING, Fleet
from tests.sync.makers import enrol
from tests.sync.play import contents

ENCRYPTED_TOO = True

SLOT = {"starts": MORNING + timedelta(days=1), "ends": MORNING + timedelta(days=1, hours=1)}


def images(station: Station) -> int:
    count = select(func.count()).select_from(Undo)
    return station.database.read(lambda s: s.scalar(count)) or 0


def ready(station: Station) -> None:
    """The store is enrolled, its triggers are there, nothing waits."""
    enrol(station)
    station.database.write(lambda s: undo.install(s.connection()))


@pytest.fixture(autouse=True)
def without_triggers(request: pytest.FixtureRequest) -> Iterator[None]:
    """The PostgreSQL of the tests is shared, and other stores on it are not enrolled."""
    stores = {"database", "postgresql"} & set(request.fixturenames)
    on: list[Database] = [request.getfixturevalue(name) for name in stores]
    yield
    for store in on:
        if store.is_sqlite:
            continue
        with store.engine.begin() as connection:
            for table in replicated():
                drop = f"DROP FUNCTION IF EXISTS undo_{table.name}() CASCADE"
                connection.exec_driver_sql(drop)


def take_back(station: Station) -> None:
    def work(session: Any) -> None:
        undo.quiet(session, applying=True)
        undo.undo_all(session)
        undo.quiet(session, applying=False)

    station.database.write(work)


def test_rows_that_were_made_changed_and_deleted_are_as_they_were(station: Station) -> None:
    room = station.do("sites.add_room", name="Atlas", capacity=8).result
    ready(station)
    before = contents(station.database)
    booked = station.do("bookings.book", resource=room, held_by="Noria", **SLOT).result
    for days in (2, 3):
        later = {name: at + timedelta(days=days) for name, at in SLOT.items()}
        station.do("bookings.move", booking=booked, **later)
    station.do("bookings.cancel", booking=booked)
    station.do("sites.set_hours", weekday=4)
    station.do("sites.set_hours", weekday=4, opens="09:00:00", closes="17:00:00")
    station.do("sites.set_hours", weekday=5)
    assert contents(station.database) != before
    take_back(station)
    assert contents(station.database) == before
    assert images(station) == 0


def opened(database: Database, folder: Path) -> Station:
    """A station with a site, on a store of a certain kind."""
    station = Anyone(folder, database, Settings(), clock=FrozenClock(MORNING))
    station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
    return station


def keys_of(*rooms: UUID) -> set[tuple[str, str]]:
    return {("resource", room.hex) for room in rooms}


def test_what_was_changed_since_the_last_look_is_taken_in(station: Station) -> None:
    ready(station)
    touched = undo.Touched()

    def look() -> set[tuple[str, str]]:
        station.database.write(lambda s: touched.look(s.connection()))
        return set(touched.keys)

    assert look() == set()
    rooms: list[UUID] = []
    for name in ("Atlas", "Rif", "Souss"):
        rooms.append(station.do("sites.add_room", name=name, capacity=4).result)
        assert look() == keys_of(*rooms)
    assert look() == keys_of(*rooms)


def test_an_embedded_store_looks_at_no_image_twice(sqlite: Database, tmp_path: Path) -> None:
    station = opened(sqlite, tmp_path)
    ready(station)
    touched = undo.Touched()
    first = station.do("sites.add_room", name="Atlas", capacity=4).result
    sqlite.write(lambda s: touched.look(s.connection()))
    sqlite.write(lambda s: s.execute(update(Undo).values(pk="not to be read again")))
    second = station.do("sites.add_room", name="Rif", capacity=4).result
    sqlite.write(lambda s: touched.look(s.connection()))
    assert touched.keys == keys_of(first, second)


def test_a_writer_of_a_server_that_commits_late_is_not_missed(
    postgresql: Database, tmp_path: Path
) -> None:
    """Its image has the lower number and is seen after the other."""
    station = opened(postgresql, tmp_path)
    ready(station)
    touched, late = undo.Touched(), uuid4()
    slow = postgresql.engine.execution_options(isolation_level="READ COMMITTED").connect()
    slow.execute(insert(Undo).values(tbl="resource", pk=json.dumps([str(late)])))
    soon = station.do("sites.add_room", name="Atlas", capacity=4).result
    postgresql.write(lambda s: touched.look(s.connection()))
    assert touched.keys == keys_of(soon)
    slow.commit()
    slow.close()
    postgresql.write(lambda s: touched.look(s.connection()))
    assert touched.keys == keys_of(soon, late)


def test_what_comes_from_the_centre_leaves_no_image(station: Station) -> None:
    station.do("sites.add_room", name="Atlas", capacity=8)
    ready(station)
    table: Any = Resource.__table__

    def apply(session: Any) -> None:
        undo.quiet(session, applying=True)
        found = session.connection().exec_driver_sql("SELECT * FROM resource").mappings().all()
        values = [tuple(row[name] for name in rows.names(table)) for row in found]
        rows.apply(session.connection(), table, rows.names(table), values)
        undo.quiet(session, applying=False)

    station.database.write(apply)
    assert images(station) == 0
    station.do("sites.add_room", name="Rif", capacity=4)
    assert images(station) == 1


def test_a_store_without_anything_that_waits_has_no_image(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    first.do("bookings.book", resource=room, held_by="Noria", **SLOT)
    fleet.settle()
    assert images(first.station) == images(second.station) == 0


class Interrupted:
    """A connection that lets something happen before a certain table is asked."""

    def __init__(self, real: Any, table: str, happens: Callable[[], Any]) -> None:
        self._real, self._table, self._happens = real, f'public."{table}"', happens
        self._asked: list[Any] = []

    def execute(self, query: Any, *arguments: Any, **options: Any) -> Any:
        if self._table in str(query):
            self._asked[0].fetchone()  # all before this is answered
            self._asked[0].scroll(0, mode="absolute")
            self._happens()
        done = self._real.execute(query, *arguments, **options)
        if "central.now()" in str(query):
            self._asked.append(done)
        return done

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def test_rows_and_answers_are_of_the_same_moment(fleet: Fleet) -> None:
    """What is applied while a store pulls comes whole with the next pull, or whole with this."""
    first, room = fleet.open_site()
    first.do("bookings.book", resource=room, held_by="Noria", **SLOT)
    first.sync()
    [(before,)] = fleet.hub.sql("SELECT seq FROM central.clock WHERE site = 'casablanca'")
    with closing(CentralLink(first.enrolment, "sqlite")) as link:
        line: Any = Interrupted(link._connection, "booking", fleet.applier.once)
        link._connection = line
        link._much = True  # the way of many rows: a statement for each table
        pulled = link.pull(before, 0, 1000)
        assert pulled.clock == before
        assert not pulled.answers
        assert "booking" not in {part.table for part in pulled.batches}


def test_an_image_of_before_a_migration_is_whole_again() -> None:
    """The columns that came since hold what they hold where nothing is said."""
    table = next(table for table in replicated() if table.name == "visit")
    names = [column.name for column in table.columns]
    came = ["wall_expected", "tz_version", "back_at", "email", "invitation", "code", "detail"]
    came += ["host_answer", "host_answered_at", "host_asked_again_at"]
    assert names[-len(came) :] == came
    said = [None, "", None, "", None, "", "", "", None, None]
    known = ["casablanca" if name == "site" else None for name in names[: -len(came)]]
    assert list(rows.from_image(table, known)) == [*known, *said]
    named = dict(zip(names, known, strict=False))
    assert list(rows.from_image(table, named)) == [*known, *said]
