"""Every screen of the kiosk has a picture to look at."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tools.kiosk_pictures import KIOSK
from ui.touch.shell.screens import SCREENS
from ui.touch.shell.window import TouchWindow


def test_every_screen_has_a_picture(window: TouchWindow, eventful: Station, qtbot: QtBot) -> None:
    hall = eventful
    hall.do("sites.add_room", name="Zagora", capacity=6)
    hall.do("sites.add_desk_area", name="Coworking", places=8)
    pictured: set[str] = set()
    for make in KIOSK.values():
        made = make(window.session)
        qtbot.addWidget(made)
        pictured.add(made.path[-1])
        made.stage.usual()
    assert pictured == {entry.name for entry in SCREENS}
