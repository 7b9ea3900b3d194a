"""Qt's own dialogs speak the language of the window that opens them, whole, and run its way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.shell.file_question import where_dialog, which_dialog
from ui.shell.languages import speak
from ui.shell.qt_words import speak_qt, turn_qt

LATIN = re.compile(r"[A-Za-z]{3}")
OWN_NAMES = re.compile(r"^(/.*|.*\*\.\w+.*|HTML|&HTML:|#[0-9a-f]{6}|V-0001\.png)$")
Make = Callable[[QWidget], QDialog]

DIALOGS: dict[str, Make] = {
    "where": lambda window: where_dialog(window, "x", "V-0001.png", "*.png"),
    "which": lambda window: which_dialog(window, "x", "*.csv"),
    "print": lambda window: QPrintDialog(QPrinter(), window),
    "question": lambda window: QMessageBox(
        QMessageBox.Icon.Question,
        "x",
        "",
        QMessageBox.StandardButton.Yes
        | QMessageBox.StandardButton.No
        | QMessageBox.StandardButton.Cancel,
        window,
    ),
    "input": QInputDialog,
    "colour": QColorDialog,
}


@pytest.fixture(params=["fr", "ar"])
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    speak(made, request.param)
    speak_qt(request.param)
    made.setProperty("language", request.param)
    yield made
    speak_qt("fr")


def words(dialog: QWidget) -> set[str]:
    """Whatever a dialog says on its widgets."""
    found = set()
    for each in (dialog, *dialog.findChildren(QWidget)):
        for name in ("text", "title", "toolTip"):
            said = getattr(each, name, str)
            found.add(said() if callable(said) else "")
        if isinstance(each, QComboBox) and not each.isEditable() and each.count() < 12:
            found |= {each.itemText(n) for n in range(each.count())}
    texts = {text for text in found if isinstance(text, str) and LATIN.search(text)}
    return {text for text in texts if not OWN_NAMES.match(text)}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_word_of_a_dialog_is_left_in_english(window: QWidget, qtbot: QtBot, name: str) -> None:
    if window.property("language") == "ar":
        left = words(DIALOGS[name](window))
        assert left == set()
        return
    said = words(DIALOGS[name](window))
    speak_qt("en")
    english = words(DIALOGS[name](window))
    same = {"Type", "Options", "Copies", "Portrait", "Pages", "&Options >>"}
    assert said & english <= same


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_and_the_question_that_it_asks_run_as_their_window(
    window: QWidget, qtbot: QtBot, name: str
) -> None:
    right = window.property("language") == "ar"
    wanted = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    dialog = DIALOGS[name](window)
    turn_qt(dialog)
    assert dialog.layoutDirection() == wanted
    inner = QMessageBox(dialog)
    inner.show()
    assert inner.layoutDirection() == wanted
    for box in dialog.findChildren(QDialogButtonBox):
        assert box.layoutDirection() == wanted
    inner.close()


def test_the_list_of_files_has_room_for_names_and_dates(window: QWidget, qtbot: QtBot) -> None:
    dialog = DIALOGS["where"](window)
    dialog.show()
    files = dialog.findChild(QTreeView, "treeView")
    assert isinstance(files, QTreeView)
    assert dialog.width() >= 800
    header = files.header()
    for column in (1, 3):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)
    assert header.isSectionHidden(2)
    assert header.sectionSize(0) > 200
    dialog.close()


def test_the_questions_of_files_turn_by_themselves(window: QWidget) -> None:
    for made in (DIALOGS["where"](window), DIALOGS["which"](window)):
        assert isinstance(made, QFileDialog)
        assert made.layoutDirection() == window.layoutDirection()
    assert (
        where_dialog(window, "x", "V-0001.png", "*.png").selectedFiles()[0].endswith("V-0001.png")
    )
