"""The menu of a line, in two windows of one program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.languages import speak
from ui.widgets.inputs import Input
from ui.widgets.line import Line


@pytest.fixture
def windows(qtbot: QtBot) -> dict[str, QWidget]:
    """A window of each language, with a line in it."""
    made = {"fr": QWidget(), "ar": QWidget()}
    for language, window in made.items():
        QVBoxLayout(window).addWidget(Input())
        qtbot.addWidget(window)
        speak(window, language)
        window.show()
    return made


def line_in(window: QWidget) -> Line:
    found = window.findChild(Line)
    assert isinstance(found, Line)
    return found


def test_each_menu_speaks_and_turns_as_its_own_window(windows: dict[str, QWidget]) -> None:
    menus = {language: line_in(window).menu() for language, window in windows.items()}
    said = {
        name: [a.text().partition("\t")[0] for a in menu.actions()] for name, menu in menus.items()
    }
    assert [each for each in said["fr"] if each] == [
        "Annuler la frappe",
        "Rétablir",
        "Couper",
        "Copier",
        "Coller",
        "Effacer",
        "Tout sélectionner",
    ]
    assert "لصق" in said["ar"]
    assert not set(filter(None, said["ar"])) & set(said["fr"])
    directions = {name: menu.layoutDirection() for name, menu in menus.items()}
    assert directions == {
        "fr": Qt.LayoutDirection.LeftToRight,
        "ar": Qt.LayoutDirection.RightToLeft,
    }


def test_a_right_click_opens_it(windows: dict[str, QWidget]) -> None:
    line = line_in(windows["ar"])
    at = QPoint(2, 2)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(line, QContextMenuEvent(reason, at, line.mapToGlobal(at)))
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened.actions()[-1].text().startswith("تحديد الكل")
    opened.close()
