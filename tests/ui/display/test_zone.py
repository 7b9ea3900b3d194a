"""A display shows the calls and queues of its zone, lying or standing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import DisplaySettings
from kiosk.station import Station
from ui.display.window import DisplayWindow
from ui.shell.session import Session


@pytest.fixture
def counters(site: Station) -> Station:
    """Two open counters and a ticket for each."""
    for number, service in ((1, "cnss"), (2, "ompic")):
        site.do("counters.open", counter=number, services=[service])
        site.do("tickets.take", service=service)
    return site


def wall(session: Session, qtbot: QtBot, **display: Any) -> DisplayWindow:
    settings = session.station.settings
    session.station.settings = msgspec.structs.replace(settings, display=DisplaySettings(**display))
    window = DisplayWindow(session)
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize(
    ("display", "calls", "queues"),
    [
        ({"services": "ompic"}, ["O-001"], ["ompic"]),
        ({"services": "ompic cnss"}, ["C-001", "O-001"], ["ompic", "cnss"]),
        ({"counters": "1"}, ["C-001"], ["cnss"]),
        ({"services": "ompic", "counters": "1"}, [], ["ompic"]),
    ],
)
def test_only_those_of_its_zone(
    session: Session,
    counters: Station,
    qtbot: QtBot,
    display: dict[str, str],
    calls: list[str],
    queues: list[str],
) -> None:
    window = wall(session, qtbot, **display)
    counters.do("tickets.call", counter=2)
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: [call.label for call in window.board.calls] == calls)
    assert [queue.service for queue in window.board.queues] == queues


def test_a_call_stays_for_as_long_as_the_settings_say(
    session: Session, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    window = wall(session, qtbot, call_seconds=15)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: window.announcer.current is not None)
    counters.do("tickets.call", counter=1)
    clock.at += timedelta(seconds=14)
    window._turn()
    assert window.announcer.current is not None
    assert window.announcer.current.label == "O-001"
    clock.at += timedelta(seconds=1)
    window._turn()
    assert window.announcer.current.label == "C-001"


@pytest.mark.parametrize(("size", "band"), [((1920, 1080), (300, 140)), ((1080, 1920), (90, 200))])
def test_a_call_fills_the_screen_however_it_hangs(
    session: Session,
    counters: Station,
    qtbot: QtBot,
    size: tuple[int, int],
    band: tuple[int, int],
) -> None:
    window = wall(session, qtbot)
    window.resize(*size)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: window.announcer.current is not None)
    assert window.grab().toImage().pixelColor(*band) == QColor("#6B3FA0")
