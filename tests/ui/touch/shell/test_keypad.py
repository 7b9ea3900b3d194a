"""Without a finger: Tab and arrows go through what is shown as it is read, Enter presses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.touch.shell.stage import LOW
from ui.touch.shell.window import TouchWindow
from ui.touch.tickets.service_row import ServiceRow
from ui.widgets.tile import Tile

Screen = Callable[[str], Any]
Key = Qt.Key


@pytest.fixture
def key(window: TouchWindow, qtbot: QtBot) -> Callable[[Key], QWidget | None]:
    """Press a key where the focus is; who has it then."""

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def pressed(which: Key) -> QWidget | None:
        # As the window system brings it: shortcuts come first.
        QTest.keyClick(window.windowHandle(), which)
        return window.focusWidget()

    return pressed


def reach(key: Callable[[Key], QWidget | None], wanted: QWidget) -> None:
    for _ in range(30):
        if key(Key.Key_Tab) is wanted:
            return
    pytest.fail("Tab never came there")


def test_a_ticket_is_taken_without_a_finger(
    window: TouchWindow, screen: Screen, key: Any, settled: Callable[[], None]
) -> None:
    reach(key, screen("home").tiles["services"])
    key(Key.Key_Return)
    assert key(Key.Key_Tab) is screen("services").own, "the content comes first"
    reach(key, screen("services").rows["ompic"])
    key(Key.Key_Enter)
    first = key(Key.Key_Tab)
    rows = screen("papers").procedures.rows
    assert first is next(iter(rows.values()))
    reach(key, rows["certificat-negatif"])
    key(Key.Key_Return)
    reach(key, screen("papers").boxes[0])
    key(Key.Key_Return)
    assert screen("papers").ready == [0]
    reach(key, window.footer.action)
    key(Key.Key_Return)
    settled()
    assert screen("ticket").taken.label == "O-001"


def test_tiles_are_gone_through_as_they_are_read(
    window: TouchWindow, screen: Screen, key: Any, speak: Any
) -> None:
    home = screen("home")
    tiles = list(home.tiles.values())
    for language in ("fr", "ar"):
        speak(language)
        window.setFocus()
        reach(key, tiles[0])
        assert [key(Key.Key_Tab) for _ in tiles[1:]] == tiles[1:]
    assert key(Key.Key_Backtab) is tiles[-2]


def test_the_arrows_of_a_keypad_begin_with_the_content(
    window: TouchWindow, screen: Screen, key: Any, qtbot: QtBot
) -> None:
    window.show_screen("services")
    qtbot.waitUntil(screen("services").rows["ompic"].isVisible)
    assert key(Key.Key_Down) is screen("services").own
    assert isinstance(key(Key.Key_Down), ServiceRow)
    window.start_again()
    key(Key.Key_Down)
    reach(key, screen("home").tiles["qr"])
    assert isinstance(window.focusWidget(), Tile)


def test_enter_works_where_everything_is_lower(
    window: TouchWindow, screen: Screen, key: Any
) -> None:
    window.stage.toggle(LOW)
    reach(key, screen("home").low.rows["services"])
    key(Key.Key_Return)
    assert window.path[-1] == "services"


def test_what_lies_under_a_sheet_is_not_reached(window: TouchWindow, key: Any) -> None:
    window.show_screen("services")
    window._offer_languages()
    sheet = window.overlay.sheet
    assert sheet is not None
    for _ in range(8):
        reached = key(Key.Key_Tab)
        assert reached is not None
        assert sheet.isAncestorOf(reached)
    key(Key.Key_Return)
    assert window.overlay.sheet is None


def test_the_error_goes_once_it_is_corrected(
    window: TouchWindow, screen: Screen, press: Any
) -> None:
    window.show_screen("papers", service="ompic")
    papers = screen("papers")
    papers.act()
    assert (papers.subtitle.tone, "Choisissez" in papers.subtitle.text()) == ("danger", True)
    papers.refresh()
    assert papers.subtitle.tone == "danger", "it stays until it is corrected"
    press(papers.procedures.rows["certificat-negatif"])
    assert (papers.subtitle.tone, "Choisissez" in papers.subtitle.text()) == ("muted", False)
