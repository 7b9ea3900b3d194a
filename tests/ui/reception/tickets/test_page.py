"""The Guichet Unique at the front desk: taking, recalling, sending on, and the counters."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.command import NO_ID
from kiosk.core.machine import SignedIn
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.paper.queries import jobs
from kiosk.station import Station
from kiosk.tickets.queries import CounterView, TicketView, by_label, counter, of_day
from tests.ui.reception.opened import click, entries, open_window
from ui.counter.transfer import SentOn
from ui.reception.tickets.day_rows import state_words
from ui.reception.tickets.page import TicketsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

CERTIFICATE = {"service": "ompic", "procedure": "certificat-negatif"}


@pytest.fixture
def site(site: Station) -> Station:
    """The expert comes on Thursdays at two; tickets are printed to a folder."""
    site.settings = msgspec.structs.replace(Settings(), printing=PrintingSettings(tickets="folder"))
    for weekday in range(7):
        site.do("sites.set_service_hours", service="expert", weekday=weekday)
    site.do("sites.set_service_hours", service="expert", weekday=3, opens=time(14), closes=time(16))
    return site


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> ReceptionWindow:
    return open_window(session, qtbot, entries("today", "tickets"))


@pytest.fixture
def page(window: ReceptionWindow) -> TicketsPage:
    window.show_page("tickets", service="ompic")
    shown = window.stack.page
    assert isinstance(shown, TicketsPage)
    return shown


def ticket(site: Station, label: str) -> TicketView:
    found = site.ask(by_label, label=label)
    assert found is not None
    return found


def seat(site: Station, number: int) -> CounterView:
    found = site.ask(counter, counter=number)
    assert found is not None
    return found


def press_row(page: TicketsPage, qtbot: QtBot, row: int = 0) -> None:
    """Click on the button painted on a counter's row."""
    page.counters.rows.repaint()
    box, _ = page.counters.rows._buttons[row][0]
    qtbot.mouseClick(
        page.counters.rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint()
    )
    qtbot.waitUntil(lambda: page.session.idle)


def labels(page: TicketsPage) -> list[str]:
    return [found.label for found in page.queue.rows.items]


def test_f4_takes_a_ticket_and_shows_its_number_and_prints_it(
    window: ReceptionWindow, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F4)
    page = window.stack.page
    assert isinstance(page, TicketsPage)
    assert page.form is not None
    page.form.service.toggles["ompic"].click()
    page.form.procedure.choose("certificat-negatif")
    page.form.procedure.picked.emit("certificat-negatif")
    page.form.papers[0].click()
    page.form.priority.toggles["pregnancy"].click()
    page.form.language.toggles["ar"].click()
    click(page, qtbot, page.form.verb)
    taken = ticket(site, "O-001")
    assert (taken.procedure, taken.ready) == ("certificat-negatif", (0,))
    assert (taken.priority, taken.language) == ("pregnancy", "ar")
    assert page.sheet is not None
    assert page.sheet.isVisible()
    assert page.sheet.number.text() == "O-001"
    assert labels(page) == ["O-001"]
    printed = tmp_path / "printouts" / "O-001-2026-11-24.pdf"
    qtbot.waitUntil(lambda: page.session.idle)
    assert printed.read_bytes().startswith(b"%PDF")


