"""The measure itself: a form that scrolls is walked in its order, and a wrong order is told."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access import tab

Form = tuple[QWidget, list[QLineEdit]]


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """Pairs of fields below one another, more than are seen at once, and one under them."""
    window, body, area = QWidget(), QWidget(), QScrollArea()
    rows, fields = QVBoxLayout(body), list[QLineEdit]()
    for _ in range(12):
        pair = [QLineEdit(), QLineEdit()]
        row = QHBoxLayout()
        for field in pair:
            field.setFixedHeight(40)
            row.addWidget(field)
        rows.addLayout(row)
        fields += pair
    area.setWidget(body)
    area.setWidgetResizable(True)
    foot = QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(area)
    column.addWidget(foot)
    qtbot.addWidget(window)
    window.resize(420, 240)
    window.show()
    fields[0].setFocus()
    return window, [*fields, foot]


def test_what_is_scrolled_away_keeps_its_order(form: Form) -> None:
    window, fields = form
    for here, following in pairwise(fields):
        QWidget.setTabOrder(here, following)
    assert list(tab.faults(window)) == []


def test_steps_back_are_told(form: Form) -> None:
    window, fields = form
    for here, following in pairwise([*fields[2:8], *fields[:2], *fields[8:]]):
        QWidget.setTabOrder(here, following)
    assert any("->" in fault for fault in tab.faults(window))
