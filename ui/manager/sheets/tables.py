"""A sheet kept as a file: pages, or the table of what it counts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.shell.file_question import ask_where
from ui.shell.languages import texts_of

if TYPE_CHECKING:
    from kiosk.paper.prints import SheetPrint
    from kiosk.station import Station

TABLES = (".xlsx", ".csv")


def ask_where_to(parent: QWidget, name: str) -> str:
    """Where to keep a sheet, and as what: the outlet of that file, or nothing."""
    from kiosk.paper.outlets import FILE, file_name

    title = texts_of(parent).translate("Printing", "Enregistrer le document")
    suggested = str(Path.home() / f"{file_name(name)}.pdf")
    kinds = "PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"
    file = ask_where(parent, title, suggested, kinds)
    return f"{FILE}:{file}" if file else ""


def keep_table(station: Station, wanted: SheetPrint, target: Path) -> None:
    """Write the table of a sheet; raises MayNotRead, BadFile or OSError."""
    from kiosk.core.files import require_writable, write_whole
    from kiosk.paper.reports import make

    require_writable(target, station.folder, force=True)
    form = target.suffix.lower().removeprefix(".")
    of = station.seeing(wanted.site) if wanted.site else station
    data = make(of, wanted.report, wanted.first, wanted.last, form, wanted.language)
    write_whole(target, data, force=True)
