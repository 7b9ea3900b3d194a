"""Screens and fonts as Qt has them; looked at on the windows' own thread, at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase, QGuiApplication, QRawFont, QScreen

from kiosk.core.settings import ScreenSettings
from kiosk.doctor.finding import AMBER, GREEN, RED, Finding, Words, finding, said
from kiosk.doctor.fonts import of_lost
from ui.shell.hall.panels import Wish, screen_for
from ui.shell.windows import DESKTOP
from ui.theme.fonts import FAMILIES, font

LETTERS = {"IBM Plex Sans": "é", "IBM Plex Sans Arabic": "م", "Noto Sans Tifinagh": "ⵣ"}
"""A letter of each family that no other one has."""


def screens(chosen: ScreenSettings) -> Finding:
    """Each screen's size and scale, and whether those that the settings name are there."""
    there = QGuiApplication.screens()
    words: list[Words] = [_screen(each) for each in there]
    named = dict.fromkeys(filter(None, (chosen.touch, chosen.display, chosen.door)))
    gone = [name for name in named if not _is_there(name)]
    words += [said("screen.gone", named=name) for name in gone]
    if gone or not there:
        return finding("screen", RED, words or said("screen.unseen"), said("screen.gone.do"))
    if not any(_is_large(each) for each in there):
        return finding("screen", AMBER, words, said("screen.small.do"))
    return finding("screen", GREEN, words)


def fonts(families: Sequence[str] | None = None) -> Finding:
    """Whether the program's own are loaded, and draw Latin, Arabic and Tifinagh."""
    known = set(QFontDatabase.families() if families is None else families)
    return of_lost([each for each in FAMILIES if each not in known or not _draws(each)])


def _screen(screen: QScreen) -> Words:
    size, scale = screen.size(), screen.devicePixelRatio()
    wide, tall = round(size.width() * scale), round(size.height() * scale)
    name = screen.name() or screen.model() or "–"
    return said("screen.here", name=name, wide=wide, tall=tall, scale=round(scale * 100))


def _is_there(name: str) -> bool:
    found = screen_for(Wish(name))
    return found is not None and found[1]


def _is_large(screen: QScreen) -> bool:
    """Whether a window of a desk, or a kiosk's on its side, has room there."""
    size = screen.size()
    least = sorted(DESKTOP)
    found = sorted((size.width(), size.height()))
    return found[0] >= least[0] and found[1] >= least[1]


def _draws(family: str) -> bool:
    wanted = font(14, rtl=False)
    wanted.setFamilies([family])
    return QRawFont.fromFont(wanted).supportsCharacter(ord(LETTERS[family]))
