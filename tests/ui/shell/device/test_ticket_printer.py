"""A ticket printer is chosen by where it is plugged in, and a page shows that it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core import settings
from kiosk.core.roles import KIOSK, TECHNICIAN
from kiosk.station import Station
from tests.paper.thermal.emulator import Emulator
from tests.ui.shell.first_run.conftest import click
from ui.shell.device import paper
from ui.shell.device.paper import ANOTHER, PaperPanel
from ui.shell.device.ticket_printer import TicketPrinterForm, printer_words
from ui.shell.device.window import DeviceWindow
from ui.shell.session import Session
from ui.widgets.pill import OK, WARNING

Panel = Callable[..., PaperPanel]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as made:
        yield made


@pytest.fixture
def panel(session: Session, site: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Panel:
    """The papers of a machine of a role, on a system without a printer."""
    monkeypatch.setattr(paper, "printers", list)

    def made(role: str = TECHNICIAN) -> PaperPanel:
        site.role = role
        window = DeviceWindow(session)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        qtbot.waitUntil(lambda: session.idle)
        assert isinstance(window.panel, PaperPanel)
        return window.panel

    return made


def ask_where(panel: PaperPanel) -> TicketPrinterForm:
    panel.rows["tickets"].outlets.picked.emit(ANOTHER)
    [form] = panel.findChildren(TicketPrinterForm)
    return form


def choose(form: TicketPrinterForm, line: str, place: str) -> None:
    form.line.choose(line)
    form.line.picked.emit(line)
    form.fields["place"].set_text(place)
    form.save()


@pytest.mark.parametrize("role", [TECHNICIAN, KIOSK])
def test_one_of_the_network_is_chosen_kept_and_tried(
    panel: Panel, site: Station, session: Session, qtbot: QtBot, emulator: Emulator, role: str
) -> None:
    papers = panel(role)
    choose(ask_where(papers), "tcp", f"127.0.0.1:{emulator.port}")
    qtbot.waitUntil(lambda: session.idle)
    outlet = f"escpos:tcp://127.0.0.1:{emulator.port}"
    assert settings.load(site.folder).printing.tickets == outlet
    row = papers.rows["tickets"]
    papers._offer()
    assert row.outlets.currentText() == printer_words(outlet, "fr")
    click(row.test)
    qtbot.waitUntil(lambda: papers.kind == OK)
    assert len(emulator.papers) == 1


def test_what_keeps_it_from_printing_is_told_beside_it(
    panel: Panel, session: Session, qtbot: QtBot, emulator: Emulator
) -> None:
    papers = panel()
    choose(ask_where(papers), "tcp", f"127.0.0.1:{emulator.port}")
    qtbot.waitUntil(lambda: session.idle)
    papers._offer()
    emulator.cover_open = True
    click(papers.rows["tickets"].test)
    qtbot.waitUntil(lambda: papers.kind == WARNING)
    assert "capot" in papers.rows["tickets"].state.text()


@pytest.mark.parametrize(
    ("line", "place", "outlet"),
    [
        ("usb", "/dev/usb/lp0", "escpos:usb:/dev/usb/lp0"),
        ("serial", "COM3", "escpos:serial:COM3?baud=19200"),
        ("spool", "EPSON TM-T20", "escpos:spool:EPSON TM-T20"),
        ("tcp", "fe80::1", ""),
        ("tcp", "192.168.1.60:cent", ""),
        ("tcp", "", ""),
        ("usb", "  ", ""),
    ],
)
def test_where_it_is_becomes_an_address_or_the_field_says_what_is_wrong(
    panel: Panel, line: str, place: str, outlet: str
) -> None:
    form = ask_where(panel())
    chosen: list[str] = []
    form.chosen.connect(chosen.append)
    form.speed.choose(19_200)
    choose(form, line, place)
    assert chosen == ([outlet] if outlet else [])
    assert bool(form.fields["place"].error) == (not outlet)
    assert form.isVisible() == (not outlet)
    form.let_go()


def test_paper_and_knife_are_of_the_address_and_are_shown_again(panel: Panel) -> None:
    papers = panel()
    form = ask_where(papers)
    chosen: list[str] = []
    form.chosen.connect(chosen.append)
    form.paper.choose("384")
    form.knife.choose("no")
    choose(form, "tcp", "192.168.1.60:9101")
    assert chosen == ["escpos:tcp://192.168.1.60:9101?dots=384&cut=no"]
    again = TicketPrinterForm(papers, papers.session, chosen[0])
    said = (again.fields["place"].text(), again.paper.value, again.knife.value)
    assert said == ("192.168.1.60:9101", "384", "no")
    again.let_go()


def test_whoever_changes_their_mind_keeps_what_was_chosen(panel: Panel, site: Station) -> None:
    papers = panel()
    before = papers.rows["tickets"].outlets.value
    ask_where(papers).let_go()
    assert papers.rows["tickets"].outlets.value == before
    assert settings.load(site.folder).printing.tickets == site.settings.printing.tickets
