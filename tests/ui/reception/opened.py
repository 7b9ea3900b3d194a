"""The front desk's window as its tests open it, and a click in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.reception.pages import PAGES, PageEntry
from ui.reception.window import ReceptionWindow
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.button import Button

HOLDER = "Université de Settat"
"""Who holds the rooms of the morning that the tests look at."""


def entries(*names: str) -> list[PageEntry]:
    """Some of the front desk's pages, in the order of its rail."""
    return [entry for entry in PAGES if entry.name in names]


def open_window(session: Session, qtbot: QtBot, pages: list[PageEntry]) -> ReceptionWindow:
    """The front desk over these pages, seen and active."""
    window = ReceptionWindow(session, pages)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def click(page: Page, qtbot: QtBot, button: Button) -> None:
    """Click on a button, and wait for what it does."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.session.idle)
