"""The whole set-up by two buttons: out, looked at, in, and taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.sites.queries import resources
from kiosk.station import Station
from ui.manager.site.page import SitePage
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def page(session: Session, site: Station, qtbot: QtBot) -> SitePage:
    site.do("sites.add_room", name="Atlas", capacity=8)
    page = SitePage(session)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_file_goes_out_comes_in_changed_and_is_taken_back(
    page: SitePage, site: Station, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[Notice] = []
    session.told.connect(told.append)
    asked: list[str] = []

    def wait() -> None:
        qtbot.waitUntil(lambda: session.idle and not page.file.form.busy)

    def yes(_page: Any, title: str, text: str, **_: Any) -> bool:
        asked.extend((title, text))
        return True

    file = tmp_path / "site.toml"
    page.file.ask, page.file.ask_where = yes, lambda *_: str(file)
    page.file.ask_which = lambda *_: str(file)
    page.file.export.click()
    wait()
    page.file.take.click()
    wait()
    assert (told[-1].kind, asked) == ("info", [])
    file.write_text(file.read_text().replace("capacity = 8", "capacity = 12"))
    page.file.take.click()
    wait()
    qtbot.waitUntil(lambda: site.ask(resources)[0].capacity == 12)
    wait()
    assert "Atlas" in asked[1]
    undo = told[-1].undo
    assert undo is not None
    undo()
    wait()
    assert site.ask(resources)[0].capacity == 8
    file.write_text("a = ")
    page.file.take.click()
    wait()
    assert "ligne 1" in told[-1].text
