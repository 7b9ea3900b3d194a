"""A store that goes away under a window: it says so, keeps what is typed, and goes on by itself."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.opening import open_folder
from kiosk.sites.commands import AddRoom
from kiosk.sites.queries import resources
from kiosk.station import Station
from kiosk.store.database import STORE
from kiosk.store.standing import BUSY, DAMAGED, MISSING
from tests.ui.reception.opened import open_window
from ui.counter.window import CounterWindow
from ui.display import parts
from ui.display.window import OUTAGE, DisplayWindow
from ui.manager.window import ManagerWindow
from ui.reception.pages import PAGES
from ui.shell import outage
from ui.shell.session import Session
from ui.shell.trouble_strip import TroubleStrip
from ui.touch.shell.outage_sheet import OutageSheet
from ui.touch.shell.window import TouchWindow
from ui.widgets.toast import Notice


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outage, "AGAIN_MS", 30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def opened(folder: Path) -> Iterator[Station]:
    """A station as a window opens it, in a folder that may be moved away."""
    folder.mkdir()
    station = open_folder(folder)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    yield station
    station.close()


@pytest.fixture
def session(opened: Station, qtbot: QtBot) -> Iterator[Session]:
    session = Session(opened)
    session._poll.setInterval(20)
    session.start()
    yield session
    qtbot.waitUntil(lambda: session.idle)
    session.close()


@pytest.fixture
def away(folder: Path) -> Path:
    return folder.with_name("away")


def until_told(session: Session, kind: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.trouble is not None and session.trouble.kind == kind)


def until_over(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.trouble is None)


def test_a_desk_whose_folder_goes_says_so_keeps_what_is_typed_and_goes_on(
    session: Session, folder: Path, away: Path, told: list[Notice], qtbot: QtBot
) -> None:
    window = open_window(session, qtbot, PAGES)
    strip = TroubleStrip(window, session)
    window.new_visit()
    typed = window.focusWidget()
    assert isinstance(typed, QLineEdit)
    qtbot.keyClicks(typed, "Benkirane")
    folder.rename(away)
    until_told(session, MISSING, qtbot)
    assert strip.alert.isVisible()
    assert "ont disparu" in strip.alert.title.text()
    window.show_page("bookings")
    window.refresh_page()
    window.show_page("visits")
    session.speak("ar")
    assert "اختفت" in strip.alert.title.text()
    session.speak("fr")
    assert typed.text() == "Benkirane"
    assert not folder.exists(), "none is made where the former one was"
    away.rename(folder)
    until_over(session, qtbot)
    assert strip.alert.isHidden()
    assert told[-1].text == "Les données du poste répondent de nouveau"
    session.do(AddRoom(name="Atlas", capacity=8))
    qtbot.waitUntil(lambda: session.idle)
    assert [room.name for room in session.read(resources)] == ["Atlas"]


def test_a_manager_is_told_as_well(
    session: Session, folder: Path, away: Path, qtbot: QtBot
) -> None:
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    strip = TroubleStrip(window, session)
    window.show()
    folder.rename(away)
    until_told(session, MISSING, qtbot)
    assert strip.alert.isVisible()
    away.rename(folder)
    until_over(session, qtbot)


def test_a_counter_shows_who_waits_once_the_store_is_back(
    opened: Station, session: Session, folder: Path, away: Path, qtbot: QtBot
) -> None:
    opened.do("counters.open", counter=1, services=["ompic"])
    window = CounterWindow(session)
    qtbot.addWidget(window)
    window.show()
    folder.rename(away)
    until_told(session, MISSING, qtbot)
    window.refresh()
    away.rename(folder)
    until_over(session, qtbot)
    assert window.view is not None


def test_a_kiosk_covers_what_cannot_be_done_and_goes_on_where_it_was(
    session: Session, folder: Path, away: Path, qtbot: QtBot
) -> None:
    window = TouchWindow(session)
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    window.show()
    window.show_screen("services")
    folder.rename(away)
    until_told(session, MISSING, qtbot)
    sheet = window.outage.sheet
    assert isinstance(sheet, OutageSheet)
    assert window.outage.isVisible()
    assert "ne répond pas" in sheet.title.text()
    assert "ont disparu" in sheet.text.text()
    window.forget()
    away.rename(folder)
    until_over(session, qtbot)
    assert window.outage.isHidden()


def test_a_wall_says_that_it_follows_no_calls(
    session: Session,
    folder: Path,
    away: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written: list[str] = []
    monkeypatch.setattr(parts, "line", lambda *given, **_: written.append(str(given[2])))
    window = DisplayWindow(session)
    qtbot.addWidget(window)
    window.show()
    folder.rename(away)
    until_told(session, MISSING, qtbot)
    window.grab()
    assert {OUTAGE.french, OUTAGE.arabic} <= set(written)
    assert window._scene(None).invitation == ("", "")
    away.rename(folder)
    until_over(session, qtbot)
    written.clear()
    window.grab()
    assert OUTAGE.french not in written
    assert all(window._scene(None).invitation)


def test_a_store_that_is_laid_in_its_place_is_opened(
    session: Session, folder: Path, away: Path, qtbot: QtBot
) -> None:
    copy = folder.with_name("copy")
    with closing(sqlite3.connect(folder / STORE)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)
    session.do(AddRoom(name="Atlas", capacity=8))
    qtbot.waitUntil(lambda: session.idle)
    assert session.read(resources)
    copy.replace(folder / STORE)
    with qtbot.waitSignal(session.changed):
        pass
    assert session.read(resources) == []
    session.do(AddRoom(name="Rif", capacity=8))
    qtbot.waitUntil(lambda: session.idle)
    assert [room.name for room in session.read(resources)] == ["Rif"]


def test_one_that_is_none_is_told_until_a_good_one_is_back(
    session: Session, folder: Path, qtbot: QtBot
) -> None:
    good = folder.with_name("good")
    shutil.copytree(folder, good)
    spoilt = folder.with_name("spoilt")
    spoilt.write_bytes(b"not a database, far from it" * 1000)
    spoilt.replace(folder / STORE)
    until_told(session, DAMAGED, qtbot)
    (good / STORE).replace(folder / STORE)
    until_over(session, qtbot)
    assert session.read(resources) == []


def test_a_store_that_another_program_holds_can_be_read_and_is_told(
    session: Session, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.engine.WRITER_SECONDS", 0.05)
    answers: list[Callable[..., object]] = []
    with closing(sqlite3.connect(folder / STORE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.do(AddRoom(name="Atlas", capacity=8), done=answers.append)
        until_told(session, BUSY, qtbot)
        assert session.read(resources) == []
        other.execute("ROLLBACK")
    until_over(session, qtbot)
    assert len(answers) == 1
