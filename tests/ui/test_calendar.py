"""Feasts and seasons are said at the desk, at the kiosk and on the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from ui.display.window import DisplayWindow
from ui.reception.today.page import TodayPage
from ui.shell.session import Session
from ui.touch.shell.home import Home
from ui.touch.shell.window import TouchWindow


@pytest.fixture(autouse=True)
def feast(site: Station, clock: FrozenClock) -> None:
    """It is the eve of a feast of the moon, in Ramadan."""
    site.do("sites.add_holidays", year=2027)
    ramadan = {"first": date(2027, 2, 8), "last": date(2027, 3, 9)}
    hours = {"opens": time(9), "closes": time(15)}
    site.do("sites.set_season", name="Ramadan", name_ar="رمضان", **ramadan, **hours)
    clock.at = datetime(2027, 3, 9, 10, tzinfo=UTC)


def test_the_desk_knows(session: Session, qtbot: QtBot) -> None:
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.refresh()
    said = [fact.words for fact in page.todo.rows.items]
    assert any("Ramadan" in words for words in said)
    assert any("à confirmer" in words for words in said)
    assert page.todo.number.text() == "0"


def test_the_kiosk_says_so_in_the_language_in_force(session: Session, qtbot: QtBot) -> None:
    window = TouchWindow(session)
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    window.show()
    home = window.findChild(Home)
    assert home is not None
    assert "Ramadan" in home.hero.calendar.text()
    session.speak("ar")
    assert "رمضان" in home.hero.calendar.text()


def test_the_wall_says_so_in_both(session: Session, qtbot: QtBot) -> None:
    window = DisplayWindow(session)
    qtbot.addWidget(window)
    assert any("Ramadan" in notice.french for notice in window.notices)
    assert any("عيد الفطر" in notice.arabic for notice in window.notices)
