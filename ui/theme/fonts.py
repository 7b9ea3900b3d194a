"""The bundled typefaces: IBM Plex Sans, IBM Plex Sans Arabic and Noto Sans Tifinagh."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from kiosk.core.resources import folder
from ui.theme.state import ARABIC_LEADING, theme

FAMILIES = ["IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans Tifinagh"]
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


def font(pixels: float, weight: int = REGULAR) -> QFont:
    """A font at a size in px at 100 %, corrected for language and zoom."""
    return QFont(_font(theme.size(pixels), weight))


@lru_cache(maxsize=256)
def _metrics(pixels: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(_font(pixels, weight))


def metrics(pixels: float, weight: int = REGULAR) -> QFontMetricsF:
    """The measures of `font(pixels, weight)`."""
    return _metrics(theme.size(pixels), weight)


def leading(pixels: float) -> float:
    """The height of a line of running text, in px: about 1.4 of the size, more in Arabic."""
    return theme.size(pixels) * 1.4 * (ARABIC_LEADING if theme.rtl else 1.0)
