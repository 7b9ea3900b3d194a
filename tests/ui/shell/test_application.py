"""Colours and sizes change while the program runs."""

from __future__ import annotations

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
    assert set(WINDOWS) == {"reception", "touch", "display", "counter", "manager"}
