"""The day grid: what a hand or a key draws becomes a booking, or says why not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import BookingView
from kiosk.bookings.queries import day as day_plan
from kiosk.station import Station
from ui.reception.bookings.details import BookingPopover
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.form import BookingForm
from ui.reception.bookings.page import BookingsPage
from ui.shell.session import Session
from ui.widgets.toast import Notice

LEFT = Qt.MouseButton.LeftButton


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC)


@pytest.fixture
def rooms(site: Station) -> list[UUID]:
    """Two rooms and a coworking area."""
    made = [
        site.do("sites.add_room", name=name, capacity=12).result for name in ("Atlas", "Toubkal")
    ]
    site.do("sites.add_desk_area", name="Coworking", places=48)
    return made


@pytest.fixture
def page(session: Session, rooms: list[UUID], qtbot: QtBot) -> BookingsPage:
    page = BookingsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    with qtbot.waitActive(page):
        page.show()
    return page


def bookings(session: Session) -> list[BookingView]:
    plan = session.read(day_plan, day=at(0).date())
    return [booking for lane in plan.lanes for booking in lane.bookings]


def book(site: Station, room: UUID, first: int, last: int, **fields: Any) -> UUID:
    made: UUID = site.do(
        "bookings.book",
        resource=room,
        starts=at(first),
        ends=at(last),
        **{"held_by": "Sahel Data", **fields},
    ).command.id
    return made


def spot(page: BookingsPage, room: int, when: datetime) -> QPoint:
    """The middle of a room's row, just after a moment."""
    grid = page.grid
    box = grid.axis.box(when, when + timedelta(minutes=15), 0, 1)
    y = 34 + (room + 0.5) * grid.row_height
    return QPoint(round(box.center().x()), round(y))


