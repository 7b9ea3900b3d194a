"""Tickets on paper: to the data folder, or to a printer of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from kiosk.station import Station

FOLDER, PRINTOUTS = "folder", "printouts"
TICKET_DPI = 203
MM_PER_INCH = 25.4
ROLL_MM = 80.0


class NotPrinted(Exception):
    """The printer is not there, or takes nothing; the ticket exists all the same."""


def print_ticket(station: Station, ticket: UUID) -> None:
    """Put a ticket on paper as the settings say; raises NotPrinted or OSError.

    Runs in the background: a slow printer holds nobody up.
    """
    from kiosk.paper.documents.tickets import ticket_pdf

    pdf = ticket_pdf(station, ticket)
    wanted = station.settings.printing.tickets
    if wanted == FOLDER:
        folder = station.folder / PRINTOUTS
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"ticket-{ticket}.pdf").write_bytes(pdf)
        return
    _send(pdf, wanted)


def _send(pdf: bytes, printer: str) -> None:
    """Draw the page's dots on a printer, 72 mm wide on paper of 80."""
    from PySide6.QtCore import QMarginsF, QRectF, QSizeF
    from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from kiosk.paper.drawing.raster import dots

    found = QPrinterInfo.printerInfo(printer)
    if found.isNull():
        raise NotPrinted(f"there is no printer {printer!r}")
    picture = dots(pdf).convert("L")
    image = QImage(
        picture.tobytes(),
        picture.width,
        picture.height,
        picture.width,
        QImage.Format.Format_Grayscale8,
    )
    device = QPrinter(found)
    device.setResolution(TICKET_DPI)
    tall = picture.height / TICKET_DPI * MM_PER_INCH
    size = QPageSize(QSizeF(ROLL_MM, tall), QPageSize.Unit.Millimeter)
    device.setPageSize(size)
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise NotPrinted(f"the printer {printer!r} takes nothing")
    page = QRectF(painter.viewport())
    width = min(page.width(), float(picture.width))
    target = QRectF((page.width() - width) / 2, 0, width, width * picture.height / picture.width)
    painter.drawImage(target, image)
    if not painter.end() or device.printerState() == QPrinter.PrinterState.Error:
        raise NotPrinted(f"the printer {printer!r} stopped")
