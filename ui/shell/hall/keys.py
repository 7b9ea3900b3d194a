"""What a keyboard may type at a kiosk: words, and ways through the screen. Nothing else."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_WALKING = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
    | {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
    | {Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
    | {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
)
_SHIFTS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr}
    | {Qt.Key.Key_Control, Qt.Key.Key_Mode_switch}
)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_DEAD = range(0x01001250, 0x01001300)
"""The accents that a keyboard types before their letter (Qt.Key_Dead_Grave and after)."""
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows reports AltGr, by which a French keyboard types @ and #."""
STAFF = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F12
)
"""Asks for the technician's code, where nothing can be touched."""


def may_pass(event: QKeyEvent) -> bool:
    """Whether a key goes on to the window."""
    key, held = Qt.Key(event.key()), event.modifiers() & _COMMANDS
    if key in _SHIFTS or event.key() in _DEAD:
        return True
    typed = event.text().isprintable() and bool(event.text())
    if held and not (typed and held == _ALT_GR):
        return False
    return typed or key in _WALKING


def asks_for_staff(event: QKeyEvent) -> bool:
    """Whether it is the technician's key."""
    return event.keyCombination() == STAFF
