"""What stands in a form's fields, to know whether anything would be lost with it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QLineEdit, QWidget

from ui.shell.reading_order import reading_order
from ui.widgets.stepper import Stepper


def answers(form: QWidget) -> list[object]:
    """Every text, choice, tick and figure of a form, in the order of reading."""
    return [answer for widget in reading_order(form) if (answer := _answer(widget)) is not None]


def _answer(widget: QWidget) -> object:
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    if isinstance(widget, QDateEdit):
        return widget.date()
    if isinstance(widget, Stepper):
        return widget.value
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return widget.isChecked()
    return None
