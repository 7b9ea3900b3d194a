"""The first page: it counts, it warns, and each line leads where it is dealt with."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from ui.reception.today.page import TodayPage
from ui.shell.session import Session


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> TodayPage:
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    page.show()
    return page


def expect(site: Station, minutes: int, last_name: str = "Berrada", **fields: Any) -> None:
    at = site.clock.now() + timedelta(minutes=minutes)
    site.do("visits.expect", first_name="Imane", last_name=last_name, host="Noria", at=at, **fields)


def test_arrivals_are_counted_and_the_late_ones_named(
    page: TodayPage, site: Station, qtbot: QtBot
) -> None:
    expect(site, -27)
    expect(site, 20, "Tazi")
    qtbot.waitUntil(lambda: len(page.arrivals.rows.items) == 2)
    late = page.arrivals.rows.items[0]
    assert page.arrivals.lateness(late) == 27
    assert page.arrivals.late.isVisible()
    assert page.arrivals.rows.current.last_name == "Tazi"


def test_enter_welcomes_the_chosen_visitor(page: TodayPage, site: Station, qtbot: QtBot) -> None:
    expect(site, 20)
    qtbot.waitUntil(lambda: bool(page.arrivals.rows.items))
    with qtbot.waitSignal(page.wants) as asked:
        qtbot.keyClick(page.arrivals.rows, Qt.Key.Key_Return)
    assert asked.args == ["visits", {"welcome": page.arrivals.rows.items[0].id}]


def test_presence_is_the_sum_of_its_parts(page: TodayPage, site: Station, qtbot: QtBot) -> None:
    site.do("visits.arrive", first_name="Amina", last_name="B", host="Noria", consent=True)
    qtbot.waitUntil(lambda: page.presence.total.text() == "1")


def test_a_room_says_until_when_it_is_taken(
    page: TodayPage, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    room = site.do("sites.add_room", name="Souss", capacity=6).result
    now = clock.now()
    site.do(
        "bookings.book",
        resource=room,
        starts=now - timedelta(minutes=12),
        ends=now + timedelta(minutes=18),
        held_by="Tamri Santé",
    )
    qtbot.waitUntil(lambda: bool(page.rooms.rows.items and page.rooms.rows.items[0].current))
    booking = page.rooms.rows.items[0].current
    assert page.rooms.until_words(booking) == "jusqu’à 11:00"
    clock.at = now + timedelta(minutes=15)
    page.refresh()
    assert page.rooms.ends_soon(booking)


def test_a_long_wait_asks_for_a_hand(
    page: TodayPage, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    site.do("counters.open", counter=1, services=["cnss"])
    site.do("tickets.take", service="cnss")
    clock.at += timedelta(minutes=31)
    page.refresh()
    facts = page.todo.rows.items
    assert [(fact.page, fact.why) for fact in facts] == [("tickets", {"service": "cnss"})]
    assert facts[0].words == "CNSS : 31\u00a0min d’attente", "as short as its card is narrow"


def test_a_queue_that_nobody_serves_is_told(page: TodayPage, site: Station, qtbot: QtBot) -> None:
    site.do("tickets.take", service="anapec")
    qtbot.waitUntil(lambda: len(page.todo.rows.items) == 1)
    assert "ANAPEC" in page.todo.rows.items[0].words


def test_a_new_language_rewords_everything_and_keeps_the_choice(
    page: TodayPage, site: Station, speak: Any, qtbot: QtBot
) -> None:
    expect(site, 20)
    expect(site, 40, "Tazi")
    qtbot.waitUntil(lambda: len(page.arrivals.rows.items) == 2)
    chosen = page.arrivals.rows.items[1].id
    page.arrivals.rows.choose(chosen)
    speak("ar")
    assert page.header.title.text() == "اليوم"
    assert page.arrivals.rows.current.id == chosen


def test_an_empty_day_says_so(page: TodayPage) -> None:
    assert page.arrivals.empty.isVisible()
    assert page.presence.total.text() == "0"