def test_a_ticket_is_printed_again_for_a_reason_or_not_at_all(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    asked: list[str] = []
    site.do("tickets.take", service="ompic")
    page.refresh()
    page.service = "ompic"
    page.refresh()
    page.queue.rows.choose(ticket(site, "O-001").id)
    for reason in ("never asked for", "unreadable", ""):
        page.ask_why = lambda _parent, name, r=reason: asked.append(name) or r  # type: ignore[func-returns-value]
        assert page.print_page()
        qtbot.waitUntil(lambda: page.session.idle)
    assert asked == ["O-001-2026-11-24"] * 2
    assert [job.reason for job in page.session.read(jobs)] == ["unreadable", ""]


def test_a_double_click_takes_one_ticket(page: TicketsPage, site: Station, qtbot: QtBot) -> None:
    page.open_form()
    assert page.form is not None
    qtbot.mouseClick(page.form.verb, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.form.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.session.idle)
    assert len(site.ask(of_day, day=page.session.local_now().date())) == 1


def test_papers_are_listed_with_their_source_before_the_ticket(page: TicketsPage) -> None:
    page.open_with(new=True, service="ompic")
    assert page.form is not None
    page.form.procedure.choose("certificat-negatif")
    page.form.procedure.picked.emit("certificat-negatif")
    assert page.form.papers
    assert "Source" in page.form.source.text()


def test_a_closed_desk_says_when_it_opens_before_any_ticket(page: TicketsPage) -> None:
    page.open_with(new=True, service="expert")
    assert page.form is not None
    assert page.form.hours.text() == "ouvre jeudi 26 novembre à 14:00"
    assert not page.form.verb.isEnabled()


def test_a_desk_that_closes_meanwhile_refuses_in_the_form_and_keeps_what_was_chosen(
    page: TicketsPage, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    page.open_with(new=True, service="ompic")
    assert page.form is not None
    page.form.priority.choose("elderly")
    clock.at += timedelta(hours=12)
    click(page, qtbot, page.form.verb)
    assert page.form.isVisible()
    assert page.form.priority.value == "elderly"
    assert page.form.alert.isVisible()
    assert "OMPIC" in page.form.alert.text.text()


def test_someone_marked_absent_is_recalled_to_a_free_counter(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    site.do("counters.open", counter=2, services=["ompic"])
    site.do("tickets.call", counter=2)
    site.do("tickets.absent", ticket="O-001")
    qtbot.waitUntil(lambda: labels(page) == ["O-001"])
    page.queue.rows.choose(ticket(site, "O-001").id)
    click(page, qtbot, page.queue.recall)
    assert (ticket(site, "O-001").state, ticket(site, "O-001").counter) == ("called", 2)
    assert seat(site, 2).current is not None


def test_without_a_free_counter_nobody_is_recalled_and_it_is_said(
    page: TicketsPage, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    site.do("counters.open", counter=2, services=["ompic"])
    site.do("tickets.call", counter=2)
    site.do("tickets.hold", ticket="O-001")
    site.do("counters.pause", counter=2)
    qtbot.waitUntil(lambda: labels(page) == ["O-001"])
    page.queue.rows.choose(ticket(site, "O-001").id)
    click(page, qtbot, page.queue.recall)
    assert ticket(site, "O-001").state == "held"
    assert "Aucun guichet libre pour OMPIC" in told[-1].text


def test_one_who_only_waits_cannot_be_recalled(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    qtbot.waitUntil(lambda: labels(page) == ["O-001"])
    page.queue.rows.choose(ticket(site, "O-001").id)
    assert not page.queue.recall.isEnabled()
    assert page.queue.transfer.isEnabled()


def test_a_ticket_is_sent_to_another_desk_and_keeps_its_number(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    qtbot.waitUntil(lambda: labels(page) == ["O-001"])
    page.choose_service = lambda *_: SentOn("cnss")
    page.queue.rows.choose(ticket(site, "O-001").id)
    click(page, qtbot, page.queue.transfer)
    assert ticket(site, "O-001").service == "cnss"
    assert labels(page) == []


def test_the_tickets_of_the_day_say_what_became_of_each(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    for _ in range(2):
        site.do("tickets.take", **CERTIFICATE)
    qtbot.waitUntil(lambda: labels(page) == ["O-001", "O-002"])
    page.ask = lambda *_args, **_words: True
    page.queue.rows.choose(ticket(site, "O-001").id)
    click(page, qtbot, page.queue.close_ticket)
    assert labels(page) == ["O-002"]
    page.queue.views._pick(1)
    assert labels(page) == ["O-002", "O-001"]
    words = [state_words(found, "fr")[0] for found in page.queue.rows.items]
    assert words == ["en attente", "parti"]
    page.queue.rows.choose(ticket(site, "O-001").id)
    assert not page.queue.close_ticket.isEnabled()
    assert page.queue.print.isEnabled()


def test_a_question_answered_no_leaves_the_ticket_in_the_queue(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    qtbot.waitUntil(lambda: labels(page) == ["O-001"])
    page.ask = lambda *_args, **_words: False
    page.queue.rows.choose(ticket(site, "O-001").id)
    click(page, qtbot, page.queue.close_ticket)
    assert ticket(site, "O-001").state == "waiting"


def test_a_counter_is_opened_paused_resumed_and_closed(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    click(page, qtbot, page.counters.add_one)
    assert page.opening is not None
    click(page, qtbot, page.opening.verb)
    assert page.opening.fields["services"].error == "Choisissez au moins un service."
    page.opening.services.choose("ompic", "cnss")
    click(page, qtbot, page.opening.verb)
    assert (seat(site, 1).state, set(seat(site, 1).services)) == ("open", {"ompic", "cnss"})
    press_row(page, qtbot)
    assert seat(site, 1).state == "paused"
    press_row(page, qtbot)
    assert seat(site, 1).state == "open"
    page.counters.rows.choose(1)
    click(page, qtbot, page.counters.shut)
    assert seat(site, 1).state == "closed"
    assert not page.counters.shut.isEnabled()


def test_resuming_leaves_the_agent_at_the_counter(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("counters.open", counter=4, services=["ompic"], agent="Hicham")
    site.do("counters.pause", counter=4)
    qtbot.waitUntil(lambda: len(page.counters.rows.items) == 1)
    press_row(page, qtbot)
    assert (seat(site, 4).state, seat(site, 4).agent) == ("open", "Hicham")


def test_a_counter_with_someone_at_it_is_not_closed(
    page: TicketsPage, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    site.do("counters.open", counter=2, services=["ompic"])
    site.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: len(page.counters.rows.items) == 1)
    page.counters.rows.choose(2)
    click(page, qtbot, page.counters.shut)
    assert seat(site, 2).state == "open"
    assert "O-001" in told[-1].text


def test_the_page_can_be_read_in_arabic_without_losing_its_place(
    page: TicketsPage, site: Station, speak: object, qtbot: QtBot
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    qtbot.waitUntil(lambda: labels(page) == ["O-001"])
    page.queue.views._pick(1)
    speak("ar")  # type: ignore[operator]
    assert page.queue.view == "day"
    assert labels(page) == ["O-001"]
    assert page.queue.recall.text() != "Rappeler"


def taken_back(page: TicketsPage, told: list[Notice], qtbot: QtBot) -> None:
    """Undo what was told last."""
    undo = next(notice.undo for notice in reversed(told) if notice.undo is not None)
    told.clear()
    undo()
    qtbot.waitUntil(lambda: page.session.idle)
    assert told == [], "nothing was refused"


def test_a_ticket_taken_by_mistake_leaves_the_queue_again(
    page: TicketsPage, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    page.open_with(new=True, service="ompic")
    assert page.form is not None
    click(page, qtbot, page.form.verb)
    assert page.sheet is not None
    assert all(notice.undo is None for notice in told), "the sheet has the keys"
    page.sheet.accept()
    assert "Ticket O-001 pris" in [notice.text for notice in told]
    taken_back(page, told, qtbot)
    assert ticket(site, "O-001").outcome == "mistake"
    assert labels(page) == []


@pytest.mark.parametrize("act", ["recall", "transfer", "close"])
@pytest.mark.parametrize("state", ["hold", "absent"])
def test_what_was_done_to_a_ticket_is_taken_back(
    page: TicketsPage, site: Station, told: list[Notice], qtbot: QtBot, act: str, state: str
) -> None:
    site.do("tickets.take", **CERTIFICATE)
    site.do("counters.open", counter=2, services=["ompic"])
    wanted = site.do("tickets.call", counter=2).result.ticket
    site.do(f"tickets.{state}", ticket=wanted)
    page.ask, page.choose_service = (lambda *_a, **_k: True), (lambda *_a: SentOn("cnss"))
    page.refresh()
    page.queue.rows.choose(wanted)
    before = ticket(site, "O-001")
    button = {"recall": page.queue.recall, "transfer": page.queue.transfer}
    click(page, qtbot, button.get(act, page.queue.close_ticket))
    assert ticket(site, "O-001").state != before.state
    taken_back(page, told, qtbot)
    after = ticket(site, "O-001")
    assert (after.service, after.procedure, after.outcome) == ("ompic", "certificat-negatif", "")
    assert after.state == (before.state if act != "transfer" else "waiting")


def test_what_was_done_to_a_counter_is_taken_back(
    page: TicketsPage, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    site.do("counters.open", counter=4, services=["ompic"], agent="Hicham")
    qtbot.waitUntil(lambda: len(page.counters.rows.items) == 1)
    before = seat(site, 4)
    press_row(page, qtbot)
    assert seat(site, 4).state == "paused"
    taken_back(page, told, qtbot)
    page.counters.rows.choose(4)
    click(page, qtbot, page.counters.shut)
    assert seat(site, 4).state == "closed"
    taken_back(page, told, qtbot)
    assert (seat(site, 4).state, seat(site, 4).services, seat(site, 4).agent) == (
        before.state,
        before.services,
        before.agent,
    )
    page.open_counter(7, ("cnss",))
    assert page.opening is not None
    click(page, qtbot, page.opening.verb)
    taken_back(page, told, qtbot)
    assert seat(site, 7).state == "closed"


def test_tickets_that_were_stopped_are_given_again_and_the_reverse(
    page: TicketsPage, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    site.do("tickets.stop", service="ompic", away=True, reason="Malade")
    page.refresh()
    stopped = page.desks.rows.current
    assert stopped is not None
    page.end_tickets(stopped)
    qtbot.waitUntil(lambda: bool(told))
    taken_back(page, told, qtbot)
    page.refresh()
    assert page.desks.rows.current == stopped
    site.do("tickets.resume", service="ompic")
    page.refresh()
    page.end_tickets(page.desks.rows.current)
    assert page.stopping is not None
    click(page, qtbot, page.stopping.verb)
    taken_back(page, told, qtbot)
    page.refresh()
    assert not page.desks.rows.current.ended


def test_an_agent_is_offered_their_own_services_and_whoever_serves_all_gets_all(
    page: TicketsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("people.add_staff", code="nadia", name="Nadia", role="agent", services=["cnss"])
    everything = len(page.desks.rows.items)
    site.sign(SignedIn("nadia", "Nadia", "agent", ("cnss",), NO_ID))
    page.session.turned.emit()
    assert [queue.service for queue in page.desks.rows.items] == ["cnss"]
    assert page.service == "cnss"
    page.open_counter(2, ("ompic",))
    assert page.opening is not None
    assert (list(page.opening.services.toggles), page.opening.services.values) == (
        ["cnss"],
        ["cnss"],
    )
    page.opening.reject()
    click(page, qtbot, page.desks.end)
    assert page.stopping is not None
    assert "CNSS" in page.stopping.title.text()
    page.stopping.reject()
    site.sign(None)
    page.session.turned.emit()
    assert len(page.desks.rows.items) == everything > 1


def test_whoever_serves_is_named_and_not_their_code(
    page: TicketsPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    nadia = {"name": "Nadia Fassi", "name_ar": "نادية الفاسي"}
    site.do("people.add_staff", code="nadia", role="agent", **nadia)
    site.do("counters.open", counter=3, services=["cnss"], agent="nadia")
    site.do("counters.open", counter=4, services=["cimr"])
    qtbot.waitUntil(lambda: len(page.counters.rows.items) == 2)
    assert page.counters.agents == {"nadia": "Nadia Fassi"}
    session.speak("ar")
    qtbot.waitUntil(lambda: page.counters.agents == {"nadia": "نادية الفاسي"})
