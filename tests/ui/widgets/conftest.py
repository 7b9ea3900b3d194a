"""Widgets in a window that has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.button import Button


@pytest.fixture
def two_buttons(qtbot: QtBot) -> tuple[QWidget, Button, Button]:
    """An active window and its two buttons, one above the other."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    upper, lower = Button("Appeler"), Button("Rappeler")
    column.addWidget(upper)
    column.addWidget(lower)
    with qtbot.waitActive(window):
        window.show()
    # The window goes with them: without a reference to it, Qt would delete all three.
    return window, upper, lower
