"""The line that says what a law on time has moved."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import time_law
from kiosk.core import registry
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.store import law_news
from tests.time_laws import NEW, OLD
from tests.time_laws import time_law as rules
from ui.reception.time_law import LawNotice
from ui.shell.opening import Opening
from ui.shell.session import Session


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(datetime(2026, 9, 22, 9, tzinfo=UTC))


@pytest.fixture
def moved(station: Station, tmp_path: Path) -> Station:
    """Two meetings of before, of which one finds its hour taken by one of after."""
    with rules(tmp_path / "laws", OLD, 1):
        station.do("sites.add_room", name="Rif", capacity=8)
        for hour, held_by in ((10, "Hebdo"), (14, "Noria Énergie")):
            times = {"starts": f"2026-09-28T{hour}:00", "ends": f"2026-09-28T{hour + 1}:00"}
            station.do("bookings.book", resource="Rif", held_by=held_by, **times)
    with rules(tmp_path / "laws", NEW, 0):
        times = {"starts": "2026-09-28T10:30", "ends": "2026-09-28T11:30"}
        station.do("bookings.book", resource="Rif", held_by="Kasbah Pay", **times)
        time_law.follow(station)
    return station


def test_every_command_that_follows_a_law_is_found_by_its_name() -> None:
    commands = [kind.command for kind in registry.dated()]
    assert commands
    assert all(name.endswith(law_news.NAMED) for name in commands)


def test_what_moved_and_what_could_not_is_said_until_it_is_read(
    moved: Station, qtbot: QtBot
) -> None:
    session = Session(moved)
    notice = LawNotice(session)
    qtbot.addWidget(notice)
    notice.refresh()
    assert not notice.isHidden()
    assert "1 réservation" in notice.title.text()
    assert "Hebdo" in notice.text.text()
    assert "09:00" in notice.text.text()
    notice.button.click()
    assert notice.isHidden()
    session.minute.emit()
    assert notice.isHidden()
    session.close()


def test_it_goes_by_itself_after_some_days(
    moved: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    session = Session(moved)
    notice = LawNotice(session)
    qtbot.addWidget(notice)
    notice.refresh()
    clock.at = datetime(2026, 9, 26, 9, tzinfo=UTC)
    session.minute.emit()
    assert notice.isHidden()
    session.close()


def test_where_no_law_changed_nothing_is_said(station: Station, qtbot: QtBot) -> None:
    session = Session(station)
    notice = LawNotice(session)
    qtbot.addWidget(notice)
    session.changed.emit(frozenset({"booking"}))
    assert notice.isHidden()
    session.close()


def test_a_window_moves_what_has_to_once_it_is_open(
    tmp_path: Path, clock: FrozenClock, qtbot: QtBot
) -> None:
    from kiosk.opening import open_folder

    with rules(tmp_path / "laws", OLD, 1):
        station = open_folder(tmp_path, clock=clock)
        station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
        station.do("visits.expect", first_name="A", last_name="B", host="C", at="2026-09-28T10:00")
        station.close()
    with rules(tmp_path / "laws", NEW, 0):
        session, opening = Session(clock=clock), Opening(tmp_path, "desk", clock)
        notice = LawNotice(session)
        qtbot.addWidget(notice)
        opening.finish(session)
        qtbot.waitUntil(lambda: not notice.isHidden())
        assert "1 visite annoncée" in notice.title.text()
        session.close()
        opening.close()
