"""The page of messages: what has not gone is tried again or given up; calendars are copied."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.notifications.conftest import GUEST
from ui.manager.messages.calendars import CalendarsSection
from ui.manager.messages.outbox import CANCEL, RETRY, OutboxSection
from ui.manager.messages.page import MessagesPage
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
