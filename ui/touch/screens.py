"""The kiosk's screens; one line adds one."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True)
class ScreenEntry:
    """A screen: its name, and "module:Class", taking a Desk and a Stage."""

    name: str
    place: str

    def load(self) -> Any:
        """The screen's class; its module is imported only now."""
        module, _, name = self.place.partition(":")
        return getattr(import_module(module), name)


HOME = "home"
SCREENS = (
    ScreenEntry(HOME, "ui.touch.home:Home"),
    ScreenEntry("services", "ui.touch.services:Services"),
    ScreenEntry("papers", "ui.touch.papers:Papers"),
    ScreenEntry("ticket", "ui.touch.ticket:TicketIssued"),
)
