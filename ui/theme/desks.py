"""The colours and the sign of a desk, which its file of the catalogue gives."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core import catalogue


@dataclass(frozen=True)
class DeskColours:
    """A Guichet Unique service: white reads on `strong`, `strong` reads on `soft`."""

    strong: str = catalogue.COLOUR
    soft: str = catalogue.SOFT
    icon: str = catalogue.ICON


def desk_colours(letter: str) -> DeskColours:
    """Those of the desk whose tickets carry a letter; grey for none."""
    desk = catalogue.load().by_letter.get(letter)
    return DeskColours(desk.colour, desk.soft, desk.icon) if desk else DeskColours()
