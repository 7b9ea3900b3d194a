"""The focus ring goes where its widget goes, and goes away with it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.button import Button
from ui.widgets.focus import FocusRing


def test_the_ring_is_around_what_the_keyboard_reached(
    two_buttons: tuple[QWidget, Button, Button],
) -> None:
    window, upper, lower = two_buttons
    for button in (lower, upper):  # the upper one has the focus from the start
        button.setFocus(Qt.FocusReason.TabFocusReason)
        ring = FocusRing.of(window)
        assert ring.isVisible()
        assert ring.geometry().contains(button.geometry())
    upper.clearFocus()
    assert FocusRing.of(window).isHidden()


def test_the_ring_lets_go_of_a_widget_that_is_gone(
    two_buttons: tuple[QWidget, Button, Button], qtbot: QtBot
) -> None:
    window, upper, lower = two_buttons
    upper.setFocus(Qt.FocusReason.TabFocusReason)
    ring = FocusRing.of(window)
    shiboken6.delete(upper)
    with qtbot.captureExceptions() as raised:
        window.resize(window.width() + 40, window.height())
        lower.setFocus(Qt.FocusReason.MouseFocusReason)
        ring.leave()
    assert not raised
    assert ring.isHidden()


def test_the_ring_hides_when_what_was_around_its_widget_moves(
    two_buttons: tuple[QWidget, Button, Button], qtbot: QtBot
) -> None:
    window, upper, _ = two_buttons
    box = QWidget(window)
    box.show()
    upper.setParent(box)
    upper.show()
    ring = FocusRing.of(window)
    ring.surround(upper)
    with qtbot.captureExceptions() as raised:
        shiboken6.delete(upper)
        box.resize(300, 200)
    assert not raised
    assert ring.isHidden()
