"""Réseau: the sites side by side for MITC, by keys and in words, and a site begun by its form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.central.readers import make_reader
from kiosk.core.command import MANAGER, MITC
from kiosk.core.machine import SignedIn
from kiosk.core.settings.network import NetworkSettings
from kiosk.station import Station
from tests.central.conftest import Hub, hub_server
from tests.network.conftest import put_sites
from tests.sync.conftest import hub, hub_template
from ui.manager.network.opening import SiteForm
from ui.manager.network.page import NetworkPage
from ui.manager.window import ManagerWindow, NetworkWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

__all__ = ["hub", "hub_server", "hub_template"]

NOBODY = "postgresql://x@127.0.0.1:9/none"


def sign(station: Station, role: str) -> None:
    station.sign(SignedIn(role, role.title(), role, (), uuid4()))


def read_at(station: Station, url: str) -> None:
    station.settings = msgspec.structs.replace(station.settings, network=NetworkSettings(url))


@pytest.fixture
def centre(hub: Hub, site: Station) -> Hub:
    """Two sites, one of which has visits; this station reads there as MITC."""
    put_sites(hub, visits={"casablanca": 3, "rabat": 0})
    hub.enrol(site="casablanca")
    read_at(site, make_reader(hub.url, hub.address).url)
    sign(site, MITC)
    return hub


def opened(session: Session, qtbot: QtBot) -> NetworkPage:
    window = NetworkWindow(session)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    page = window.stack.page
    assert isinstance(page, NetworkPage)
    qtbot.waitUntil(lambda: session.idle and not page.waiting)
    return page


@pytest.fixture
def page(centre: Hub, session: Session, qtbot: QtBot) -> NetworkPage:
    return opened(session, qtbot)


def test_the_sites_are_read_by_the_keys_and_one_is_seen_in_detail(
    page: NetworkPage, session: Session, qtbot: QtBot
) -> None:
    assert [row.site.code for row in page.grid.rows] == ["casablanca", "rabat"]
    assert len(page.stations.items) == 1
    page.enter()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, *([Qt.Key.Key_Right] * 4)):
        QTest.keyClick(page.grid, key)
    said = page.grid.accessibleDescription()
    assert said.startswith("Technopark Casablanca, Visites : 3, avant ")
    qtbot.waitUntil(lambda: len(page.months.months) == 12)
    assert page.months.words_of((0, 11)) == "novembre 2026 : 3"
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.grid.site == "rabat"
    qtbot.waitUntil(lambda: session.idle)
    assert page.months.words_of((0, 11)) == "novembre 2026 : 0"
    assert page.stations.items == []
    assert "compté à" in page.age.text()


def test_it_reads_from_the_right_in_arabic(
    page: NetworkPage, speak: Callable[[str], None], qtbot: QtBot
) -> None:
    first = page.grid.box_of((0, 0)).x()
    speak("ar")
    assert page.grid.box_of((0, 0)).x() > page.grid.box_of((0, 3)).x()
    assert first < page.grid.box_of((0, 0)).x()
    assert "الزيارات" in page.grid.words_of((0, 4))
    qtbot.waitUntil(lambda: page.session.idle)


def test_a_centre_that_is_away_leaves_the_last_figures_with_their_hour(
    page: NetworkPage, session: Session, qtbot: QtBot
) -> None:
    good = session.station.settings
    read_at(session.station, NOBODY)
    page.refresh()
    qtbot.waitUntil(lambda: not page.waiting)
    assert page.away.isVisible()
    assert page.away.title.text() == "Le centre ne répond pas, chiffres de 10:42"
    assert len(page.grid.rows) == 2
    session.station.settings = good
    page.away.button.click()
    qtbot.waitUntil(lambda: session.idle and not page.waiting)
    assert not page.away.isVisible()


def test_what_is_shown_is_kept_as_a_sheet_a_workbook_or_csv(
    page: NetworkPage, session: Session, aside: Path, told: list[Notice], qtbot: QtBot
) -> None:
    for name, begins in (("a.pdf", b"%PDF"), ("a.xlsx", b"PK"), ("a.csv", b"\xef\xbb\xbf")):
        page.ask_where = lambda *_words, name=name: str(aside / name)
        page.export.click()
        qtbot.waitUntil(lambda: session.idle)
        assert (aside / name).read_bytes().startswith(begins)
    assert told[-1].text == "Enregistré : a.csv"


def test_nobody_but_mitc_is_offered_it_or_told_a_figure(
    centre: Hub, site: Station, session: Session, qtbot: QtBot
) -> None:
    sign(site, MANAGER)
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    assert "network" not in window._offered()
    asked = NetworkPage(session)
    qtbot.addWidget(asked)
    asked.refresh()
    qtbot.waitUntil(lambda: session.idle)
    assert asked.found is None
    assert asked.nothing.cause.text()
    sign(site, MITC)
    assert "network" in window._offered()
    read_at(site, "")
    asked.refresh()
    qtbot.waitUntil(lambda: session.idle)
    assert "kiosk central reader" in asked.nothing.cause.text()


@pytest.fixture
def form(page: NetworkPage, centre: Hub, aside: Path) -> SiteForm:
    access = aside / "access"
    access.write_text(f"{centre.url}?sslmode=disable")
    page.ask_for_site()
    form = page.dialog
    assert form is not None
    form.ask_which = lambda *_words: str(access)
    form.ask_folder = lambda *_words: str(aside)
    form.access_button.click()
    form.template.choose("fes")
    form.template.picked.emit("fes")
    form.folder_button.click()
    form.fields["manager_code"].set_text("amal")
    return form


def test_a_site_is_begun_by_its_form(
    form: SiteForm, page: NetworkPage, session: Session, aside: Path, centre: Hub, qtbot: QtBot
) -> None:
    form.save()
    assert form.fields["manager_name"].error
    form.fields["manager_name"].set_text("Amal Idrissi")
    form.fields["name"].set_text("Technopark Rabat")
    form.save()
    qtbot.waitUntil(lambda: not form.form.busy)
    assert "rabat" in form.fields["name"].error
    assert not (aside / "fes").exists()
    form.fields["name"].set_text("Technopark Fès")
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible())
    assert (aside / "fes" / "enrolment.json").exists()
    assert str(aside / "fes") in form.told.text.text()
    assert centre.sql("SELECT count(*) FROM central.station WHERE site = 'fes'") == [(1,)]
    form.told.accept()
    qtbot.waitUntil(lambda: session.idle and not page.waiting)
    assert page.found is not None
    assert page.found.awaited == ("fes",)
