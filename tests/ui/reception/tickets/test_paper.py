"""Paper tickets at the front desk: typed or scanned line by line, refused where they are wrong."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import instant
from kiosk.station import Station
from kiosk.tickets import slips
from kiosk.tickets.queries import by_label, of_day, waiting
from kiosk.tickets.slips import Slip
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.tickets.hours_typed import typed_hour
from ui.reception.tickets.page import TicketsPage
from ui.reception.tickets.paper_entry import PaperEntry
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session


@pytest.fixture
def window(session: Session, site: Station, qtbot: QtBot) -> ReceptionWindow:
    site.do("tickets.reserve_paper", service="ompic", count=30)
    return open_window(session, qtbot, entries("today", "tickets"))


@pytest.fixture
def page(window: ReceptionWindow) -> TicketsPage:
    window.show_page("tickets", service="ompic")
    shown = window.stack.page
    assert isinstance(shown, TicketsPage)
    return shown


@pytest.fixture
def entry(page: TicketsPage, qtbot: QtBot) -> PaperEntry:
    page.enter_paper.click()
    assert page.entry is not None
    qtbot.waitUntil(page.entry.isVisible)
    return page.entry


def type_in(entry: PaperEntry, qtbot: QtBot, name: str, text: str, *, enter: bool = True) -> None:
    edit = entry.cells[name].input.edit
    edit.setFocus()
    qtbot.keyClicks(edit, text)
    if enter:
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry.session.idle)


@pytest.mark.parametrize("text", ["9:12", "9h12", "0912", "912", "09 12", "9.12"])
def test_an_hour_is_read_as_people_type_it(text: str) -> None:
    assert typed_hour(text) == time(9, 12)
    assert typed_hour("9") == time(9)
    assert [typed_hour(wrong) for wrong in ("", "25:00", "9:75", "neuf", "12345", "٩")] == [
        None
    ] * 6


def test_enter_leads_from_line_to_line(page: TicketsPage, entry: PaperEntry, qtbot: QtBot) -> None:
    type_in(entry, qtbot, "slip", "po1")
    assert entry.cells["taken_at"].input.edit.hasFocus()
    assert "OMPIC" in entry.desk.text()
    type_in(entry, qtbot, "taken_at", "912")
    assert entry.cells["slip"].input.edit.hasFocus()
    assert [cell.text() for cell in entry.cells.values()] == [""] * 5
    type_in(entry, qtbot, "slip", "PO-002")
    type_in(entry, qtbot, "called_at", "9h30", enter=False)
    type_in(entry, qtbot, "taken_at", "9:15")
    assert [one.result.label for one in entry.rows.items] == ["PO-002", "PO-001"]
    assert entry.count.text().startswith("2 ")
    found = {
        view.label: view for view in page.session.read(of_day, day=page.session.local_now().date())
    }
    today, zone = page.session.local_now().date(), page.session.station.zone
    assert found["PO-001"].taken_at == instant(today, time(9, 12), zone)
    assert (found["PO-001"].state, found["PO-002"].state) == ("waiting", "closed")
    assert found["PO-002"].called_at == instant(today, time(9, 30), zone)
    assert [view.label for view in page.queue.rows.items] == ["PO-001"]


def test_what_is_refused_stays_as_it_was_typed(entry: PaperEntry, qtbot: QtBot) -> None:
    for slip, hour, where, word in (
        ("PO-099", "9:12", "slip", "PO-099"),
        ("rien", "9:12", "slip", "PO-014"),
        ("PO-001", "23:59", "taken_at", "Arrivée"),
        ("PO-001", "9:99", "taken_at", "0912"),
    ):
        for name, text in (("slip", slip), ("taken_at", hour)):
            entry.cells[name].set_text(text)
        qtbot.keyClick(entry.cells["slip"].input.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: entry.session.idle)
        assert word in entry.wrong.text()
        assert entry.wrong.isVisible()
        assert entry.cells[where].error
        assert (entry.cells["slip"].text(), entry.cells["taken_at"].text()) == (slip, hour)
    assert entry.entered == []


def test_a_line_is_taken_back_and_entered_again(
    page: TicketsPage, entry: PaperEntry, qtbot: QtBot
) -> None:
    assert not entry.withdraw.isVisible()
    type_in(entry, qtbot, "slip", "po1")
    type_in(entry, qtbot, "taken_at", "912")
    click(page, qtbot, entry.withdraw)
    assert entry.entered == []
    assert page.session.read(by_label, label="PO-001") is None
    type_in(entry, qtbot, "slip", "po1")
    type_in(entry, qtbot, "taken_at", "915")
    assert page.session.read(by_label, label="PO-001") is not None


def test_nobody_waits_on_a_day_that_is_over(
    page: TicketsPage, entry: PaperEntry, qtbot: QtBot
) -> None:
    assert entry.outcome.value == ""
    yesterday: date = page.session.local_now().date() - timedelta(days=1)
    entry.day.setDate(QDate(yesterday.year, yesterday.month, yesterday.day))
    assert entry.outcome.value == "done"
    type_in(entry, qtbot, "slip", "po1")
    type_in(entry, qtbot, "taken_at", "912")
    [found] = page.session.read(of_day, day=yesterday)
    assert (found.label, found.outcome) == ("PO-001", "done")
    assert page.session.read(waiting) == []


def test_a_number_that_is_scanned_opens_the_form_or_fills_its_line(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    code = slips.write("casablanca", Slip("ompic", "p", 7))
    window.scans.take(code)
    page = window.stack.page
    assert isinstance(page, TicketsPage)
    entry = page.entry
    assert entry is not None
    assert entry.cells["slip"].text() == code
    window.scans.take(slips.write("casablanca", Slip("ompic", "p", 8)))
    assert page.entry is entry
    type_in(entry, qtbot, "taken_at", "912")
    assert [one.result.label for one in entry.entered] == ["PO-008"]
