"""The colours and the sign of a desk, which its file of the catalogue gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DeskColours:
    """A Guichet Unique service: white reads on `strong`, `strong` reads on `soft`."""

    strong: str
    soft: str
    icon: str


def desk_colours(letter: str) -> DeskColours:
    """Those of the desk whose tickets carry a letter; grey for none."""
    from kiosk.core import catalogue  # a window is painted before

    desk = catalogue.load().by_letter.get(letter)
    if desk is None:
        return DeskColours(catalogue.COLOUR, catalogue.SOFT, catalogue.ICON)
    return DeskColours(desk.colour, desk.soft, desk.icon)