def drag(qtbot: QtBot, page: BookingsPage, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(page.grid, LEFT, pos=start)
    qtbot.mouseMove(page.grid, (start + end) / 2)
    qtbot.mouseMove(page.grid, end)
    qtbot.mouseRelease(page.grid, LEFT, pos=end)


def test_a_drag_and_a_name_make_a_booking(
    page: BookingsPage, session: Session, qtbot: QtBot
) -> None:
    drag(qtbot, page, spot(page, 0, at(14)), spot(page, 0, at(15, 15)))
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    bubble.who.set_text("Noria")
    qtbot.keyClick(bubble.who.input.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(bookings(session)) == 1)
    [made] = bookings(session)
    assert (made.held_by, made.starts, made.ends) == ("Noria", at(14), at(15, 30))
    qtbot.waitUntil(lambda: page.grid.booking(made.id) is not None)


def test_a_resident_by_name_is_that_resident(
    page: BookingsPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    resident = site.do("residents.register", name="Noria Énergie").result
    drag(qtbot, page, spot(page, 0, at(14)), spot(page, 0, at(15)))
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    bubble.who.set_text("noria energie")
    qtbot.mouseClick(bubble.book, LEFT)
    qtbot.waitUntil(lambda: len(bookings(session)) == 1)
    assert bookings(session)[0].resident == resident


def test_a_refusal_stays_in_the_bubble_with_what_was_typed(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    drag(qtbot, page, spot(page, 0, at(14)), spot(page, 0, at(15)))
    book(site, rooms[0], 14, 16)
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    bubble.who.set_text("Kasbah Pay")
    qtbot.mouseClick(bubble.book, LEFT)
    qtbot.waitUntil(lambda: "Sahel Data" in bubble.hint.text())
    assert bubble.who.text == "Kasbah Pay"
    assert bubble.isVisible()
    assert len(bookings(session)) == 1
    bubble.close()


def test_a_booking_is_moved_by_hand_and_taken_back(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    book(site, rooms[0], 14, 15)
    page.refresh()
    drag(qtbot, page, spot(page, 0, at(14, 15)), spot(page, 1, at(16, 15)))
    qtbot.waitUntil(lambda: bookings(session)[0].resource == rooms[1])
    assert bookings(session)[0].starts == at(16)
    qtbot.waitUntil(lambda: bool(told))
    told[0].undo()
    qtbot.waitUntil(lambda: bookings(session)[0].resource == rooms[0])


def test_a_booking_is_stretched_by_its_end(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    book(site, rooms[0], 14, 15)
    page.refresh()
    box = page.grid.place_of_booking(bookings(session)[0])
    end = QPoint(box.right() - 2, box.center().y())
    drag(qtbot, page, end, spot(page, 0, at(16, 15)))
    qtbot.waitUntil(lambda: bookings(session)[0].ends == at(16, 30))


def test_the_keyboard_alone_books(page: BookingsPage, session: Session, qtbot: QtBot) -> None:
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    qtbot.keyClick(page.grid, Qt.Key.Key_Down)
    qtbot.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    bubble.who.set_text("Omar Tazi")
    qtbot.keyClick(bubble.who.input.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(bookings(session)) == 1)
    assert bookings(session)[0].resource_name == "Toubkal"
    assert bookings(session)[0].ends - bookings(session)[0].starts == timedelta(minutes=75)


def test_alt_and_an_arrow_move_what_is_chosen(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    booking = book(site, rooms[0], 14, 15)
    page.refresh()
    page.grid.choose(booking)
    qtbot.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bookings(session)[0].starts == at(14, 15))


def test_delete_asks_before_it_cancels(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    booking = book(site, rooms[0], 14, 15)
    page.refresh()
    page.grid.choose(booking)
    page.handling.ask = lambda *_, **__: False
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    assert len(bookings(session)) == 1
    page.handling.ask = lambda *_, **__: True
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bookings(session) == [])


@pytest.mark.parametrize(("action", "state"), [("check_in", "checked_in")])
def test_the_bubble_of_a_booking_notes_who_came(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    qtbot: QtBot,
    action: str,
    state: str,
) -> None:
    site.do("bookings.book", resource=rooms[0], starts=at(10, 45), ends=at(12), held_by="Sahel")
    page.refresh()
    qtbot.mouseClick(page.grid, LEFT, pos=spot(page, 0, at(11)))
    bubble = page.handling.bubble
    assert isinstance(bubble, BookingPopover)
    qtbot.mouseClick(bubble.buttons[action], LEFT)
    qtbot.waitUntil(lambda: bookings(session)[0].state == state)


def new_form(page: BookingsPage, qtbot: QtBot | None = None) -> BookingForm:
    """What F3 opens; with `qtbot` it has the keyboard."""
    page.open_with(new=True)
    assert page.making.form is not None
    if qtbot is not None:
        form = page.making.form
        qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    return page.making.form


def form_while_taken(page: BookingsPage, site: Station, room: UUID) -> BookingForm:
    """What F3 opens while someone holds a room at the hours that it offers."""
    book(site, room, 11, 13)
    return new_form(page)


def test_f3_books_a_coworking_place_from_the_form(
    page: BookingsPage, session: Session, qtbot: QtBot
) -> None:
    form = new_form(page)
    area = next(r.id for r in form.resources.values() if r.kind == "coworking")
    form.resource.choose(area)
    form.kind.toggles["external"].click()
    form.who.set_text("Sami Alaoui")
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: page.making.form is None)
    plan = session.read(day_plan, day=at(0).date())
    assert plan.coworking is not None
    assert max(plan.coworking.taken) == 1


def test_enter_takes_the_first_resident_and_books_nothing_yet(
    page: BookingsPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    noria = site.do("residents.register", name="Noria Énergie").result
    form = new_form(page, qtbot)
    qtbot.keyClicks(form.who.input.edit, "nor")
    qtbot.keyClick(form.who.input.edit, Qt.Key.Key_Return)
    assert (form.who.text, form.who.resident) == ("Noria Énergie", noria)
    assert (form.isVisible(), form.kind.value) == (True, "resident")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.making.form is None)
    [made] = bookings(session)
    assert (made.kind, made.resident) == ("resident", noria)


def test_what_no_resident_is_called_is_said_and_the_type_stays(
    page: BookingsPage, session: Session, qtbot: QtBot
) -> None:
    form = new_form(page, qtbot)
    held_by = form.fields["held_by"]
    qtbot.keyClicks(form.who.input.edit, "Sami Alaoui")
    assert "Aucun résident" in held_by.note.text()
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Aucun résident" in held_by.error
    assert (form.kind.value, form.form.busy) == ("resident", False)
    form.kind.toggles["external"].click()
    assert held_by.note.text() == ""
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.making.form is None)
    [made] = bookings(session)
    assert (made.kind, made.held_by) == ("external", "Sami Alaoui")


def test_the_bubble_says_who_is_from_outside_and_offers_the_words_as_they_are(
    page: BookingsPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    site.do("residents.register", name="Noria Énergie")
    drag(qtbot, page, spot(page, 0, at(14)), spot(page, 0, at(15)))
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    edit = bubble.who.input.edit
    qtbot.keyClicks(edit, "Noria xyz")
    assert "externe" in bubble.hint.text()
    edit.clear()
    qtbot.keyClicks(edit, "Noria")
    assert "Libre" in bubble.hint.text()
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert (bubble.who.text, bubble.who.resident) == ("Noria", None)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(bookings(session)) == 1)
    assert (bookings(session)[0].held_by, bookings(session)[0].kind) == ("Noria", "external")


def test_tab_reads_the_form_and_enter_goes_through_it(page: BookingsPage, qtbot: QtBot) -> None:
    form = new_form(page, qtbot)
    form.kind.toggles["external"].click()
    form.who.setFocus()
    order = [form.who.input.edit, form.kind.toggles["external"], form.title_field.input.edit]
    for here in order:
        assert form.focusWidget() is here
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    form.who.setFocus()
    for here in (*order, form.repeat.choice, form.fields["email"].input.edit):
        assert form.focusWidget() is here
        qtbot.keyClick(here, Qt.Key.Key_Return)
    assert form.focusWidget() is form.verb
    form.reject()


def test_f3_offers_a_room_that_is_free(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    form = form_while_taken(page, site, rooms[0])
    assert form.resource.value == rooms[1]
    form.reject()


def test_the_form_keeps_what_was_typed_when_refused(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    form = form_while_taken(page, site, rooms[0])
    form.resource.choose(rooms[0])
    form.kind.toggles["external"].click()
    form.who.set_text("Kasbah Pay")
    form.title_field.set_text("Point hebdomadaire")
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(form.alert.isVisible)
    assert form.title_field.text() == "Point hebdomadaire"
    assert form.who.text == "Kasbah Pay"
    form.reject()


def test_arabic_turns_the_time_axis(page: BookingsPage, speak: Any, qtbot: QtBot) -> None:
    morning, evening = spot(page, 0, at(9)), spot(page, 0, at(18))
    assert morning.x() < evening.x()
    speak("ar")
    assert spot(page, 0, at(9)).x() > spot(page, 0, at(18)).x()


@pytest.mark.parametrize(("language", "later"), [("fr", "Right"), ("ar", "Left"), ("en", "Right")])
def test_the_arrow_towards_the_evening_goes_to_the_evening(
    page: BookingsPage, speak: Any, qtbot: QtBot, language: str, later: str
) -> None:
    speak(language)
    page.grid.setFocus()
    page.grid.point_at(page.grid.lanes[0].resource.id)
    before = page.grid.draft
    assert before is not None
    qtbot.keyClick(page.grid, Qt.Key[f"Key_{later}"])
    after = page.grid.draft
    assert after is not None
    assert after.starts - before.starts == timedelta(minutes=15)
    qtbot.keyClick(page.grid, Qt.Key[f"Key_{later}"], Qt.KeyboardModifier.ShiftModifier)
    assert page.grid.draft is not None
    assert page.grid.draft.ends - after.ends == timedelta(minutes=15)


def test_what_was_booked_and_what_was_cancelled_are_taken_back(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    book(site, rooms[0], 14, 15)
    [standing] = bookings(session)
    page.handling.ask = lambda *_given, **_words: True
    page.grid.cancelling.emit(standing)
    qtbot.waitUntil(lambda: bookings(session) == [])
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: [b.id for b in bookings(session)] == [standing.id])
    form = new_form(page)
    form.kind.toggles["external"].click()
    form.who.set_text("Sami Alaoui")
    form.save()
    qtbot.waitUntil(lambda: told[-1].text == "Salle réservée")
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: [b.id for b in bookings(session)] == [standing.id])


def test_a_name_typed_in_a_bubble_that_was_closed_can_be_had_again(
    page: BookingsPage, session: Session, told: list[Notice], qtbot: QtBot
) -> None:
    drag(qtbot, page, spot(page, 0, at(14)), spot(page, 0, at(15)))
    bubble = page.making.bubble
    assert isinstance(bubble, DraftPopover)
    bubble.who.set_text("Kasbah Pay")
    bubble.close()
    assert told[-1].undo is not None
    told[-1].undo()
    again = page.making.bubble
    assert isinstance(again, DraftPopover)
    assert again.who.text == "Kasbah Pay"
    again.who.set_text("")
    again.close()


def test_a_chosen_block_is_made_longer_and_shorter_by_keys(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    one = book(site, rooms[0], 14, 15)
    page.refresh()
    page.grid.choose(one)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.grid, Qt.Key.Key_Right, shift)
    qtbot.waitUntil(lambda: bookings(session)[0].ends == at(15, 15))
    qtbot.waitUntil(lambda: page.grid.booking(one) == bookings(session)[0])
    qtbot.keyClick(page.grid, Qt.Key.Key_Left, shift)
    qtbot.waitUntil(lambda: bookings(session)[0].ends == at(15))


def test_a_room_that_is_looked_up_is_drafted_on_free_time_only(
    page: BookingsPage, site: Station, rooms: list[UUID], qtbot: QtBot
) -> None:
    book(site, rooms[0], 11, 13)
    book(site, rooms[0], 13, 14, held_by="Kasbah Pay")
    page.refresh()
    page.open_with(resource=rooms[0])
    draft = page.grid.draft
    assert draft is not None
    assert all(
        draft.ends <= b.starts or draft.starts >= b.ends
        for lane in page.grid.lanes
        for b in lane.bookings
        if lane.resource.id == draft.resource
    )


def test_a_cancelled_series_comes_back_and_what_cannot_is_said(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    first = book(site, rooms[0], 14, 15, repeat="weekly:3")
    page.refresh()
    page.handling.ask = lambda *_given, **_words: True
    page.handling.act("cancel_following", bookings(session)[0])
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].text == "3 réservations annulées"
    week = timedelta(days=7)
    site.do(
        "bookings.book",
        resource=rooms[0],
        starts=at(14) + week,
        ends=at(15) + week,
        held_by="Kasbah Pay",
    )
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: [b.id for b in bookings(session)] == [first])
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[-1].text == "Restent annulées : \u2068mar. 1 décembre (Kasbah Pay)\u2069"


def test_a_room_given_back_too_early_is_held_again(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    site.clock.at = at(11, 5)  # type: ignore[attr-defined]
    one = book(site, rooms[0], 11, 12)
    site.do("bookings.check_in", booking=one)
    page.refresh()
    page.handling.act("end", bookings(session)[0])
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: bookings(session)[0].state == "checked_in")
    assert bookings(session)[0].ends == at(12)


def test_a_booking_that_was_changed_in_the_form_goes_back_by_a_key(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    book(site, rooms[0], 14, 15)
    page.refresh()
    form = page.making.change(bookings(session)[0])
    assert form is not None
    form.starts.set_value(16 * 60)
    form.save()
    qtbot.waitUntil(lambda: bool(told))
    assert bookings(session)[0].starts == at(16)
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: bookings(session)[0].starts == at(14))
