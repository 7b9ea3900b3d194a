"""What is done with a booking is done in each view that shows it, by the mouse and by keys."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import BookingView, get
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.ui.reception.bookings.test_page import LEFT, at, book, drag, page, rooms
from ui.reception.bookings.details import BookingPopover
from ui.reception.bookings.page import BookingsPage
from ui.reception.bookings.views import DAY, LIST, ROOM, WEEK
from ui.shell.session import Session
from ui.widgets.toast import Notice

__all__ = ["page", "rooms"]
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
VIEWS = pytest.mark.parametrize("view", [DAY, WEEK, ROOM, LIST])
GRIDS = pytest.mark.parametrize("view", [DAY, WEEK, ROOM])
HANDS = pytest.mark.parametrize("hand", ["mouse", "keys"])
SECOND = timedelta(seconds=1)


@pytest.fixture
def held(site: Station, rooms: list[UUID], clock: FrozenClock) -> UUID:
    """Atlas from 11:00 to 12:00, at 11:05."""
    made = book(site, rooms[0], 11, 12)
    clock.at = at(11, 5)
    return made


class Watched:
    """The booking as it is now, and what was told of it."""

    def __init__(self, session: Session, booking: UUID, told: list[Notice], qtbot: QtBot) -> None:
        self.session, self.id, self.told, self.qtbot = session, booking, told, qtbot

    @property
    def now(self) -> BookingView:
        view = self.session.read(get, booking=self.id)
        assert view is not None
        return view

    def undo(self) -> None:
        """Take back what was told, which can be for ten seconds."""
        self.qtbot.waitUntil(lambda: bool(self.told) and self.session.idle)
        assert self.told[-1].undo is not None
        self.told[-1].undo()
        self.qtbot.waitUntil(lambda: self.session.idle)


@pytest.fixture
def watched(session: Session, held: UUID, told: list[Notice], qtbot: QtBot) -> Watched:
    """The booking of the tests."""
    return Watched(session, held, told, qtbot)


def show(page: BookingsPage, view: str, room: UUID) -> None:
    """Turn to a view, with the keys in it."""
    if view == ROOM:
        page.show_room(room)
    else:
        page.show_view(view)
    page.enter()


def choose(page: BookingsPage, view: str, booking: UUID) -> None:
    if view == LIST:
        page.sheets.list.choose(booking)
    else:
        page.grid.choose(booking)


def bubble(
    page: BookingsPage, view: str, watched: Watched, hand: str, qtbot: QtBot
) -> BookingPopover:
    """The bubble of the booking, by a click on it or by Enter."""
    booking, shown = watched.now, page.sheets.shown
    choose(page, view, booking.id)
    if hand == "keys":
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    elif view == LIST:
        where = page.sheets.list.place_of(booking).center()
        QTest.mouseDClick(page.sheets.list.viewport(), LEFT, pos=where)
    else:
        qtbot.mouseClick(page.grid, LEFT, pos=page.grid.place_of_booking(booking).center())
    found = page.handling.bubble
    assert isinstance(found, BookingPopover)
    assert found.isVisible()
    return found


def press(found: BookingPopover, action: str, hand: str, qtbot: QtBot) -> None:
    """Click on a button of the bubble; or go to it by Tab, and press Enter."""
    button = found.buttons[action]
    if hand == "mouse":
        qtbot.mouseClick(button, LEFT)
        return
    for _ in found.buttons:
        if found.focusWidget() is button:
            break
        qtbot.keyClick(found.focusWidget() or found, Qt.Key.Key_Tab)
    assert found.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Return)


@HANDS
@VIEWS
def test_an_arrival_is_noted_and_taken_back(
    page: BookingsPage,
    rooms: list[UUID],
    watched: Watched,
    qtbot: QtBot,
    view: str,
    hand: str,
) -> None:
    show(page, view, rooms[0])
    press(bubble(page, view, watched, hand, qtbot), "check_in", hand, qtbot)
    qtbot.waitUntil(lambda: watched.now.state == "checked_in")
    watched.undo()
    assert watched.now.state == "booked"


@HANDS
@VIEWS
def test_a_meeting_ends_early_and_goes_on_again(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    watched: Watched,
    qtbot: QtBot,
    view: str,
    hand: str,
) -> None:
    site.do("bookings.check_in", booking=watched.now.id)
    show(page, view, rooms[0])
    press(bubble(page, view, watched, hand, qtbot), "end", hand, qtbot)
    qtbot.waitUntil(lambda: watched.now.state == "ended")
    assert watched.now.ends == at(11, 5)
    watched.undo()
    assert (watched.now.state, watched.now.ends) == ("checked_in", at(12))


@HANDS
@VIEWS
def test_a_meeting_is_extended_where_nobody_follows(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    watched: Watched,
    qtbot: QtBot,
    view: str,
    hand: str,
) -> None:
    site.do("bookings.check_in", booking=watched.now.id)
    show(page, view, rooms[0])
    press(bubble(page, view, watched, hand, qtbot), "extend", hand, qtbot)
    qtbot.waitUntil(lambda: watched.now.ends == at(12, 30))
    watched.undo()
    assert watched.now.ends == at(12)
    book(site, rooms[0], 12, 13, held_by="Noria")
    page.refresh()
    press(bubble(page, view, watched, hand, qtbot), "extend", hand, qtbot)
    qtbot.waitUntil(lambda: watched.told[-1].kind == "warning")
    assert "Noria" in watched.told[-1].text
    assert watched.now.ends == at(12)


@HANDS
@VIEWS
def test_two_bookings_change_rooms_and_back(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    watched: Watched,
    qtbot: QtBot,
    view: str,
    hand: str,
) -> None:
    book(site, rooms[1], 11, 13, held_by="Noria")
    show(page, view, rooms[0])
    press(bubble(page, view, watched, hand, qtbot), "swap", hand, qtbot)
    form = page.handling.swapping
    assert form is not None
    if hand == "keys":
        qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: watched.now.resource == rooms[1])
    watched.undo()
    assert watched.now.resource == rooms[0]


@VIEWS
def test_a_booking_is_moved_and_stretched_by_keys(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
    view: str,
) -> None:
    made = book(site, rooms[0], 14, 15)
    show(page, view, rooms[0])
    page.refresh()
    choose(page, view, made)

    moved = Watched(session, made, told, qtbot)
    step = timedelta(minutes=30 if view == WEEK else 15)
    qtbot.keyClick(page.sheets.shown, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: moved.now.starts == at(14) + step)
    moved.undo()
    qtbot.waitUntil(lambda: moved.now.starts == at(14))
    page.refresh()
    choose(page, view, made)
    qtbot.keyClick(page.sheets.shown, Qt.Key.Key_Right, SHIFT)
    qtbot.waitUntil(lambda: moved.now.ends == at(15) + step)
    moved.undo()
    qtbot.waitUntil(lambda: moved.now.ends == at(15))


def spot(page: BookingsPage, room: UUID, when: Any) -> QPoint:
    """Just after a moment, in the row of a room, or of its day."""
    grid = page.grid
    number = grid.row_of(room, when)
    axis = grid.axis_of(number)
    box = axis.box(when, when + axis.step, 0, 1)
    return QPoint(round(box.center().x()), round(grid.top_of(number) + grid.row_height / 2))


@GRIDS
def test_a_booking_is_dragged_and_stretched_by_the_mouse(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
    view: str,
) -> None:
    made = book(site, rooms[0], 14, 16)
    show(page, view, rooms[0])
    page.refresh()

    moved = Watched(session, made, told, qtbot)
    drag(qtbot, page, spot(page, rooms[0], at(15)), spot(page, rooms[0], at(17)))
    qtbot.waitUntil(lambda: moved.now.starts == at(16))
    moved.undo()
    qtbot.waitUntil(lambda: moved.now.starts == at(14))
    page.refresh()
    box = page.grid.place_of_booking(moved.now)
    end = QPoint(box.right() - 2, box.center().y())
    drag(qtbot, page, end, spot(page, rooms[0], at(17)))
    qtbot.waitUntil(lambda: moved.now.ends > at(17))
    moved.undo()
    qtbot.waitUntil(lambda: moved.now.ends == at(16))


def test_the_bubble_shows_where_the_keys_are_only_to_who_uses_them(
    page: BookingsPage, rooms: list[UUID], watched: Watched, qtbot: QtBot
) -> None:
    show(page, DAY, rooms[0])
    by_keys = bubble(page, DAY, watched, "keys", qtbot)
    first = next(iter(by_keys.buttons.values()))
    assert by_keys.focusWidget() is first
    assert first.ringed
    by_keys.close()
    QApplication.processEvents()
    qtbot.mouseClick(page.grid, LEFT, pos=QPoint(5, 5))
    by_mouse = bubble(page, DAY, watched, "mouse", qtbot)
    assert by_mouse.focusWidget() is next(iter(by_mouse.buttons.values()))
    by_mouse.close()
