"""The focus ring goes where its widget goes, and goes away with it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.button import Button
from ui.widgets.focus import FocusRing


def test_the_ring_comes_with_the_keyboard_and_not_with_the_mouse(
    two_buttons: tuple[QWidget, Button, Button], qtbot: QtBot
) -> None:
    window, first, second = two_buttons
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    ring = FocusRing.of(first)
    assert not ring.isVisible()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is second
    assert ring.isVisible()
    assert ring.geometry().contains(second.geometry())
    assert not ring.geometry().intersects(first.geometry())
    second.clearFocus()
    assert not ring.isVisible()


def test_the_ring_follows_its_widget_and_leaves_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button("Un", parent=window)
    button.setGeometry(20, 20, 100, 36)
    window.resize(400, 300)
    with qtbot.waitActive(window):
        window.show()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = FocusRing.of(button)
    button.move(200, 100)
    assert ring.geometry().contains(button.geometry())
    button.hide()
    assert not ring.isVisible()


def test_the_ring_is_cut_where_its_widget_is_scrolled_away(qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    button = Button("Un", parent=inside)
    button.setGeometry(10, 500, 100, 36)
    inside.resize(200, 1_000)
    area.setWidget(inside)
    area.resize(220, 200)
    with qtbot.waitActive(area):
        area.show()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    area.verticalScrollBar().setValue(0)
    assert not FocusRing.of(button).isVisible()
    area.verticalScrollBar().setValue(450)
    assert FocusRing.of(button).isVisible()


def test_the_ring_leaves_whom_a_window_that_opens_only_seemed_to_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, edit = Button("Fermer"), QLineEdit()
    column.addWidget(button)
    column.addWidget(edit)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.sendEvent(
        button, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
    )
    assert FocusRing.of(button).isVisible()
    edit.setFocus()
    assert not FocusRing.of(button).isVisible()


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
