"""Timers that belong to a widget and end with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def every(owner: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    """A stopped timer that calls again and again once started."""
    timer = QTimer(owner)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer


def once(owner: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    """A stopped timer that calls one time after each start."""
    timer = every(owner, milliseconds, call)
    timer.setSingleShot(True)
    return timer
