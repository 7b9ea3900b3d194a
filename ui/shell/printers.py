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

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.core import languages
from ui.shell.languages import Texts, texts_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.shell.session import Session

DIALOG, FOLDER, PRINTOUTS = "dialog", "folder", "printouts"
PRINT, SAVE = "print", "save"
PRINTER_DPI = 300
Choose = Callable[[QWidget, str], str]


class PrinterMissing(Exception):
    """The printer of the settings is not there."""


def print_report(
    parent: QWidget,
    session: Session,
    name: str,
    day: date | None = None,
    *,
    choose: Choose | None = None,
) -> None:
    """Make a sheet of kiosk.paper.reports in the language in force, and print or save it."""
    language = languages.printed(session.language)
    wanted = day or session.local_now().date()

    def make() -> bytes:
        from kiosk.paper import reports

        return reports.make(session.station, name, wanted, wanted, "pdf", language)

    outlet = session.station.settings.printing.sheets
    file = f"{name}-{wanted.isoformat()}"
    session.run(
        make, lambda pdf: print_pdf(parent, pdf, outlet, file, session=session, choose=choose)
    )


def print_badge(
    parent: QWidget, session: Session, badge: UUID | str, *, choose: Choose | None = None
) -> None:
    """Make a badge as the settings say, label or card, and print or save it."""
    printing = session.station.settings.printing

    def make() -> tuple[bytes, str]:
        from kiosk.paper.documents.badges import badge_pdf, find_badge

        found = find_badge(session.station, badge)
        site = session.station.site
        if site is None:
            raise PrinterMissing
        return badge_pdf(found, site, printing.badge_format), found.number

    def made(result: tuple[bytes, str]) -> None:
        pdf, number = result
        print_pdf(parent, pdf, printing.badges, number, session=session, choose=choose)

    session.run(make, made)


def print_pdf(
    parent: QWidget,
    pdf: bytes,
    outlet: str,
    name: str,
    *,
    session: Session | None = None,
    choose: Choose | None = None,
) -> None:
    """Put a document out: "dialog" asks, "folder" keeps a file, else the name of a printer."""
    session = session or parent.session  # type: ignore[attr-defined]
    if outlet == DIALOG:
        wanted = (choose or _choose)(parent, name)
        if wanted == SAVE:
            save_pdf(parent, session, pdf, name)
        elif wanted == PRINT:
            _ask_printer(parent, session, pdf, name)
    elif outlet == FOLDER:
        _write(session, pdf, session.station.folder / PRINTOUTS / f"{_file_name(name)}.pdf")
    else:
        _send(session, pdf, name, outlet)


def _choose(parent: QWidget, name: str) -> str:
    """Print or save? Escape does neither."""
    from ui.widgets.button import SECONDARY, Button
    from ui.widgets.dialog import Dialog

    texts = texts_of(parent)
    words = texts.translate("Printing", "Le document « {name} » est prêt.")
    question = Dialog(
        parent,
        texts.translate("Printing", "Imprimer ou enregistrer ?"),
        words.format(name=name),
        verb=texts.translate("Printing", "Imprimer…"),
        keep=texts.translate("Printing", "Annuler"),
    )
    save_words = texts.translate("Printing", "Enregistrer un PDF…")
    save = Button(save_words, SECONDARY, icon="download")
    chosen = [PRINT]
    save.clicked.connect(lambda: chosen.__setitem__(0, SAVE))
    save.clicked.connect(question.accept)
    question.body.addWidget(save)
    answer = question.exec()
    question.deleteLater()
    return chosen[0] if answer else ""


def save_pdf(parent: QWidget, session: Session, pdf: bytes, name: str) -> None:
    """Ask where to keep a document, and write it there."""
    title = Texts(session.language).translate("Printing", "Enregistrer le document")
    suggested = str(Path.home() / f"{_file_name(name)}.pdf")
    file, _ = QFileDialog.getSaveFileName(parent, title, suggested, "PDF (*.pdf)")
    if file:
        _write(session, pdf, Path(file))


def _write(session: Session, pdf: bytes, file: Path) -> None:
    def write() -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf)

    def written(_result: None) -> None:
        words = Texts(session.language).translate("Printing", "Enregistré : {file}")
        session.say(words.format(file=file.name))

    session.run(write, written, lambda _said, _error: _not_written(session, file))


def _not_written(session: Session, file: Path) -> None:
    words = Texts(session.language).translate(
        "Printing", "« {file} » n’a pas pu être écrit. Choisissez un autre dossier."
    )
    session.say(words.format(file=file.name), "danger")


def _ask_printer(parent: QWidget, session: Session, pdf: bytes, name: str) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    printer = _printer_for(pdf)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        _paint(session, pdf, printer)


def _send(session: Session, pdf: bytes, name: str, wanted: str) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    if QPrinterInfo.printerInfo(wanted).isNull():
        _failed(session)
        return
    printer = _printer_for(pdf)
    printer.setPrinterName(wanted)
    printer.setDocName(name)
    _paint(session, pdf, printer)


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


def _paint(session: Session, pdf: bytes, printer: QPrinter) -> None:
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
            _failed(session)
            return
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            image = QImage.fromData(page)
            painter.drawImage(QRectF(painter.viewport()), image)
        painter.end()
        session.say(Texts(session.language).translate("Printing", "Envoyé à l’imprimante"))

    session.run(pixels, paint, lambda _said, _error: _failed(session))


def _failed(session: Session) -> None:
    words = Texts(session.language).translate(
        "Printing", "C’est enregistré. L’imprimante ne répond pas : imprimez plus tard."
    )
    session.say(words, "danger")


def _file_name(name: str) -> str:
    return re.sub(r"[^\w.-]+", "-", name).strip("-") or "document"
