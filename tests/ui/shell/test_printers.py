"""Paper from a window: to a file, to a printer that is not there, to a real one as PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.settings import PrintingSettings, Settings
from kiosk.station import Station
from ui.shell import printers as printing
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def outlets(site: Station, **named: str) -> None:
    site.settings = Settings(printing=PrintingSettings(**named))


def test_a_sheet_goes_to_the_folder(
    parent: QWidget, session: Session, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    outlets(site, sheets="folder")
    site.do("sites.add_room", name="Atlas", capacity=12)
    printing.print_report(parent, session, "rooms")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    file = site.folder / "printouts" / "rooms-2026-11-24.pdf"
    assert file.read_bytes().startswith(b"%PDF")


def test_a_badge_is_named_by_its_number(
    parent: QWidget, session: Session, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    outlets(site, badges="folder")
    badge = site.do("badges.issue", kind="staff", name="Salma Bennani").result
    printing.print_badge(parent, session, badge.badge)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert (site.folder / "printouts" / f"{badge.number}.pdf").exists()


def test_a_printer_that_is_not_there_is_told_and_nothing_lost(
    parent: QWidget, session: Session, told: list[Notice], qtbot: QtBot
) -> None:
    printing.print_pdf(parent, _blank(), "Zebra ZD421", "badge", session=session)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].kind == "danger"


def test_the_dialog_may_save_a_file(
    parent: QWidget,
    session: Session,
    told: list[Notice],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wanted = tmp_path / "feuille.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    printing.print_pdf(
        parent, _blank(), "dialog", "feuille", session=session, choose=lambda *_: printing.SAVE
    )
    qtbot.waitUntil(lambda: bool(told))
    assert wanted.read_bytes().startswith(b"%PDF")


def test_escape_prints_nothing(parent: QWidget, session: Session, told: list[Notice]) -> None:
    printing.print_pdf(parent, _blank(), "dialog", "feuille", session=session, choose=lambda *_: "")
    assert session.idle
    assert told == []


def test_a_printer_receives_the_document_at_its_own_size(
    parent: QWidget, session: Session, told: list[Notice], tmp_path: Path, qtbot: QtBot
) -> None:
    from kiosk.paper.drawing.raster import pages, size_mm

    printer = printing._printer_for(_blank())
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printing._paint(session, _blank(), printer)
    qtbot.waitUntil(lambda: bool(told))
    printed = (tmp_path / "out.pdf").read_bytes()
    assert pages(printed) == 2
    assert size_mm(printed) == pytest.approx((62, 100), abs=0.5)


def _blank() -> bytes:
    from io import BytesIO

    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(62 * mm, 100 * mm))
    for _ in range(2):
        canvas.drawString(20, 20, "Accueil")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
