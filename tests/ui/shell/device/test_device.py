"""Cet appareil: each test again, by whoever may, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.badges.reader_check import TEST
from kiosk.core import autostart, settings, sounds
from kiosk.core.files import PRINTOUTS
from kiosk.core.roles import KIOSK, TECHNICIAN
from kiosk.station import Station
from tests.ui.shell.first_run.conftest import click, scan
from ui.shell.device import paper
from ui.shell.device.about import AboutPanel
from ui.shell.device.paper import PaperPanel
from ui.shell.device.reader import ReaderPanel
from ui.shell.device.sound import SoundPanel
from ui.shell.device.starting import StartPanel
from ui.shell.device.touched import TouchPanel
from ui.shell.device.window import DeviceWindow
from ui.shell.session import Session
from ui.theme import DESK, TOUCH
from ui.widgets.pill import OK, WARNING

Open = Callable[..., DeviceWindow]


@pytest.fixture
def opened(session: Session, site: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open it as the window of a role, where a system has two printers."""
    monkeypatch.setattr(paper, "printers", lambda: ["Epson", "Bureau"])

    def made(role: str = TECHNICIAN) -> DeviceWindow:
        site.role = role
        window = DeviceWindow(session)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        qtbot.waitUntil(lambda: session.idle)
        return window

    return made


def test_each_paper_is_given_its_printer_and_that_is_kept(
    opened: Open, session: Session, site: Station, qtbot: QtBot
) -> None:
    panel = opened().panel
    assert isinstance(panel, PaperPanel)
    tickets = panel.rows["tickets"].outlets
    tickets.choose("Epson")
    tickets.picked.emit("Epson")
    qtbot.waitUntil(lambda: session.idle)
    assert settings.load(site.folder).printing.tickets == "Epson"
    assert site.settings.printing.tickets == "Epson"


def test_a_page_goes_into_a_folder_and_one_for_a_printer_that_is_not_there_is_told(
    opened: Open, session: Session, site: Station, qtbot: QtBot
) -> None:
    panel = opened().panel
    assert isinstance(panel, PaperPanel)
    click(panel.rows["tickets"].test)
    qtbot.waitUntil(lambda: panel.kind == OK)
    assert list((site.folder / PRINTOUTS).glob("test-tickets-*.pdf"))
    assert str(site.folder / PRINTOUTS) in panel.rows["tickets"].state.text()
    row = panel.rows["sheets"]
    row.outlets.choose("Bureau")
    click(row.test)
    qtbot.waitUntil(lambda: "n’est pas là" in row.state.text())
    assert panel.kind == WARNING


def test_a_printer_that_was_chosen_and_is_gone_stays_chosen_and_is_told(
    opened: Open, site: Station
) -> None:
    (site.folder / settings.FILE).write_text('[printing]\nsheets = "Vieille"\n', "utf-8")
    site.settings = settings.load(site.folder)
    panel = opened().panel
    assert isinstance(panel, PaperPanel)
    outlets = panel.rows["sheets"].outlets
    assert (outlets.value, outlets.currentText()) == ("Vieille", "Vieille (introuvable)")


def test_a_kiosk_opens_it_large_and_asks_nobody_where_paper_comes_out(
    opened: Open, site: Station
) -> None:
    (site.folder / settings.FILE).write_text('[station]\nkind = "kiosk"\n', "utf-8")
    site.settings = settings.load(site.folder)
    window = opened(KIOSK)
    assert window.scale is TOUCH
    panel = window.panel
    assert isinstance(panel, PaperPanel)
    choices = [
        row.outlets.itemData(n) for row in panel.rows.values() for n in range(row.outlets.count())
    ]
    assert "dialog" not in choices
    assert "start" not in window.panels
    assert opened().scale is DESK


def test_a_reader_is_heard_wherever_the_focus_is_and_told_what_it_lacks(opened: Open) -> None:
    window = opened()
    click(window.tabs["reader"])
    panel = window.panel
    assert isinstance(panel, ReaderPanel)
    window.shut.setFocus()
    scan(window.shut, TEST)
    assert panel.last is not None
    assert (panel.last.how, panel.last.ended, panel.kind) == ("alike", True, OK)
    scan(panel.pad, TEST, ended=False)
    panel.pad._stop()
    assert not panel.last.ended
    assert "suffixe Entrée" in panel.advice.text()
    scan(panel.pad, "0123456789")
    assert (panel.last.how, panel.kind) == ("unknown", WARNING)
    assert "Remettez-le à l’usine" in panel.advice.text()


