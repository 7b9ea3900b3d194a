"""Whoever touches "Appeler l'accueil" is heard at the reception, and sees that someone comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.help.commands import AnswerCall
from kiosk.help.queries import ringing
from kiosk.station import Station
from tests.ui.enrolled import enrol, forget_call, go_offline
from tests.ui.reception.opened import open_window
from tests.ui.trouble import Failing
from ui.reception.lock import LockScreen
from ui.reception.shortcuts import SHORTCUTS
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.touch.shell import help_sheet
from ui.touch.shell.help_sheet import HelpSheet
from ui.touch.shell.window import TouchWindow

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]


@pytest.fixture
def rings() -> list[str]:
    """What was heard at the reception."""
    return []


@pytest.fixture
def reception(session: Session, qtbot: QtBot, rings: list[str]) -> ReceptionWindow:
    """The reception's window on the same store; its chime is only noted."""
    window = open_window(session, qtbot, [])

    def ring() -> bool:
        rings.append("ding")
        return True

    window.calls._sound = ring
    return window


def sheet_of(window: TouchWindow) -> HelpSheet:
    assert isinstance(window.overlay.sheet, HelpSheet)
    return window.overlay.sheet


@pytest.fixture
def called(window: TouchWindow, press: Press, settled: Settled) -> HelpSheet:
    """The kiosk, once it has called."""
    press(window.screens["home"].call)  # type: ignore[attr-defined]
    settled()
    return sheet_of(window)


def test_a_touch_rings_at_the_reception_and_the_answer_is_seen(
    reception: ReceptionWindow,
    called: HelpSheet,
    session: Session,
    rings: list[str],
    qtbot: QtBot,
) -> None:
    qtbot.waitUntil(reception.calls.isVisible)
    assert rings == ["ding"]
    assert "Borne 1" in reception.calls.title.text()
    assert called.title.text() == "Nous appelons l’accueil"
    qtbot.mouseClick(reception.calls.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: called.title.text() == "Quelqu’un arrive")
    qtbot.waitUntil(lambda: not reception.calls.isVisible())
    assert called.withdraw.isHidden()
    assert not reception.calls._again.isActive()
    qtbot.waitUntil(lambda: session.idle)


def test_it_rings_again_until_someone_answers_with_the_key(
    reception: ReceptionWindow, called: HelpSheet, rings: list[str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: rings == ["ding"])
    assert reception.calls._again.isActive()
    reception.calls._again.timeout.emit()
    qtbot.waitUntil(lambda: rings == ["ding"] * 2)
    with qtbot.waitActive(reception):
        reception.activateWindow()
    qtbot.keyClick(reception, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: called.title.text() == "Quelqu’un arrive")
    assert not reception.calls._again.isActive()


def test_the_key_that_answers_stands_in_the_button_and_on_the_sheet_of_keys(
    reception: ReceptionWindow,
) -> None:
    assert reception.calls.button.key == "Ctrl J"
    answering = [key for key in SHORTCUTS if key.action == "answer_call"]
    assert "Ctrl J" in [tag for key in answering for tag in key.tags("fr")]


def test_a_locked_desk_shows_the_call_and_answers_it_without_being_taken_up(
    reception: ReceptionWindow, window: TouchWindow, press: Press, qtbot: QtBot
) -> None:
    reception.lock()
    screen = reception.findChild(LockScreen)
    assert screen is not None
    assert screen.call.isHidden()
    press(window.screens["home"].call)  # type: ignore[attr-defined]
    qtbot.waitUntil(screen.call.isVisible)
    assert "Borne 1" in screen.call.title.text()
    screen.activateWindow()
    qtbot.keyClick(screen, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sheet_of(window).title.text() == "Quelqu’un arrive")
    qtbot.waitUntil(screen.call.isHidden)
    assert screen.isVisible()


def test_a_call_before_the_desk_was_locked_is_on_its_lock_screen(
    reception: ReceptionWindow, called: HelpSheet, qtbot: QtBot
) -> None:
    qtbot.waitUntil(reception.calls.isVisible)
    reception.lock()
    screen = reception.findChild(LockScreen)
    assert screen is not None
    assert screen.call.isVisible()
    qtbot.mouseClick(screen.call.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: called.title.text() == "Quelqu’un arrive")


def test_a_desk_that_plays_no_sound_says_so_beside_the_call(
    reception: ReceptionWindow, window: TouchWindow, press: Press, qtbot: QtBot
) -> None:
    reception.calls._sound = lambda: False
    press(window.screens["home"].call)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "ne sonne pas" in reception.calls.text.text())
    reception.calls._sound = lambda: True
    reception.calls._again.timeout.emit()
    qtbot.waitUntil(lambda: "ne sonne pas" not in reception.calls.text.text())


