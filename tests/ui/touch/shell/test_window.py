"""Between visitors everything is forgotten; the technician alone gets out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.core import languages
from kiosk.core.settings import TouchSettings
from kiosk.station import Station
from tests.ui.touch.conftest import EXIT_CODE
from ui.shell.languages import language_of
from ui.theme import theme
from ui.touch.shell.aids import AidsSheet, LanguageSheet
from ui.touch.shell.exit_sheet import ExitSheet
from ui.touch.shell.stage import HIGH_CONTRAST, LARGE, LOW
from ui.touch.shell.still_there import StillThere
from ui.touch.shell.window import TouchWindow

Press = Callable[[QAbstractButton], None]
Screen = Callable[[str], Any]


def run_out(window: TouchWindow, seconds: int) -> None:
    for _ in range(seconds):
        window.idle._count()


def test_the_first_screen_has_no_delay(window: TouchWindow, press: Press, screen: Screen) -> None:
    assert not window.idle.counting
    press(screen("home").tiles["services"])
    assert window.idle.counting
    press(window.footer.home)
    assert not window.idle.counting


def test_stillness_asks_then_forgets_everything(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    press(screen("home").languages.choices["ar"])
    press(screen("home").aids[0])
    press(screen("home").aids[1])
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    assert (language_of(window), theme.zoom, theme.contrast) == ("ar", 1.3, True)
    window.idle.ask()
    assert isinstance(window.question.sheet, StillThere)
    assert window.question.sheet.left == 45, "three times the 15 s, because an aid is on"
    run_out(window, 44)
    assert window.path == ["home", "services", "papers"]
    run_out(window, 1)
    assert window.path == ["home"]
    assert list(window.screens) == ["home"]
    assert (language_of(window), theme.zoom, theme.contrast) == ("fr", 1.0, False)
    assert window.question.sheet is None
    assert not window.idle.counting


def test_the_next_visitor_reads_no_message_of_the_last(window: TouchWindow) -> None:
    for number in (1, 2):
        window.session.say(f"La salle est prise par Salma Idrissi ({number})")
    assert window.toaster.shown is not None
    window.forget()
    assert window.toaster.shown is None
    window.toaster._next()
    assert window.toaster.shown is None, "nor one that waited its turn"


def test_an_answer_goes_on_where_one_was(window: TouchWindow, press: Press, screen: Screen) -> None:
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    press(screen("papers").procedures.rows["marque"])
    window.idle.ask()
    press(window.question.sheet.go_on)
    assert screen("papers").procedures.code == "marque"
    assert window.question.sheet is None
    assert window.idle.counting


def test_a_touch_counts_again_from_the_beginning(
    window: TouchWindow, press: Press, screen: Screen, qtbot: QtBot
) -> None:
    press(screen("home").tiles["services"])
    touched: list[int] = []
    window.idle.touched.connect(lambda: touched.append(1))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert touched
    assert window.idle.counting


def test_the_question_can_be_answered_by_ending(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    press(screen("home").tiles["services"])
    window.idle.ask()
    press(window.question.sheet.end)
    assert window.path == ["home"]


def test_the_language_changes_on_the_spot_and_what_was_chosen_stays(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    papers = screen("papers")
    press(papers.procedures.rows["certificat-negatif"])
    press(papers.boxes[2])
    window.footer.spoke.emit()
    sheet = window.overlay.sheet
    assert isinstance(sheet, LanguageSheet)
    press(sheet.buttons["ar"])
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert papers.procedures.rows["certificat-negatif"].text() == "الشهادة السلبية"
    assert papers.ready == [2]


def test_aids_are_at_hand_on_every_screen(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    press(screen("home").tiles["services"])
    press(window.footer.aids)
    sheet = window.overlay.sheet
    assert isinstance(sheet, AidsSheet)
    for button in sheet.aids:
        press(button)
    assert all(window.stage.has(aid) for aid in (LARGE, HIGH_CONTRAST, LOW))
    press(sheet.close_button)
    assert window.overlay.sheet is None


def test_every_target_is_within_reach_when_asked(
    window: TouchWindow, press: Press, screen: Screen, qtbot: QtBot
) -> None:
    home = screen("home")
    press(home.aids[2])
    qtbot.waitUntil(lambda: home.low.isVisible() and home.low.question.height() > 0)
    targets = [b for b in home.findChildren(QAbstractButton) if b.isVisible()]
    assert len(targets) == 6 + len(languages.of_windows())
    assert min(b.mapTo(window, b.rect().topLeft()).y() for b in targets) >= 760
    press(home.low.usual)
    assert not window.stage.has(LOW)


def test_targets_are_as_large_as_a_thumb(window: TouchWindow, press: Press, screen: Screen) -> None:
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 96, button.accessibleName()
            assert button.accessibleName(), button


def test_back_goes_one_step(window: TouchWindow, press: Press, screen: Screen) -> None:
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    press(window.footer.back)
    press(window.footer.back)
    assert window.path == ["home"]


def test_a_landscape_screen_stands_side_by_side(
    window: TouchWindow, screen: Screen, qtbot: QtBot
) -> None:
    window.resize(1920, 1080)
    home = screen("home")
    qtbot.waitUntil(lambda: home.hero.width() == 600 and home.hero.height() == 1080)
    window.resize(1080, 1920)
    qtbot.waitUntil(lambda: home.hero.height() == 560)


def enter(sheet: ExitSheet, code: str, press: Press) -> None:
    for digit in code:
        press(sheet.keys[digit])
    press(sheet.enter)


def test_a_technician_leaves_with_the_code(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    star = screen("home").hero.star
    star._press.timeout.emit()
    sheet = window.overlay.sheet
    assert isinstance(sheet, ExitSheet)
    enter(sheet, "1111", press)
    assert window.isVisible()
    assert "pas le bon" in sheet.text.text()
    enter(sheet, EXIT_CODE, press)
    assert not window.isVisible()


def test_three_wrong_codes_close_the_way_out(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    window.header.star.held.emit()
    sheet = window.overlay.sheet
    for _ in range(3):
        enter(sheet, "0000", press)
    assert window.overlay.sheet is None
    assert window.isVisible()


def test_where_no_code_is_set_the_public_sees_nothing_of_it(
    window: TouchWindow, kiosk_station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = msgspec.structs.replace(kiosk_station.settings, touch=TouchSettings())
    monkeypatch.setattr(kiosk_station, "settings", settings)
    window.header.star.held.emit()
    assert window.overlay.sheet is None


def test_a_short_press_on_the_star_leads_nowhere(
    window: TouchWindow, screen: Screen, qtbot: QtBot
) -> None:
    star = screen("home").hero.star
    qtbot.mousePress(star, Qt.MouseButton.LeftButton)
    assert star._press.isActive()
    qtbot.mouseRelease(star, Qt.MouseButton.LeftButton)
    assert not star._press.isActive()
    assert window.overlay.sheet is None


def test_a_double_tap_hits_nothing_on_the_next_screen(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    tile = screen("home").tiles["services"]
    where = tile.mapTo(window, tile.rect().center())
    press(tile)
    assert window.veil.isVisible()
    assert window.childAt(where) is window.veil


def test_the_window_closes_on_request_when_it_is_not_locked(window: TouchWindow) -> None:
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
