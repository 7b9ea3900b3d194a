"""Between visitors everything is forgotten; the technician alone gets out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.cli.codes import KEPT_RUNNING
from kiosk.core import languages
from kiosk.core.clock import FrozenClock
from kiosk.core.exit_code import PAUSES
from kiosk.core.settings import TouchSettings
from kiosk.station import Station
from tests.ui.touch.conftest import EXIT_CODE
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.shell.signing.idleness import Idleness
from ui.shell.windows import WINDOWS, WindowEntry
from ui.theme import theme
from ui.touch.shell.aids import AidsSheet, LanguageSheet
from ui.touch.shell.exit_sheet import ExitSheet
from ui.touch.shell.staff_sheet import StaffSheet
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
    assert len(targets) == 7 + len(languages.of_windows())
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
    sheet = window.way_out.sheet
    assert isinstance(sheet, ExitSheet)
    enter(sheet, "1111", press)
    assert window.isVisible()
    assert "pas le bon" in sheet.text.text()
    enter(sheet, EXIT_CODE, press)
    staff = window.way_out.sheet
    assert isinstance(staff, StaffSheet)
    assert window.isVisible()
    press(staff.leave)
    assert not window.isVisible()


def test_wrong_codes_have_to_wait_and_opening_the_sheet_again_does_not_help(
    window: TouchWindow, press: Press, clock: FrozenClock
) -> None:
    window.way_out.offer()
    sheet = window.way_out.sheet
    assert isinstance(sheet, ExitSheet)
    for _ in range(2):
        enter(sheet, "0000", press)
    assert sheet.text.text().endswith("Prochain essai dans 5 secondes.")
    assert not sheet.enter.isEnabled()
    press(sheet.give_up)
    window.way_out.offer()
    again = window.way_out.sheet
    assert isinstance(again, ExitSheet)
    assert not again.enter.isEnabled()
    clock.at += timedelta(seconds=5)
    again._second.timeout.emit()
    enter(again, EXIT_CODE, press)
    assert isinstance(window.way_out.sheet, StaffSheet)


def test_whoever_has_the_code_and_walks_away_leaves_no_way_out_behind(
    window: TouchWindow, press: Press
) -> None:
    window.way_out.offer()
    sheet = window.way_out.sheet
    assert isinstance(sheet, ExitSheet)
    enter(sheet, EXIT_CODE, press)
    assert window.way_out._gone.isActive()
    window.way_out._gone.timeout.emit()
    assert window.way_out.sheet is None


def test_a_keyboard_types_the_code_as_well(window: TouchWindow, qtbot: QtBot) -> None:
    window.way_out.offer()
    sheet = window.way_out.sheet
    assert isinstance(sheet, ExitSheet)
    qtbot.keyClicks(sheet, "99")
    qtbot.keyClick(sheet, Qt.Key.Key_Backspace)
    qtbot.keyClick(sheet, Qt.Key.Key_Backspace)
    qtbot.keyClicks(sheet, EXIT_CODE)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert isinstance(window.way_out.sheet, StaffSheet)


class DevicePage(QWidget):
    """This machine's page, as far as a kiosk knows it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session


def test_a_technician_opens_this_machines_page_over_the_kiosk(
    window: TouchWindow, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = WindowEntry(f"{__name__}:DevicePage", "technician")
    monkeypatch.setitem(WINDOWS, "device", page)
    window.way_out.offer()
    sheet = window.way_out.sheet
    assert isinstance(sheet, ExitSheet)
    enter(sheet, EXIT_CODE, press)
    staff = window.way_out.sheet
    assert isinstance(staff, StaffSheet)
    press(staff.open_device)
    made = window.way_out._device
    assert isinstance(made, DevicePage)
    assert made.isFullScreen()
    assert made.session is window.session
    assert window.way_out.sheet is None
    asking = QDialog(made)
    idleness = made.findChild(Idleness)
    assert idleness is not None
    QTimer.singleShot(0, idleness.expired.emit)
    with qtbot.waitSignal(window.way_out.staffed) as told:
        assert asking.exec() == QDialog.DialogCode.Rejected
    assert told.args == [False]
    assert window.way_out._device is None
    assert window.isVisible()


def test_a_technician_restarts_only_what_somebody_starts_again(
    window: TouchWindow, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kept, offered in (("", False), ("1", True)):
        monkeypatch.setenv(KEPT_RUNNING, kept)
        window.way_out.offer()
        sheet = window.way_out.sheet
        assert isinstance(sheet, ExitSheet)
        enter(sheet, EXIT_CODE, press)
        staff = window.way_out.sheet
        assert isinstance(staff, StaffSheet)
        assert staff.restart.isVisibleTo(staff) == offered
    with qtbot.waitSignal(window.way_out.restarting):
        press(staff.restart)


def test_three_wrong_codes_close_the_way_out(
    window: TouchWindow, press: Press, clock: FrozenClock
) -> None:
    window.header.star.held.emit()
    sheet = window.way_out.sheet
    assert isinstance(sheet, ExitSheet)
    for pause in PAUSES[:3]:
        enter(sheet, "0000", press)
        if window.way_out.sheet is sheet:
            clock.at += timedelta(seconds=pause)
            sheet._word()
    assert window.way_out.sheet is None
    assert window.isVisible()


def test_where_no_code_is_set_the_public_sees_nothing_of_it(
    window: TouchWindow, kiosk_station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = msgspec.structs.replace(kiosk_station.settings, touch=TouchSettings())
    monkeypatch.setattr(kiosk_station, "settings", settings)
    window.header.star.held.emit()
    assert window.way_out.sheet is None


def test_a_short_press_on_the_star_leads_nowhere(
    window: TouchWindow, screen: Screen, qtbot: QtBot
) -> None:
    star = screen("home").hero.star
    qtbot.mousePress(star, Qt.MouseButton.LeftButton)
    assert star._press.isActive()
    qtbot.mouseRelease(star, Qt.MouseButton.LeftButton)
    assert not star._press.isActive()
    assert window.way_out.sheet is None


def test_a_double_tap_hits_nothing_on_the_next_screen(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    tile = screen("home").tiles["services"]
    where = tile.mapTo(window, tile.rect().center())
    press(tile)
    assert window.veil.isVisible()
    assert window.childAt(where) is window.veil


def test_a_second_tap_for_a_ticket_hits_nothing_either(
    window: TouchWindow, press: Press, screen: Screen, qtbot: QtBot
) -> None:
    window.show_screen("services")
    press(screen("services").rows["ompic"])
    press(screen("papers").procedures.rows["autre"])
    action = window.footer.action
    where = action.mapTo(window, action.rect().center())
    press(action)
    qtbot.waitUntil(lambda: window.path[-1] == "ticket")
    assert window.childAt(where) is window.veil


def test_the_window_closes_on_request_when_it_is_not_locked(window: TouchWindow) -> None:
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()


def test_the_kiosk_knows_whether_somebody_is_at_it(window: TouchWindow) -> None:
    assert window.at_rest
    window.stage.call_desk()
    assert not window.at_rest
    window.overlay.clear()
    assert window.at_rest
    window.show_screen("services")
    assert not window.at_rest
    window.start_again()
    assert window.at_rest
