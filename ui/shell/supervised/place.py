"""Where a window stands, so that it comes back there: screen, size, and whether it fills it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error

from PySide6.QtWidgets import QWidget


def place_of(window: QWidget) -> str:
    """Where it stands, for `put`."""
    return b64encode(window.saveGeometry().data()).decode("ascii")


def put(window: QWidget, place: str) -> bool:
    """Have a window stand where another one stood; whether it could be.

    A screen that is gone meanwhile is another one then.
    """
    try:
        where = b64decode(place, validate=True)
    except (Error, ValueError):
        return False
    return bool(where) and window.restoreGeometry(where)
