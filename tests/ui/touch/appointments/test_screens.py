"""Who has an appointment has a ticket by its code; who lives here makes one by badge."""

from __future__ import annotations

from datetime import time
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.appointments import code
from kiosk.appointments.booking import Made
from kiosk.appointments.queries import day
from kiosk.station import Station
from kiosk.tickets.queries import waiting
from ui.touch.shell.window import TouchWindow


@pytest.fixture
def hall(hall: Station) -> Station:
    """OMPIC gives appointments on Tuesday mornings."""
    hours = {"service": "ompic", "weekday": 1, "opens": time(9), "closes": time(12)}
    hall.do("appointments.set_hours", **hours, minutes=20)
    return hall


@pytest.fixture
def made(hall: Station) -> Made:
    fields = {"service": "ompic", "name": "Amina Tazi", "phone": "0661234567"}
    done: Made = hall.do("appointments.book", starts="2026-11-24T11:00", **fields).result
    return done


@pytest.fixture
def badge(hall: Station) -> UUID:
    issued: UUID = hall.do(
        "badges.issue", kind="coworker", name="Sami Alaoui", company="Maïda Labs"
    ).result.badge
    return issued


def shown(window: TouchWindow, screen: str, **fields: Any) -> Any:
    window.show_screen(screen, **fields)
    return window.screen_now


def test_a_code_typed_is_a_ticket_that_says_from_when(
    window: TouchWindow, hall: Station, made: Made, qtbot: QtBot
) -> None:
    screen = shown(window, "appointment")
    screen.code.set_text(made.code.lower())
    screen.act()
    qtbot.waitUntil(lambda: window.session.idle)
    [ticket] = hall.ask(waiting, service="ompic")
    assert ticket.appointment == made.appointment
    now: Any = window.screen_now
    assert now.slip.words.label == ticket.label
    assert "10:50" in now.subtitle.text()


def test_a_scanned_confirmation_is_a_ticket_wherever_the_kiosk_stands(
    window: TouchWindow, hall: Station, made: Made, qtbot: QtBot
) -> None:
    window._scanned(code.write("casablanca", made.code))
    qtbot.waitUntil(lambda: window.session.idle)
    assert len(hall.ask(waiting, service="ompic")) == 1


def test_a_code_that_is_none_says_so_and_another_may_be_typed(
    window: TouchWindow, hall: Station, made: Made, qtbot: QtBot
) -> None:
    screen = shown(window, "appointment")
    for wrong in ("zzz", "BCDFHJ" if made.code != "BCDFHJ" else "BCDFHK", "12"):
        screen.code.set_text(wrong)
        screen.act()
        assert screen.alert.isVisible()
    screen.code.set_text(made.code)
    screen.act()
    qtbot.waitUntil(lambda: window.session.idle)
    assert len(hall.ask(waiting, service="ompic")) == 1


def test_who_has_arrived_is_told_their_ticket(
    window: TouchWindow, hall: Station, made: Made, qtbot: QtBot
) -> None:
    hall.do("appointments.arrive", appointment=made.appointment)
    screen = shown(window, "appointment")
    screen.code.set_text(made.code)
    screen.act()
    qtbot.waitUntil(lambda: window.session.idle)
    assert "O-001" in screen.alert.text.text()


def test_a_holder_chooses_desk_day_and_hour_and_has_a_code(
    window: TouchWindow, hall: Station, badge: UUID, qtbot: QtBot
) -> None:
    screen = shown(window, "appointment_desk", badge=badge, holder="Sami Alaoui")
    assert [row.text() for row in screen.rows if row.isVisible()] == ["OMPIC"]
    screen.rows[0].click()
    days: Any = window.screen_now
    days.rows[0].click()
    hours: Any = window.screen_now
    assert [row.text() for row in hours.rows if row.isVisible()] == ["11:00", "11:20", "11:40"]
    hours.rows[1].click()
    last: Any = window.screen_now
    last.act()
    qtbot.waitUntil(lambda: window.session.idle)
    [one] = hall.ask(day, day=window.session.local_now().date())
    assert (one.name, one.company, one.starts.minute) == ("Sami Alaoui", "Maïda Labs", 20)
    done: Any = window.screen_now
    assert code.shown(one.code) in done.text.text()


def test_ones_own_comes_first_and_is_called_off_once_it_is_sure(
    window: TouchWindow, hall: Station, badge: UUID, qtbot: QtBot
) -> None:
    hall.do("appointments.book_by_badge", badge=badge, service="ompic", starts="2026-11-24T11:00")
    screen = shown(window, "appointment_desk", badge=badge, holder="Sami Alaoui")
    assert len([row for row in screen.rows if row.isVisible()]) == 1
    assert "11:00" in screen.rows[0].line
    screen.rows[0].click()
    last: Any = window.screen_now
    last.act()
    qtbot.waitUntil(lambda: window.session.idle)
    assert hall.ask(day, day=window.session.local_now().date()) == []


def test_the_way_is_there_only_where_a_desk_gives_appointments(
    window: TouchWindow, hall: Station, qtbot: QtBot
) -> None:
    screen = shown(window, "services")
    assert screen.appointment.isVisible()
    hall.do("appointments.set_hours", service="ompic", weekday=1)
    qtbot.waitUntil(lambda: not screen.appointment.isVisible())
