"""QR codes as squares to paint: of a badge, and of other texts."""

from __future__ import annotations

from typing import Final

VERSION = 6
_ALPHANUMERIC: Final = 2
QUIET_ZONE = 4
"""White modules that whoever paints it must leave on every side."""


def matrix(payload: str) -> list[list[bool]]:
    """Rows of 41 modules, dark where True, without the quiet zone: version 6, level M.

    At 0.4 mm a module it is 16.4 mm wide.
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode
    from qrcode.util import QRData

    code = QRCode(VERSION, ERROR_CORRECT_M, border=0)
    code.add_data(QRData(payload, mode=_ALPHANUMERIC))
    code.make(fit=False)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def png(text: str, *, module: int = 8) -> bytes:
    """A picture of a text for letters: black on white, a module so many px wide."""
    from io import BytesIO

    from PIL import Image

    rows = of_text(text, border=QUIET_ZONE)
    side, made = len(rows), BytesIO()
    picture = Image.new("1", (side, side), 1)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x, y), 0)
    picture.resize((side * module, side * module)).save(made, "PNG")
    return made.getvalue()


def of_text(text: str, *, dense: bool = False, border: int = 0) -> list[list[bool]]:
    """Rows of modules of a text, as few as hold it, with a border of white ones.

    Level M; `dense` is level L, for much text on clean paper.
    """
    from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
    from qrcode.main import QRCode

    level = ERROR_CORRECT_L if dense else ERROR_CORRECT_M
    code = QRCode(error_correction=level, border=border)
    code.add_data(text, optimize=0)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
