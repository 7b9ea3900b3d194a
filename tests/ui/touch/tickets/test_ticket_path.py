"""From the first screen to a ticket: clicks, the row in the store, and the paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from kiosk.tickets.queries import of_day, waiting
from ui.touch.shell.overlay import Message
from ui.touch.shell.window import TouchWindow
from ui.touch.tickets.no_paper import NoPaper
from ui.touch.tickets.paper_line import NO_PAPER, PRINTED
from ui.touch.tickets.printing import NotPrinted

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Screen = Callable[[str], Any]


def go_to_papers(window: TouchWindow, press: Press, screen: Screen) -> Any:
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    return screen("papers")


def test_a_ticket_is_taken_by_thumb(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    tmp_path: Path,
) -> None:
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["certificat-negatif"])
    press(papers.boxes[1])
    press(papers.boxes[3])
    press(papers.priority.choices["pregnancy"])
    press(window.footer.action)
    settled()
    ticket = screen("ticket")
    (row,) = hall.ask(waiting, service="ompic")
    assert (row.label, row.procedure, row.ready) == ("O-001", "certificat-negatif", (1, 3))
    assert (row.priority, row.language) == ("pregnancy", "fr")
    assert ticket.slip.words.label == "O-001"
    assert ticket.slip.words.ahead == "0"
    paper = tmp_path / "printouts" / f"ticket-{row.id}.pdf"
    assert paper.read_bytes().startswith(b"%PDF")
    assert ticket.paper.state == NO_PAPER, "a file is no paper to wait for"


def test_two_quick_presses_take_one_ticket(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station
) -> None:
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["autre"])
    press(window.footer.action)
    assert not window.footer.action.isEnabled()
    window.footer.acted.emit()
    settled()
    assert len(hall.ask(waiting, service="ompic")) == 1


def test_a_procedure_is_asked_for_at_its_place(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station
) -> None:
    papers = go_to_papers(window, press, screen)
    press(window.footer.action)
    settled()
    assert "Choisissez une démarche" in papers.subtitle.text()
    assert hall.ask(of_day, day=hall.today()) == []


def test_a_closed_service_says_when_it_opens_and_takes_no_press(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    press(screen("home").tiles["services"])
    row = screen("services").rows["expert"]
    assert not row.isEnabled()
    assert row.words.wait == "Fermé"
    assert row.words.waiting == "ouvre jeudi à 14:00"


def test_the_last_minutes_of_a_service_are_announced(
    window: TouchWindow, press: Press, screen: Screen
) -> None:
    press(screen("home").tiles["services"])
    assert screen("services").rows["cimr"].words.hours == "Ferme bientôt, à 11:00"
    assert screen("services").rows["ompic"].words.hours == "Ouvert jusqu’à 16:30"


def test_a_service_that_closed_meanwhile_is_said_and_nothing_is_lost(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station
) -> None:
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["certificat-negatif"])
    press(papers.boxes[0])
    hall.do("sites.set_service_day", service="ompic", day=hall.today())
    press(window.footer.action)
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, Message)
    assert "OMPIC" in sheet.text.text()
    press(sheet.button)
    assert screen("papers").ready == [0]


def test_a_ticket_exists_when_the_printer_fails(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def jam(_station: Station, _ticket: UUID) -> None:
        raise NotPrinted("jam")

    monkeypatch.setattr("ui.touch.tickets.ticket.print_ticket", jam)
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["autre"])
    press(window.footer.action)
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, NoPaper)
    assert sheet.number.label == "O-001"
    assert len(hall.ask(waiting, service="ompic")) == 1
    press(sheet.noted)
    assert window.path == ["home"]
    assert window.overlay.sheet is None


def test_paper_from_a_printer_is_to_be_taken_below(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    printed: list[UUID] = []
    monkeypatch.setattr(
        "ui.touch.tickets.ticket.print_ticket", lambda _s, ticket: printed.append(ticket)
    )
    monkeypatch.setattr("ui.touch.tickets.ticket.FOLDER", "another")
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["autre"])
    press(window.footer.action)
    settled()
    ticket = screen("ticket")
    assert printed == [ticket.taken.ticket]
    assert ticket.paper.state == PRINTED
    assert ticket.paper.slot.isVisible()


def test_a_printer_that_is_not_there_fails_without_a_trace_of_paper(
    kiosk_station: Station, hall: Station
) -> None:
    import msgspec

    from ui.touch.tickets.printing import print_ticket

    taken = hall.do("tickets.take", service="ompic").result
    printing = msgspec.structs.replace(kiosk_station.settings.printing, tickets="Nowhere")
    kiosk_station.settings = msgspec.structs.replace(kiosk_station.settings, printing=printing)
    with pytest.raises(NotPrinted):
        print_ticket(kiosk_station, taken.ticket)
    assert not (kiosk_station.folder / "printouts").exists()


def test_the_countdown_ends_at_the_first_screen(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen
) -> None:
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["autre"])
    press(window.footer.action)
    settled()
    countdown = screen("ticket").countdown
    assert countdown.left == 15
    press(countdown.stay_button)
    assert countdown.left == 45
    for _ in range(45):
        countdown.count()
    assert window.path == ["home"]
    assert list(window.screens) == ["home"]


def test_waits_follow_the_queue(
    window: TouchWindow, press: Press, screen: Screen, hall: Station, qtbot: QtBot
) -> None:
    press(screen("home").tiles["services"])
    row = screen("services").rows["ompic"]
    assert "0" in row.words.waiting
    hall.do("tickets.take", service="ompic")
    window.session.changed.emit(frozenset({"ticket"}))
    assert "1" in row.words.waiting
