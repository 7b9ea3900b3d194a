"""A window that is drawn for a large screen, on a smaller one: all of it, only smaller."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication, QScreen

from ui.shell.hall.panels import Wish, screen_for

FACTOR = "QT_SCALE_FACTOR"
ANY = Wish()
NEAR = 0.02
"""By how much a scale may differ from the right one before anybody sees it."""
_ours: list[str] = []


def scale_for(width: int, height: int, drawn_for: tuple[int, int]) -> float:
    """How much smaller than drawn, 1.0 where there is room; px, the shorter side first."""
    shorter, longer = drawn_for
    return min(1.0, min(width, height) / shorter, max(width, height) / longer)


def fit_small_screen(drawn_for: tuple[int, int] | None, wish: Wish = ANY) -> None:
    """Have Qt draw smaller where the screen asks for it; Qt reads this when its app is made."""
    if drawn_for is None or FACTOR in os.environ or QGuiApplication.instance() is not None:
        return
    # Only an application knows the screen, and it is too late for it to change its own scale.
    probe = QGuiApplication(sys.argv[:1])
    found = screen_for(wish)
    screen = found[0].size() if found else None
    probe.shutdown()
    scale = scale_for(screen.width(), screen.height(), drawn_for) if screen else 1.0
    if scale < 1:
        os.environ[FACTOR] = f"{scale:.4f}"
        _ours.append(os.environ[FACTOR])


def fits_still(screen: QScreen, drawn_for: tuple[int, int]) -> bool:
    """Whether a window on this screen is as small as it has to be, and no smaller.

    Where somebody else chose the scale it is not ours to judge.
    """
    chosen = os.environ.get(FACTOR)
    if chosen is not None and chosen not in _ours:
        return True
    drawn = float(chosen or 1.0)
    there = screen.size() * drawn
    return abs(scale_for(there.width(), there.height(), drawn_for) - drawn) <= NEAR


def make_room(app: QGuiApplication, least: tuple[int, int], wanted: float = 1.0) -> bool:
    """End an application whose screen is too small for its window, or that is wanted larger.

    The next one draws smaller, or as large as is wanted: what there is no room for is scrolled then
    (`whole_scrolled`). At the usual size where there is room, as nearly always, this costs nothing.
    """
    if FACTOR in os.environ:
        return False
    there = app.primaryScreen().availableSize()
    fits = min(there.width() / least[0], there.height() / least[1])
    scale = wanted if wanted > 1 else min(1.0, fits)
    if scale == 1:
        return False
    app.shutdown()
    os.environ[FACTOR] = f"{scale:.4f}"
    return True
