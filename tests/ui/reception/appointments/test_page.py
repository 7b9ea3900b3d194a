"""Appointments at the front desk: made by keyboard, found by code, arrived, moved, called off."""

from __future__ import annotations

from datetime import time
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.appointments import code
from kiosk.appointments.booking import Made
from kiosk.appointments.queries import get
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.station import Station
from kiosk.tickets.queries import waiting
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.appointments.page import AppointmentsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def site(site: Station) -> Station:
    """OMPIC gives appointments on Tuesday mornings; tickets are printed to a folder."""
    site.settings = msgspec.structs.replace(Settings(), printing=PrintingSettings(tickets="folder"))
    hours = {"service": "ompic", "weekday": 1, "opens": time(9), "closes": time(12)}
    site.do("appointments.set_hours", **hours, minutes=20)
    return site


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> ReceptionWindow:
    return open_window(session, qtbot, entries("today", "tickets", "appointments"))


@pytest.fixture
def page(window: ReceptionWindow) -> AppointmentsPage:
    window.show_page("appointments")
    shown = window.stack.page
    assert isinstance(shown, AppointmentsPage)
    return shown


def book(site: Station, at: str = "11:00", **fields: Any) -> Made:
    usual = {"service": "ompic", "name": "Amina Tazi", "phone": "0661234567"}
    starts = f"2026-11-24T{at}"
    made: Made = site.do("appointments.book", starts=starts, **(usual | fields)).result
    return made


def state(site: Station, made: Made) -> str:
    found = site.ask(get, appointment=made.appointment)
    assert found is not None
    return found.state


def names(page: AppointmentsPage) -> list[str]:
    return [one.name for one in page.rows.items]


def test_shift_f4_makes_an_appointment_in_a_few_keys(
    window: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    told: list[Notice] = []
    window.session.told.connect(told.append)
    qtbot.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    page = window.stack.page
    assert isinstance(page, AppointmentsPage)
    form = page.form
    assert form is not None
    qtbot.keyClicks(form.name.input.edit, "amina tazi")
    form.phone.set_text("0661234567")
    form.save()
    qtbot.waitUntil(lambda: page.session.idle)
    [one] = page.rows.items
    assert (one.name, one.starts.hour, one.service) == ("Amina Tazi", 11, "ompic")
    assert page.detail.code.text() == code.shown(one.code)
    assert code.shown(one.code) in told[-1].text
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: page.session.idle)
    assert names(page) == []


def test_without_a_telephone_nothing_is_sent(page: AppointmentsPage, qtbot: QtBot) -> None:
    page.open_form()
    assert page.form is not None
    page.form.name.set_text("Amina Tazi")
    page.form.save()
    assert page.form.phone.error
    assert page.form.isVisible()


def test_a_refusal_stays_in_the_form_with_what_was_typed(
    page: AppointmentsPage, site: Station, qtbot: QtBot
) -> None:
    book(site, at="11:20")
    page.open_form()
    assert page.form is not None
    page.form.name.set_text("Amina Tazi")
    page.form.phone.set_text("0661234567")
    page.form.save()
    qtbot.waitUntil(lambda: page.session.idle)
    assert page.form.isVisible()
    assert "11:20" in page.form.alert.text.text()
    page.form.let_go()


def test_no_desk_gives_appointments_and_that_is_said(
    page: AppointmentsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("appointments.set_hours", service="ompic", weekday=1)
    told: list[Notice] = []
    page.session.told.connect(told.append)
    page.open_form()
    assert page.form is None
    assert told[-1].kind == "warning"


def test_an_appointment_is_found_by_its_code_and_arrives_with_a_ticket(
    page: AppointmentsPage, site: Station, qtbot: QtBot
) -> None:
    made = book(site)
    book(site, at="11:20", name="Karim Alami")
    page.open_with(code=code.write("casablanca", made.code))
    assert names(page) == ["Amina Tazi"]
    told: list[Notice] = []
    page.session.told.connect(told.append)
    click(page, qtbot, page.detail.arrive)
    qtbot.waitUntil(lambda: page.session.idle)
    [ticket] = site.ask(waiting, service="ompic")
    assert ticket.appointment == made.appointment
    assert any("10:50" in one.text and ticket.label in one.text for one in told)
    assert state(site, made) == "arrived"
    assert not page.detail.arrive.isEnabled()


def test_an_appointment_moves_and_is_called_off(
    page: AppointmentsPage, site: Station, qtbot: QtBot
) -> None:
    made = book(site)
    qtbot.waitUntil(lambda: names(page) == ["Amina Tazi"])
    click(page, qtbot, page.detail.shift)
    assert page.moving is not None
    page.moving.when.hour.choose(time(11, 40))
    page.moving.save()
    qtbot.waitUntil(lambda: page.session.idle)
    assert [one.starts.minute for one in page.rows.items] == [40]
    page.ask = lambda *_args, **_named: False
    click(page, qtbot, page.detail.cancel)
    assert state(site, made) == "booked"
    page.ask = lambda *_args, **_named: True
    click(page, qtbot, page.detail.cancel)
    qtbot.waitUntil(lambda: page.session.idle)
    assert state(site, made) == "cancelled"


def test_the_day_is_told_by_the_desk_that_is_chosen(
    page: AppointmentsPage, site: Station, qtbot: QtBot
) -> None:
    hours = {"weekday": 1, "opens": time(9), "closes": time(12)}
    site.do("appointments.set_hours", service="cnss", **hours)
    book(site)
    book(site, service="cnss", name="Karim Alami")
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    page.service.choose("cnss")
    page.refresh()
    assert names(page) == ["Karim Alami"]


def test_the_next_who_is_expected_is_looked_at(
    page: AppointmentsPage, site: Station, qtbot: QtBot
) -> None:
    first = book(site)
    site.do("appointments.arrive", appointment=first.appointment)
    book(site, at="11:20", name="Karim Alami")
    page.rows.set_items([])
    page.refresh()
    assert page.rows.current.name == "Karim Alami"
