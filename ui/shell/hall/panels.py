"""Which of the machine's screens a window fills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QScreen


@dataclass(frozen=True)
class Wish:
    """The screen that a window is to fill: a name, a place counted from the left, or any.

    Where any will do, `second` prefers one that is not the main one.
    """

    named: str = ""
    second: bool = False


@dataclass(frozen=True)
class Panel:
    """A screen as it is chosen by: its names, and where it stands among the others."""

    names: tuple[str, ...]
    left: int
    top: int
    main: bool = False


def choose(panels: Sequence[Panel], wish: Wish) -> tuple[int, bool] | None:
    """The panel to fill, and whether it is the one that was wished; None where there is none."""
    if not panels:
        return None
    main = next((n for n, panel in enumerate(panels) if panel.main), 0)
    if not wish.named:
        others = [n for n in _from_the_left(panels) if n != main]
        return (others[0] if wish.second and others else main), True
    wished = _named(panels, wish.named)
    return (main, False) if wished is None else (wished, True)


def screen_for(wish: Wish) -> tuple[QScreen, bool] | None:
    """The same of the screens that are there now."""
    screens = QGuiApplication.screens()
    main = QGuiApplication.primaryScreen()
    found = choose([_panel(screen, main) for screen in screens], wish)
    return None if found is None else (screens[found[0]], found[1])


def _panel(screen: QScreen, main: QScreen | None) -> Panel:
    place = screen.geometry()
    model = " ".join(filter(None, (screen.manufacturer(), screen.model(), screen.serialNumber())))
    return Panel((screen.name(), model), place.left(), place.top(), screen == main)


def _named(panels: Sequence[Panel], wanted: str) -> int | None:
    """By name, whatever its case; else by place, which a name may look like."""
    folded = wanted.strip().casefold()
    for number, panel in enumerate(panels):
        if folded in (name.casefold() for name in panel.names if name):
            return number
    if folded.isdecimal() and 1 <= int(folded) <= len(panels):
        return _from_the_left(panels)[int(folded) - 1]
    return None


def _from_the_left(panels: Sequence[Panel]) -> list[int]:
    return sorted(range(len(panels)), key=lambda n: (panels[n].left, panels[n].top))
