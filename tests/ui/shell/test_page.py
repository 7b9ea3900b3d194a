"""A page refreshes when it is seen and what it shows has changed, and at no other time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from kiosk.sites.commands import AddRoom
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.label import Label


class Rooms(Page):
    shows = frozenset({"resource"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.read = 0
        self.title, self.typed = Label(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.typed)
        self.retranslate()

    def refresh(self) -> None:
        self.read += 1

    def retranslate(self) -> None:
        self.title.setText(self.session.language)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Rooms:
    """A page, not yet shown."""
    made = Rooms(session)
    qtbot.addWidget(made)
    return made


def test_a_page_reads_when_it_is_shown(page: Rooms) -> None:
    assert page.read == 0
    page.show()
    assert page.read == 1


def test_a_seen_page_reads_again_when_its_tables_change(page: Rooms, session: Session) -> None:
    page.show()
    session.changed.emit(frozenset({"resource", "booking"}))
    assert page.read == 2


def test_other_tables_are_none_of_its_business(page: Rooms, session: Session) -> None:
    page.show()
    session.changed.emit(frozenset({"ticket"}))
    assert page.read == 1


def test_a_hidden_page_waits_until_it_is_seen(page: Rooms, session: Session) -> None:
    page.show()
    page.hide()
    for _ in range(3):
        session.changed.emit(frozenset({"resource"}))
    assert page.read == 1
    page.show()
    assert page.read == 2


def test_a_change_of_language_keeps_what_was_typed(page: Rooms, speak) -> None:
    page.show()
    page.typed.setText("Amina Benkirane")
    speak("ar")
    assert page.title.text() == "ar"
    assert page.typed.text() == "Amina Benkirane"
    assert page.read == 2


def test_a_real_write_reaches_the_page(page: Rooms, session: Session, qtbot: QtBot) -> None:
    page.show()
    session.do(AddRoom(name="Atlas", capacity=12))
    qtbot.waitUntil(lambda: page.read == 2)
