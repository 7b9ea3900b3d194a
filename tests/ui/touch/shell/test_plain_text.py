"""No screen of the kiosk draws what people typed as HTML."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.conftest import MORNING
from tests.ui.test_plain_text import HOSTILE, guessing
from tools.kiosk_pictures import KIOSK
from ui.shell.session import Session


@pytest.mark.parametrize("name", KIOSK)
def test_no_screen_of_the_kiosk_draws_html(
    eventful: Station, kiosk_desk: Session, qtbot: QtBot, name: str
) -> None:
    hall = eventful
    hall.do("residents.register", name=HOSTILE, office=HOSTILE)
    held = {"starts": "2026-11-27T14:00", "ends": "2026-11-27T17:00"}
    hall.do("events.plan", title=HOSTILE, kind="atelier", place=HOSTILE, **held)
    hall.do("sites.add_room", name=HOSTILE, capacity=8)
    hall.do("sites.add_desk_area", name=f"{HOSTILE} 2", places=4)
    hall.do("sites.set_service_day", service="cnss", day=MORNING.date(), reason=HOSTILE)
    window = KIOSK[name](kiosk_desk)
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    window.show()
    qtbot.waitUntil(lambda: kiosk_desk.idle)
    assert guessing(window) == []
