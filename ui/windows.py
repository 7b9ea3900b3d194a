"""The windows of the program: where each is, as whom it acts, and whether it fills the screen."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from kiosk.command import AGENT, DESK, KIOSK, MANAGER


@dataclass(frozen=True)
class WindowEntry:
    """A window: "module:Class", taking a Desk, and the role it has when nobody signed in."""

    place: str
    role: str
    full_screen: bool = False

    def load(self) -> Any:
        """The window's class; its module is imported only now."""
        module, _, name = self.place.partition(":")
        return getattr(import_module(module), name)


WINDOWS = {
    "reception": WindowEntry("ui.reception.window:ReceptionWindow", DESK),
    "touch": WindowEntry("ui.touch.window:TouchWindow", KIOSK, full_screen=True),
    "display": WindowEntry("ui.display.window:DisplayWindow", KIOSK, full_screen=True),
    "counter": WindowEntry("ui.counter.window:CounterWindow", AGENT),
    "manager": WindowEntry("ui.manager.window:ManagerWindow", MANAGER),
}
