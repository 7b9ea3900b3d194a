"""The recovery code on paper, while it is shown: what is printed passes no queue."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.paper.documents.recovery_sheet import recovery_sheet
from kiosk.paper.prints import Rendered
from kiosk.station import Station
from kiosk.store import recovery
from ui.shell.print_question import system_printer
from ui.shell.system_printer import SystemPrinter


def print_sheet(station: Station, groups: Sequence[str]) -> None:
    """Print it at the system's printer, and note that it was."""
    site = station.site
    names = (site.name, site.name_ar or site.name) if site else ("", "")
    sheet = recovery_sheet(groups, names, station.name, station.today())
    SystemPrinter(system_printer()).send(Rendered("code", sheet))
    recovery.printed(station)
