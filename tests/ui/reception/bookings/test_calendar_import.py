"""Importing a calendar from the page: everything is seen before anything is booked."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bookings.by_calendar import between
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.calendars.files import OUTLOOK, at, calendar, event, written
from ui.reception.bookings.calendar_import import CalendarImport
from ui.reception.bookings.page import BookingsPage
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def rooms(site: Station) -> list[UUID]:
    """Two rooms."""
    return [site.do("sites.add_room", name=n, capacity=12).result for n in ("Atlas", "Toubkal")]


@pytest.fixture
def page(session: Session, rooms: list[UUID], qtbot: QtBot) -> BookingsPage:
    page = BookingsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    with qtbot.waitActive(page):
        page.show()
    return page


def opened(page: BookingsPage, file: Path, qtbot: QtBot) -> CalendarImport:
    """The dialog of a file, once it is read."""
    page.making.ask_file = lambda *_: str(file)
    page.header.load.click()
    dialog = page.making.importing
    assert dialog is not None
    qtbot.waitUntil(lambda: page.session.idle)
    return dialog


def booked(session: Session) -> int:
    """How many bookings there are."""
    now = session.now()
    return len(session.read(between, since=now, until=now.replace(year=now.year + 1)))


def test_what_fits_is_booked_and_said(
    page: BookingsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[Notice] = []
    session.told.connect(told.append)
    dialog = opened(page, written(tmp_path, OUTLOOK), qtbot)
    assert len(dialog.rows.items) == 3
    assert booked(session) == 0
    assert dialog.verb.isEnabled()
    dialog.holder.set_text("Dar El Ilm")
    with qtbot.waitSignal(dialog.imported):
        dialog.verb.click()
    assert booked(session) == 3
    assert "3" in told[-1].text


def test_what_is_against_an_event_stands_below_it(
    page: BookingsPage, site: Station, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    taken = {"resource": "Atlas", "held_by": "Kasbah Pay", "kind": "external"}
    site.do("bookings.book", starts="2026-11-25T09:00", ends="2026-11-25T10:00", **taken)
    file = calendar(tmp_path, event(at("0930", "1030")))
    dialog = opened(page, file, qtbot)
    assert len(dialog.rows.items) == 1
    assert "Kasbah Pay" in str(dialog.rows.model().index(0, 0).data())
    assert not dialog.verb.isEnabled()
    dialog.room.choose(str(session.read(resources)[1].id))
    dialog.room.picked.emit(dialog.room.value)
    qtbot.waitUntil(lambda: session.idle)
    assert dialog.verb.isEnabled()


def test_a_file_that_is_none_is_said_and_another_room_can_be_tried(
    page: BookingsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "agenda.ics"
    file.write_bytes(b"%PDF-1.7")
    dialog = opened(page, file, qtbot)
    assert not dialog.alert.isHidden()
    assert "agenda.ics" in dialog.alert.text.text()
    assert not dialog.verb.isEnabled()


def test_what_came_between_is_shown_and_nothing_is_booked(
    page: BookingsPage, site: Station, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(page, written(tmp_path, OUTLOOK), qtbot)
    taken = {"resource": "Atlas", "held_by": "Kasbah Pay", "kind": "external"}
    site.do("bookings.book", starts="2026-12-16T14:30", ends="2026-12-16T15:30", **taken)
    dialog.verb.click()
    qtbot.waitUntil(lambda: session.idle)
    assert booked(session) == 1
    assert dialog.isVisible()
    assert [line.state for line in dialog.rows.items] == ["fits", "fits", "against"]


def test_nothing_is_chosen(page: BookingsPage) -> None:
    page.making.ask_file = lambda *_: ""
    page.header.load.click()
    assert page.making.importing is None
