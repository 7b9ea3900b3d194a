"""A date that is typed is the date that is meant."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.calendar import DateEdit


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("31122026", date(2026, 12, 31)),
        ("31/12", date(2026, 12, 31)),
        ("31/12/2027", date(2027, 12, 31)),
        ("25.11.2027", date(2027, 11, 25)),
        ("5/3/2027", date(2027, 3, 5)),
        ("29022028", date(2028, 2, 29)),
        ("25112026", date(2026, 11, 25)),
        ("31122999", date(2999, 12, 31)),
        ("31129999", date(2999, 12, 31)),
    ],
)
def test_a_day_that_this_month_lacks_is_typed(qtbot: QtBot, typed: str, meant: date) -> None:
    edit = DateEdit(date(2026, 11, 24))
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
    edit.setFocus()
    QTest.keyClicks(edit, typed)
    assert edit.day == meant


def test_an_arrow_after_a_typed_day_is_followed(qtbot: QtBot) -> None:
    edit = DateEdit(date(2026, 11, 24))
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
    edit.setFocus()
    QTest.keyClicks(edit, "31")
    edit.setSelectedSection(DateEdit.Section.DaySection)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert edit.day == date(2026, 11, 29)
    edit.setSelectedSection(DateEdit.Section.MonthSection)
    QTest.keyClicks(edit, "12")
    assert edit.day == date(2026, 12, 29)
