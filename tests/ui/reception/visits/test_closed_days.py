"""Visits that were closed with the day, shown apart and taken up again."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.visits.queries import on_site
from ui.reception.today.page import TodayPage
from ui.reception.visits.page import VisitsPage
from ui.reception.visits.visit_list import CLOSED, HERE
from ui.reception.window import ReceptionWindow
from ui.shell.day_closing import DayClosing
from ui.shell.session import Session

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}


@pytest.fixture
def closed(site: Station, session: Session, clock: FrozenClock, qtbot: QtBot) -> UUID:
    """Amina came yesterday, and the window opens this morning."""
    visit: UUID = site.do("visits.arrive", **AMINA, consent=True).result
    clock.at = clock.at.replace(hour=8, minute=0) + timedelta(days=1)
    closing = DayClosing(session)
    closing.look()
    qtbot.waitUntil(lambda: session.idle and site.ask(on_site) == [])
    return visit


def test_the_day_is_closed_soon_after_the_window_opens(
    site: Station, session: Session, clock: FrozenClock, qtbot: QtBot
) -> None:
    site.do("visits.arrive", **AMINA, consent=True)
    clock.at += timedelta(days=2)
    with qtbot.waitSignal(session.told) as told:
        DayClosing(session)
    assert told.args is not None
    assert told.args[0].text == "1 visite close d’office : personne ne l’a vue finir"
    assert site.ask(on_site) == []


def test_the_first_page_says_it_and_leads_to_the_list(
    window: ReceptionWindow, closed: UUID, qtbot: QtBot
) -> None:
    window.show_page("today")
    today = window.stack.page
    assert isinstance(today, TodayPage)
    [fact] = [fact for fact in today.todo.rows.items if fact.page == "visits"]
    assert fact.words == "1 sortie non vue"
    window.show_page(fact.page, **fact.why)
    page = window.stack.page
    assert isinstance(page, VisitsPage)
    assert page.list.views.value == CLOSED
    assert page.list.chosen == closed
    assert page.list.details.state.text() == "Close d’office"


def test_who_is_still_there_is_put_back_in_one_act(
    page: VisitsPage, session: Session, closed: UUID, qtbot: QtBot
) -> None:
    page.open_with(closed=True)
    page.list.rows.repaint()
    [box] = [box for box, name in page.list.rows._buttons[0] if name == "restore"]
    qtbot.mouseClick(
        page.list.rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint()
    )
    qtbot.waitUntil(lambda: session.idle)
    assert [visit.id for visit in session.read(on_site)] == [closed]
    page.refresh()
    assert page.list.views.value == HERE
    assert "24 nov." in page.list.words.under_time(page.list.rows.items[0])[0]
