"""What the program writes into logs names nobody, in a busy hour and when something breaks."""

from __future__ import annotations

import logging
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.cli import main
from kiosk.cli.codes import DONE
from kiosk.store.database import Database
from kiosk.visits.model import Visit
from tests.sync.play import Play, Recording

_LACKING = text("INSERT INTO visit (id, site, first_name) VALUES (:id, 'rabat', :name)")
NAME = "Tifawt Ouhaddou"
LETTERS = 4
"""What is shorter stands in many a word of ours."""


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """All that is logged, however little it matters."""
    caplog.set_level(logging.DEBUG)
    return caplog


def test_hours_of_every_command_name_nobody(
    database: Database, tmp_path: Path, everything: pytest.LogCaptureFixture
) -> None:
    station = Recording(tmp_path, database, seed=1)
    Play(station).on(3)

    def typed(session: Session) -> set[str]:
        people = session.execute(select(Visit.first_name, Visit.last_name, Visit.company))
        holders = session.scalars(select(Booking.held_by))
        return {word for row in people for word in row} | set(holders)

    words = {word for word in database.read(typed) if len(word) >= LETTERS}
    assert len(words) > 3
    assert [word for word in words if word in everything.text] == []


def _breaks(session: Session) -> None:
    session.execute(_LACKING, {"id": uuid4().hex, "name": NAME})


def test_a_row_that_the_store_refuses_is_not_told(
    database: Database, everything: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(DBAPIError) as told:
        database.write(_breaks)
    logging.getLogger("kiosk").error("unexpected error", exc_info=told.value)
    assert "visit" in everything.text
    assert NAME not in everything.text
    assert NAME not in str(told.value)


def test_a_day_at_the_command_line_names_nobody(
    tmp_path: Path, everything: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> int:
        return main(["--data", str(tmp_path), "--json", *words])

    assert run("demo", "--days", "2") == DONE
    run("do", "visits.arrive", f"first_name={NAME}", "last_name=x", "host=nobody at all")
    run("do", "visits.arrive", f"first_name={NAME}", "nonsense=1")
    run("ask", "visits.search", f"text={NAME}")
    run("purge")
    assert NAME not in everything.text
    assert NAME not in capsys.readouterr().err
