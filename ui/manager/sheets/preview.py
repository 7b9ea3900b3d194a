"""A sheet made and turned into pixels, away from the windows' thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from kiosk.station import Station

DPI, MOST_PAGES = 110, 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sheet, of which days, in which language."""

    report: str
    first: date
    last: date
    language: str

    @property
    def file(self) -> str:
        """The name of its file, without an ending."""
        days = self.first.isoformat()
        if self.last != self.first:
            days += f"-{self.last.isoformat()}"
        return f"{self.report}-{days}-{self.language}"


@dataclass(frozen=True, slots=True)
class Preview:
    """The first pages as pixels, and how many there are in all."""

    wanted: Wanted
    pages: list[QImage]
    total: int


def sheet_pdf(station: Station, wanted: Wanted) -> bytes:
    """The sheet as it is now."""
    from kiosk.paper import reports

    return reports.make(station, wanted.report, wanted.first, wanted.last, "pdf", wanted.language)


def make_preview(station: Station, wanted: Wanted) -> Preview:
    """The sheet and its pixels."""
    from kiosk.paper.drawing import raster

    pdf = sheet_pdf(station, wanted)
    total = raster.pages(pdf)
    pages = [_image(pdf, number) for number in range(min(total, MOST_PAGES))]
    return Preview(wanted, pages, total)


def _image(pdf: bytes, page: int) -> QImage:
    from kiosk.paper.drawing import raster

    drawn = raster.image(pdf, dpi=DPI, page=page)
    pixels, width = drawn.tobytes(), drawn.width
    image = QImage(pixels, width, drawn.height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()  # the pixels above do not outlive this call
