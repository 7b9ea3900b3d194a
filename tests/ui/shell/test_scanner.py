"""A scanner's burst becomes a signal; a person's typing reaches its field whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.badges.layouts import LAM_ALEF, LAYOUTS
from kiosk.badges.payload import LENGTH, PREFIX
from ui.shell.scanner import Scanner

ARABIC = {key: sign for sign, key in LAYOUTS["arabic"].items()}
"""The text of each key; the last that gives it, two letters for lam-alef."""
PAYLOAD = (PREFIX + "BCDEFGHIJKLNOPRSTUVXY" * 10)[:LENGTH]


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    qtbot.waitUntil(edit.hasFocus)
    return edit


@pytest.fixture
def scanner(field: QLineEdit) -> Iterator[Scanner]:
    made = Scanner(gap_ms=50)
    yield made
    made.stop()


def type_keys(field: QLineEdit, text: str, *, start: int = 1_000, gap: int = 5) -> None:
    """Press keys in the field's window, so many ms apart by their own time stamps."""
    window = field.window().windowHandle()
    for number, sign in enumerate(text):
        key = Qt.Key.Key_Return.value if sign == "\r" else ord(sign.upper())
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(start + number * gap)
        QGuiApplication.sendEvent(window, event)


def test_a_scan_is_told_and_reaches_no_field(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    submitted = []
    field.returnPressed.connect(lambda: submitted.append(1))
    with qtbot.waitSignal(scanner.scanned, timeout=1_000) as told:
        type_keys(field, PAYLOAD + "\r")
    assert told.args == [PAYLOAD]
    assert field.text() == ""
    assert submitted == []


def strike(field: QLineEdit, keys: str, *, start: int = 1_000, gap: int = 5) -> None:
    """Strike shifted keys of an Arabic layout whose lam-alef keys go through an input method."""
    for number, key in enumerate(keys):
        given = ARABIC[key]
        if given in LAM_ALEF:
            typed = QInputMethodEvent()
            typed.setCommitString(given)
            QGuiApplication.sendEvent(field, typed)
        else:
            type_keys(field, given, start=start + number * gap)


def test_a_scan_on_an_arabic_layout_is_read_while_a_field_has_the_focus(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scanner.scanned, timeout=1_000) as told:
        strike(field, PAYLOAD)
    assert told.args == [PAYLOAD]
    assert field.text() == ""


def test_lam_alef_typed_by_hand_reaches_its_field(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    for key in "BNTB":
        strike(field, key)
    qtbot.waitUntil(lambda: field.text() == "".join(ARABIC[key] for key in "BNTB"))


def test_the_field_before_is_let_go(field: QLineEdit, scanner: Scanner, qtbot: QtBot) -> None:
    other = QLineEdit(field)
    other.show()
    other.setFocus()
    assert scanner._field is other
    typed = QInputMethodEvent()
    typed.setCommitString("لا")
    QGuiApplication.sendEvent(field, typed)
    assert field.text() == "لا", "what is not under the keys is not listened to"


def test_typing_reaches_its_field_in_order(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    type_keys(field, "tpa", gap=200)
    qtbot.waitUntil(lambda: field.text() == "tpa")


def test_a_held_letter_arrives_when_the_typing_stops(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    type_keys(field, "t")
    assert field.text() == ""
    qtbot.waitUntil(lambda: field.text() == "t")


def test_a_broken_scan_is_said_and_leaves_nothing(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scanner.failed, timeout=2_000):
        type_keys(field, PAYLOAD[:60])
    assert field.text() == ""


def test_after_a_window_is_destroyed_the_next_one_is_read(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    dialog = QWindow()
    scanner.watch(dialog)
    shiboken6.delete(dialog)
    scanner.watch(field.window().windowHandle())
    with qtbot.waitSignal(scanner.scanned) as scan:
        type_keys(field, PAYLOAD + "\r")
    assert scan.args == [PAYLOAD]
