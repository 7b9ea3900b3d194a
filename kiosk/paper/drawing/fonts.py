"""The bundled fonts, as reportlab draws them."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, cast

from kiosk.core.resources import folder

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

LATIN, ARABIC, TIFINAGH = "IBMPlexSans", "IBMPlexSansArabic", "NotoSansTifinagh"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
CAP_HEIGHT = 0.698
"""Height of a capital of Plex Sans, as a part of the size."""

_registering = threading.Lock()


@cache
def face(family: str, weight: str) -> TTFont:
    """A registered font; Tifinagh has one weight only."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = f"{family}-{'Regular' if family == TIFINAGH else weight}"
    with _registering:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(folder("fonts") / f"{name}.ttf")))
    return cast("TTFont", pdfmetrics.getFont(name))


def has(family: str, char: str) -> bool:
    """Whether a family can draw a character."""
    return ord(char) in face(family, "Regular").face.charToGlyph


@cache
def family_of(char: str) -> str:
    """The family that draws a character: Arabic for its script, else the first that can."""
    order = (ARABIC, LATIN, TIFINAGH) if is_arabic(char) else (LATIN, ARABIC, TIFINAGH)
    return next((family for family in order if has(family, char)), LATIN)


@cache
def lacks(char: str) -> bool:
    """Whether no family can draw a letter, a figure or a sign."""
    drawn = unicodedata.category(char)[0] in "LMNPS"
    return drawn and not any(has(family, char) for family in (LATIN, ARABIC, TIFINAGH))


def is_arabic(char: str) -> bool:
    """A letter or a mark of the Arabic script, presentation forms included."""
    code = ord(char)
    blocks = ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))
    return any(low <= code <= high for low, high in blocks)
