"""A site with hosts, and the front desk's window at its visits."""

from __future__ import annotations

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.settings import PrintingSettings, Settings
from kiosk.station import Station
from tests.ui.reception.opened import entries, open_window
from ui.reception.visits.page import VisitsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session


@pytest.fixture
def site(site: Station) -> Station:
    """Two residents with people, and a printer that is a folder."""
    site.settings = msgspec.structs.replace(Settings(), printing=PrintingSettings(badges="folder"))
    noria = site.do("residents.register", name="Noria Énergie", office="Bât. A, 3e étage").result
    sahel = site.do("residents.register", name="Sahel Data", office="Bât. B, 1er étage").result
    site.do("residents.add_person", resident=sahel, first_name="Nora", last_name="Lahlou")
    site.do("residents.add_person", resident=noria, first_name="Youssef", last_name="Tazi")
    return site


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> ReceptionWindow:
    """The front desk, seen and active."""
    return open_window(session, qtbot, entries("today", "visits"))


@pytest.fixture
def page(window: ReceptionWindow) -> VisitsPage:
    """The page of visits, on its list."""
    window.show_page("visits")
    shown = window.stack.page
    assert isinstance(shown, VisitsPage)
    return shown
