"""Appareils: the lights of this machine, those of the site, and the file for support."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.files import keep_private
from kiosk.doctor.finding import RED
from kiosk.station import Station
from kiosk.stations.reporting import say
from tests.ui.cut import cut_texts
from ui.manager.device.page import DevicePage
from ui.manager.device.state import AGAIN, StateSection
from ui.manager.device.stations import StationsSection
from ui.manager.window import ManagerWindow
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def hall(site: Station) -> Station:
    """What a kiosk and a display of the site have said."""
    kiosk = {"printer": "paper_out", "paper": "out", "problems": ("printers=red", "disk=amber")}
    say(site, "touch", kind="kiosk", version="1.4.0", pending=3, **kiosk)
    say(site, "display", kind="display", version="1.5.0")
    return site


@pytest.fixture
def page(site: Station, session: Session, qtbot: QtBot) -> DevicePage:
    keep_private(site.folder)
    page = DevicePage(session)
    qtbot.addWidget(page)
    page.resize(1240, 620)
    page.show()
    qtbot.waitUntil(lambda: session.idle)
    return page


def section_of(page: DevicePage) -> StationsSection:
    page.show_section("stations")
    section = page.section
    assert isinstance(section, StationsSection)
    return section


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_station_of_the_site_is_shown_with_what_to_do(
    hall: Station, page: DevicePage, session: Session, language: str
) -> None:
    session.speak(language)
    section = section_of(page)
    assert [one.window for one in section.rows.items] == ["touch", "display"]
    words = section._painter.words(section.rows.items[0])
    assert hall.name in words
    assert section.todo.text()
    shown = [label.text() for label in section.lines if not label.isHidden()]
    assert any("1.4.0" in line for line in shown)
    assert any("3" in line for line in shown)
    assert "1.5.0" in section.versions.text()
    assert "1.4.0" in section.versions.text()
    section.rows.choose(section.rows.items[1].id)
    assert section.which.text() == section._painter.title(section.rows.items[1])
    assert not section.todo.text()


def test_a_station_that_falls_silent_is_seen_with_the_next_minute(
    hall: Station, page: DevicePage, session: Session, clock: FrozenClock
) -> None:
    section = section_of(page)
    clock.at += timedelta(minutes=6)
    session.minute.emit()
    assert {one.state for one in section.rows.items} == {"silent"}
    assert "muet" in section._painter.words(section.rows.items[0])


def test_what_a_station_says_meanwhile_is_shown_at_once(
    hall: Station, page: DevicePage, session: Session, qtbot: QtBot
) -> None:
    section = section_of(page)
    say(hall, "touch", printer="ready", paper="", problems=())
    qtbot.waitUntil(lambda: not any(one.alerts for one in section.rows.items))


def test_a_site_that_has_said_nothing_says_when_it_will(page: DevicePage) -> None:
    section = section_of(page)
    assert section.rows.items == []
    assert "minute" in section.empty.cause.text()
    assert section.which.isHidden()


def test_the_manager_is_alerted_at_the_rail(
    hall: Station, session: Session, qtbot: QtBot, clock: FrozenClock
) -> None:
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    item = window.rail.items["device"]
    assert (item.count, item.urgent) == (1, True)
    say(hall, "touch", printer="ready", paper="", problems=())
    qtbot.waitUntil(lambda: item.count == 0)
    clock.at += timedelta(minutes=6)
    session.minute.emit()
    assert item.count == 2


def test_the_lights_are_looked_at_again_by_themselves_without_a_wait(
    page: DevicePage, session: Session, qtbot: QtBot, clock: FrozenClock
) -> None:
    section = page.section
    assert isinstance(section, StateSection)
    before = {each.what for each in section.rows.items}
    session.minute.emit()
    assert session.idle
    for file in page.session.station.folder.glob("kiosk.sqlite3"):
        file.chmod(0o644)
    clock.at += AGAIN
    session.minute.emit()
    assert not session.idle
    assert section.verb.isEnabled()
    qtbot.waitUntil(lambda: session.idle)
    assert section.rows.items[0].light == RED
    assert {each.what for each in section.rows.items} == before
    assert "compte" in section.rows._painter.words(section.rows.items[0])


def test_a_call_for_help_is_a_file_with_everything_but_names(
    page: DevicePage,
    site: Station,
    session: Session,
    qtbot: QtBot,
    told: list[Notice],
    aside: Path,
) -> None:
    site.do("visits.arrive", first_name="Tifawt", last_name="Ouhaddou", host="x", consent=True)
    section = page.section
    assert isinstance(section, StateSection)
    section.help.ask_where = lambda *_given: ""
    section.help.button.click()
    assert session.idle
    section.help.ask_where = lambda *_given: str(aside / "help.zip")
    section.help.button.click()
    qtbot.waitUntil(lambda: session.idle)
    assert "help.zip" in told[-1].text
    with zipfile.ZipFile(aside / "help.zip") as opened:
        everything = "".join(opened.read(name).decode() for name in opened.namelist())
    assert "Écran" in everything
    assert "Tifawt" not in everything


def test_a_place_that_takes_no_file_is_said(
    page: DevicePage, session: Session, qtbot: QtBot, told: list[Notice], aside: Path
) -> None:
    section = page.section
    assert isinstance(section, StateSection)
    section.help.ask_where = lambda *_given: str(aside / "no" / "such" / "help.zip")
    section.help.button.click()
    qtbot.waitUntil(lambda: session.idle)
    assert told[-1].kind == "danger"


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("name", ["state", "stations"])
def test_nothing_is_cut_on_a_small_screen(
    hall: Station, page: DevicePage, session: Session, qtbot: QtBot, language: str, name: str
) -> None:
    session.speak(language)
    page.resize(1060, 600)
    page.show_section(name)
    qtbot.waitUntil(lambda: session.idle)
    qtbot.waitUntil(lambda: cut_texts(page) == [])


def test_the_reception_hears_of_a_window_that_rests_until_it_is_back_or_read(
    site: Station, session: Session, qtbot: QtBot, clock: FrozenClock
) -> None:
    window = ReceptionWindow(session)
    qtbot.addWidget(window)
    notice = window.stations
    assert notice.isHidden()
    say(site, "touch", is_paused=True)
    qtbot.waitUntil(lambda: not notice.isHidden())
    assert "Borne en pause" in notice.title.text()
    session.speak("ar")
    assert "الكشك" in notice.title.text()
    notice.button.click()
    assert notice.isHidden()
    say(site, "touch", is_paused=False, restarted="crash")
    qtbot.waitUntil(lambda: not notice.isHidden())
    clock.at += timedelta(minutes=31)
    session.minute.emit()
    assert notice.isHidden()
