"""Larger text, all lower, standing or lying: no word of the kiosk is cut, in French or Arabic."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.cut import painted
from tools.kiosk_pictures import KIOSK
from ui.shell.session import Session
from ui.touch.shell.stage import LARGE, LOW
from ui.touch.shell.window import TouchWindow
from ui.widgets.label import Label

SIZES = [(1080, 1920), (1920, 1080)]


def problems(window: TouchWindow) -> Iterator[str]:
    """Words that have less height than their lines, and buttons that leave the screen."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, Label) and widget.wrap:
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed - 2:
                yield f"{widget.text()}: {widget.height()} of {needed} px"
        left = widget.mapTo(window, widget.rect().topLeft()).x()
        off = left < 0 or left + widget.width() > window.width()
        if isinstance(widget, QAbstractButton) and off:
            yield f"{widget.text()} leaves the screen"


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("aids", [(LARGE,), (LARGE, LOW)], ids="+".join)
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize(
    "name",
    ["home", "services", "papers", "ticket", "company", "consent", "booking-when", "still-there"],
)
def test_no_word_is_cut(
    hall: Station,
    kiosk_desk: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    language: str,
    aids: tuple[str, ...],
    size: tuple[int, int],
) -> None:
    hall.do("tickets.stop", service="cnss", away=True, reason="formation à Rabat")
    kiosk_desk.speak(language)
    window = KIOSK[name](kiosk_desk)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    for aid in aids:
        window.stage.toggle(aid)
    for _ in range(3):
        QApplication.processEvents()
    with painted(monkeypatch) as cuts:
        window.grab()
    found = [*cuts, *problems(window)]
    window.stage.usual()
    assert found == []
