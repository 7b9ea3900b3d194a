"""The free finder: a sentence fills the fields, and what is free is taken in one act."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.reception.bookings.test_page import LEFT, at, book, bookings, page, rooms
from ui.reception.bookings.finder import Finder
from ui.reception.bookings.page import BookingsPage
from ui.shell.session import Session
from ui.widgets.toast import Notice

__all__ = ["page", "rooms"]


def opened(page: BookingsPage, text: str = "") -> Finder:
    page.open_with(find=True)
    finder = page.making.finder
    assert finder is not None
    if text:
        finder.sentence.edit.setText(text)
        finder.sentence.edit.textEdited.emit(text)
        finder.look()
    return finder


def test_a_sentence_fills_the_fields(page: BookingsPage, site: Station) -> None:
    site.do("sites.add_room", name="Souss", capacity=6, equipment="écran")
    finder = opened(page, "6 personnes, écran, 1h30, demain après 14h, trampoline")
    assert (finder.people.value, finder.minutes.value) == (6, 90)
    assert (finder.since.day, finder.days.value) == (date(2026, 11, 25), 1)
    assert [code for code, toggle in finder.features.toggles.items() if toggle.isChecked()] == [
        "screen"
    ]
    assert "14:00" in finder.hours.text()
    assert "trampoline" in finder.hours.text()
    [offer] = finder.offers.items
    assert (offer.resource.name, offer.starts.hour) == ("Souss", 14)
    finder.reject()


def test_what_no_room_has_is_not_found(page: BookingsPage) -> None:
    finder = opened(page, "4 personnes, écran")
    assert not finder.offers.items
    assert finder.nothing.isVisible()
    finder.reject()


def test_enter_goes_to_the_offers_and_once_more_books_the_first(
    page: BookingsPage,
    site: Station,
    rooms: list[UUID],
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    book(site, rooms[0], 11, 13)
    noria = site.do("residents.register", name="Noria Énergie").result
    finder = opened(page, "4 personnes, 90 min")
    finder.who.set_text("Noria Énergie")
    qtbot.keyClick(finder.sentence.edit, Qt.Key.Key_Return)
    assert finder.offers.hasFocus() or finder.focusWidget() is finder.offers
    qtbot.keyClick(finder.offers, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.making.finder is None)
    made = next(b for b in bookings(session) if b.held_by == "Noria Énergie")
    assert (made.resource_name, made.starts, made.ends) == ("Toubkal", at(10, 45), at(12, 15))
    assert made.resident == noria
    qtbot.waitUntil(lambda: page.grid.chosen == made.id)
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: len(bookings(session)) == 1)


def test_nobody_named_is_said_at_the_field_and_nothing_is_booked(
    page: BookingsPage, session: Session, qtbot: QtBot
) -> None:
    finder = opened(page)
    finder.take(finder.offers.items[0])
    assert "pour qui" in finder.fields["held_by"].error
    assert not bookings(session)
    finder.reject()


def test_whoever_was_quicker_is_said_and_what_is_left_is_shown(
    page: BookingsPage, site: Station, rooms: list[UUID], session: Session, qtbot: QtBot
) -> None:
    finder = opened(page, "aujourd’hui, 9 personnes")
    first = finder.offers.items[0]
    book(site, rooms[0], 11, 13)
    finder.who.set_text("Kasbah Pay")
    finder.take(first)
    qtbot.waitUntil(lambda: bool(finder.fields["held_by"].error))
    assert "Sahel Data" in finder.fields["held_by"].error
    assert finder.isVisible()
    assert finder.who.text == "Kasbah Pay"
    names = [offer.resource.name for offer in finder.offers.items]
    assert names == ["Toubkal", "Atlas"]
    finder.reject()


def test_the_form_of_f3_leads_to_it_with_the_name(page: BookingsPage, qtbot: QtBot) -> None:
    page.open_with(new=True)
    form = page.making.form
    assert form is not None
    form.who.set_text("Sami Alaoui")
    qtbot.mouseClick(form.finder, LEFT)
    assert page.making.form is None
    assert page.making.finder is not None
    assert page.making.finder.who.text == "Sami Alaoui"
    page.making.finder.reject()


def test_fields_ask_anew_by_themselves(page: BookingsPage, qtbot: QtBot) -> None:
    finder = opened(page)
    before = len(finder.offers.items)
    finder.people.set_value(13)
    finder.people.stepped.emit(13)
    qtbot.waitUntil(lambda: len(finder.offers.items) < before)
    assert not finder.offers.items
    finder.kind.choose("coworking")
    finder.kind.picked.emit("coworking")
    qtbot.waitUntil(lambda: bool(finder.offers.items))
    finder.reject()


def test_the_rules_of_whoever_is_named_are_obeyed_and_named(
    page: BookingsPage, site: Station, qtbot: QtBot
) -> None:
    for name, value in (("ahead_days", 1), ("approval", 1)):
        site.do("bookings.set_rule", member="external", rule=name, value=value)
    finder = opened(page, "4 personnes")
    assert {offer.day for offer in finder.offers.items} > {date(2026, 11, 25)}
    assert not finder.rules.isVisible()
    finder.who.input.edit.setText("Kasbah Pay")
    finder.who.input.edit.textEdited.emit("Kasbah Pay")
    qtbot.waitUntil(finder.rules.isVisible)
    assert {offer.day for offer in finder.offers.items} == {date(2026, 11, 24), date(2026, 11, 25)}
    assert "à l’avance" in finder.rules.text()
    first = finder.offers.model().index(0, 0)
    assert "L’accueil doit confirmer" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    finder.minutes.set_value(60)
    site.do("bookings.set_rule", member="external", rule="longest_minutes", value=30)
    finder.look()
    assert not finder.offers.items
    assert "plus longue" in finder.nothing.cause.text()
    finder.reject()
