"""The windows of the program: where each is, as whom it acts, and how it fills the screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any


@dataclass(frozen=True)
class WindowEntry:
    """A window: "module:Class", taking a Desk, and the role it has when nobody signed in."""

    place: str
    role: str
    hall: str = ""  # fills a screen in a hall: the setting of [screen] that names which
    maximised: bool = False
    early: bool = False  # shown before the store is open
    drawn_for: tuple[int, int] | None = None  # px, the shorter side first; smaller where needed
    least: tuple[int, int] | None = None  # px beside taskbars; smaller where there is less
    room: str = ""  # whose door it is

    @property
    def full_screen(self) -> bool:
        """Whether nobody is to see anything beside it."""
        return bool(self.hall)

    def load(self) -> Any:
        """The window's class; its module is imported only now."""
        module, _, name = self.place.partition(":")
        found = getattr(import_module(module), name)
        return partial(found, room=self.room) if self.room else found


DESKTOP = (1024, 690)
"""Width and height in which a window of a desk shows everything, its frame included."""
COUNTER = (420, 600)
"""The same for the strip of a counter."""

WINDOWS = {
    "reception": WindowEntry(
        "ui.reception.window:ReceptionWindow", "desk", maximised=True, early=True, least=DESKTOP
    ),
    "touch": WindowEntry(
        "ui.touch.shell.window:TouchWindow", "kiosk", hall="touch", drawn_for=(1080, 1920)
    ),
    "display": WindowEntry("ui.display.window:DisplayWindow", "display", hall="display"),
    "counter": WindowEntry("ui.counter.window:CounterWindow", "agent", least=COUNTER),
    "manager": WindowEntry(
        "ui.manager.window:ManagerWindow", "manager", maximised=True, least=DESKTOP
    ),
    "network": WindowEntry(
        "ui.manager.window:NetworkWindow", "manager", maximised=True, least=DESKTOP
    ),
    "door": WindowEntry("ui.door.window:DoorWindow", "door", hall="door", drawn_for=(1080, 1920)),
    "device": WindowEntry("ui.shell.device.window:DeviceWindow", "technician", least=DESKTOP),
}
