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
    ScreenEntry("company", "ui.touch.company:Company"),
    ScreenEntry("host", "ui.touch.host:Host"),
    ScreenEntry("visitor", "ui.touch.visitor:Visitor"),
    ScreenEntry("consent", "ui.touch.consent:Consent"),
    ScreenEntry("qr", "ui.touch.qr:BadgeReader"),
    ScreenEntry("booking_badge", "ui.touch.booking_badge:BookingBadge"),
    ScreenEntry("booking_when", "ui.touch.booking_when:BookingWhen"),
    ScreenEntry("booking_place", "ui.touch.booking_place:BookingPlace"),
    ScreenEntry("booking_confirm", "ui.touch.booking_confirm:BookingConfirm"),
    ScreenEntry("done", "ui.touch.done:Done"),
)
