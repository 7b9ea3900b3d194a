"""The guides are there in their languages, with their pictures, and F1 shows the window's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.core import guides
from kiosk.core.resources import folder
from tests.tools.test_bill import tool
from ui.counter.window import CounterWindow
from ui.manager.window import ManagerWindow
from ui.reception.keys_sheet import KeysSheet
from ui.reception.window import ReceptionWindow
from ui.shell.guide.document import on_sheets
from ui.shell.guide.sheet import GuideSheet
from ui.shell.languages import speak
from ui.shell.session import Session

WRITTEN = [("fr", name) for name in guides.GUIDES] + [("ar", "reception")]


@pytest.mark.parametrize(("language", "name"), WRITTEN)
def test_each_guide_is_written_where_it_is_promised(language: str, name: str) -> None:
    found = guides.find(name, language)
    assert found.language == language
    assert found.title


def test_a_guide_that_a_language_lacks_is_read_in_french() -> None:
    assert guides.find("manager", "ar").language == "fr"
    with pytest.raises(LookupError):
        guides.find("nobody", "fr")


@pytest.mark.parametrize(
    ("language", "name"),
    [(language, name) for language, name in WRITTEN if name in guides.ONE_PAGE],
)
def test_who_works_at_a_window_has_one_sheet_of_paper(
    language: str, name: str, qapp: object
) -> None:
    assert on_sheets(guides.find(name, language)).pageCount() == 1


def test_every_picture_that_a_guide_names_is_there_and_is_small() -> None:
    named = set(tool("guides").named())
    there = {(file.parent.name, file.stem) for file in folder("guides").glob("*/*.png")}
    assert named == there
    assert sum(file.stat().st_size for file in folder("guides").glob("*/*.png")) < 1_500_000


def test_f1_at_the_reception_leads_to_its_guide(session: Session, qtbot: QtBot) -> None:
    window = ReceptionWindow(session)
    qtbot.addWidget(window)
    window.show_shortcuts()
    window.findChild(KeysSheet).verb.click()
    sheet = window.findChild(GuideSheet)
    assert sheet.guide.name == "reception"
    assert "Ctrl J" in sheet.page.toPlainText()
    assert sheet.page.verticalScrollBar().value() == 0
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_f1_before_what_looks_after_the_machine_is_the_technicians_guide(
    session: Session, qtbot: QtBot
) -> None:
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    assert window.guide_here == "manager"
    window.show_page("device")
    qtbot.waitUntil(lambda: session.idle)
    window.show_shortcuts()
    window.findChild(KeysSheet).verb.click()
    assert window.findChild(GuideSheet).guide.name == "technician"


def test_f1_at_a_counter_is_the_agents_guide(session: Session, qtbot: QtBot) -> None:
    window = CounterWindow(session)
    qtbot.addWidget(window)
    window.show_guide()
    assert window.findChild(GuideSheet).guide.name == "counter"


def test_an_arabic_guide_reads_from_the_right(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1366, 768)
    speak(over, "ar")
    sheet = GuideSheet(over, "reception")
    qtbot.addWidget(sheet)
    assert sheet.guide.language == "ar"
    first = sheet.page.document().begin()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_guide_comes_out_on_paper(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1366, 768)
    sheet = GuideSheet(over, "counter")
    qtbot.addWidget(sheet)
    target = tmp_path / "guide.pdf"

    def chosen(dialog: QPrintDialog) -> bool:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return True

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    sheet.print_out()
    assert target.read_bytes().startswith(b"%PDF")
