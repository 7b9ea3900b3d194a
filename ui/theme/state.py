"""The theme in force: one for the process, changed by settings, language or the kiosk's aids."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.theme.tokens import LIGHT, Colours

# Arabic letters are smaller in the eye than Latin ones of the same size.
ARABIC_SIZE = 1.05
ARABIC_LEADING = 1.15


@dataclass
class Theme:
    """What painted widgets read each time they paint, so that a change needs no rebuild."""

    colours: Colours = LIGHT
    language: str = "fr"
    zoom: float = 1.0
    still: bool = False

    @property
    def rtl(self) -> bool:
        """Whether the language in force is written from right to left."""
        return self.language == "ar"

    @property
    def contrast(self) -> bool:
        """Whether the high-contrast colours are on."""
        return self.colours is not LIGHT

    def colour(self, name: str) -> QColor:
        """A colour by role ("accent") or by value ("#0B6270")."""
        return QColor(name if name.startswith("#") else getattr(self.colours, name))

    def size(self, pixels: float) -> int:
        """A type size after the language's correction and the reader's zoom."""
        arabic = ARABIC_SIZE if self.rtl else 1.0
        return max(1, round(pixels * arabic * self.zoom))

    def duration(self, milliseconds: int) -> int:
        """A movement's length; nothing moves when movement is switched off."""
        return 0 if self.still else min(milliseconds, 240)


theme = Theme()
