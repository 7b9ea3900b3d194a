"""Looking at paper: its words, its ink, its codes."""

from __future__ import annotations

import unicodedata

from PIL.Image import Image
from pypdfium2 import PdfDocument

from kiosk.paper.drawing import raster
from tests.qr_reader import read_codes

MM_PER_INCH = 25.4


def words(pdf: bytes, page: int | None = None) -> str:
    """The text of a document or of a page, Arabic letters as they are typed, in one line."""
    with PdfDocument(pdf) as document:
        wanted = range(len(document)) if page is None else (page,)
        found = [document[n].get_textpage().get_text_range() for n in wanted]
    return " ".join(unicodedata.normalize("NFKC", " ".join(found)).split())


def ink(image: Image) -> tuple[int, int, int, int]:
    """The box of everything that is not white, in pixels."""
    box = image.convert("L").point([255 if grey < 250 else 0 for grey in range(256)]).getbbox()
    assert box is not None
    return box


def margins(pdf: bytes, page: int = 0) -> tuple[float, float, float, float]:
    """White at the left, top, right and bottom of a page, in millimetres."""
    dpi = 150
    image = raster.image(pdf, dpi=dpi, page=page)
    left, top, right, bottom = ink(image)
    pixels = (left, top, image.width - right, image.height - bottom)
    return tuple(n / dpi * MM_PER_INCH for n in pixels)  # type: ignore[return-value]


def codes(image: Image) -> list[str]:
    """What a scanner reads in a picture."""
    return [found.text for found in read_codes(image)]
