"""Out of hours the kiosk is dim and says when it opens; a touch wakes it, nobody is shut out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import ScreenSettings
from kiosk.station import Station
from ui.shell.languages import language_of
from ui.touch.shell.window import TouchWindow

Press = Callable[[QAbstractButton], None]
EVENING = timedelta(hours=12)  # after the morning of the tests


def gone(window: TouchWindow) -> None:
    """A minute passes on the first screen without a touch."""
    window.rest._leave.stop()
    window.rest._leave.timeout.emit()


@pytest.fixture
def evening(window: TouchWindow, clock: FrozenClock) -> TouchWindow:
    """Nobody is at the kiosk as its site closes."""
    clock.at += EVENING
    gone(window)
    return window


def minute(window: TouchWindow) -> None:
    window.session.minute.emit()


def touch(window: TouchWindow, qtbot: QtBot) -> None:
    handle = window.windowHandle()
    assert handle is not None
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(20, 900))


def test_it_shuts_when_nobody_is_there_and_opens_in_the_morning(
    evening: TouchWindow, clock: FrozenClock
) -> None:
    assert evening.closed.shut
    assert evening.closed.opens.text() == "Ouvre demain à 08:00"
    assert not evening.rest.alone, "it does not rest twice"
    clock.at += timedelta(hours=8, minutes=47)
    minute(evening)
    assert evening.closed.shut
    clock.at += timedelta(minutes=1)
    minute(evening)
    assert not evening.closed.shut, "half an hour before the doors"
    assert evening.rest._leave.isActive()


def test_it_never_shuts_over_somebody(
    window: TouchWindow, clock: FrozenClock, press: Press, screen: Callable[[str], Any]
) -> None:
    press(screen("home").tiles["services"])
    clock.at += EVENING
    minute(window)
    assert not window.closed.shut
    window.forget()
    assert window.closed.shut


def test_who_has_just_come_to_the_first_screen_has_a_minute(
    window: TouchWindow, clock: FrozenClock
) -> None:
    clock.at += EVENING
    minute(window)
    assert not window.closed.shut


def test_a_touch_wakes_it_and_presses_nothing(evening: TouchWindow, qtbot: QtBot) -> None:
    assert evening.closed.shade.isVisible()
    assert not evening.closed.use.isVisible()
    touch(evening, qtbot)
    assert not evening.closed.asleep
    assert not evening.closed.shade.isVisible()
    assert evening.closed.shut
    assert evening.overlay.sheet is None
    assert evening.closed.days.names[0].text() == "Mardi 24 novembre"
    evening.closed._awake.timeout.emit()
    assert evening.closed.asleep


def test_a_key_wakes_it_and_the_keypad_goes_through_what_is_there(
    evening: TouchWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(evening, Qt.Key.Key_Return)
    assert not evening.closed.asleep
    seen = set()
    for _ in range(6):
        evening.go_through(forward=True)
        seen.add(evening.focusWidget())
    assert {evening.closed.call, evening.closed.use} <= seen
    assert all(evening.closed.isAncestorOf(widget) for widget in seen if widget)


def test_whoever_is_here_all_the_same_uses_it(
    evening: TouchWindow, qtbot: QtBot, press: Press, screen: Callable[[str], Any]
) -> None:
    touch(evening, qtbot)
    press(evening.closed.languages.choices["ar"])
    press(evening.closed.use)
    assert not evening.closed.shut
    assert language_of(evening) == "ar"
    press(screen("home").tiles["services"])
    evening.forget()
    assert evening.closed.shut
    assert evening.closed.asleep
    assert language_of(evening) == "fr"


def test_the_reception_is_called_out_of_hours_too(
    evening: TouchWindow, qtbot: QtBot, press: Press, settled: Callable[[], None]
) -> None:
    touch(evening, qtbot)
    press(evening.closed.call)
    settled()
    assert evening.overlay.sheet is not None


def test_a_badge_is_read_by_night(evening: TouchWindow, settled: Callable[[], None]) -> None:
    evening._scanned("NOT A BADGE")
    settled()
    assert not evening.closed.shut
    assert evening.path == ["home", "qr"]


def test_a_day_that_differs_closes_it_and_says_why(
    window: TouchWindow, clock: FrozenClock, hall: Station
) -> None:
    hall.do("sites.set_day", day=clock.at.date(), reason="Fête du Trône", reason_ar="عيد العرش")
    gone(window)
    assert window.closed.shut
    window.closed.wake()
    assert window.closed.days.hours[0].text() == "Fermé (Fête du Trône)"
    window.session.speak("ar")
    assert "عيد العرش" in window.closed.days.hours[0].text()


def test_nothing_shines_in_one_place_all_night(evening: TouchWindow) -> None:
    places = set()
    for _ in range(12):
        minute(evening)
        evening.closed.layout().activate()
        places.add((evening.closed.clock.geometry().x(), evening.closed.clock.geometry().y()))
    assert len(places) > 5


def test_where_it_is_always_open_it_never_shuts(
    window: TouchWindow,
    clock: FrozenClock,
    kiosk_station: Station,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    always = msgspec.structs.replace(kiosk_station.settings, screen=ScreenSettings(open="always"))
    monkeypatch.setattr(kiosk_station, "settings", always)
    clock.at += EVENING
    gone(window)
    assert not window.closed.shut


def test_it_is_quiet_when_nobody_would_notice(
    window: TouchWindow, press: Press, screen: Callable[[str], Any]
) -> None:
    assert not window.quiet(), "somebody may just have come"
    gone(window)
    assert window.quiet()
    window.way_out.offer()
    assert not window.quiet()
    window.way_out.close()
    press(screen("home").tiles["services"])
    assert not window.quiet()


def test_it_is_quiet_while_it_is_shut_and_asleep(evening: TouchWindow) -> None:
    assert evening.quiet()
    evening.closed.wake()
    assert not evening.quiet()
