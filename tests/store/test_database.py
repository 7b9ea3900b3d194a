"""The one door for writes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from kiosk.core.errors import StoreTrouble
from kiosk.staff.queries import find_staff
from kiosk.station import Station
from kiosk.store import database as the_store
from kiosk.store import engine
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database
from kiosk.store.sequences import draw
from kiosk.store.standing import BUSY
from tests.waiting import until

ENCRYPTED_TOO = True


def test_a_write_that_fails_leaves_nothing(station: Station) -> None:
    def work(session: Session) -> None:
        draw(session, "casablanca", "test")
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        station.database.write(work)
    assert station.database.write(lambda s: draw(s, "casablanca", "test")) == 1


def test_writers_at_the_same_time_never_draw_the_same_number(database: Database) -> None:
    drawn: list[int] = []

    def writer() -> None:
        for _ in range(10):
            drawn.append(database.write(lambda s: draw(s, "casablanca", "test")))  # noqa: PERF401

    threads = [threading.Thread(target=writer) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(drawn) == list(range(1, 41))


def test_a_command_and_its_log_row_stand_or_fall_together(station: Station) -> None:
    count = select(func.count()).select_from(LoggedCommand)
    before = station.database.read(lambda s: s.scalar(count))
    with pytest.raises(Exception, match="unknown"):
        station.do("people.add_staff", site="nowhere", code="x", name="Salma", role="desk")
    assert station.database.read(lambda s: s.scalar(count)) == before


def test_the_same_command_twice_changes_nothing_more(station: Station) -> None:
    one = uuid4()
    first = station.do("sites.add_room", id=one, name="Atlas", capacity=12)
    again = station.do("sites.add_room", id=one, name="Atlas", capacity=12)
    assert str(first.command.id) == str(again.command.id)
    logged = select(func.count()).where(LoggedCommand.name == "sites.add_room")
    assert station.database.read(lambda s: s.scalar(logged)) == 1


def test_listeners_hear_which_tables_changed(station: Station) -> None:
    heard: list[frozenset[str]] = []
    station.database.subscribe(heard.append)
    station.do("sites.add_room", name="Atlas", capacity=12)
    assert heard == [frozenset({"resource", "command"})]


def test_rows_laid_by_the_driver_itself_are_tried_again_too(postgresql: Database) -> None:
    _, work = fails(2)
    assert postgresql.write(work) == 3


def fails(times: int) -> tuple[list[int], Callable[[Session], int]]:
    """Work that the server could not serialise so often."""
    attempts: list[int] = []

    def work(session: Session) -> int:
        attempts.append(1)
        if len(attempts) <= times:
            cursor: Any = session.connection().connection.cursor()
            cursor.execute("DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '40001'; END $$")
        return len(attempts)

    return attempts, work


def test_what_cannot_be_serialised_is_tried_for_as_long_as_a_writer_waits(
    postgresql: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(the_store, "_pause", lambda _seconds: None)
    _, work = fails(60)
    assert postgresql.write(work) == 61


def test_in_the_end_it_is_said_to_be_busy(
    postgresql: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "WRITER_SECONDS", 0.0)
    attempts, work = fails(60)
    with pytest.raises(StoreTrouble) as trouble:
        postgresql.write(work)
    assert (len(attempts), trouble.value.kind) == (1, BUSY)


def test_a_store_whose_server_comes_back_is_watched_again(postgresql: Database) -> None:
    assert postgresql.poll_changes() == frozenset()
    watching = (
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE query ~ '^LISTEN'"
    )
    other = Database(postgresql.url)
    with other.engine.begin() as connection:
        connection.execute(text(watching))
    other.close()
    postgresql.poll_changes()  # reads the server's farewell; the next finds it gone
    with pytest.raises(StoreTrouble):
        postgresql.poll_changes()
    assert "staff" in postgresql.poll_changes()
    assert postgresql.poll_changes() == frozenset()


def test_another_process_on_the_same_store_notices(station: Station) -> None:
    other = Database(station.database.url)
    assert other.poll_changes() == frozenset()
    station.do("people.add_staff", code="salma", name="Salma B", role="desk")
    # PostgreSQL's word of it travels by itself.
    assert "staff" in until(other.poll_changes)
    assert other.poll_changes() == frozenset()
    assert other.read(find_staff, site="casablanca", code="salma") is not None
    other.close()
