"""Midnight is 24:00, and a night is seen on both of its days, in grid, form and list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import get
from kiosk.core.clock_words import end_words, span_words
from kiosk.station import Station
from tests.ui.reception.bookings.test_page import at, page, rooms
from ui.reception.bookings.form import BookingForm
from ui.reception.bookings.listing import DayHead, GoesOn, meant
from ui.reception.bookings.page import BookingsPage
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.views import DAY, LIST, ROOM, WEEK
from ui.shell.session import Session

__all__ = ["page", "rooms"]
_DAY = timedelta(days=1)
LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])


@pytest.fixture
def hall(site: Station, rooms: list[UUID]) -> UUID:
    """A room that is open at night."""
    site.do("sites.change_place", place=rooms[0], overnight=True)
    return rooms[0]


def hold(site: Station, room: UUID, starts: Any, ends: Any, **fields: Any) -> UUID:
    """A booking of any length."""
    wanted = {"resource": room, "starts": starts, "ends": ends, "held_by": "Sahel Data", **fields}
    made: UUID = site.do("bookings.book", **wanted).command.id
    return made


def held(session: Session, booking: UUID) -> Any:
    return session.read(get, booking=booking)


def width(page: BookingsPage, room: UUID, starts: Any, ends: Any) -> list[float]:
    """How many hours of a booking are painted, row by row."""
    boxes = page.grid._boxes(room, starts, ends)
    return [round(box.width() / page.grid.axis_of(n).hour, 1) for n, box in boxes]


def test_the_day_of_a_night_shows_all_of_it_and_the_day_after_its_end(
    page: BookingsPage, site: Station, hall: UUID
) -> None:
    ends = at(2) + _DAY
    hold(site, hall, at(19), ends)
    page.refresh()
    assert (page.grid.view.first, page.grid.view.last) == (8, 26)  # type: ignore[union-attr]
    [wide] = width(page, hall, at(19), ends)
    assert wide == pytest.approx(7, abs=0.2)
    page.dates.on.click()
    assert (page.grid.view.first, page.grid.view.last) == (0, 20)  # type: ignore[union-attr]
    [wide] = width(page, hall, at(19), ends)
    assert wide == pytest.approx(2, abs=0.2)
    page.dates.on.click()
    assert (page.grid.view.first, page.grid.view.last) == (8, 20)  # type: ignore[union-attr]


def test_what_ends_at_midnight_is_not_of_the_next_day(
    page: BookingsPage, site: Station, hall: UUID
) -> None:
    hold(site, hall, at(19), at(0) + _DAY)
    page.refresh()
    assert page.grid.view.last == 24  # type: ignore[union-attr]
    told = QAccessible.queryAccessibleInterface(page.grid)
    assert "19:00–24:00" in told.text(QAccessible.Text.Description)
    page.dates.on.click()
    assert page.grid.view.first == 8  # type: ignore[union-attr]
    assert "Sahel Data" not in page.grid.said_description()


def test_days_of_works_widen_no_day(page: BookingsPage, site: Station, hall: UUID) -> None:
    starts, ends = at(11), at(9) + 5 * _DAY
    hold(site, hall, starts, ends, kind="maintenance")
    page.refresh()
    for _ in range(3):
        assert (page.grid.view.first, page.grid.view.last) == (8, 20)  # type: ignore[union-attr]
        assert len(width(page, hall, starts, ends)) == 1
        page.dates.on.click()


@pytest.mark.parametrize("kind", [WEEK, ROOM])
def test_a_night_is_seen_in_the_week_and_in_the_room(
    page: BookingsPage, site: Station, hall: UUID, kind: str
) -> None:
    ends = at(2) + _DAY
    hold(site, hall, at(19), ends)
    if kind == ROOM:
        page.show_room(hall)
    else:
        page.show_view(kind)
    widths = width(page, hall, at(19), ends)
    assert widths
    assert max(widths) > 2


def test_the_list_has_it_under_each_of_its_days(
    page: BookingsPage, site: Station, hall: UUID
) -> None:
    made = hold(site, hall, at(18), at(10) + 2 * _DAY)
    page.show_view(LIST)
    rows = page.sheets.list.items
    days = [row.id.day for row in rows if isinstance(row, DayHead)]
    assert days == [24, 25, 26]
    later = [row for row in rows if isinstance(row, GoesOn)]
    assert [row.day.day for row in later] == [25, 26]
    words = [page.sheets.list._painter.words(row) for row in later]
    assert "toute la journée" in words[0]
    assert "jusqu’à 10:00" in words[1]
    page.sheets.list.choose((made, date(2026, 11, 26)))
    page.sheets.list.opened.emit(page.sheets.list.current)
    assert page.handling.bubble is not None
    assert page.handling.bubble.booking.id == made == meant(page.sheets.list.current).id
    page.handling.bubble.close()


@LANGUAGES
def test_the_form_says_when_it_ends_in_every_language(
    page: BookingsPage, hall: UUID, speak: Any, language: str
) -> None:
    speak(language)
    form = page.making.open_form(resource=hall)
    assert form is not None
    form.starts.set_value(22 * 60)
    for minutes, ends in ((120, at(0) + _DAY), (240, at(2) + _DAY)):
        form.length.set_value(minutes)
        form.length.stepped.emit(minutes)
        expected = end_words(GridSlot(hall, at(22), ends), language)
        assert expected in form.fields["day"].mark.text()
        assert expected in form.length.accessibleName()
    assert form.fields["nights"].isVisible()
    form.reject()


@LANGUAGES
def test_grid_list_and_bubble_say_a_night_in_every_language(
    page: BookingsPage, site: Station, hall: UUID, speak: Any, language: str, session: Session
) -> None:
    made = hold(site, hall, at(19), at(2) + _DAY)
    speak(language)
    booking = held(session, made)
    words = span_words(booking, language)
    assert words != "19:00–02:00"
    page.refresh()
    assert words in page.grid.said_description()
    page.grid.choose(made)
    assert words in page.grid.said_value()
    page.show_view(LIST)
    assert words in page.sheets.list._painter.words(booking)


def test_a_booking_of_days_is_changed_without_losing_any(
    page: BookingsPage, site: Station, hall: UUID, session: Session, qtbot: QtBot
) -> None:
    made = hold(site, hall, at(18), at(10) + 2 * _DAY)
    page.show_view(DAY)
    page.dates.on.click()  # the second day of it: the form opens on its first
    form = page.making.change(held(session, made))
    assert isinstance(form, BookingForm)
    assert (form.day.day, form.nights.value, form.length.value) == (at(0).date(), 1, 16 * 60)
    form.starts.set_value(19 * 60)
    form.save()
    qtbot.waitUntil(lambda: held(session, made).starts == at(19))
    assert held(session, made).ends == at(11) + 2 * _DAY


def test_a_room_is_booked_for_days_by_the_form(
    page: BookingsPage, hall: UUID, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    form = page.making.open_form(resource=rooms[1])
    assert form is not None
    assert not form.fields["nights"].isVisible()
    form.resource.choose(hall)
    form.resource.picked.emit(hall)
    assert form.fields["nights"].isVisible()
    form.nights.set_value(2)
    form.nights.stepped.emit(2)
    assert "jeu. 26 novembre" in form.fields["day"].mark.text()
    form.kind.choose("external")
    form.who.set_suggesting(False)
    form.who.set_text("Hackathon")
    form.save()
    qtbot.waitUntil(lambda: page.making.form is None)
    [made] = page.grid.lanes[0].bookings
    assert made.ends - made.starts == 2 * _DAY + timedelta(hours=1)


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(2099, 11, 24), date(1800, 1, 1)])
def test_a_day_far_away_is_refused_in_words_and_what_was_typed_stays(
    page: BookingsPage, rooms: list[UUID], session: Session, qtbot: QtBot, day: date
) -> None:
    form = page.making.open_form(resource=rooms[1])
    assert form is not None
    form.kind.choose("external")
    form.who.set_suggesting(False)
    form.who.set_text("Hackathon")
    form.day.set_day(day)
    form.save()
    qtbot.waitUntil(lambda: session.idle)
    assert page.making.form is form
    assert form.alert.isVisible() or form.fields["day"].error or form.fields["starts"].error
    assert form.who.text == "Hackathon"
    assert not any(lane.bookings for lane in page.grid.lanes)
