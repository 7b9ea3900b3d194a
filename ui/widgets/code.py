"""QR codes on the screen: black on white whatever the colours are, in squares of whole pixels."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

QUIET = 3
"""Modules around it that stay white."""


@lru_cache(maxsize=8)
def modules(text: str, *, dense: bool = False) -> list[list[bool]]:
    """The rows of a text's code, with what stays white around them."""
    from kiosk.badges.qr import of_text

    return of_text(text, dense=dense, border=QUIET)


def draw_code(painter: QPainter, box: QRectF, text: str, *, dense: bool = False) -> None:
    """A text's code, as large as whole pixels let it be in the middle of a square box.

    One that is `dense` is for much text, which nobody scratches.
    """
    rows = modules(text, dense=dense)
    module = max(1, int(box.width() // len(rows)))
    side = module * len(rows)
    left = round(box.center().x() - side / 2)
    top = round(box.center().y() - side / 2)
    painter.fillRect(QRectF(left, top, side, side), QColor("white"))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                at = QRectF(left + x * module, top + y * module, module, module)
                painter.fillRect(at, QColor("black"))
