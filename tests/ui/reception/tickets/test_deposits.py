"""Papers left at the front desk: taken in, handed over, ready, given to who picks them up."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.deposits import numbers
from kiosk.deposits.queries import DepositView, by_number
from kiosk.station import Station
from tests.ui.reception.opened import click, entries, open_window
from ui.counter.deposits import DepositsDialog
from ui.reception.finding import DEPOSIT, find_anything
from ui.reception.tickets.page import TicketsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session


@pytest.fixture
def window(session: Session, site: Station, qtbot: QtBot) -> ReceptionWindow:
    site.settings = msgspec.structs.replace(Settings(), printing=PrintingSettings(tickets="folder"))
    return open_window(session, qtbot, entries("today", "tickets"))


@pytest.fixture
def page(window: ReceptionWindow) -> TicketsPage:
    window.show_page("tickets")
    shown = window.stack.page
    assert isinstance(shown, TicketsPage)
    return shown


@pytest.fixture
def dialog(page: TicketsPage, qtbot: QtBot) -> DepositsDialog:
    page.deposits.click()
    assert page.left is not None
    qtbot.waitUntil(page.left.isVisible)
    return page.left


def papers(site: Station, number: str = "D-0001") -> DepositView:
    found = site.ask(by_number, number=number)
    assert found is not None
    return found


def answer(page: TicketsPage, dialog: DepositsDialog, qtbot: QtBot, text: str = "") -> None:
    form = dialog.form
    assert form is not None
    if text:
        form.answer.set_text(text)  # type: ignore[attr-defined]
    click(page, qtbot, form.verb)
    qtbot.waitUntil(lambda: not form.isVisible())


def test_papers_go_through_the_window_to_who_picks_them_up(
    page: TicketsPage, dialog: DepositsDialog, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    click(page, qtbot, dialog.new)
    form = dialog.form
    assert form is not None
    click(page, qtbot, form.verb)
    assert form.name.error  # type: ignore[attr-defined]
    form.name.set_text("Amina Benkirane")  # type: ignore[attr-defined]
    form.what.set_text("Statuts signés")  # type: ignore[attr-defined]
    qtbot.mouseClick(form.verb, Qt.MouseButton.LeftButton)
    # The first paper of a process loads its typefaces.
    qtbot.waitUntil((tmp_path / "printouts" / "D-0001.pdf").exists, timeout=30_000)
    qtbot.waitUntil(lambda: page.session.idle)
    assert [one.label for one in dialog.rows.items] == ["D-0001"]
    assert "(1)" in page.deposits.text()
    click(page, qtbot, dialog.take)
    answer(page, dialog, qtbot, "2")
    assert papers(site).counter == 2


def test_a_number_of_a_counter_is_asked_for_until_it_is_one(
    page: TicketsPage, dialog: DepositsDialog, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    site.do("deposits.leave", service="ompic", name="Amina Benkirane", what="Statuts")
    clock.at += timedelta(minutes=1)
    qtbot.waitUntil(lambda: bool(dialog.rows.items))
    click(page, qtbot, dialog.take)
    form = dialog.form
    assert form is not None
    form.answer.set_text("deux")  # type: ignore[attr-defined]
    click(page, qtbot, form.verb)
    assert form.answer.error  # type: ignore[attr-defined]
    answer(page, dialog, qtbot, "2")
    assert (papers(site).state, papers(site).counter) == ("with_desk", 2)
    click(page, qtbot, dialog.undo)
    assert papers(site).state == "left"
    for button, text in ((dialog.ready, "Signer à la page 3"), (dialog.collect, "Salma Idrissi")):
        click(page, qtbot, button)
        answer(page, dialog, qtbot, text)
    found = papers(site)
    assert (found.state, found.note, found.collected_by) == (
        "collected",
        "Signer à la page 3",
        "Salma Idrissi",
    )
    assert not any(b.isVisible() for b in (dialog.take, dialog.ready, dialog.collect))


def test_papers_are_found_by_name_and_by_scanning_their_receipt(
    window: ReceptionWindow, page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    for name in ("Amina Benkirane", "Karim Alaoui"):
        site.do("deposits.leave", service="ompic", name=name, what="Statuts")
    for typed in ("Benkirane", "D-0001"):
        found = [one for one in find_anything(page.session.station, typed) if one.kind == DEPOSIT]
        assert [one.thing.label for one in found] == ["D-0001"]
    window.show_page(found[0].page, **found[0].why)
    assert page.left is not None
    assert page.left.current is not None
    assert page.left.current.label == "D-0001"
    window.scans.take(numbers.write("casablanca", "", 2))
    assert [one.label for one in page.left.rows.items] == ["D-0002"]
    qtbot.keyClick(page.left, Qt.Key.Key_Escape)
    assert not page.left.isVisible()
