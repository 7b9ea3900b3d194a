"""Events at the front desk: planned, registered for, checked in by one key or a scan, undone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.events.queries import get, registration
from kiosk.events.registering import Registered
from kiosk.events.scanning import signed
from kiosk.station import Station
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.events.page import EventsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

TODAY = {"starts": "2026-11-24T14:00", "ends": "2026-11-24T17:00"}


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> ReceptionWindow:
    return open_window(session, qtbot, entries("today", "events"))


@pytest.fixture
def page(window: ReceptionWindow) -> EventsPage:
    window.show_page("events")
    shown = window.stack.page
    assert isinstance(shown, EventsPage)
    return shown


@pytest.fixture
def told(window: ReceptionWindow) -> list[Notice]:
    said: list[Notice] = []
    window.session.told.connect(said.append)
    return said


def plan(site: Station, **fields: Any) -> UUID:
    usual = {"title": "Pitcher son projet", "kind": "atelier", "place": "Hall", "capacity": 2}
    return site.do("events.plan", **(usual | TODAY | fields)).command.id


def register(site: Station, event: UUID, name: str = "Amina Tazi") -> Registered:
    made: Registered = site.do("events.register", event=event, name=name, consent=True).result
    return made


def wait(page: EventsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.session.idle)


def has_come(site: Station, made: Registered) -> bool:
    found = site.ask(registration, registration=made.registration)
    return found is not None and found.arrived_at is not None


def test_an_event_is_planned_registered_for_and_checked_in(
    page: EventsPage, site: Station, qtbot: QtBot, told: list[Notice]
) -> None:
    click(page, qtbot, page.new)
    form = page.form
    assert form is not None
    qtbot.keyClicks(form.fields["title"].input.edit, "Pitcher son projet")
    form.fields["place"].set_text("Hall")
    form.starts.set_value(14 * 60)
    form.ends.set_value(17 * 60)
    form.capacity.set_value(20)
    form.save()
    wait(page, qtbot)
    [event] = page.rows.items
    assert (event.title, event.wall_starts, event.capacity) == (
        "Pitcher son projet",
        "2026-11-24T14:00",
        20,
    )
    click(page, qtbot, page.detail.register)
    who = page.registering
    assert who is not None
    qtbot.keyClicks(who.name.input.edit, "amina tazi")
    who.save()
    assert who.consent.error.text()
    who.consent.tick.click()
    who.save()
    wait(page, qtbot)
    assert page.detail.current is not None
    assert page.detail.current.name == "Amina Tazi"
    qtbot.keyClick(page.detail.rows, Qt.Key.Key_Return)
    wait(page, qtbot)
    view = site.ask(get, event=event.id)
    assert view is not None
    assert view.here == 1
    assert "Amina Tazi" in told[-1].text
    undo = told[-1].undo
    assert undo is not None
    undo()
    wait(page, qtbot)
    view = site.ask(get, event=event.id)
    assert view is not None
    assert view.here == 0


def test_bad_hours_stay_in_the_form_and_are_told_at_their_field(
    page: EventsPage, qtbot: QtBot
) -> None:
    page.open_form()
    form = page.form
    assert form is not None
    form.fields["title"].set_text("Atelier")
    form.fields["place"].set_text("Hall")
    form.ends.set_value(8 * 60)
    form.save()
    wait(page, qtbot)
    assert form.isVisible()
    assert form.fields["ends"].error
    form.let_go()


def test_a_scan_checks_in_once_and_a_forged_one_says_so(
    window: ReceptionWindow, page: EventsPage, site: Station, qtbot: QtBot, told: list[Notice]
) -> None:
    event = plan(site)
    made = register(site, event)
    found = site.ask(get, event=event)
    assert found is not None
    text = signed(site, made.code, found.ends)
    window.scans.take(text)
    wait(page, qtbot)
    assert has_come(site, made)
    window.scans.take(text)
    wait(page, qtbot)
    assert "déjà arrivé" in told[-1].text
    window.scans.take(text[:-1] + ("B" if text[-1] != "B" else "C"))
    wait(page, qtbot)
    assert "QR" in told[-1].text


def test_who_comes_late_is_said_to_be(
    page: EventsPage, site: Station, qtbot: QtBot, told: list[Notice], clock: FrozenClock
) -> None:
    made = register(site, plan(site, starts="2026-11-24T08:00"))
    page.open_with(scan=made.code)
    wait(page, qtbot)
    assert "après le début" in told[-1].text


def test_a_withdrawn_place_goes_to_who_waits(page: EventsPage, site: Station, qtbot: QtBot) -> None:
    event = plan(site, capacity=1)
    register(site, event)
    waits = register(site, event, "Karim Alami")
    page.open_with(event=event)
    page.ask = lambda *_args, **_fields: True
    page.detail.rows.choose(page.detail.rows.items[0].id)
    click(page, qtbot, page.detail.withdraw)
    wait(page, qtbot)
    assert [one.name for one in page.detail.rows.items] == ["Karim Alami"]
    found = site.ask(registration, registration=waits.registration)
    assert found is not None
    assert found.state == "registered"


def test_a_namesake_is_said_to_be_one(page: EventsPage, site: Station, qtbot: QtBot) -> None:
    event = plan(site)
    register(site, event)
    page.open_with(event=event)
    page.open_register(here=False)
    form = page.registering
    assert form is not None
    form.name.set_text("Amina Tazi")
    form.consent.tick.click()
    form.save()
    wait(page, qtbot)
    assert form.isVisible()
    form.another.click()
    form.save()
    wait(page, qtbot)
    assert len(page.detail.rows.items) == 2


def test_badges_are_printed_of_one_or_of_all_who_come(
    page: EventsPage, site: Station, qtbot: QtBot
) -> None:
    printing = msgspec.structs.replace(site.settings.printing, badges="folder", sheets="folder")
    site.settings = msgspec.structs.replace(site.settings, printing=printing)
    event = plan(site)
    page.refresh()
    assert not page.detail.badges.isEnabled()
    made = register(site, event)
    page.refresh()
    out = site.folder / "printouts"
    click(page, qtbot, page.detail.badges)
    qtbot.waitUntil((out / "badges-2026-11-24.pdf").exists, timeout=20_000)
    page.detail.rows.choose(made.registration)
    click(page, qtbot, page.detail.badge)
    qtbot.waitUntil((out / f"{made.code}.pdf").exists, timeout=20_000)
