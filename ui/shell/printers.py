"""Paper from a window: made in the background, then to the print dialog, a file or a printer.

Printing never gates what it prints: that is recorded before, and an error here says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.shell.session import Desk

DIALOG, FOLDER, PRINTOUTS = "dialog", "folder", "printouts"
PRINT, SAVE = "print", "save"
PRINTER_DPI = 300
Choose = Callable[[QWidget, str], str]


class PrinterMissing(Exception):
    """The printer of the settings is not there."""


def print_report(
    parent: QWidget, desk: Desk, name: str, day: date | None = None, *, choose: Choose | None = None
) -> None:
    """Make a sheet of kiosk.paper.reports in the language in force, and print or save it."""
    language = desk.language if desk.language in ("fr", "ar", "en") else "fr"
    wanted = day or desk.local_now().date()

    def make() -> bytes:
        from kiosk.paper import reports

        return reports.make(desk.station, name, wanted, wanted, "pdf", language)

    outlet = desk.station.settings.printing.sheets
    file = f"{name}-{wanted.isoformat()}"
    desk.run(make, lambda pdf: print_pdf(parent, pdf, outlet, file, desk=desk, choose=choose))


def print_badge(
    parent: QWidget, desk: Desk, badge: UUID | str, *, choose: Choose | None = None
) -> None:
    """Make a badge as the settings say, label or card, and print or save it."""
    printing = desk.station.settings.printing

    def make() -> tuple[bytes, str]:
        from kiosk.paper.documents.badges import badge_pdf, find_badge

        found = find_badge(desk.station, badge)
        site = desk.station.site
        if site is None:
            raise PrinterMissing
        return badge_pdf(found, site, printing.badge_format), found.number

    def made(result: tuple[bytes, str]) -> None:
        pdf, number = result
        print_pdf(parent, pdf, printing.badges, number, desk=desk, choose=choose)

    desk.run(make, made)


def print_pdf(
    parent: QWidget, pdf: bytes, outlet: str, name: str, *, desk: Desk | None = None,
    choose: Choose | None = None,
) -> None:  # fmt: skip
    """Put a document out: "dialog" asks, "folder" keeps a file, else the name of a printer."""
    desk = desk or parent.desk  # type: ignore[attr-defined]
    if outlet == DIALOG:
        wanted = (choose or _choose)(parent, name)
        if wanted == SAVE:
            save_pdf(parent, desk, pdf, name)
        elif wanted == PRINT:
            _ask_printer(parent, desk, pdf, name)
    elif outlet == FOLDER:
        _write(desk, pdf, desk.station.folder / PRINTOUTS / f"{_file_name(name)}.pdf")
    else:
        _send(desk, pdf, name, outlet)


def _choose(parent: QWidget, name: str) -> str:
    """Print or save? Escape does neither."""
    from ui.widgets.button import SECONDARY, Button
    from ui.widgets.dialog import Dialog

    words = QCoreApplication.translate("Printing", "Le document « {name} » est prêt.")
    question = Dialog(
        parent,
        QCoreApplication.translate("Printing", "Imprimer ou enregistrer ?"),
        words.format(name=name),
        verb=QCoreApplication.translate("Printing", "Imprimer…"),
        keep=QCoreApplication.translate("Printing", "Annuler"),
    )
    save_words = QCoreApplication.translate("Printing", "Enregistrer un PDF…")
    save = Button(save_words, SECONDARY, icon="download")
    chosen = [PRINT]
    save.clicked.connect(lambda: chosen.__setitem__(0, SAVE))
    save.clicked.connect(question.accept)
    question.body.addWidget(save)
    answer = question.exec()
    question.deleteLater()
    return chosen[0] if answer else ""


def save_pdf(parent: QWidget, desk: Desk, pdf: bytes, name: str) -> None:
    """Ask where to keep a document, and write it there."""
    title = QCoreApplication.translate("Printing", "Enregistrer le document")
    suggested = str(Path.home() / f"{_file_name(name)}.pdf")
    file, _ = QFileDialog.getSaveFileName(parent, title, suggested, "PDF (*.pdf)")
    if file:
        _write(desk, pdf, Path(file))


def _write(desk: Desk, pdf: bytes, file: Path) -> None:
    def write() -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf)

    def written(_result: None) -> None:
        words = QCoreApplication.translate("Printing", "Enregistré : {file}")
        desk.say(words.format(file=file.name))

    desk.run(write, written, lambda _said, _error: _not_written(desk, file))


def _not_written(desk: Desk, file: Path) -> None:
    words = QCoreApplication.translate(
        "Printing", "« {file} » n’a pas pu être écrit. Choisissez un autre dossier."
    )
    desk.say(words.format(file=file.name), "danger")


def _ask_printer(parent: QWidget, desk: Desk, pdf: bytes, name: str) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    printer = _printer_for(pdf)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        _paint(desk, pdf, printer)


def _send(desk: Desk, pdf: bytes, name: str, wanted: str) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    if QPrinterInfo.printerInfo(wanted).isNull():
        _failed(desk)
        return
    printer = _printer_for(pdf)
    printer.setPrinterName(wanted)
    printer.setDocName(name)
    _paint(desk, pdf, printer)


def _printer_for(pdf: bytes) -> QPrinter:
    """A printer set to the document's own size of paper, without margins of its own."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    from kiosk.paper.drawing.raster import size_mm

    wide, tall = size_mm(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize(QSizeF(wide, tall), QPageSize.Unit.Millimeter)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    return printer


def _paint(desk: Desk, pdf: bytes, printer: QPrinter) -> None:
    """Turn the pages into pixels in the background, then hand them to the printer."""
    dpi = min(PRINTER_DPI, printer.resolution())

    def pixels() -> list[bytes]:
        from kiosk.paper.drawing import raster

        return [raster.png(pdf, dpi=dpi, page=n) for n in range(raster.pages(pdf))]

    def paint(pages: list[bytes]) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QImage, QPainter

        painter = QPainter()
        if not painter.begin(printer):
            _failed(desk)
            return
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            image = QImage.fromData(page)
            painter.drawImage(QRectF(painter.viewport()), image)
        painter.end()
        desk.say(QCoreApplication.translate("Printing", "Envoyé à l’imprimante"))

    desk.run(pixels, paint, lambda _said, _error: _failed(desk))


def _failed(desk: Desk) -> None:
    words = QCoreApplication.translate(
        "Printing", "C’est enregistré. L’imprimante ne répond pas : imprimez plus tard."
    )
    desk.say(words, "danger")


def _file_name(name: str) -> str:
    return re.sub(r"[^\w.-]+", "-", name).strip("-") or "document"
