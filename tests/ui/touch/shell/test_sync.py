"""Offline the kiosk goes on; it only says no wait that it cannot know."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.enrolled import enrol, go_offline
from ui.shell.sync.dot import AwayDot
from ui.touch.shell.window import TouchWindow


def test_waits_are_not_known_offline_and_tickets_are_taken(
    window: TouchWindow, hall: Station, qtbot: QtBot
) -> None:
    enrol(hall)
    hall.do("tickets.take", service="ompic")
    window.show_screen("services")
    screen = window.screen_now
    qtbot.waitUntil(lambda: "1" in screen.rows["ompic"].words.waiting)  # type: ignore[attr-defined]
    assert not any(dot.isVisible() for dot in window.findChildren(AwayDot))
    go_offline(hall)
    qtbot.waitUntil(
        lambda: screen.rows["ompic"].words.wait == "attente non connue"  # type: ignore[attr-defined]
    )
    assert screen.rows["ompic"].words.waiting == ""  # type: ignore[attr-defined]
    assert screen.rows["ompic"].isEnabled()  # type: ignore[attr-defined]
    qtbot.waitUntil(window.away.isVisible)


def test_the_wait_of_a_service_is_not_known_offline_either(
    window: TouchWindow, hall: Station, qtbot: QtBot
) -> None:
    enrol(hall)
    hall.do("tickets.take", service="ompic")
    window.show_screen("papers", service="ompic")
    screen: Any = window.screen_now
    assert "1 personne" in screen.subtitle.text()
    go_offline(hall)
    qtbot.waitUntil(lambda: screen.subtitle.text() == "Attente non connue en ce moment")


def test_the_first_screen_counts_nothing_offline(
    window: TouchWindow, hall: Station, qtbot: QtBot
) -> None:
    hall.do("sites.add_room", name="Zagora", capacity=6)
    enrol(hall)
    tile = window.screen_now.tiles["booking_badge"]  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "1 salle" in tile.accessibleDescription())
    go_offline(hall)
    qtbot.waitUntil(lambda: tile.accessibleDescription() == "Pour maintenant ou pour plus tard")
