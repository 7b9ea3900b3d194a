"""The Qt underneath: faults of a release that would end the program after some thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_calls_of_qt_keep_the_count_of_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one reference at each call that returns nothing."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(500):
        widget.update()
    assert sys.getrefcount(None) > before - 100