def test_a_person_who_types_is_no_reader(opened: Open, qtbot: QtBot) -> None:
    window = opened()
    click(window.tabs["reader"])
    panel = window.panel
    assert isinstance(panel, ReaderPanel)
    qtbot.keyClicks(panel.pad, "ab")
    panel.pad._stop()
    QTest.keyClick(panel.pad, Qt.Key.Key_Return)
    assert panel.last is None


def test_a_reader_without_enter_says_in_its_light_what_to_add(opened: Open) -> None:
    window = opened()
    click(window.tabs["reader"])
    panel = window.panel
    assert isinstance(panel, ReaderPanel)
    panel.pad.read.emit(TEST, False)
    assert panel.kind == WARNING
    assert "suffixe Entrée" in panel.told
    panel.pad.read.emit(TEST, True)
    assert (panel.kind, panel.told) == (OK, panel.answer.text())


def test_a_screen_that_does_not_answer_everywhere_is_told_and_keeps_nobody(opened: Open) -> None:
    window = opened()
    click(window.tabs["screen"])
    panel = window.panel
    assert isinstance(panel, TouchPanel)
    click(panel.begin)
    test = panel.test
    assert test is not None
    for _ in range(2):
        QTest.keyClick(test, Qt.Key.Key_Escape)
    assert panel.test is None
    assert "0 endroits sur 8" in panel.hit.text()
    assert panel.kind == WARNING


@pytest.mark.parametrize("played", [True, False])
def test_a_sound_is_asked_about_or_what_is_missing_is_said(
    opened: Open, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, played: bool
) -> None:
    monkeypatch.setattr(sounds, "play", lambda _name: played)
    window = opened()
    click(window.tabs["sound"])
    panel = window.panel
    assert isinstance(panel, SoundPanel)
    click(panel.play)
    qtbot.waitUntil(lambda: bool(panel.answer.text()))
    if played:
        click(panel.silent)
        assert "Montez le volume" in panel.answer.text()
    else:
        assert "pipewire-bin" in panel.answer.text()
    assert panel.kind == WARNING


def test_the_start_is_turned_where_the_program_is_installed(
    opened: Open, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned: list[bool] = []
    monkeypatch.setattr(autostart, "offered", lambda: True)
    monkeypatch.setattr(autostart, "is_on", lambda: False)
    monkeypatch.setattr(autostart, "turn", lambda *, on: turned.append(on))
    window = opened()
    click(window.tabs["start"])
    panel = window.panel
    assert isinstance(panel, StartPanel)
    qtbot.waitUntil(lambda: session.idle)
    click(panel.opens)
    qtbot.waitUntil(lambda: turned == [True])


def test_it_says_which_version_it_is_where_the_data_is_and_under_which_licences(
    opened: Open, site: Station, session: Session, qtbot: QtBot
) -> None:
    window = opened()
    click(window.tabs["about"])
    panel = window.panel
    assert isinstance(panel, AboutPanel)
    qtbot.waitUntil(lambda: "MIT" in panel.licences.toPlainText())
    assert "source" in panel.version.text()
    assert str(site.folder) in panel.place.text()
    window.languages.picked.emit("ar")
    assert window.title.text() == "هذا الجهاز"


def test_where_people_sign_in_it_asks_who_it_is(
    opened: Open, site: Station, session: Session, qtbot: QtBot
) -> None:
    site.do("people.add_staff", code="amal", name="Amal Idrissi", role="manager")
    site.do("people.choose_pin", actor="amal", pin="482615")
    window = opened()
    assert window.lock is not None
    assert window.lock.locked
    assert (site.folder / Path(settings.FILE)).exists() is False


def test_where_there_are_several_screens_each_window_of_a_hall_is_given_its_own(
    opened: Open, site: Station, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    click(window.tabs["screen"])
    panel = window.panel
    assert isinstance(panel, TouchPanel)
    assert panel.screens.isHidden()
    [one] = QGuiApplication.screens()
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [one, one])
    panel.enter()
    assert panel.screens.isVisible()
    offered = panel.screens.list_of("display")
    offered.choose(one.name())
    offered.picked.emit(one.name())
    qtbot.waitUntil(lambda: session.idle)
    assert settings.load(site.folder).screen.display == one.name()
