"""Colours and sizes change while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.shell.application import dress
from ui.shell.windows import WINDOWS
from ui.theme.tokens import CONTRAST


def test_contrast_reaches_the_palette_and_goes_away(qapp: QApplication) -> None:
    dress(CONTRAST)
    assert qapp.palette().window().color().name() == "#000000"
    assert qapp.palette().windowText().color().name() == "#ffffff"


def test_no_system_style_shows_through(qapp: QApplication) -> None:
    assert qapp.style().objectName() in ("fusion", "")
    assert qapp.palette().window().color().name() == "#f3f5f4"


def test_there_is_an_entry_for_every_window() -> None:
    desks = {"reception", "counter", "manager", "network", "device"}
    assert set(WINDOWS) == desks | {"touch", "display", "door"}


def test_every_window_bears_the_star_and_the_name_of_its_entry(qapp: QApplication) -> None:
    drawn = qapp.windowIcon().pixmap(64).toImage()
    assert drawn.pixelColor(32, 12).name() == "#f5b335"  # the star's upper point
    assert drawn.pixelColor(32, 32).name() == "#0c2b31"  # the lozenge in its middle
    assert Path("packaging/deb", f"{qapp.desktopFileName()}.desktop").is_file()
