"""The button: clicks, keys, business, and its width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import TOUCH
from ui.theme.fonts import SEMIBOLD, metrics
from ui.widgets.button import PRIMARY, QUIET, Button
from ui.widgets.kbd import Kbd, kbd_width


def test_enter_and_space_press_a_button(qtbot: QtBot) -> None:
    button = Button("Imprimer")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    assert len(pressed) == 3


def test_a_busy_button_keeps_its_width_and_takes_no_click(qtbot: QtBot) -> None:
    button = Button("Imprimer", PRIMARY, icon="printer")
    qtbot.addWidget(button)
    width = button.sizeHint().width()
    button.set_busy(True)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == []
    assert button.sizeHint().width() == width
    button.set_busy(False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]


def test_words_and_key_fit_in_the_button(qtbot: QtBot) -> None:
    plain, keyed = Button("Réserver"), Button("Réserver", key="F3")
    qtbot.addWidget(plain)
    qtbot.addWidget(keyed)
    text = metrics(14, SEMIBOLD, rtl=False).horizontalAdvance("Réserver")
    assert plain.sizeHint().width() >= text + 2 * 14
    assert keyed.sizeHint().width() >= plain.sizeHint().width() + kbd_width("F3")


def test_a_finger_gets_a_target_of_96_px_or_more(qtbot: QtBot) -> None:
    for button in (
        Button("Oui", scale=TOUCH),
        Button(icon="house", scale=TOUCH),
        Button("Non", small=True, scale=TOUCH),
    ):
        qtbot.addWidget(button)
        assert button.sizeHint().height() >= 96
        assert button.sizeHint().width() >= 96


def test_a_button_says_its_name(qtbot: QtBot) -> None:
    button = Button("Accueillir", QUIET)
    qtbot.addWidget(button)
    button.setText("Accueillir la visite")
    assert button.accessibleName() == "Accueillir la visite"


def test_a_button_paints_in_every_state_and_direction(qtbot: QtBot, speak) -> None:
    pictures = set()
    for language in ("fr", "ar"):
        speak(language)
        for enabled in (True, False):
            for stacked in (False, True):
                button = Button("Rappeler", icon="volume-2", key="F10", stacked=stacked)
                qtbot.addWidget(button)
                button.setEnabled(enabled)
                button.resize(button.sizeHint())
                pictures.add(bytes(button.grab().toImage().constBits()))
    assert len(pictures) == 8


def test_the_enter_sign_is_drawn_although_no_typeface_has_it(qtbot: QtBot) -> None:
    with_sign, without = Kbd("Ctrl ↵"), Kbd("Ctrl")
    for tag in (with_sign, without):
        qtbot.addWidget(tag)
    assert with_sign.sizeHint().width() > without.sizeHint().width() + 8


def test_a_busy_button_does_not_hand_its_focus_to_the_next(
    two_buttons: tuple[QWidget, Button, Button],
) -> None:
    _, call, recall = two_buttons
    call.setFocus()
    call.set_busy(True)
    assert not recall.hasFocus()
    call.set_busy(False)
    assert call.hasFocus()
    call.set_busy(True)
    recall.setFocus()
    call.set_busy(False)
    assert recall.hasFocus()


def test_no_key_presses_a_button_that_is_hidden(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button("Fermer", parent=window)
    window.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.hide()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(button, event)
    assert pressed == []
