"""The manager's window: the sheets as they print, and a file of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import zone
from kiosk.paper.drawing import raster
from kiosk.sites.queries import resources
from kiosk.station import Station
from ui.manager.sheets.page import SheetsPage
from ui.manager.window import ManagerWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

TODAY = date(2026, 11, 24)
CASABLANCA = zone("Africa/Casablanca")


@pytest.fixture
def window(site: Station, session: Session, qtbot: QtBot) -> ManagerWindow:
    site.do("sites.add_room", name="Atlas", capacity=12)
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def sheets(window: ManagerWindow, qtbot: QtBot) -> SheetsPage:
    page = window.stack.page
    assert isinstance(page, SheetsPage)
    qtbot.waitUntil(lambda: page.preview is not None)
    return page


def book(site: Station, holder: str) -> None:
    site.do(
        "bookings.book",
        held_by=holder,
        resource=next(room.id for room in site.ask(resources) if room.name == "Atlas"),
        starts=datetime(2026, 11, 24, 14, tzinfo=CASABLANCA),
        ends=datetime(2026, 11, 24, 16, tzinfo=CASABLANCA),
    )


def pixels(page: SheetsPage) -> bytes:
    image = page.paper.pages[0]
    return bytes(image.constBits())


def test_the_window_opens_on_the_day_s_sheet_as_it_will_be_printed(sheets: SheetsPage) -> None:
    (paper,) = sheets.paper.pages
    assert paper.height() / paper.width() == pytest.approx(297 / 210, abs=0.01)
    assert sheets.wanted.first == sheets.wanted.last == TODAY


def test_a_booking_made_meanwhile_is_seen_on_the_sheet(
    sheets: SheetsPage, site: Station, qtbot: QtBot
) -> None:
    before = pixels(sheets)
    book(site, "Noria")
    qtbot.waitUntil(lambda: pixels(sheets) != before)


def test_several_days_make_several_pages(sheets: SheetsPage, qtbot: QtBot) -> None:
    sheets.show_day(TODAY, date(2026, 11, 26))
    qtbot.waitUntil(lambda: sheets.preview is not None and sheets.preview.total == 3)
    assert len(sheets.paper.pages) == 3


def test_days_in_the_wrong_order_are_said_at_the_field(sheets: SheetsPage, qtbot: QtBot) -> None:
    sheets.last.set_day(date(2026, 11, 20))
    assert sheets.last_field.error
    assert not sheets.print.isEnabled()
    sheets.last.set_day(TODAY)
    assert not sheets.last_field.error
    assert sheets.print.isEnabled()
    qtbot.waitUntil(lambda: sheets.session.idle)


def test_the_evacuation_list_has_no_days_to_choose(sheets: SheetsPage, qtbot: QtBot) -> None:
    sheets.open_with(report="evacuation")
    wanted = sheets.wanted
    qtbot.waitUntil(lambda: sheets.preview is not None and sheets.preview.wanted == wanted)
    assert sheets.first_field.isHidden()
    assert sheets.last_field.isHidden()


def test_the_sheet_is_kept_as_a_file_in_its_own_language(
    sheets: SheetsPage, qtbot: QtBot, aside: Path
) -> None:
    names: list[str] = []
    file = aside / "kept.pdf"
    sheets.save_as = lambda _page, name: names.append(name) or f"file:{file}"  # type: ignore[func-returns-value]
    sheets.language.choose("ar")
    qtbot.mouseClick(sheets.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(file.exists)
    assert names == ["rooms-2026-11-24-ar"]
    assert raster.pages(file.read_bytes()) == 1


def test_a_sheet_is_not_kept_among_the_programs_own_files_and_why_is_said(
    sheets: SheetsPage, site: Station, qtbot: QtBot, told: list[Notice]
) -> None:
    place = site.folder / "kept.pdf"
    sheets.save_as = lambda _page, _name: f"file:{place}"
    qtbot.mouseClick(sheets.save, Qt.MouseButton.LeftButton)
    assert "dossier de données" in told[-1].text
    assert not place.exists()


def test_f8_prints_what_is_seen_to_the_folder_of_the_settings(
    window: ManagerWindow, sheets: SheetsPage, site: Station, qtbot: QtBot
) -> None:
    printing = msgspec.structs.replace(site.settings.printing, sheets="folder")
    site.settings = msgspec.structs.replace(site.settings, printing=printing)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    wanted: Path = site.folder / "printouts" / "rooms-2026-11-24-fr.pdf"
    qtbot.waitUntil(lambda: wanted.exists() and sheets.session.idle)
    assert wanted.read_bytes().startswith(b"%PDF")


def test_a_sheet_that_cannot_be_made_is_said_and_may_be_tried_again(
    sheets: SheetsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.core.errors import StoreTrouble
    from kiosk.paper import reports

    def fails(*_: object) -> bytes:
        raise StoreTrouble("locked")

    with monkeypatch.context() as broken:
        broken.setattr(reports, "made", fails)
        sheets.show_day(date(2026, 11, 25))
        qtbot.waitUntil(sheets.alert.isVisible)
    sheets.alert.acted.emit()
    qtbot.waitUntil(lambda: not sheets.alert.isVisible())


def test_the_pages_of_the_desk_follow(
    window: ManagerWindow, sheets: SheetsPage, speak: Callable[[str], None], qtbot: QtBot
) -> None:
    own = ["sheets", "figures", "site", "rules", "messages", "journal", "privacy"]
    assert list(window.rail.items)[:8] == [*own, "today"]
    assert list(window.rail.items)[-1] == "device"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.stack.name == "site"
    speak("ar")
    assert window.windowTitle() == "تدبير الموقع"
    assert window.no_site.isHidden()
    qtbot.waitUntil(lambda: sheets.session.idle)
