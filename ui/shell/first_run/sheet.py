"""The recovery code on paper, while it is shown: what is printed passes no queue."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.core.files import require_writable, write_whole
from kiosk.paper.documents.recovery_sheet import recovery_sheet
from kiosk.paper.prints import Rendered
from kiosk.station import Station
from kiosk.store import recovery
from ui.shell.print_question import system_printer
from ui.shell.system_printer import SystemPrinter


def print_sheet(station: Station, groups: Sequence[str]) -> None:
    """Print it at the system's printer, and note that it was."""
    SystemPrinter(system_printer()).send(Rendered("code", _sheet(station, groups)))
    recovery.printed(station)


def save_sheet(station: Station, groups: Sequence[str], target: Path) -> None:
    """Write it to a file of its owner's that was chosen. Raises BadFile, OSError."""
    require_writable(target, station.folder, force=True)
    write_whole(target, _sheet(station, groups), force=True)


def _sheet(station: Station, groups: Sequence[str]) -> bytes:
    site = station.site
    names = (site.name, site.name_ar or site.name) if site else ("", "")
    return recovery_sheet(groups, names, station.name, station.today())
