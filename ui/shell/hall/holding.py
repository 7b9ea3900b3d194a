"""Where a window in a hall belongs, by the settings of its station, and how it is kept there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import SettingsError
from kiosk.core.settings import ScreenSettings, load
from ui.shell.hall.guard import Guard
from ui.shell.hall.panels import Wish
from ui.shell.hall.placing import Placing

DISPLAY, TOUCH, DOOR = "display", "touch", "door"


def wish_of(hall: str, chosen: ScreenSettings) -> Wish:
    """The screen that a window is to fill."""
    named = {DISPLAY: chosen.display, DOOR: chosen.door}.get(hall, chosen.touch)
    return Wish(named, second=hall == DISPLAY)


def wish_in(hall: str, folder: Path) -> Wish:
    """The same, as far as the settings can be read: what is wrong with them is said elsewhere."""
    try:
        chosen = load(folder).screen
    except (SettingsError, OSError):
        chosen = ScreenSettings()
    return wish_of(hall, chosen)


def is_alone(hall: str, folder: Path) -> bool:
    """Whether nobody works at this machine beside the window."""
    from kiosk.cli.own_window import own_window

    return hall in (TOUCH, own_window(folder))


def put_above(window: QWidget, *, alone: bool) -> None:
    """Have no frame, and be above all others where the machine is the window's."""
    flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
    above = Qt.WindowType.WindowStaysOnTopHint
    window.setWindowFlags(flags | above if alone else flags)


def hold(window: QWidget, hall: str, folder: Path) -> Guard:
    """Show a window where the one that is named belongs, and keep it there."""
    alone = is_alone(hall, folder)
    placing = Placing(window, wish_in(hall, folder), keep=True)
    guard = Guard(window, placing, alone=alone)
    put_above(window, alone=alone)
    placing.place()
    guard.hold()
    return guard
