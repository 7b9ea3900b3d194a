"""A sheet made and turned into pixels, away from the windows' thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.paper.prints import SheetPrint

if TYPE_CHECKING:
    from kiosk.station import Station

DPI, MOST_PAGES = 110, 12


@dataclass(frozen=True, slots=True)
class Preview:
    """The first pages as pixels, and how many there are in all."""

    wanted: SheetPrint
    pages: list[QImage]
    total: int


def make_preview(station: Station, wanted: SheetPrint) -> Preview:
    """The sheet and its pixels."""
    from kiosk.paper.drawing import raster

    pdf = wanted.render(station, "").pdf
    total = raster.pages(pdf)
    pages = [_image(pdf, number) for number in range(min(total, MOST_PAGES))]
    return Preview(wanted, pages, total)


def _image(pdf: bytes, page: int) -> QImage:
    from kiosk.paper.drawing import raster

    drawn = raster.image(pdf, dpi=DPI, page=page)
    pixels, width = drawn.tobytes(), drawn.width
    image = QImage(pixels, width, drawn.height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()  # the pixels above do not outlive this call
