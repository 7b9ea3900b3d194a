"""The keys that go through a kiosk's screen: a keyboard's Tab, and the four arrows of a pad."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.widgets.paint import is_rtl
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import Toggle, ToggleGroup

THROUGH = (("Tab", True), ("Shift+Tab", False), ("Down", True), ("Up", False))
ASIDE = ((Qt.Key.Key_Right, True), (Qt.Key.Key_Left, False))


class GoThrough(Protocol):
    """Go on, or back, to what is read next."""

    def __call__(self, *, forward: bool) -> None: ...


def listen(window: QWidget, go_through: GoThrough) -> None:
    """Up and down go through a window; left and right too, but where they change something."""
    # Not `focusNextPrevChild`: Qt calls that too when what has the focus goes away.
    for keys, forward in THROUGH:
        QShortcut(QKeySequence(keys), window, partial(go_through, forward=forward))
    for key, forward in ASIDE:
        aside = partial(_go_aside, window, go_through, key, forward=forward)
        QShortcut(QKeySequence(key), window, aside)


def _go_aside(window: QWidget, go_through: GoThrough, key: Qt.Key, *, forward: bool) -> None:
    """To the choice beside the one that is reached, or a step more or less."""
    now = window.focusWidget()
    group = now.parentWidget() if isinstance(now, Toggle) else None
    if isinstance(now, QLineEdit | Stepper):
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(now, pressed)
        return
    steps = 1 if forward != is_rtl(window) else -1
    if not isinstance(group, ToggleGroup) or not group.go(steps):
        go_through(forward=forward)