def test_a_call_that_is_taken_back_is_still_at_the_reception(
    reception: ReceptionWindow, called: HelpSheet, window: TouchWindow, press: Press, qtbot: QtBot
) -> None:
    qtbot.waitUntil(reception.calls.isVisible)
    press(called.withdraw)
    qtbot.waitUntil(lambda: not reception.calls.isVisible())
    assert window.overlay.sheet is None


def test_a_call_goes_on_when_the_sheet_is_closed_and_a_second_touch_shows_the_same(
    called: HelpSheet,
    window: TouchWindow,
    session: Session,
    clock: FrozenClock,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    press(called.button)
    assert window.overlay.sheet is None
    clock.at += timedelta(seconds=31)
    press(window.screens["home"].call)  # type: ignore[attr-defined]
    settled()
    again = sheet_of(window)
    qtbot.waitUntil(lambda: again.title.text() == "Personne n’a encore répondu")
    assert len(session.read(ringing)) == 1


def test_when_nobody_answers_it_says_where_to_go(
    called: HelpSheet, kiosk_station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch = kiosk_station.settings.touch
    monkeypatch.setattr(
        kiosk_station,
        "settings",
        msgspec.structs.replace(
            kiosk_station.settings,
            touch=msgspec.structs.replace(touch, reception_phone="05 22 20 90 00"),
        ),
    )
    assert called._patience.interval() == help_sheet.PATIENCE.total_seconds() * 1_000
    called._patience.timeout.emit()
    assert called.title.text() == "Personne n’a encore répondu"
    assert "à droite" in called.text.text()
    assert "05 22 20 90 00" in called.text.text()
    assert not called.withdraw.isHidden()


def test_a_kiosk_that_is_cut_off_says_that_the_call_may_not_arrive(
    window: TouchWindow,
    site: Station,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    enrol(site, kind="kiosk")
    go_offline(site)
    press(window.screens["home"].call)  # type: ignore[attr-defined]
    settled()
    sheet = sheet_of(window)
    qtbot.waitUntil(lambda: sheet.title.text() == "L’appel n’arrivera peut-être pas")
    assert "à droite" in sheet.text.text()


def test_an_answer_counts_even_where_the_centre_is_away(
    called: HelpSheet, site: Station, session: Session, qtbot: QtBot
) -> None:
    [call] = session.read(ringing)
    site.do(AnswerCall(help_call=call.id))
    enrol(site)
    go_offline(site)
    qtbot.waitUntil(lambda: called.title.text() == "Quelqu’un arrive")


def test_what_the_centre_does_not_take_is_said_not_to_have_left(
    called: HelpSheet, site: Station, qtbot: QtBot
) -> None:
    forget_call(site)
    qtbot.waitUntil(lambda: called.title.text() == "L’appel n’est pas parti")
    assert "à droite" in called.text.text()


def test_a_store_in_trouble_is_said_at_once(
    window: TouchWindow, failing: Failing, press: Press, settled: Settled
) -> None:
    failing.next(StoreTrouble("disk full"))
    press(window.screens["home"].call)  # type: ignore[attr-defined]
    settled()
    assert sheet_of(window).title.text() == "L’appel n’est pas parti"


def test_the_words_are_those_of_the_language(
    called: HelpSheet, reception: ReceptionWindow, speak: Callable[[str], None]
) -> None:
    speak("ar")
    assert called.title.text() == "ننادي الاستقبال"
    assert reception.calls.button.text() == "أنا قادم"


def test_a_call_of_another_site_or_of_yesterday_rings_nobody_here(
    reception: ReceptionWindow, kiosk_station: Station, clock: FrozenClock, rings: list[str]
) -> None:
    kiosk_station.do("help.call", issued_at=clock.at - timedelta(days=1))
    reception.calls.look()
    assert rings == []
    assert reception.calls.isHidden()
