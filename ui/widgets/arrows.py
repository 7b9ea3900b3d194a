"""The arrow keys on what is painted: which way each goes, in the direction of reading."""

from __future__ import annotations

from PySide6.QtCore import Qt

_WAYS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def way_of(key: int, *, rtl: bool = False) -> tuple[int, int] | None:
    """A step across, on or back in reading, and one down or up; None for any other key."""
    way = _WAYS.get(key)
    if way is None:
        return None
    across, down = way
    return -across if rtl else across, down
