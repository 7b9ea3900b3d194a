"""A printer of the system: Qt's own, as far as there is one without hardware."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.paper.drawing.raster import image, pages, size_mm
from kiosk.paper.outlets import MISSING, STOPPED, NotTaken
from kiosk.paper.prints import LONG_EDGE, Rendered
from ui.shell.system_printer import SystemPrinter, set_up


class ToFile(SystemPrinter):
    """Qt's driver for PDF in the place of a printer's."""

    def __init__(self, file: Path) -> None:
        super().__init__("to a file")
        self.file = file

    def device(self, document: Rendered) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(self.file))
        set_up(printer, document)
        return printer


def drawn(wide: float, tall: float, count: int = 1) -> bytes:
    """Pages with a black square of 10 mm in each corner at the top."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(wide * mm, tall * mm))
    for _ in range(count):
        for x in (0, wide - 10):
            canvas.rect(x * mm, (tall - 10) * mm, 10 * mm, 10 * mm, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def grey(pdf: bytes, x: float, y: float) -> int:
    """How light the paper is at a place, in millimetres."""
    picture = image(pdf, dpi=254).convert("L")
    level = picture.getpixel((int(x * 10), int(y * 10)))
    assert isinstance(level, int)
    return level


def test_a_printer_that_the_system_does_not_know_is_missing(qapp: object) -> None:
    printer = SystemPrinter("No such printer")
    assert printer.status() == MISSING
    with pytest.raises(NotTaken, match=MISSING):
        printer.send(Rendered("S-0001", drawn(62, 100)))


def test_a_document_comes_out_whole_at_its_own_size(qapp: object, tmp_path: Path) -> None:
    ToFile(tmp_path / "out.pdf").send(Rendered("S-0001", drawn(62, 100, 2)))
    printed = (tmp_path / "out.pdf").read_bytes()
    assert pages(printed) == 2
    assert size_mm(printed) == pytest.approx((62, 100), abs=0.5)
    assert [grey(printed, x, 5) < 40 for x in (1, 31, 61)] == [True, False, True]
    assert [grey(printed, x, 12) < 40 for x in (1, 61)] == [False, False]


def test_a_ticket_lies_in_the_middle_of_its_roll(qapp: object, tmp_path: Path) -> None:
    ToFile(tmp_path / "out.pdf").send(Rendered("O-001", drawn(72, 120), roll=True))
    printed = (tmp_path / "out.pdf").read_bytes()
    assert size_mm(printed) == pytest.approx((80, 120), abs=0.5)
    assert [grey(printed, x, 5) < 40 for x in (2, 5, 40, 75, 78)] == [
        False,
        True,
        False,
        True,
        False,
    ]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_driver_that_does_not_begin_has_taken_nothing(qapp: object, tmp_path: Path) -> None:
    printer = ToFile(tmp_path / "not there" / "out.pdf")
    with pytest.raises(NotTaken, match=STOPPED):
        printer.send(Rendered("S-0001", drawn(62, 100)))


def test_copies_and_sides_are_told_to_the_printer(qapp: object) -> None:
    printer = QPrinter()
    set_up(printer, Rendered("rooms", drawn(210, 297), copies=2, duplex=LONG_EDGE))
    assert printer.copyCount() == 2
    assert printer.docName() == "rooms"
