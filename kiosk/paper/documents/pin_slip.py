"""A PIN to begin with on a slip of 80 mm paper: its figures, and not a word of whose it is."""

from __future__ import annotations

from kiosk.paper.documents.ticket import DOT, INNER, MARGIN, WIDTH
from kiosk.paper.drawing.sheet import Sheet
from kiosk.paper.drawing.text import Style

HEIGHT, SIZE = 200 * DOT, 96 * DOT


def pin_slip(pin: str) -> bytes:
    """The slip as a PDF of one page."""
    sheet = Sheet(WIDTH, HEIGHT)
    figures = f"{pin[:3]} {pin[3:]}"
    sheet.text(MARGIN, 132 * DOT, figures, Style(SIZE, "Bold"), width=INNER, align="center")
    return sheet.data()
