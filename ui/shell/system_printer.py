"""A printer of the system, through its driver: pixels at the document's own size."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.paper.following import bring_out, print_system
from kiosk.paper.outlets import MISSING, READY, STOPPED, NotTaken
from kiosk.paper.print_system import UnknownPrinter
from kiosk.paper.prints import LONG_EDGE, SHORT_EDGE, Rendered

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPrintSupport import QPrinter

MM_PER_INCH = 25.4
PAGE_DPI, ROLL_DPI = 300, 203
ROLL_MM = 80.0
"""Of a roll this wide 72 mm print."""


class SystemPrinter:
    """Used on a worker thread. Where CUPS or the spooler of Windows prints, a document is followed
    until it is on paper; elsewhere it is printed as far as Qt can tell: the driver took it whole.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def status(self) -> str:
        """Whether the printer is there, and its queue goes on."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.printerInfo(self.name)
        if found.isNull():
            return MISSING
        if (system := print_system()) is not None:
            with suppress(OSError):
                return system.printer_status(self.name)
        stopped = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
        return STOPPED if found.state() in stopped else READY

    def send(self, document: Rendered) -> None:
        """Draw every page; raises NotTaken where the driver does not even begin."""
        from PySide6.QtGui import QPainter
        from PySide6.QtPrintSupport import QPrinter

        from kiosk.paper.drawing.raster import pages

        printer = self.device(document)
        title = f"{document.name} {uuid4().hex[:8]}"  # by which its job is known again
        printer.setDocName(title)
        dpi = min(ROLL_DPI if document.roll else PAGE_DPI, printer.resolution())
        count = pages(document.pdf)
        first = _pixels(document, 0, dpi)
        painter = QPainter()
        if not painter.begin(printer):
            raise NotTaken(STOPPED)
        try:
            for page in range(count):
                if page and not printer.newPage():
                    raise OSError(f"{self.name} gave no page {page + 1}")
                image = _pixels(document, page, dpi) if page else first
                _draw(painter, image, printer.resolution() / dpi)
        finally:
            ended = painter.end()
        if not ended or printer.printerState() == QPrinter.PrinterState.Error:
            raise OSError(f"{self.name} stopped")
        self._follow(title)

    def _follow(self, title: str) -> None:
        if (system := print_system()) is not None:
            with suppress(UnknownPrinter):  # of another print system
                bring_out(system, self.name, title)

    def device(self, document: Rendered) -> QPrinter:
        """The printer, set to the document's own paper without margins of its own.

        Raises NotTaken where it is not there: Qt would send to another one without a word.
        """
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.printerInfo(self.name)
        if found.isNull():
            raise NotTaken(MISSING)
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        set_up(printer, document)
        return printer


def set_up(printer: QPrinter, document: Rendered) -> None:
    """Tell a printer what it will be given."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    from kiosk.paper.drawing.raster import size_mm

    wide, tall = size_mm(document.pdf)
    size = QPageSize(QSizeF(ROLL_MM if document.roll else wide, tall), QPageSize.Unit.Millimeter)
    printer.setDocName(document.name)
    if document.roll:
        printer.setResolution(ROLL_DPI)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setCopyCount(document.copies)
    sides = {
        LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
        SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
    }
    if document.duplex in sides:
        printer.setDuplex(sides[document.duplex])


def _pixels(document: Rendered, page: int, dpi: int) -> QImage:
    from PySide6.QtGui import QImage

    from kiosk.paper.drawing import raster

    if document.roll:
        drawn = raster.dots(document.pdf).convert("L")
        form, depth = QImage.Format.Format_Grayscale8, 1
    else:
        drawn = raster.image(document.pdf, dpi=dpi, page=page)
        form, depth = QImage.Format.Format_RGB888, 3
    image = QImage(drawn.tobytes(), drawn.width, drawn.height, depth * drawn.width, form)
    return image.copy()  # the pixels above do not outlive this call


def _draw(painter: QPainter, image: QImage, scale: float) -> None:
    """Lay a page at its own size, in the middle of the paper's width."""
    from PySide6.QtCore import QRectF

    paper = QRectF(painter.viewport())
    wide, tall = image.width() * scale, image.height() * scale
    painter.drawImage(QRectF((paper.width() - wide) / 2, 0, wide, tall), image)
