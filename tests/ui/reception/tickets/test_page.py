"""The Guichet Unique at the front desk: a ticket for someone, queues and counters."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.clock import FrozenClock
from kiosk.settings import PrintingSettings, Settings
from kiosk.station import Station
from kiosk.tickets.queries import by_label, counters
from ui.desk import Desk
from ui.reception.tickets.page import TicketsPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk, site: Station, qtbot: QtBot) -> TicketsPage:
    site.settings = Settings(printing=PrintingSettings(tickets="folder"))
    page = TicketsPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    page.show()
    return page


def test_a_ticket_from_clicks_to_row_and_paper(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    page.open_with(new=True, service="ompic")
    form = page.form
    assert form is not None
    form.procedure.choose("certificat-negatif")
    form._show_papers()
    assert len(form.papers) >= 3
    form.papers[0].click()
    qtbot.mouseClick(form.verb, LEFT)
    file = site.folder / "printouts" / "O-001.pdf"
    qtbot.waitUntil(file.exists, timeout=20_000)
    taken = site.ask(by_label, label="O-001")
    assert taken is not None
    assert (taken.procedure, taken.ready) == ("certificat-negatif", (0,))
    qtbot.waitUntil(lambda: [t.label for t in page.queue.rows.items] == ["O-001"])


def test_a_closed_desk_is_said_before_any_ticket(
    page: TicketsPage, clock: FrozenClock, qtbot: QtBot
) -> None:
    clock.at += timedelta(hours=8)
    page.open_with(new=True, service="cnss")
    form = page.form
    assert form is not None
    assert not form.verb.isEnabled()
    assert "08:30" in form.hours.text()
    form.reject()


def test_a_desk_that_closed_meanwhile_keeps_what_was_chosen(
    page: TicketsPage, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    page.open_with(new=True, service="ompic")
    form = page.form
    assert form is not None
    form.priority.choose("elderly")
    clock.at += timedelta(hours=8)
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(form.alert.isVisible)
    assert form.priority.value == "elderly"
    form.reject()


def test_choosing_a_desk_shows_its_queue(page: TicketsPage, site: Station, qtbot: QtBot) -> None:
    for service in ("ompic", "cnss", "cnss"):
        site.do("tickets.take", service=service)
    qtbot.waitUntil(lambda: len(page.queue.rows.items) == 1)
    page.desks.rows.choose("cnss")
    qtbot.waitUntil(lambda: len(page.queue.rows.items) == 2)


def test_someone_who_went_away_leaves_the_queue(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("tickets.take", service="ompic")
    qtbot.waitUntil(lambda: len(page.queue.rows.items) == 1)
    page.queue.rows.choose(page.queue.rows.items[0].id)
    page.ask = lambda *_, **__: True
    qtbot.mouseClick(page.queue.close_ticket, LEFT)
    qtbot.waitUntil(lambda: not page.queue.rows.items)
    gone = site.ask(by_label, label="O-001")
    assert gone is not None
    assert gone.outcome == "abandoned"


def test_a_ticket_is_sent_on(page: TicketsPage, site: Station, qtbot: QtBot) -> None:
    site.do("tickets.take", service="ompic")
    qtbot.waitUntil(lambda: len(page.queue.rows.items) == 1)
    page.queue.rows.choose(page.queue.rows.items[0].id)
    page.choose_service = lambda *_: "cimr"
    qtbot.mouseClick(page.queue.transfer, LEFT)
    qtbot.waitUntil(lambda: not page.queue.rows.items)
    sent = site.ask(by_label, label="O-001")
    assert sent is not None
    assert sent.service == "cimr"


def test_a_counter_opens_and_closes_from_the_desk(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    page.open_counter()
    form = page.opening
    assert form is not None
    qtbot.mouseClick(form.verb, LEFT)
    assert form.services_field.error
    form.services.choose("ompic", "cnss")
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: len(page.counters.rows.items) == 1)
    page.counters.acting.emit(page.counters.rows.items[0])
    qtbot.waitUntil(lambda: site.ask(counters)[0].state == "closed")
