"""The bundled typefaces: IBM Plex Sans, IBM Plex Sans Arabic and Noto Sans Tifinagh."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from kiosk.core.resources import folder
from ui.theme.state import theme

FAMILIES = ["IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans Tifinagh"]
# Arabic letters are smaller in the eye than Latin ones of the same size.
ARABIC_SIZE, ARABIC_LEADING = 1.05, 1.15
REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 600, 700


def load_fonts() -> None:
    """Give Qt the bundled fonts; the system's are used only for signs that these lack."""
    for file in sorted((folder("fonts")).glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=256)
def _font(pixels: int, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def font(pixels: float, weight: int = REGULAR, *, rtl: bool) -> QFont:
    """A font at a size in px at 100 %, corrected for zoom and, where `rtl`, for Arabic."""
    return QFont(_font(_size(pixels, rtl=rtl), weight))


def base_font(*, rtl: bool) -> QFont:
    """The font of what Qt itself paints in a window."""
    return font(14, rtl=rtl)


@lru_cache(maxsize=256)
def _metrics(pixels: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(_font(pixels, weight))


def metrics(pixels: float, weight: int = REGULAR, *, rtl: bool) -> QFontMetricsF:
    """The measures of `font(pixels, weight)`."""
    return _metrics(_size(pixels, rtl=rtl), weight)


def leading(pixels: float, *, rtl: bool) -> float:
    """The height of a line of running text, in px: about 1.4 of the size, more in Arabic."""
    return _size(pixels, rtl=rtl) * 1.4 * (ARABIC_LEADING if rtl else 1.0)


def _size(pixels: float, *, rtl: bool) -> int:
    return theme.size(pixels * (ARABIC_SIZE if rtl else 1.0))
