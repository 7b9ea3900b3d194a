"""The page of messages: what has not gone is tried again or given up; calendars are copied."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.notifications.conftest import GUEST
from ui.manager.messages.calendars import CalendarsSection
from ui.manager.messages.outbox import CANCEL, READ, RETRY, OutboxSection
from ui.manager.messages.page import MessagesPage
from ui.manager.window import ManagerWindow
from ui.shell.session import Session


@pytest.fixture
def page(site: Station, session: Session, aside: Path, qtbot: QtBot) -> MessagesPage:
    """The page, once a booking has a message that waits for a server."""
    site.do("sites.add_room", name="Atlas", capacity=12)
    site.do("residents.register", name="Noria Énergie", joined_on="2026-01-05")
    site.do(
        "bookings.book",
        resource="Atlas",
        starts="2026-11-25T14:00",
        ends="2026-11-25T15:00",
        held_by="Noria Énergie",
        kind="external",
        email=GUEST,
    )
    said = msgspec.structs.replace(session.station.settings.calendars, folder=str(aside))
    session.station.settings = msgspec.structs.replace(session.station.settings, calendars=said)
    page = MessagesPage(session)
    qtbot.addWidget(page)
    page.resize(1240, 620)
    page.show()
    qtbot.waitUntil(lambda: session.idle)
    return page


def words(section: OutboxSection) -> str:
    """The first row as it is now, read aloud."""
    section.refresh()
    return str(section.rows.model().index(0, 0).data())


def test_what_has_not_gone_is_seen_and_given_up(
    page: MessagesPage, session: Session, qtbot: QtBot
) -> None:
    section = page.section
    assert isinstance(section, OutboxSection)
    assert GUEST in words(section)
    assert "Atlas" in words(section)
    assert "Pas encore envoyé" in words(section)
    section.rows.pressed_button.emit(RETRY, section.rows.items[0])
    qtbot.waitUntil(lambda: "Aucun serveur" in words(section))
    section.rows.pressed_button.emit(CANCEL, section.rows.items[0])
    qtbot.waitUntil(lambda: "Abandonné" in words(section))
    qtbot.waitUntil(lambda: session.idle)
    assert section.list.count.text() == "0"


def test_the_address_of_a_calendar_is_copied(
    page: MessagesPage, session: Session, aside: Path, qtbot: QtBot
) -> None:
    page.show_section("calendars")
    section = page.section
    assert isinstance(section, CalendarsSection)
    qtbot.waitUntil(lambda: len(section.rows.items) == 2)
    company = section.rows.items[1]
    section.rows.pressed_button.emit("copy", company)
    assert QApplication.clipboard().text() == str(aside / company.file)


def test_a_letter_is_read_before_it_goes(
    page: MessagesPage, session: Session, qtbot: QtBot
) -> None:
    section = page.section
    assert isinstance(section, OutboxSection)
    section.refresh()
    section.rows.pressed_button.emit(READ, section.rows.items[0])
    letter = section.letter
    qtbot.waitUntil(letter.verb.isEnabled)
    assert letter.sheet.toPlainText().startswith("Réservation confirmée")
    assert "14:00–15:00" in letter.sheet.toPlainText()
    assert "reservation.ics" in letter.files.text()
    assert GUEST in letter.title.text()
    letter.verb.click()
    qtbot.waitUntil(lambda: "Aucun serveur" in words(section))
    qtbot.waitUntil(lambda: session.idle)


def test_a_letter_of_which_nothing_is_left_says_so(
    page: MessagesPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    section = page.section
    assert isinstance(section, OutboxSection)
    section.refresh()
    (item,) = section.rows.items
    site.clock.at += timedelta(days=30)  # type: ignore[attr-defined]
    section.read(item)
    qtbot.waitUntil(lambda: session.idle)
    assert not section.letter.verb.isEnabled()
    assert "passé" in section.letter.sheet.toPlainText()
    section.letter.reject()


def test_what_does_not_go_is_counted_in_the_rail(
    site: Station, session: Session, page: MessagesPage, qtbot: QtBot
) -> None:
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    item = window.rail.items["messages"]
    window.letters.look()
    assert item.count == 0
    section = page.section
    section.refresh()
    section.rows.pressed_button.emit(RETRY, section.rows.items[0])
    qtbot.waitUntil(lambda: item.count == 1)
    section.refresh()
    section.rows.pressed_button.emit(CANCEL, section.rows.items[0])
    qtbot.waitUntil(lambda: item.count == 0)
    qtbot.waitUntil(lambda: session.idle)
