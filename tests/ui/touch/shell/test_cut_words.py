"""Larger text, all lower, standing or lying: no word of the kiosk is cut on any of its screens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.thorough import THOROUGH
from tests.ui.cut import painted
from tools.kiosk_pictures import KIOSK
from ui.shell.session import Session
from ui.touch.shell.stage import LARGE, LOW
from ui.touch.shell.window import TouchWindow
from ui.widgets.label import Label

STANDING, LYING = (1080, 1920), (1920, 1080)
# In one window, as a visitor tries them; each where it has the least room.
ROUNDS = (
    ((LARGE,), (LYING,)),
    ((LARGE, LOW), (LYING, STANDING)),
    ((LOW,), (STANDING,)),
    ((), (LYING,)),
)


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


@pytest.fixture
def crowded(eventful: Station) -> Station:
    """A desk that is away, rooms that are free, numbered places, and events."""
    hall = eventful
    hall.do("tickets.stop", service="cnss", away=True, reason="formation à Rabat")
    hall.do("sites.add_room", name="Salle Majorelle", capacity=12)
    hall.do("sites.add_room", name="Toubkal", capacity=6)
    area = hall.do("sites.add_desk_area", name="Coworking", places=8).result
    drawing = '<svg viewBox="0 0 800 600"/>'
    plan = hall.do("sites.draw_plan", name="Rez-de-chaussée", drawing=drawing).result
    for n in range(8):
        there = {"plan": plan, "x": 90 + n % 4 * 200, "y": 200 + n // 4 * 200}
        hall.do("sites.place_spot", resource=area, label=str(n + 1), **there)
    return hall


@pytest.mark.parametrize("language", ["fr", "ar", *(["en"] if THOROUGH else [])])
@pytest.mark.parametrize("name", [name for name in KIOSK if not name.startswith("home-")])
def test_no_word_is_cut(
    crowded: Station,
    kiosk_desk: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    language: str,
) -> None:
    kiosk_desk.speak(language)
    window = KIOSK[name](kiosk_desk)
    qtbot.addWidget(window)
    window.show()
    found = []
    for aids, sizes in ROUNDS:
        for aid in (LARGE, LOW):
            if window.stage.has(aid) != (aid in aids):
                window.stage.toggle(aid)
        for size in sizes:
            window.resize(*size)
            for _ in range(3):
                QApplication.processEvents()
            with painted(monkeypatch) as cuts:
                window.grab()
            how = "+".join([*aids, f"{size[0]}x{size[1]}"])
            found += [f"{how}: {cut}" for cut in [*cuts, *problems(window)]]
    assert found == []
