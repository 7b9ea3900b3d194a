"""What a keyboard may type at a kiosk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.shell.hall.keys import asks_for_staff, may_pass
from ui.shell.hall.windows_keys import is_taken

Keys, Held = Qt.Key, Qt.KeyboardModifier
CONTROL, ALT, META, SHIFT = (
    Held.ControlModifier,
    Held.AltModifier,
    Held.MetaModifier,
    Held.ShiftModifier,
)


def key(code: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, held, text)


@pytest.mark.parametrize(
    "event",
    [
        key(Keys.Key_F4, ALT),
        key(Keys.Key_F11),
        key(Keys.Key_F1),
        key(Keys.Key_Tab, ALT),
        key(Keys.Key_Escape, CONTROL, "\x1b"),
        key(Keys.Key_Escape, text="\x1b"),
        key(Keys.Key_Delete, CONTROL | ALT),
        key(Keys.Key_Meta, META),
        key(Keys.Key_Super_L),
        key(Keys.Key_Menu),
        key(Keys.Key_F10, SHIFT),
        key(Keys.Key_Print),
        key(Keys.Key_W, CONTROL, "\x17"),
        key(Keys.Key_V, CONTROL, "\x16"),
        key(Keys.Key_P, CONTROL, "\x10"),
        key(Keys.Key_Left, ALT),
        key(Keys.Key_Space, ALT, " "),
        key(Keys.Key_D, META, "d"),
        key(Keys.Key_Back),
        key(Keys.Key_HomePage),
        key(Keys.Key_Refresh),
        key(Keys.Key_Search),
        key(Keys.Key_LaunchMail),
        key(Keys.Key_PowerOff),
        key(Keys.Key_Sleep),
        key(Keys.Key_Alt, ALT),
    ],
    ids=lambda event: event.keyCombination().toCombined(),
)
def test_nothing_that_switches_closes_or_copies_goes_on(event: QKeyEvent) -> None:
    assert not may_pass(event)


@pytest.mark.parametrize(
    "event",
    [
        key(Keys.Key_A, text="a"),
        key(Keys.Key_A, SHIFT, "A"),
        key(Keys.Key_Eacute, text="é"),
        key(Keys.Key_At, CONTROL | ALT, "@"),
        key(Keys.Key_Dead_Circumflex),
        key(Keys.Key_unknown, text="ش"),
        key(Keys.Key_5, Held.KeypadModifier, "5"),
        key(Keys.Key_Tab, text="\t"),
        key(Keys.Key_Backtab, SHIFT),
        key(Keys.Key_Return, text="\r"),
        key(Keys.Key_Down),
        key(Keys.Key_Backspace, text="\b"),
        key(Keys.Key_Shift, SHIFT),
    ],
    ids=lambda event: event.keyCombination().toCombined(),
)
def test_words_and_ways_through_the_screen_do(event: QKeyEvent) -> None:
    assert may_pass(event)


def test_the_technicians_key_is_one_that_nobody_presses_by_chance() -> None:
    assert asks_for_staff(key(Keys.Key_F12, CONTROL | SHIFT))
    assert not asks_for_staff(key(Keys.Key_F12, CONTROL))
    assert not asks_for_staff(key(Keys.Key_F12))


@pytest.mark.parametrize(
    ("code", "alt", "control", "taken"),
    [
        (0x5B, False, False, True),  # the Windows keys
        (0x5C, False, False, True),
        (0x09, True, False, True),  # Alt Tab
        (0x09, False, False, False),
        (0x1B, True, False, True),  # Alt Esc
        (0x1B, False, True, True),  # Ctrl Esc
        (0x1B, False, False, False),
        (0x73, True, False, True),  # Alt F4
        (0x20, True, False, True),  # Alt Space
        (0x20, False, False, False),
        (0x2C, False, False, True),  # Print Screen
        (0x5D, False, False, True),  # the menu key
        (0xA6, False, False, True),  # back, of a browser
        (0xB7, False, False, True),  # the calculator
        (0x41, False, False, False),  # A
        (0x0D, False, False, False),  # Enter
    ],
)
def test_windows_sees_no_key_that_leaves(code: int, alt: bool, control: bool, taken: bool) -> None:
    assert is_taken(code, alt=alt, control=control) == taken
