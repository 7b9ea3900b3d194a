"""A week, a month, one room and a list: what a hand does in the day can be done there too."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import BookingView, get
from kiosk.station import Station
from tests.ui.reception.bookings.test_page import LEFT, at, book, drag, page, rooms
from ui.reception.bookings.details import BookingPopover
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.listing import DayHead
from ui.reception.bookings.page import BookingsPage
from ui.reception.bookings.views import DAY, LIST, MONTH, ROOM, WEEK
from ui.shell.session import Session
from ui.widgets.toast import Notice

__all__ = ["page", "rooms"]
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_DAY = timedelta(days=1)


def held(session: Session, booking: UUID) -> BookingView:
    found = session.read(get, booking=booking)
    assert found is not None
    return found


def spot(page: BookingsPage, number: int, when: Any) -> QPoint:
    """The middle of a row of the grid, just after a moment."""
    grid, axis = page.grid, page.grid.axis_of(number)
    box = axis.box(when, when + axis.step, 0, 1)
    return QPoint(round(box.center().x()), round(grid.top_of(number) + grid.row_height / 2))


@pytest.mark.parametrize("kind", [DAY, WEEK, MONTH, ROOM, LIST])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_each_view_shows_itself_and_escape_comes_back_to_the_day(
    page: BookingsPage, site: Station, rooms: list[UUID], speak: Any, language: str, kind: str
) -> None:
    book(site, rooms[0], 14, 15)
    speak(language)
    page.header.views.picked.emit(kind)
    assert (page.sheets.kind, page.header.views.value) == (kind, kind)
    assert page.sheets.shown.isVisible()
    assert [page.grid, page.sheets.month, page.sheets.list].count(page.sheets.shown) == 1
    assert page.coworking.isVisible() == (kind == DAY)
    assert not page.grab().isNull()
    assert page.escape() == (kind != DAY)
    assert page.sheets.kind == DAY


@pytest.mark.parametrize(
    ("kind", "day", "words"),
    [
        (DAY, date(2026, 11, 25), "mer. 25 novembre"),
        (WEEK, date(2026, 12, 1), "30 nov. – 6 déc."),
        (MONTH, date(2026, 12, 1), "décembre 2026"),
        (ROOM, date(2026, 12, 1), "30 nov. – 6 déc."),
        (LIST, date(2026, 12, 1), "1 déc. – 7 déc."),
    ],
)
def test_the_date_bar_goes_as_far_as_the_view_shows(
    page: BookingsPage, kind: str, day: date, words: str
) -> None:
    page.show_view(kind)
    page.dates.on.click()
    assert (page.dates.day, page.dates.label.text()) == (day, words)
    page.dates.back.click()
    assert page.dates.day == (date(2026, 11, 1) if kind == MONTH else date(2026, 11, 24))


def test_a_drag_in_the_week_books_on_another_day(
    page: BookingsPage, session: Session, qtbot: QtBot
) -> None:
    page.show_view(WEEK)
    drag(qtbot, page, spot(page, 1, at(14) + 2 * _DAY), spot(page, 1, at(15) + 2 * _DAY))
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    assert "jeu. 26 novembre" in bubble.windowTitle()
    bubble.who.set_text("Noria")
    qtbot.keyClick(bubble.who.input.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.grid.lanes[1].bookings))
    [made] = page.grid.lanes[1].bookings
    assert (made.starts, made.ends) == (at(14) + 2 * _DAY, at(15, 30) + 2 * _DAY)


def test_a_booking_is_moved_to_another_day_and_taken_back(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    one = book(site, rooms[0], 14, 16)
    page.show_view(WEEK)
    drag(qtbot, page, spot(page, 0, at(14, 30)), spot(page, 1, at(10, 30) + 2 * _DAY))
    qtbot.waitUntil(lambda: held(session, one).resource == rooms[1])
    assert held(session, one).starts == at(10) + 2 * _DAY
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: held(session, one).starts == at(14))


def test_the_keys_step_over_the_night_in_a_week(page: BookingsPage, qtbot: QtBot) -> None:
    page.show_view(WEEK)
    page.grid.setFocus()
    page.grid.point_at(page.grid.lanes[0].resource.id)
    for _ in range(30):
        qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    draft = page.grid.draft
    assert draft is not None
    assert draft.starts.date() == date(2026, 11, 25)
    assert "mer. 25 novembre" in page.grid.said_value()
    for _ in range(30):
        qtbot.keyClick(page.grid, Qt.Key.Key_Left)
    assert page.grid.draft is not None
    assert page.grid.draft.starts.date() == date(2026, 11, 24)


def test_one_room_has_a_row_a_day_and_keys_move_a_booking_to_another(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    one = book(site, rooms[1], 14, 15)
    page.show_room(rooms[1])
    assert [row.day.day for row in page.grid.lanes] == list(range(23, 30))
    assert [[b.id for b in row.bookings] for row in page.grid.lanes[:3]] == [[], [one], []]
    page.grid.choose(one)
    qtbot.keyClick(page.grid, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: held(session, one).starts == at(14) + _DAY)
    qtbot.waitUntil(lambda: bool(page.grid.lanes[2].bookings))
    qtbot.keyClick(page.grid, Qt.Key.Key_Right, SHIFT)
    qtbot.waitUntil(lambda: held(session, one).ends == at(15, 15) + _DAY)


def test_a_click_on_a_name_leads_to_the_room_and_back(page: BookingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.grid, LEFT, pos=QPoint(40, round(page.grid.top_of(1) + 10)))
    assert (page.sheets.kind, page.header.room.currentText()) == (ROOM, "Toubkal")
    qtbot.mouseClick(page.grid, LEFT, pos=QPoint(40, round(page.grid.top_of(1) + 10)))
    assert page.sheets.kind == DAY


def test_a_booking_over_days_is_drawn_across_them(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session
) -> None:
    site.do("sites.change_place", place=rooms[0], overnight=True)
    made = site.do(
        "bookings.book",
        resource=rooms[0],
        starts=at(18),
        ends=at(10) + 2 * _DAY,
        held_by="Hackathon",
    ).command.id
    page.show_view(WEEK)
    box = page.grid.place_of_booking(held(session, made))
    axis = page.grid.axis
    # Two hours, a whole day, and two hours more.
    assert abs(box.width() - (2 + 12 + 2) * axis.hour) < 6
    page.show_room(rooms[0])
    assert [bool(row.bookings) for row in page.grid.lanes] == [
        False,
        True,
        True,
        True,
        *[False] * 3,
    ]
    boxes = [number for number, _ in page.grid._boxes(rooms[0], at(18), at(10) + 2 * _DAY)]
    assert boxes == [1, 2, 3]


def test_the_month_leads_to_a_day_by_keys_and_by_a_click(
    page: BookingsPage, site: Station, rooms: list[UUID], qtbot: QtBot
) -> None:
    book(site, rooms[1], 14, 17)
    page.show_view(MONTH)
    page.sheets.month.setFocus()
    qtbot.keyClick(page.sheets.month, Qt.Key.Key_Down)
    assert page.sheets.month.said_value().startswith("Toubkal, mar. 24 novembre")
    assert "réservation" in page.sheets.month.said_value()
    assert "25\u202f% du temps" in page.sheets.month.said_value()
    qtbot.keyClick(page.sheets.month, Qt.Key.Key_Right)
    qtbot.keyClick(page.sheets.month, Qt.Key.Key_Return)
    assert (page.sheets.kind, page.dates.day) == (DAY, date(2026, 11, 25))
    assert page.grid.draft is not None
    assert page.grid.draft.resource == rooms[1]


def test_the_list_does_by_keys_what_the_grid_does(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    one = book(site, rooms[0], 14, 15)
    page.show_view(LIST)
    page.enter()
    listed = page.sheets.list
    assert isinstance(listed.items[0], DayHead)
    assert listed.current.id == one
    qtbot.keyClick(listed, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: held(session, one).starts == at(14, 15))
    qtbot.waitUntil(lambda: listed.current.starts == at(14, 15))
    qtbot.keyClick(listed, Qt.Key.Key_Right, SHIFT)
    qtbot.waitUntil(lambda: held(session, one).ends == at(15, 30))
    qtbot.waitUntil(lambda: listed.current.ends == at(15, 30))
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert isinstance(page.handling.bubble, BookingPopover)
    page.handling.bubble.close()
    page.handling.ask = lambda *_given, **_words: True
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: held(session, one).state == "cancelled")
    qtbot.waitUntil(lambda: not listed.items)
    told[-1].undo()
    qtbot.waitUntil(lambda: held(session, one).state == "booked")


def test_many_rooms_are_scrolled_under_a_head_that_stays(
    page: BookingsPage, site: Station, qtbot: QtBot
) -> None:
    for number in range(40):
        site.do("sites.add_room", name=f"Salle {number}", capacity=4)
    page.refresh()
    grid = page.grid
    assert grid.bar.isVisible()
    painted: list[int] = []
    paint, grid.paint_row = grid.paint_row, lambda p, n: painted.append(n) or paint(p, n)  # type: ignore[method-assign,func-returns-value]
    grid.repaint_rows()
    grid.grab()
    assert painted == list(grid.in_sight())
    assert len(painted) < 20
    painted.clear()
    grid.bar.setValue(grid.bar.value() + 10)
    grid.grab()
    assert len(painted) <= 2
    last = grid.lanes[-1].resource.id
    grid.point_at(last)
    assert len(grid.lanes) - 1 in list(grid.in_sight())
    assert grid.draft is not None
    assert grid.rect().contains(grid.place_of(grid.draft).center())


def test_a_closed_room_says_why_and_a_held_part_holds_the_whole(
    page: BookingsPage, site: Station, rooms: list[UUID]
) -> None:
    both = site.do("sites.add_room", name="Les deux", capacity=30).command.id
    site.do("sites.combine_rooms", whole=both, parts=rooms)
    site.do("sites.change_place", place=rooms[0], before=15, after=30)
    site.do("sites.close_place", place=rooms[1], reason="Peinture")
    book(site, rooms[0], 14, 15)
    page.refresh()
    whole = next(row for row in page.grid.lanes if row.resource.id == both)
    assert [b.held_by for b in whole.beside] == ["Sahel Data"]
    assert not page.grid.grab().isNull()
    page.grid._show_cursor(spot(page, 1, at(12)).toPointF())
    assert "Peinture" in page.grid.toolTip()


def test_nobody_takes_hold_of_what_is_only_to_be_looked_at(
    page: BookingsPage, site: Station, rooms: list[UUID], qtbot: QtBot
) -> None:
    one = book(site, rooms[0], 14, 15)
    page.show_view(LIST)
    page.sheets.list.set_editable(False)
    page.enter()
    qtbot.keyClick(page.sheets.list, Qt.Key.Key_Delete)
    assert page.sheets.list.current.id == one


def test_what_is_lent_is_counted_under_the_rooms(page: BookingsPage, site: Station) -> None:
    page.refresh()
    assert page.equipment.isHidden()
    made = site.do("sites.add_equipment", name="Micros", count=3).command.id
    now = {"starts": at(10, 45), "ends": at(12), "held_by": "Sahel Data"}
    site.do("bookings.book", resource=made, places=2, **now)
    page.refresh()
    assert "Micros" in page.equipment.text()
    assert "3/3" in page.equipment.text()
    site.clock.at = at(11)  # type: ignore[attr-defined]
    page.refresh()
    assert "1/3" in page.equipment.text()
    page.show_view(WEEK)
    assert page.equipment.isHidden()
