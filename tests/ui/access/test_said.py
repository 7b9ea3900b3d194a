"""A painted widget says what its class says it is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ui.widgets.segmented import Segmented
from ui.widgets.stepper import Stepper


def test_a_number_has_its_role_and_its_value_as_it_is_shown(qtbot: QtBot) -> None:
    stepper = Stepper(3, worded=lambda value: f"{value} personnes")
    qtbot.addWidget(stepper)
    told = QAccessible.queryAccessibleInterface(stepper)
    assert told.role() == QAccessible.Role.SpinBox
    assert told.text(QAccessible.Text.Value) == "3 personnes"


def test_the_view_that_is_shown_is_checked_among_the_others(qtbot: QtBot) -> None:
    views = Segmented()
    qtbot.addWidget(views)
    views.set_choices([(1, "Jour"), (2, "Semaine")])
    views.choose(2)
    told = QAccessible.queryAccessibleInterface(views)
    assert told.role() == QAccessible.Role.RadioButton
    assert told.state().checked
    assert told.text(QAccessible.Text.Name) == "Semaine"
    assert told.text(QAccessible.Text.Description) == "Jour, Semaine"
