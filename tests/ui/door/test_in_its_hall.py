"""A door in its hall: nobody leaves it but by the code, it sleeps by night, and speaks as usual."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from tests.ui.door.conftest import EXIT_CODE, Held, show_badge
from ui.door.window import DoorWindow
from ui.shell.device.window import DeviceWindow
from ui.shell.hall.hall import Hall
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.touch.shell.exit_sheet import ExitSheet
from ui.touch.shell.staff_sheet import StaffSheet


@pytest.fixture
def hall(door: DoorWindow, desk: Session) -> Iterator[Hall]:
    made = Hall(door, desk, WINDOWS["door"])
    made.show()
    yield made
    made.release()


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    return codes


@pytest.mark.usefixtures("hall")
def test_it_fills_its_screen_without_a_pointer_and_is_not_closed(door: DoorWindow) -> None:
    assert door.is_locked()
    assert door.isFullScreen()
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BlankCursor
    handle = door.windowHandle()
    assert handle is not None
    event = QCloseEvent()
    QApplication.sendEvent(handle, event)
    assert not event.isAccepted()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F4):
        QTest.keyClick(handle, key, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(handle, key)
    assert door.isFullScreen()


@pytest.mark.usefixtures("hall")
def test_five_seconds_on_the_star_and_the_code_are_the_way_out(
    door: DoorWindow, ended: list[int]
) -> None:
    door.head.star.held.emit()
    asked = door.way_out.sheet
    assert isinstance(asked, ExitSheet)
    for digit in EXIT_CODE:
        asked.keys[digit].click()
    asked.enter.click()
    let = door.way_out.sheet
    assert isinstance(let, StaffSheet)
    let.leave.click()
    assert ended == [0]


@pytest.mark.parametrize(("kind", "locked"), [("door", True), ("desk", False)])
def test_beside_a_desk_it_closes_as_other_windows_do_where_no_code_is_set(
    machine: Station, door: DoorWindow, kind: str, locked: bool
) -> None:
    own = msgspec.structs.replace(Settings().station, kind=kind)
    machine.settings = msgspec.structs.replace(Settings(), station=own)
    assert door.is_locked() is locked


def test_the_technician_chooses_the_room_on_this_machines_page(
    machine: Station, door: DoorWindow, desk: Session, qtbot: QtBot
) -> None:
    page = DeviceWindow(desk)
    qtbot.addWidget(page)
    page.show()
    panel: Any = page.panels["room"]
    page.show_panel("room")
    assert panel.list.currentText() == "Atlas"
    assert "paper" not in page.panels
    rif = next(key for key, words in choices(panel) if words == "Rif")
    panel.list.picked.emit(rif)
    qtbot.waitUntil(lambda: machine.settings.door.room == rif)
    door.refresh()
    assert door.head.name.text() == "Rif"
    page.close()


def choices(panel: Any) -> list[tuple[Any, str]]:
    return [(panel.list.itemData(n), panel.list.itemText(n)) for n in range(panel.list.count())]


def test_it_speaks_three_languages_and_the_sites_own_when_nobody_is_there(
    door: DoorWindow, qtbot: QtBot
) -> None:
    assert [code for code, b in door.foot.tongues.items() if b.isVisible()] == ["ar", "en"]
    door.foot.tongues["ar"].click()
    assert door.panel.said.state == "شاغرة"
    assert door.head.name.text() == "أطلس"
    assert door.idle.counting
    door.foot.tongues["en"].click()
    assert door.panel.said.state == "Free"
    door.idle.expired.emit()
    assert door.panel.said.state == "Libre"
    assert not door.idle.counting


def test_by_night_it_is_nearly_dark_and_a_touch_or_a_badge_wakes_it(
    door: DoorWindow, clock: FrozenClock, badge: Any, qtbot: QtBot
) -> None:
    assert door.night.isHidden()
    clock.at = clock.at.replace(hour=3) + timedelta(days=1)
    door.refresh()
    assert door.night.isVisible()
    picture = door.grab().toImage()
    middle = [picture.pixelColor(x, 4).lightness() for x in range(0, door.width(), 40)]
    assert max(middle) < 20
    QTest.mouseClick(door.night, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert door.night.isHidden()
    assert door.panel.said.state == "Site fermé"
    door.night._awake.stop()
    door.night.look()
    assert door.night.isVisible()
    show_badge(door, badge, qtbot)
    assert door.night.isHidden()


def test_an_evening_in_the_room_keeps_it_lit(
    door: DoorWindow, site: Station, book: Held, clock: FrozenClock
) -> None:
    clock.at = clock.at.replace(hour=19)
    booked = book(0, kind="technopark", held_by="MITC")
    site.do("sites.set_day", day=site.today(), opens=time(8), closes=time(18))
    clock.at = clock.at.replace(minute=30)
    door.refresh()
    assert door.night.isHidden()
    site.do("bookings.end", booking=booked)
    door.refresh()
    assert door.night.isVisible()


def test_nothing_stands_in_one_place_for_long(door: DoorWindow, clock: FrozenClock) -> None:
    places = set()
    for _ in range(8):
        margins = door.column.contentsMargins()
        places.add((margins.left(), margins.top()))
        clock.at += timedelta(minutes=1)
        door.refresh()
    assert len(places) > 3


def test_it_starts_anew_only_when_nobody_is_there(
    door: DoorWindow, speak: Callable[[str], None]
) -> None:
    assert door.quiet()
    door.foot.tongues["ar"].click()
    assert not door.quiet()
    door.forget()
    door.way_out.offer()
    assert not door.quiet()
