"""What stands in a form's fields, to know whether anything would be lost with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.shell.reading_order import reading_order
from ui.widgets.stepper import Stepper


def answers(form: QWidget) -> list[object]:
    """Every text, choice, tick and figure of a form, in the order of reading."""
    return [answer for widget in reading_order(form) if (answer := _answer(widget)) is not None]


def _answer(widget: QWidget) -> object:
    if isinstance(widget, QAbstractButton):
        return widget.isChecked() if widget.isCheckable() else None
    return next((read(widget) for kind, read in _READ.items() if isinstance(widget, kind)), None)


_READ: dict[type[QWidget], Callable[[Any], object]] = {
    QLineEdit: QLineEdit.text,
    QPlainTextEdit: QPlainTextEdit.toPlainText,
    QComboBox: QComboBox.currentIndex,
    QDateEdit: QDateEdit.date,
    Stepper: lambda stepper: stepper.value,
}
