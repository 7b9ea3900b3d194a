"""How many pixels a millimetre has on a screen, as it says itself and as a card has shown."""

from __future__ import annotations

from PySide6.QtGui import QScreen

MM_PER_INCH = 25.4
CARD = (85.60, 53.98)
"""Width and height in millimetres of a bank card: ISO/IEC 7810, ID-1."""
WHOLE = 1000
LEAST, MOST = 500, 2000


def pixels_per_mm(screen: QScreen, true_size: int) -> float:
    """`true_size` is the setting of that name, per thousand."""
    return screen.physicalDotsPerInch() / MM_PER_INCH * true_size / WHOLE


def measured(pixels: float, screen: QScreen, true_size: int) -> float:
    """Millimetres of a length on a screen."""
    return pixels / pixels_per_mm(screen, true_size)
