"""Pages are built inside their window: no part of one is ever shown as a window of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.reception.pages import PAGES, PageEntry
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_no_part_of_a_page_flashes_as_a_window(
    session: Session, qapp: QApplication, qtbot: QtBot, entry: PageEntry
) -> None:
    window = ReceptionWindow(session, [entry])
    qtbot.addWidget(window)
    seen = Windows()
    qapp.installEventFilter(seen)
    window.show()
    qapp.removeEventFilter(seen)
    assert window.stack.page is not None
    assert seen.shown == ["ReceptionWindow"]
