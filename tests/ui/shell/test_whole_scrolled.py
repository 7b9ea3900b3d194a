"""A desk at 200 % on a small screen: what has no room is scrolled, and nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.session import Session
from ui.shell.whole_scrolled import scroll_all
from ui.shell.windows import WINDOWS
from ui.widgets.area import Area
from ui.widgets.dialog import Dialog

HALF = QSize(1366 // 2, 728 // 2)
"""What 1366 x 768 has room for at 200 %, beside a taskbar; px as drawn."""


def seen(area: Area, widget: QWidget) -> bool:
    """Whether all of a widget is within what the area shows."""
    at = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return area.viewport().rect().contains(at)


@pytest.mark.parametrize("name", [name for name, entry in WINDOWS.items() if entry.least])
def test_a_window_keeps_its_size_and_is_scrolled(name: str, session: Session, qtbot: QtBot) -> None:
    least = WINDOWS[name].least
    assert least is not None
    window = WINDOWS[name].load()(session)
    qtbot.addWidget(window)
    scroll_all(window, least)
    window.setMinimumSize(0, 0)
    window.resize(HALF)
    window.show()
    qtbot.waitExposed(window)
    area = window.findChild(Area)
    assert area is not None
    assert area.widget() is window.content
    assert window.size() == HALF
    assert area.size() == HALF
    assert area.widget().width() >= least[0]
    assert area.widget().height() >= least[1]
    down = area.verticalScrollBar()
    assert down.maximum() >= least[1] - HALF.height()


def test_what_gets_the_focus_by_key_is_brought_into_sight(session: Session, qtbot: QtBot) -> None:
    window = WINDOWS["reception"].load()(session)
    qtbot.addWidget(window)
    scroll_all(window, (1024, 690))
    window.setMinimumSize(0, 0)
    window.resize(HALF)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    area = window.findChild(Area)
    assert area is not None
    met: set[QWidget] = set()
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        if focused is None or not area.isAncestorOf(focused):
            continue
        met.add(focused)
        if focused.width() <= HALF.width() and focused.height() <= HALF.height():
            assert seen(area, focused), focused
    assert len(met) > 5


def test_a_question_with_no_room_is_scrolled_and_keeps_its_focus(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Retirer la salle ?", width=900)
    qtbot.addWidget(dialog)
    fields = [QLineEdit() for _ in range(60)]
    for field in fields:
        field.setFixedWidth(300)
        dialog.body.addWidget(field)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    room = dialog.screen().availableSize()
    area = dialog.findChild(Area)
    assert area is not None
    assert dialog.height() <= room.height()
    assert dialog.width() <= room.width()
    assert min(field.height() for field in fields) >= fields[0].minimumSizeHint().height()
    assert dialog.focusWidget() is dialog.keep
    QApplication.processEvents()
    fields[0].setFocus()
    assert seen(area, fields[0])
    fields[-1].setFocus()
    assert seen(area, fields[-1])
    QTest.keyClick(fields[-1], Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_question_that_is_only_too_high_is_not_scrolled_sideways(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Retirer la salle ?", width=500)
    qtbot.addWidget(dialog)
    for _ in range(60):
        dialog.body.addWidget(QLineEdit())
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    area = dialog.findChild(Area)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0


def test_a_question_with_room_is_not_scrolled(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Retirer la salle ?", "Ses réservations restent.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.findChild(Area) is None


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_is_wider_than_the_screen_is_shown_from_its_beginning(
    language: str, speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak(language)
    wide = QLineEdit()
    wide.setFixedWidth(900)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(100, 100, 100, 100)
    column.addWidget(wide)
    area = Area(inside, sideways=True)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    QApplication.processEvents()
    wide.clearFocus()
    area.horizontalScrollBar().setValue(350)
    wide.setFocus()
    begin = wide.rect().topRight() if language == "ar" else wide.rect().topLeft()
    assert area.viewport().rect().contains(wide.mapTo(area.viewport(), begin))
