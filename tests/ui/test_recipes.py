"""What is declared once is everywhere: a slice, a report and a desk come by their places alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.cli import main
from kiosk.core import catalogue, registry, wording
from kiosk.paper import reports
from tests.new_desk import with_one_more
from ui.display.queues import places
from ui.display.window import DisplayWindow
from ui.manager.window import ManagerWindow
from ui.shell.session import Session

TITLE = "Notes laissées"


@pytest.fixture(autouse=True)
def added(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """One slice, one report and one desk more, each in the place that its recipe names."""
    more = with_one_more(tmp_path / "catalogue")
    said = {"notes.title": TITLE, "notes.short": TITLE}
    with monkeypatch.context() as patch:
        patch.setattr(registry, "SLICES", (*registry.SLICES, "_blank"))
        notes = replace(reports.REPORTS[0], name="notes")
        patch.setattr(reports, "REPORTS", (*reports.REPORTS, notes))
        texts = wording._texts
        patch.setattr(wording, "_texts", lambda language: texts(language) | said)
        patch.setattr(catalogue, "load", lambda: more)
        registry.reload()
        yield
    registry.reload()


def printed(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> str:
    """What the command line says."""
    assert main(["--data", str(folder), *arguments]) == 0
    return capsys.readouterr().out


def test_the_command_line_has_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "data"
    printed(capsys, folder, "do", "sites.open", "code=rabat", "name=Rabat", "city=Rabat")
    assert "_blank.leave_note(text: str" in printed(capsys, folder, "commands")
    assert "_blank.notes(" in printed(capsys, folder, "queries")
    assert TITLE in printed(capsys, folder, "ask", "reports.list")


def test_its_table_is_exchanged() -> None:
    assert "note" in {table.name for table in registry.exchanged()}


def test_the_manager_is_offered_the_report(session: Session, qtbot: QtBot) -> None:
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    window.show()
    page = window.stack.page
    page.open_with(report="notes")
    assert page.wanted.report == "notes"


def test_the_desk_is_on_the_wall(session: Session, qtbot: QtBot) -> None:
    wall = DisplayWindow(session)
    qtbot.addWidget(wall)
    wall.resize(1920, 1080)
    wall.show()
    desks = catalogue.load().desks
    assert [queue.service for queue in wall.board.queues] == [desk.code for desk in desks]
    last = places(len(desks))[-1]
    shown = wall.grab().toImage().pixelColor(round(last.left()) + 8, round(last.center().y()))
    assert shown == QColor(desks[-1].colour)
