"""The strip of the queues has a place for as many desks as there are."""

from __future__ import annotations

from datetime import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.core import catalogue
from kiosk.station import Station
from ui.display.queues import LYING, STANDING, Strip, places
from ui.display.window import DisplayWindow
from ui.shell.session import Session
from ui.theme import theme

ALL_DAY = {"opens": time(8, 30), "closes": time(18)}


@pytest.mark.parametrize("strip", [LYING, STANDING], ids=["lying", "standing"])
@pytest.mark.parametrize("count", range(1, 21))
def test_every_queue_has_a_place_of_its_own_on_the_strip(count: int, strip: Strip) -> None:
    ground = QRectF(strip.left, strip.top, strip.width, strip.height)
    boxes = [box.adjusted(0.01, 0.01, -0.01, -0.01) for box in places(count, strip)]
    assert len(boxes) == count
    assert all(ground.contains(box) for box in boxes)
    assert not any(one.intersects(next_one) for one, next_one in pairwise(boxes))


def test_seven_desks_stand_as_they_were_drawn_and_none_is_no_trouble() -> None:
    assert [box.left() for box in places(7)] == [56 + 261 * n for n in range(7)]
    assert places(0) == []


def test_an_eighth_desk_is_on_the_wall(
    site: Station, session: Session, new_desk: str, qtbot: QtBot
) -> None:
    for weekday in range(7):
        site.do("sites.set_service_hours", service=new_desk, weekday=weekday, **ALL_DAY)
    window = DisplayWindow(session)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    picture = window.grab().toImage()
    desks = catalogue.load().desks
    assert [queue.service for queue in window.board.queues] == [desk.code for desk in desks]
    for desk, place in zip(desks, places(len(desks)), strict=True):
        beside_the_letter = picture.pixelColor(round(place.left()) + 8, round(place.center().y()))
        assert beside_the_letter == QColor(desk.colour)
    assert picture.pixelColor(1910, 900) == theme.colour("rail2")
