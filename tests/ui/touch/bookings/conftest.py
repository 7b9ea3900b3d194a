"""A badge that is shown, rooms, and a keypad."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import BookingView, get
from kiosk.bookings.spans import in_list
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import resident_badge, rooms
from ui.touch.shell.window import TouchWindow

__all__ = ["resident_badge", "rooms"]
DAY = timedelta(days=1)
Pad = Callable[[QWidget], None]
Shown = Callable[[], str]


def at(hour: int, minute: int = 0) -> datetime:
    """An instant of the Tuesday."""
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC)


def book(hall: Station, first: datetime, last: datetime, **fields: Any) -> UUID:
    """Hold Zagora for the badge's company, unless told otherwise."""
    usual = {"resource": "Zagora", "starts": first, "ends": last, "held_by": "Noria Énergie"}
    made: UUID = hall.do("bookings.book", **(usual | fields)).command.id
    return made


def held(hall: Station, booking: UUID) -> BookingView:
    """A booking as it is in the store."""
    found = hall.ask_itself(get, booking=booking)
    assert found is not None
    return found


def every(hall: Station) -> list[Any]:
    """All that is booked, by time."""
    first = at(0).date()
    return list(hall.ask_itself(in_list, since=first, until=first + 20 * DAY))


def seen(listed: Any) -> list[tuple[str, str, bool]]:
    """The rows that are seen: their words, and whether they can be pressed."""
    return [(r.text(), r.line, r.isEnabled()) for r in listed.rows if not r.isHidden()]


def row(listed: Any, words: str) -> Any:
    """The row that begins with these words."""
    return next(r for r in listed.rows if not r.isHidden() and r.text().startswith(words))


@pytest.fixture
def shown(
    window: TouchWindow,
    press: Callable[[Any], None],
    settled: Callable[[], None],
    screen: Callable[[str], Any],
    resident_badge: Any,
) -> Shown:
    """Show the badge, and wait for what it leads to."""

    def show() -> str:
        press(screen("home").tiles["booking_badge"])
        window.scanner.scanned.emit(resident_badge.payload)
        settled()
        return window.path[-1]

    return show


@pytest.fixture
def pad(window: TouchWindow, qtbot: QtBot) -> Pad:
    """Come to a widget by the arrows of a keypad, and press it with Enter."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def press(wanted: QWidget) -> None:
        for _ in range(60):
            if window.focusWidget() is wanted:
                QTest.keyClick(window.windowHandle(), Qt.Key.Key_Enter)
                return
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        pytest.fail(f"the pad never came to {wanted.accessibleName()!r}")

    return press
