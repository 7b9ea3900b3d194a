"""Pages of a PDF as pixels: previews, PNG files, printer drivers and the ticket printer."""

from __future__ import annotations

import threading
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfPage

POINTS_PER_INCH = 72
MM_PER_INCH = 25.4
DARK_BELOW = 160
"""Grey level under which a dot of the ticket printer burns."""

_pdfium = threading.Lock()  # PDFium is not made for several threads


def pages(pdf: bytes) -> int:
    """How many pages a document has."""
    from pypdfium2 import PdfDocument

    with _pdfium, PdfDocument(pdf) as document:
        return len(document)


def size_mm(pdf: bytes) -> tuple[float, float]:
    """The width and height of the first page, in millimetres."""
    from pypdfium2 import PdfDocument

    with _pdfium, PdfDocument(pdf) as document:
        wide, tall = document[0].get_size()
    return wide / POINTS_PER_INCH * MM_PER_INCH, tall / POINTS_PER_INCH * MM_PER_INCH


def image(pdf: bytes, *, dpi: float = 300, page: int = 0) -> Image:
    """A page in RGB, its size rounded to the nearest pixel."""
    from pypdfium2 import PdfDocument

    with _pdfium, PdfDocument(pdf) as document:
        return _drawn(document[page], dpi / POINTS_PER_INCH)


def png(pdf: bytes, *, dpi: float = 300, page: int = 0) -> bytes:
    """A page as a PNG file that knows its resolution."""
    buffer = BytesIO()
    image(pdf, dpi=dpi, page=page).save(buffer, "PNG", dpi=(dpi, dpi), optimize=True)
    return buffer.getvalue()


def dots(pdf: bytes, *, width: int = 576) -> Image:
    """The first page as black dots or none (mode "1"), `width` dots wide, as a ticket prints."""
    from pypdfium2 import PdfDocument

    with _pdfium, PdfDocument(pdf) as document:
        grey = _drawn(document[0], width / document[0].get_width()).convert("L")
    return grey.point([0 if level < DARK_BELOW else 255 for level in range(256)]).convert("1")


def _drawn(page: PdfPage, scale: float) -> Image:
    """PDFium's page in RGB, `scale` pixels a point; PDFium itself rounds sizes up."""
    from pypdfium2 import PdfBitmap, raw

    width, height = (round(length * scale) for length in page.get_size())
    bitmap = PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0)
    drawn: Image = bitmap.to_pil().copy()
    bitmap.close()
    return drawn
