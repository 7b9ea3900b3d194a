"""What a window of a version on trial says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.core import program
from kiosk.station import Station
from kiosk.updates import health
from kiosk.updates.state import READY, TRYING, State, save
from ui.shell.healthy import watch
from ui.shell.session import Session


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def session(station: Station, qtbot: QtBot) -> Session:
    made = Session()
    yield made
    made.close()


def tried(folder: Path, step: str = TRYING) -> Path:
    save(folder, State(step=step, version=program.version(), name="the build"))
    return folder


def test_a_window_that_painted_and_read_its_store_says_so(
    qtbot: QtBot, session: Session, station: Station, window: QWidget, tmp_path: Path
) -> None:
    watch(session, window, tried(tmp_path))
    session.open(station)
    window.show()
    qtbot.waitUntil(lambda: health.said(tmp_path, "the build"))


def test_a_window_that_shows_nothing_says_nothing(
    qtbot: QtBot, session: Session, station: Station, window: QWidget, tmp_path: Path
) -> None:
    watch(session, window, tried(tmp_path))
    session.open(station)
    answers: list[object] = []
    session.run(lambda: 1, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert not health.said(tmp_path, "the build")


def test_a_window_whose_store_does_not_open_says_nothing(
    qtbot: QtBot, session: Session, window: QWidget, tmp_path: Path
) -> None:
    watch(session, window, tried(tmp_path))
    with qtbot.waitExposed(window):
        window.show()
    assert not health.said(tmp_path, "the build")


def test_where_nothing_is_tried_nothing_is_looked_at(
    session: Session, window: QWidget, tmp_path: Path
) -> None:
    watch(session, window, tried(tmp_path, READY))
    assert window.children() == []
