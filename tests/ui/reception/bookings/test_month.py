"""The month at work: a day of a room is looked at, said and booked from there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.reception.bookings.test_page import LEFT, at, book, page, rooms
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.month import MOST_NAMED, MonthSheet
from ui.reception.bookings.page import BookingsPage
from ui.reception.bookings.views import DAY, MONTH
from ui.shell.session import Session
from ui.widgets.toast import Notice

__all__ = ["page", "rooms"]
WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
def month(page: BookingsPage) -> MonthSheet:
    """The month of November, on its 24th day."""
    page.show_view(MONTH)
    page.sheets.month.setFocus()
    return page.sheets.month


def point(month: MonthSheet, row: int, day: int, *, plus: bool = False) -> QPoint:
    """The middle of a cell, or of the plus in its corner."""
    box = month._plus_of(row, day - 1) if plus else month._box_of(row, day - 1)
    return box.center().toPoint()


def asked_for(page: BookingsPage, room: UUID, day: date) -> DraftPopover:
    """The bubble of a draft in a room on a day, which the page has turned to."""
    assert (page.sheets.kind, page.dates.day) == (DAY, day)
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    assert (bubble.slot.resource, bubble.slot.starts.date()) == (room, day)
    return bubble


def test_n_books_the_day_that_the_keys_are_on(
    page: BookingsPage, month: MonthSheet, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClick(month, Qt.Key.Key_Down)
    qtbot.keyClick(month, Qt.Key.Key_Right)
    qtbot.keyClick(month, Qt.Key.Key_N)
    bubble = asked_for(page, rooms[1], WEDNESDAY)
    bubble.who.set_text("Omar Tazi")
    qtbot.keyClick(bubble.who.input.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.grid.lanes[1].bookings))
    [made] = page.grid.lanes[1].bookings
    assert (made.held_by, made.day) == ("Omar Tazi", WEDNESDAY)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_plus_of_a_day_books_it_and_the_rest_of_it_opens_it(
    page: BookingsPage,
    month: MonthSheet,
    rooms: list[UUID],
    speak: Any,
    language: str,
    qtbot: QtBot,
) -> None:
    speak(language)
    qtbot.mouseMove(month, point(month, 0, 25))
    assert month.over == (0, 24)
    qtbot.mouseClick(month, LEFT, pos=point(month, 0, 25, plus=True))
    asked_for(page, rooms[0], WEDNESDAY).close()
    page.making.bubble = None
    page.show_view(MONTH)
    qtbot.mouseClick(month, LEFT, pos=point(month, 1, 26))
    assert (page.sheets.kind, page.dates.day) == (DAY, date(2026, 11, 26))
    assert page.grid.draft is not None
    assert page.grid.draft.resource == rooms[1]
    assert page.making.bubble is None


def test_a_day_without_free_time_is_said_to_have_none(
    page: BookingsPage,
    month: MonthSheet,
    site: Station,
    rooms: list[UUID],
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    day = timedelta(days=1)
    times = {"starts": at(8) + day, "ends": at(20) + day}
    site.do("bookings.book", resource=rooms[0], held_by="Sahel Data", **times)
    page.refresh()
    qtbot.keyClick(month, Qt.Key.Key_Right)
    qtbot.keyClick(month, Qt.Key.Key_N)
    assert page.making.bubble is None
    assert "plus de temps libre" in told[-1].text


def test_who_may_not_book_only_looks(page: BookingsPage, month: MonthSheet, qtbot: QtBot) -> None:
    month.set_editable(False)
    qtbot.keyClick(month, Qt.Key.Key_N)
    assert page.sheets.kind == MONTH
    qtbot.mouseClick(month, LEFT, pos=point(month, 0, 24, plus=True))
    assert page.sheets.kind == DAY
    assert page.making.bubble is None


def test_a_cell_says_how_full_it_is_and_with_what(
    page: BookingsPage, month: MonthSheet, site: Station, rooms: list[UUID]
) -> None:
    book(site, rooms[0], 14, 17)
    book(site, rooms[0], 17, 20, held_by="Noria Énergie")
    page.refresh()
    month._go_over((0, 23))
    said, tip = month.said_value(), month.tip_of(0, 23)
    for words in ("Atlas", "mar. 24 novembre", "2 réservations", "50\u202f% du temps"):
        assert words in said
        assert words in tip
    assert ["Sahel Data" in line for line in tip.splitlines()] == [False, True, False]
    assert "17:00–20:00" in tip.splitlines()[2]
    assert said.index("Sahel Data") < said.index("Noria Énergie")
    assert "0\u202f% du temps" in month.words_of(1, 23)
    assert "fermé" in month.words_of(0, 28)


def test_of_many_bookings_the_first_are_named(
    page: BookingsPage, month: MonthSheet, site: Station, rooms: list[UUID]
) -> None:
    for hour in range(11, 20):
        book(site, rooms[0], hour, hour + 1)
    page.refresh()
    lines = month.tip_of(0, 23).splitlines()
    assert len(lines) == 1 + MOST_NAMED + 1
    assert lines[-1] == "et 3 autres réservations"


def test_a_night_is_seen_on_both_days(
    page: BookingsPage, month: MonthSheet, site: Station, rooms: list[UUID]
) -> None:
    site.do("sites.change_place", place=rooms[0], overnight=True)
    times = {"starts": at(19), "ends": at(2) + timedelta(days=1)}
    site.do("bookings.book", resource=rooms[0], held_by="Sahel Data", **times)
    page.refresh()
    assert "19:00–02:00" in month.words_of(0, 23)
    assert "19:00–02:00" in month.words_of(0, 24)
    assert "19:00" not in month.words_of(0, 25)


def test_what_the_mouse_left_is_not_marked(month: MonthSheet, qtbot: QtBot) -> None:
    month._go_over((0, 3))
    assert not month.grab().isNull()
    month.leaveEvent(None)  # type: ignore[arg-type]
    assert month.over is None
    assert month._at(QPointF(3, 3)) is None
