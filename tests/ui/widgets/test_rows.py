"""Lists of painted rows: choice, buttons, keys, and thousands of rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState


@dataclass(frozen=True)
class Visit:
    id: int
    name: str
    heading: bool = False


class Visits(RowPainter):
    height = 60

    def __init__(self) -> None:
        self.painted: list[int] = []

    def paint(self, row: RowCanvas, item: Visit) -> None:
        self.painted.append(item.id)
        used = row.button(16, "greet", "Accueillir", icon="user-check")
        row.two_lines(90, None, item.name, "Kasbah Pay", end=used + 24)

    def words(self, item: Visit) -> str:
        return item.name

    def selectable(self, item: Visit) -> bool:
        return not item.heading


@pytest.fixture
def rows(qtbot: QtBot) -> Iterator[RowList]:
    """Three visits, shown."""
    window = QWidget()
    qtbot.addWidget(window)
    # A list that gets the focus chooses its first row, so here something else has it.
    QLineEdit(window).setFocus()
    made = RowList(Visits(), window)
    made.resize(500, 300)
    made.set_items([Visit(1, "Imane"), Visit(2, "Omar"), Visit(3, "Ghita")])
    window.resize(500, 300)
    window.show()
    yield made
    window.hide()


def button_of(rows: RowList, row: int) -> QPoint:
    """The middle of a row's button, as painted."""
    rows.grab()
    box, _ = rows._buttons[row][0]
    return box.center().toPoint()


def test_the_chosen_row_stays_chosen_when_rows_change(rows: RowList) -> None:
    rows.choose(2)
    told: list[Visit] = []
    rows.chosen.connect(told.append)
    rows.set_items([Visit(4, "Karim"), Visit(3, "Ghita"), Visit(2, "Omar Tazi")])
    assert rows.current == Visit(2, "Omar Tazi")
    assert told == []
    rows.set_items([Visit(4, "Karim")])
    assert rows.current is None


def test_arrows_choose_and_enter_opens(rows: RowList, qtbot: QtBot) -> None:
    chosen: list[int] = []
    opened: list[int] = []
    rows.chosen.connect(lambda visit: chosen.append(visit.id))
    rows.opened.connect(lambda visit: opened.append(visit.id))
    rows.choose(1)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen == [1, 2]
    assert opened == [2]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_painted_button_answers_and_does_not_choose_its_row(
    rows: RowList, qtbot: QtBot, speak, language: str
) -> None:
    speak(language)
    pressed: list[tuple[str, int]] = []
    rows.pressed_button.connect(lambda name, visit: pressed.append((name, visit.id)))
    where = button_of(rows, 1)
    assert (where.x() > 250) is (language == "fr")
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert pressed == [("greet", 2)]
    assert rows.current is None


def test_a_click_beside_the_button_chooses_the_row(rows: RowList, qtbot: QtBot) -> None:
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 90))
    assert rows.current == Visit(2, "Omar")


def test_a_double_click_on_a_button_opens_nothing(rows: RowList, qtbot: QtBot) -> None:
    opened: list[int] = []
    rows.opened.connect(lambda visit: opened.append(visit.id))
    where = button_of(rows, 0)
    qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened == []


def test_typing_finds_a_row_by_its_words(rows: RowList, qtbot: QtBot) -> None:
    qtbot.keyClicks(rows, "gh")
    assert rows.current == Visit(3, "Ghita")


def test_a_heading_cannot_be_chosen(rows: RowList, qtbot: QtBot) -> None:
    rows.set_items([Visit(1, "Imane"), Visit(9, "Réglées", heading=True), Visit(2, "Omar")])
    rows.choose(1)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current == Visit(2, "Omar")


def test_only_rows_that_are_seen_are_painted(qtbot: QtBot) -> None:
    painter = Visits()
    rows = RowList(painter)
    qtbot.addWidget(rows)
    rows.resize(400, 300)
    rows.set_items([Visit(n, f"Visite {n}") for n in range(10_000)])
    rows.grab()
    assert 5 <= len(set(painter.painted)) <= 7


def test_an_empty_list_says_why(rows: RowList) -> None:
    state = EmptyState("Aucune visite attendue aujourd’hui", action="Nouvelle visite")
    rows.set_empty(state)
    assert state.isHidden()
    rows.set_items([])
    assert not state.isHidden()
    assert state.geometry() == rows.viewport().rect()


def test_a_chosen_row_stays_in_sight_when_the_list_is_made_lower(rows: RowList) -> None:
    rows.set_items([Visit(n, "Imane") for n in range(20)])
    rows.choose(4)
    rows.resize(500, 200)
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))


def test_a_chosen_row_that_was_scrolled_away_stays_away(rows: RowList) -> None:
    rows.set_items([Visit(n, "Imane") for n in range(20)])
    rows.choose(19)
    rows.scrollToTop()
    rows.resize(500, 200)
    assert rows.verticalScrollBar().value() == 0
