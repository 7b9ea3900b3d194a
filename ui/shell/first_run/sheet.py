"""The recovery code on paper, while it is shown: what is printed passes no queue."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.first_run.code_sheet import sheet
from kiosk.paper.prints import Rendered
from kiosk.station import Station
from kiosk.store import recovery
from ui.shell.print_question import system_printer
from ui.shell.system_printer import SystemPrinter


def print_sheet(station: Station, groups: Sequence[str]) -> None:
    """Print it at the system's printer, and note that it was."""
    SystemPrinter(system_printer()).send(Rendered("code", sheet(station, groups)))
    recovery.printed(station)
