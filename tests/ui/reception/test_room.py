"""Everything is read on the smallest screen, in both directions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.errors import Invalid
from kiosk.station import Station
from kiosk.visits.refusals import ConsentMissing
from tests.ui.cut import cut_texts, painted
from tests.ui.reception.opened import HOLDER, entries, open_window
from ui.manager.site.page import SitePage
from ui.manager.window import ManagerWindow
from ui.reception.bookings.grid import DayGrid
from ui.reception.pages import PAGES
from ui.reception.today.page import TodayPage
from ui.reception.visits.draft import Draft
from ui.reception.visits.page import VisitsPage
from ui.shell.session import Session

SIZES = [(1024, 690), (1366, 728), (1440, 862)]


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
def test_no_text_of_a_page_is_cut(
    busy: Station,
    session: Session,
    qtbot: QtBot,
    speak: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    size: tuple[int, int],
    language: str,
) -> None:
    window = open_window(session, qtbot, entries(name))
    speak(language)
    window.resize(*size)
    read_whole(window, session, qtbot, monkeypatch)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_a_new_visit_is_cut(
    busy: Station,
    session: Session,
    qtbot: QtBot,
    speak: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    language: str,
) -> None:
    window = open_window(session, qtbot, entries("visits"))
    window.show_page("visits", new=True)
    speak(language)
    window.resize(*size)
    page = window.stack.page
    assert isinstance(page, VisitsPage)
    page.form.show_draft(Draft(name="Ghita El Amrani", host_typed="nor", language=language))
    read_whole(window, session, qtbot, monkeypatch)
    refused = page.form.session.words(Invalid(field="name", problem="latin"))
    page.form.visitor.name.set_error(refused)
    read_whole(window, session, qtbot, monkeypatch)
    page.form.visitor.name.clear_error()
    page.form.visitor.consent.set_error(page.form.session.words(ConsentMissing()))
    read_whole(window, session, qtbot, monkeypatch)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_the_manager_is_cut(
    busy: Station,
    session: Session,
    qtbot: QtBot,
    speak: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    language: str,
) -> None:
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    window.show()
    speak(language)
    window.resize(*size)
    read_whole(window, session, qtbot, monkeypatch)
    window.show_page("site")
    page = window.stack.page
    assert isinstance(page, SitePage)
    for section in page.sections:
        page.show_section(section)
        read_whole(window, session, qtbot, monkeypatch)


def read_whole(window: QWidget, session: Session, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
    """Wait until nothing of a window is cut; what a block of the grid cuts, its tip says."""

    on_a_grid = bool(window.findChildren(DayGrid))

    def whole() -> None:
        with painted(patch) as cuts:
            window.grab()
        seen = [*cut_texts(window), *cuts]
        assert [said for said in seen if not (on_a_grid and said.startswith(HOLDER))] == []

    qtbot.waitUntil(lambda: session.idle)
    qtbot.waitUntil(whole, timeout=1_500)


def test_names_and_hosts_have_room_where_it_is_narrow(
    busy: Station, session: Session, qtbot: QtBot
) -> None:
    window = open_window(session, qtbot, entries("today"))
    page = window.stack.page
    assert isinstance(page, TodayPage)
    for width, least in ((1024, 330), (1440, 500)):
        window.resize(width, 700)
        qtbot.waitUntil(lambda least=least: page.arrivals.rows.width() > least)
        cards = (page.arrivals, page.rooms, page.queues)
        rects = [card.geometry() for card in cards]
        assert not any(a.intersects(b) for a in rects for b in rects if a is not b)
        assert rects[-1].right() <= page.width()
