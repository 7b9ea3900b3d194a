"""The door of a room, with a finger: book, check in, go on, end; read from afar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import BookingView, day
from kiosk.core.clock import FrozenClock
from kiosk.core.command import KIOSK
from kiosk.station import Station
from ui.door.window import BOOK, CHECK_IN, END, EXTEND, DoorWindow
from ui.shell.session import Session


@pytest.fixture
def room(site: Station, clock: FrozenClock) -> UUID:
    clock.at = clock.at.replace(hour=10, minute=0, second=0, microsecond=0)
    made: UUID = site.do("sites.add_room", name="Atlas", name_ar="أطلس", capacity=12).result
    return made


@pytest.fixture
def door(session: Session, room: UUID, qtbot: QtBot) -> DoorWindow:
    session.station.role = KIOSK
    window = DoorWindow(session, "Atlas")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def held(site: Station) -> list[BookingView]:
    plan = site.ask_itself(day, day=site.today())
    return [booking for lane in plan.lanes for booking in lane.bookings]


def book(site: Station, room: UUID, clock: FrozenClock, minutes: int, **fields: Any) -> UUID:
    starts = clock.at + timedelta(minutes=minutes)
    usual = {"resource": room, "held_by": "Noria Énergie", "kind": "external", "starts": starts}
    return site.do("bookings.book", **usual, ends=starts + timedelta(hours=1), **fields).command.id


def press(door: DoorWindow, act: str, qtbot: QtBot) -> None:
    assert door.buttons[act].isVisible()
    door.buttons[act].click()
    qtbot.waitUntil(lambda: door.session.idle)


def shown(door: DoorWindow) -> set[str]:
    return {act for act, button in door.buttons.items() if button.isVisible()}


def test_a_free_room_is_booked_at_its_door_and_used_to_the_end(
    door: DoorWindow, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    assert door.panel.lines()[0] == "Libre"
    assert shown(door) == {BOOK}
    press(door, BOOK, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    [booking] = held(site)
    assert booking.ends - booking.starts == timedelta(minutes=30)
    qtbot.waitUntil(lambda: shown(door) == {CHECK_IN, END})
    press(door, CHECK_IN, qtbot)
    qtbot.waitUntil(lambda: shown(door) == {EXTEND, END})
    assert door.panel.lines()[0] == "Occupée"
    press(door, EXTEND, qtbot)
    qtbot.waitUntil(lambda: held(site)[0].ends - booking.ends == timedelta(minutes=30))
    clock.at += timedelta(minutes=10)
    press(door, END, qtbot)
    qtbot.waitUntil(lambda: held(site)[0].state == "ended")


def test_a_door_names_nobody_unless_the_site_wants_that(
    door: DoorWindow, site: Station, room: UUID, clock: FrozenClock
) -> None:
    site.role = "manager"
    book(site, room, clock, 60, title="Budget")
    door.refresh()
    assert "Noria" not in "".join(door.panel.lines())
    site.do("sites.set_option", name="door_shows", value="title")
    door.refresh()
    assert "Noria" in door.panel.lines()[3]
    assert "Budget" in door.panel.lines()[3]


def test_only_as_much_is_booked_as_is_free(
    door: DoorWindow, site: Station, room: UUID, clock: FrozenClock, qtbot: QtBot
) -> None:
    site.role = "manager"
    book(site, room, clock, 20)
    site.role = KIOSK
    door.refresh()
    assert "20" in door.buttons[BOOK].text()
    press(door, BOOK, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 2)
    assert held(site)[0].ends == held(site)[1].starts


def test_what_cannot_be_done_is_said_under_the_panel(
    door: DoorWindow, site: Station, room: UUID, clock: FrozenClock, qtbot: QtBot
) -> None:
    site.role = "manager"
    first = book(site, room, clock, 0)
    book(site, room, clock, 60, title="Budget")
    site.do("bookings.check_in", booking=first)
    site.role = KIOSK
    door.refresh()
    press(door, EXTEND, qtbot)
    qtbot.waitUntil(door.said.isVisible)
    assert door.said.text() == "La salle est réservée à partir de 11:00."


@pytest.mark.parametrize("size", [(1024, 600), (800, 480), (600, 1024)])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_it_is_read_whole_on_any_small_screen(
    door: DoorWindow,
    site: Station,
    room: UUID,
    clock: FrozenClock,
    speak: Callable[[str], None],
    size: tuple[int, int],
    language: str,
) -> None:
    site.role = "manager"
    first = book(site, room, clock, 0)
    site.do("bookings.check_in", booking=first)
    speak(language)
    door.refresh()
    door.resize(*size)
    assert (door.width(), door.height()) == size
    door.grab()
