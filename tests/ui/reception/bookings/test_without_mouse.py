"""A receptionist books without a mouse, from Aujourd’hui to a booked room; the keys are counted."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import BookingView
from kiosk.bookings.spans import in_list
from kiosk.station import Station
from tests.ui.reception.opened import open_window
from ui.reception.pages import PAGES
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOTHING = Qt.KeyboardModifier.NoModifier
SENTENCE, LETTERS = "8 pers 90 min demain 10h", "nor"


class Hands:
    """Types where the focus is, whatever window it is in, and counts what is pressed."""

    def __init__(self) -> None:
        self.acts, self.typed = 0, 0

    @property
    def where(self) -> object:
        return QApplication.focusWidget() or QApplication.activeWindow()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.acts += 1
        QTest.keyClick(self.where, key, held)  # type: ignore[call-overload]
        QApplication.processEvents()

    def type(self, text: str) -> None:
        self.typed += len(text)
        QTest.keyClicks(self.where, text)  # type: ignore[call-overload]
        QApplication.processEvents()


@pytest.fixture
def noria(site: Station) -> UUID:
    """Two rooms, and a company to book one for."""
    site.do("sites.add_room", name="Draa", capacity=4)
    site.do("sites.add_room", name="Bouregreg", capacity=10)
    resident: UUID = site.do("residents.register", name="Noria Énergie").result
    return resident


@pytest.fixture
def window(session: Session, noria: UUID, qtbot: QtBot) -> ReceptionWindow:
    """The front desk as it is in the morning: at Aujourd’hui."""
    opened = open_window(session, qtbot, PAGES)
    assert opened.stack.name == "today"
    return opened


def booked(session: Session) -> list[BookingView]:
    first = session.local_now().date()
    return session.read(in_list, since=first, until=first.replace(day=28))


def test_a_room_of_now_takes_three_keys_and_three_letters(
    window: ReceptionWindow, noria: UUID, session: Session, qtbot: QtBot
) -> None:
    hands = Hands()
    hands.press(Qt.Key.Key_F3)
    hands.type(LETTERS)
    hands.press(Qt.Key.Key_Return)  # the company that is suggested
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(booked(session)))
    [made] = booked(session)
    assert (made.resource_name, made.resident) == ("Draa", noria)
    assert made.starts == datetime(2026, 11, 24, 11, tzinfo=UTC)
    assert (hands.acts, hands.typed) == (3, 3)


def test_a_sentence_and_a_name_book_another_day_with_three_keys(
    window: ReceptionWindow, noria: UUID, session: Session, qtbot: QtBot
) -> None:
    hands = Hands()
    hands.press(Qt.Key.Key_F3, SHIFT)
    hands.type(SENTENCE)
    hands.press(Qt.Key.Key_Return)
    hands.type(LETTERS)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(booked(session)))
    [made] = booked(session)
    assert (made.resource_name, made.resident) == ("Bouregreg", noria)
    assert made.starts == datetime(2026, 11, 25, 10, tzinfo=UTC)
    assert made.ends == datetime(2026, 11, 25, 11, 30, tzinfo=UTC)
    assert (hands.acts, hands.typed) == (3, len(SENTENCE) + len(LETTERS))


def test_enter_alone_does_the_same_with_five(
    window: ReceptionWindow, noria: UUID, session: Session, qtbot: QtBot
) -> None:
    hands = Hands()
    hands.press(Qt.Key.Key_F3, SHIFT)
    hands.type(SENTENCE)
    hands.press(Qt.Key.Key_Return)
    hands.type(LETTERS)
    hands.press(Qt.Key.Key_Return)  # the company that is suggested
    hands.press(Qt.Key.Key_Return)  # into what is free
    hands.press(Qt.Key.Key_Return)  # the first of it
    qtbot.waitUntil(lambda: bool(booked(session)))
    [made] = booked(session)
    assert (made.resource_name, made.resident) == ("Bouregreg", noria)
    assert hands.acts == 5


def test_the_day_that_was_booked_is_shown_and_ctrl_z_takes_it_back(
    window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    hands = Hands()
    hands.press(Qt.Key.Key_F3, SHIFT)
    hands.type(SENTENCE)
    hands.press(Qt.Key.Key_Return)
    hands.type("Club photo")
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(booked(session)) and session.idle)
    [made] = booked(session)
    assert made.held_by == "Club photo"
    page = window.stack.page
    qtbot.waitUntil(lambda: page.grid.chosen == made.id)  # type: ignore[union-attr]
    with qtbot.waitActive(window):
        window.activateWindow()
    hands.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: booked(session) == [])
