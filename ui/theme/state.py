"""The theme in force: one for the process, changed by settings or the kiosk's aids."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.theme.tokens import LIGHT, Colours


@dataclass
class Theme:
    """What painted widgets read each time they paint, so that a change needs no rebuild."""

    colours: Colours = LIGHT
    zoom: float = 1.0
    still: bool = False

    @property
    def contrast(self) -> bool:
        """Whether the high-contrast colours are on."""
        return self.colours is not LIGHT

    def colour(self, name: str) -> QColor:
        """A colour by role ("accent") or by value ("#0B6270")."""
        return QColor(name if name.startswith("#") else getattr(self.colours, name))

    def size(self, pixels: float) -> int:
        """A type size after the reader's zoom."""
        return max(1, round(pixels * self.zoom))

    def duration(self, milliseconds: int) -> int:
        """A movement's length; nothing moves when movement is switched off."""
        return 0 if self.still else min(milliseconds, 240)


theme = Theme()
