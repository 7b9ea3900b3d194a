"""Rules at the desk: what is refused, what is offered instead, what it costs, who says yes."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.bookings import policy, queries
from kiosk.station import Station
from tests.ui.reception.bookings.test_page import at, book, bookings, drag, page, rooms, spot
from ui.reception.bookings.details import BookingPopover
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.form import BookingForm
from ui.reception.bookings.page import BookingsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

__all__ = ["page", "rooms"]
LEFT = Qt.MouseButton.LeftButton


def rule(site: Station, member: str, **values: int | None) -> None:
    for name, value in values.items():
        site.do("bookings.set_rule", member=member, rule=name, value=value)


def state(site: Station, booking: UUID) -> str:
    view = site.ask(queries.get, booking=booking)
    assert view is not None
    return view.state


@pytest.fixture
def bubble(page: BookingsPage, qtbot: QtBot) -> DraftPopover:
    """A draft of Atlas from 14:00 to 16:00, for somebody from outside."""
    drag(qtbot, page, spot(page, 0, at(14)), spot(page, 0, at(15, 45)))
    found = page.making.bubble
    assert isinstance(found, DraftPopover)
    found.who.set_text("Kasbah Pay")
    return found


def test_what_is_offered_instead_is_booked_by_one_press(
    bubble: DraftPopover, site: Station, session: Session, qtbot: QtBot
) -> None:
    rule(site, "external", longest_minutes=60)
    qtbot.mouseClick(bubble.book, LEFT)
    qtbot.waitUntil(lambda: bool(bubble.offers.buttons))
    assert "plus longue" in bubble.hint.text()
    assert bubble.who.text == "Kasbah Pay"
    qtbot.mouseClick(bubble.offers.buttons[0], LEFT)
    qtbot.waitUntil(lambda: len(bookings(session)) == 1)
    (made,) = bookings(session)
    assert (made.starts, made.ends, made.held_by) == (at(14), at(15), "Kasbah Pay")


def test_a_room_that_was_taken_meanwhile_has_another_in_the_bubble(
    bubble: DraftPopover, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    book(site, rooms[0], 14, 15)
    qtbot.mouseClick(bubble.book, LEFT)
    qtbot.waitUntil(lambda: bool(bubble.offers.buttons))
    assert [offer.key for offer in bubble.offers.found] == ["room", "time", "time"]
    qtbot.mouseClick(bubble.offers.buttons[0], LEFT)
    qtbot.waitUntil(lambda: len(bookings(session)) == 2)
    assert {b.resource for b in bookings(session)} == set(rooms)


def test_the_bubble_says_what_it_would_cost(
    page: BookingsPage, site: Station, bubble: DraftPopover
) -> None:
    assert "MAD" not in bubble.hint.text()
    site.do("bookings.set_tariff", member="external", unit="hour", price=15000, confirmed=False)
    bubble.who.edited.emit("Kasbah Pay")
    assert "360" in bubble.hint.text()
    assert "à confirmer" in bubble.hint.text()


@pytest.fixture
def form(page: BookingsPage, site: Station, rooms: list[UUID]) -> BookingForm:
    """The form on Atlas at 14:00, which is taken."""
    book(site, rooms[0], 14, 15)
    opened = page.making.open_form(resource=rooms[0], who="Kasbah Pay")
    assert opened is not None
    opened.kind.choose("external")
    opened.starts.set_value(14 * 60)
    opened.length.set_value(60)
    return opened


def test_the_form_offers_another_room_and_saves_it_by_one_press(
    form: BookingForm, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: bool(form.terms.offers.buttons))
    qtbot.mouseClick(form.terms.offers.buttons[0], LEFT)
    qtbot.waitUntil(lambda: len(bookings(session)) == 2)
    made = next(b for b in bookings(session) if b.held_by == "Kasbah Pay")
    assert (made.resource, made.starts) == (rooms[1], at(14))


def test_the_list_of_places_greys_what_cannot_be_had_and_says_why(
    form: BookingForm, rooms: list[UUID]
) -> None:
    form.resource.opening.emit()
    model = form.resource.model()
    shown = {form.resource.itemData(n): model.index(n, 0) for n in range(form.resource.count())}
    enabled = Qt.ItemFlag.ItemIsEnabled
    assert not model.flags(shown[rooms[0]]) & enabled
    assert "15:00" in model.data(shown[rooms[0]])
    assert model.flags(shown[rooms[1]]) & enabled
    form.resource.hidePopup()
    assert "15:00" not in form.resource.currentText()


def test_what_was_asked_for_waits_at_the_rail_and_is_confirmed_from_its_bubble(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    rule(site, "external", approval=1)
    asked = book(site, rooms[0], 14, 15, kind="external")
    page.refresh()
    (shown,) = bookings(session)
    assert page.grid.is_tentative(shown)
    page.grid.opened.emit(shown)
    bubble = page.handling.bubble
    assert isinstance(bubble, BookingPopover)
    assert "check_in" not in bubble.buttons
    qtbot.mouseClick(bubble.buttons["approve"], LEFT)
    qtbot.waitUntil(lambda: state(site, asked) == policy.BOOKED)
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: state(site, asked) == policy.ASKED)


def test_what_is_declined_is_taken_back_from_the_message(
    page: BookingsPage, site: Station, rooms: list[UUID], told: list[Notice], qtbot: QtBot
) -> None:
    rule(site, "external", approval=1)
    asked = book(site, rooms[0], 14, 15, kind="external")
    page.refresh()
    page.grid.opened.emit(bookings(page.session)[0])
    assert isinstance(page.handling.bubble, BookingPopover)
    qtbot.mouseClick(page.handling.bubble.buttons["decline"], LEFT)
    qtbot.waitUntil(lambda: state(site, asked) == "declined")
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: state(site, asked) == "asked")


def test_the_rail_counts_what_waits_for_an_answer(
    session: Session, site: Station, rooms: list[UUID], qtbot: QtBot
) -> None:
    rule(site, "external", approval=1)
    window = ReceptionWindow(session)
    qtbot.addWidget(window)
    assert window.rail.items["bookings"].count == 0
    asked = book(site, rooms[0], 14, 15, kind="external")
    qtbot.waitUntil(lambda: window.rail.items["bookings"].count == 1)
    site.do("bookings.approve", booking=asked)
    qtbot.waitUntil(lambda: window.rail.items["bookings"].count == 0)
