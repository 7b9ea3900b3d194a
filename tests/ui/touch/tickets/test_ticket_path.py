"""From the first screen to a ticket: clicks, the row in the store, and the paper."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.core.errors import StoreTrouble
from kiosk.core.settings.lan import LanSettings
from kiosk.paper.outlets import PAPER_OUT, SYSTEM, Outlets
from kiosk.paper.queries import jobs
from kiosk.station import Station
from kiosk.tickets.code import link
from kiosk.tickets.queries import of_day, waiting
from tests.paper.pretending import Pretended
from tests.qr_reader import read_codes
from ui.shell.printing import Printing, printing_of
from ui.shell.session import Session
from ui.touch.shell.overlay import Message
from ui.touch.shell.window import TouchWindow
from ui.touch.tickets.no_paper import NoPaper
from ui.touch.tickets.paper_line import NO_PAPER, PRINTED, PRINTING

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
    paper = tmp_path / "printouts" / "O-001-2026-11-24.pdf"
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


@pytest.fixture
def printer(kiosk_station: Station, kiosk_desk: Session) -> Pretended:
    """The kiosk's ticket printer, behind the queue."""
    made = Pretended()
    wanted = msgspec.structs.replace(kiosk_station.settings.printing, tickets="TM-T88")
    kiosk_station.settings = msgspec.structs.replace(kiosk_station.settings, printing=wanted)
    Printing(kiosk_desk, Outlets({SYSTEM: lambda _name: made}))
    return made


@pytest.fixture
def take(window: TouchWindow, press: Press, settled: Settled, screen: Screen) -> Callable[[], Any]:
    """Take a ticket by thumb; the screen that shows it."""

    def make() -> Any:
        papers = go_to_papers(window, press, screen)
        press(papers.procedures.rows["autre"])
        press(window.footer.action)
        settled()
        return screen("ticket")

    return make


def test_paper_from_a_printer_is_to_be_taken_below(
    printer: Pretended, take: Callable[[], Any], kiosk_station: Station
) -> None:
    ticket = take()
    assert printer.out == ["O-001-2026-11-24"]
    assert printer.documents[0].roll
    assert ticket.paper.state == PRINTED
    assert ticket.paper.slot.isVisible()
    [job] = kiosk_station.ask_itself(jobs)
    assert (job.state, job.station, job.document) == ("printed", "Borne 1", "ticket")


def test_a_ticket_whose_turn_is_followed_shows_the_address_of_its_page(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    tmp_path: Path,
) -> None:
    lan = LanSettings(address="http://192.168.1.20:8090")
    station = window.session.station
    station.settings = msgspec.structs.replace(station.settings, lan=lan)
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["certificat-negatif"])
    press(window.footer.action)
    settled()
    shown = screen("ticket")
    assert shown.slip.grab().save(str(tmp_path / "slip.png"))
    (found,) = read_codes(Image.open(tmp_path / "slip.png"))
    assert found.text == link(lan.address, "casablanca", shown.taken.ticket)
    assert "téléphone" in shown.slip.words.follow


def test_a_ticket_exists_when_there_is_no_paper_and_none_comes_out_later(
    printer: Pretended,
    take: Callable[[], Any],
    window: TouchWindow,
    press: Press,
    settled: Settled,
    hall: Station,
) -> None:
    printer.why = PAPER_OUT
    ticket = take()
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, NoPaper)
    assert sheet.number.label == "O-001"
    assert ticket.paper.state == NO_PAPER
    assert len(hall.ask(waiting, service="ompic")) == 1
    [job] = hall.ask(jobs)
    assert (job.state, job.why) == ("cancelled", PAPER_OUT)
    press(sheet.noted)
    assert window.path == ["home"]
    assert window.overlay.sheet is None
    printer.why = ""
    printing_of(window.session).wake()
    settled()
    assert printer.out == []


def test_a_printer_that_breaks_over_a_ticket_says_that_there_is_no_paper(
    printer: Pretended, take: Callable[[], Any], window: TouchWindow
) -> None:
    def jam() -> None:
        raise OSError("jam")

    printer.during = jam
    take()
    assert isinstance(window.overlay.sheet, NoPaper)


def test_a_slow_printer_has_its_number_noted_and_its_paper_is_said_all_the_same(
    printer: Pretended,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    qtbot: QtBot,
) -> None:
    begun, gate = threading.Event(), threading.Event()

    def slowly() -> None:
        begun.set()
        gate.wait(10)

    printer.during = slowly
    papers = go_to_papers(window, press, screen)
    press(papers.procedures.rows["autre"])
    press(window.footer.action)
    qtbot.waitUntil(lambda: window.path[-1] == "ticket" and begun.is_set())
    ticket = screen("ticket")
    assert ticket.paper.state == PRINTING
    ticket._not_printed()
    assert isinstance(window.overlay.sheet, NoPaper)
    gate.set()
    settled()
    assert ticket.paper.state == PRINTED


def test_a_queue_that_cannot_be_written_takes_no_ticket_away(
    printer: Pretended,
    take: Callable[[], Any],
    window: TouchWindow,
    hall: Station,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_disk(*_: object, **__: object) -> None:
        raise StoreTrouble("the disk is full")

    monkeypatch.setattr("kiosk.paper.queue.enqueue", no_disk)
    take()
    assert isinstance(window.overlay.sheet, NoPaper)
    assert len(hall.ask(waiting, service="ompic")) == 1


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


def test_another_service_follows_on_the_same_ticket_and_several_people_have_one(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
) -> None:
    window.show_screen("papers", service="ompic")
    papers = screen("papers")
    assert not papers.more.isVisible()
    press(papers.procedures.rows["certificat-negatif"])
    assert not papers.more.services.isVisible()
    papers.more.add.click()
    assert "ompic" not in papers.more.services.toggles
    papers.more.services.toggles["cnss"].click()
    papers.more.count.set_value(3)
    papers.act()
    settled()
    assert "puis CNSS" in screen("ticket").slip.words.procedure
    [taken] = hall.ask(waiting, service="ompic")
    assert (taken.next_services, taken.people) == (("cnss",), 3)
    window.forget()
    window.show_screen("papers", service="cnss")
    papers = screen("papers")
    assert (papers.more.then, papers.more.people) == ([], 1)
