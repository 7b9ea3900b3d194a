"""The window of a folder that held nothing, and what is typed at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.station import Station
from ui.shell.session import Session


@pytest.fixture
def empty(tmp_path: Path, clock: FrozenClock) -> Iterator[Station]:
    """The station of a folder that held nothing, as the window opens it."""
    station = open_folder(tmp_path / "data", role="desk", clock=clock)
    yield station
    station.close()


@pytest.fixture
def opened(empty: Station, qtbot: QtBot) -> Iterator[Session]:
    """Its session."""
    session = Session(empty)
    yield session
    qtbot.waitUntil(lambda: session.idle)
    session.close()


def click(button: QWidget) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def scan(at: QWidget, text: str, *, ended: bool = True) -> None:
    """Have a reader type a text, whatever the signs, where the focus goes meanwhile."""
    target = at
    for sign in (*text, *("\r" * ended)):
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(target, event)
        target = at.window().focusWidget() or at
