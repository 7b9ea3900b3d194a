"""A site where people sign in, and a window that asks who they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.ui.reception.opened import open_window
from ui.counter.window import CounterWindow
from ui.manager.window import ManagerWindow
from ui.reception.pages import PAGES
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.shell.signing.screen import SignInScreen

PIN, OTHER = "482615", "739204"
Attended = ReceptionWindow | CounterWindow
Open = Callable[[str], Attended]
Wedge = Callable[..., None]


@pytest.fixture
def crew(site: Station) -> Station:
    """Amina manages, Salma and Élodie receive, Nadia serves; all of them have a PIN."""
    for code, name, role in (
        ("salma", "Salma Bennani", "desk"),
        ("elodie", "Élodie Zahra", "desk"),
        ("nadia", "Nadia Fassi", "agent"),
        ("amina", "Amina Tazi", "manager"),
    ):
        site.do("people.add_staff", code=code, name=name, role=role)
        site.do("people.choose_pin", pin=PIN, actor=code)
        site.role = "manager"
    return site


@pytest.fixture
def attended(crew: Station, session: Session, qtbot: QtBot) -> Open:
    """Open one of the windows at which people work."""

    def opened(kind: str) -> Attended:
        if kind == "reception":
            return open_window(session, qtbot, PAGES)
        window: Attended = ManagerWindow(session) if kind == "manager" else CounterWindow(session)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        return window

    return opened


@pytest.fixture
def badge(crew: Station) -> Callable[..., str]:
    """The payload of somebody's badge."""

    def made(code: str, **fields: object) -> str:
        fields = {"kind": "staff", "holder": code, "actor": "amina"} | fields
        return str(crew.do("badges.issue", **fields).result.payload)

    return made


@pytest.fixture
def wedge(clock: FrozenClock) -> Wedge:
    """Type as a scanner does: into the window, by time stamps of its own, with Enter behind."""
    started = [10_000]

    def typed(window: QWidget, text: str, *, gap: int = 4, end: str = "\r") -> None:
        handle = window.window().windowHandle()
        for sign in text + end:
            key = Qt.Key.Key_Return.value if sign == "\r" else ord(sign)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                event.setTimestamp(started[0])
                QGuiApplication.sendEvent(handle, event)
            started[0] += gap
        started[0] += 5_000

    return typed


def cover(window: Attended) -> SignInScreen:
    screen = window.findChild(SignInScreen)
    assert isinstance(screen, SignInScreen)
    return screen
