"""The recovery code on paper, while it is known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.core.files import require_writable, write_whole
from kiosk.paper.documents.recovery_sheet import recovery_sheet
from kiosk.station import Station


def sheet(station: Station, groups: Sequence[str]) -> bytes:
    """The PDF for the safe."""
    site = station.site
    names = (site.name, site.name_ar or site.name) if site else ("", "")
    return recovery_sheet(groups, names, station.name, station.today())


def save(station: Station, groups: Sequence[str], target: Path) -> None:
    """Write it to a file of its owner's that was chosen. Raises BadFile, OSError."""
    require_writable(target, station.folder, force=True)
    write_whole(target, sheet(station, groups), force=True)
