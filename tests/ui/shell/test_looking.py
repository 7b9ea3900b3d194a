"""Whose file was opened at a window is noted, once, in the background, without a name."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.audit import queries
from kiosk.core.clock import FrozenClock
from kiosk.paper.prints import SheetPrint
from kiosk.station import Station
from tests.visits.test_commands import arrive
from ui.reception.window import ReceptionWindow
from ui.shell.printers import put_out
from ui.shell.session import Session


@pytest.fixture
def window(site: Station, session: Session, qtbot: QtBot) -> ReceptionWindow:
    made = ReceptionWindow(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def looks(station: Station, subject: object) -> list[Any]:
    return station.ask(queries.looks, subject=str(subject))


def test_a_visit_that_is_looked_at_is_noted(
    site: Station, window: ReceptionWindow, qtbot: QtBot
) -> None:
    visit = arrive(site)
    window.show_page("visits", visit=visit)
    qtbot.waitUntil(lambda: len(looks(site, visit)) == 1)
    [seen] = looks(site, visit)
    assert seen.station == site.name


def test_it_is_noted_once_in_ten_minutes(
    site: Station, window: ReceptionWindow, qtbot: QtBot, clock: FrozenClock
) -> None:
    visit = arrive(site)
    clock.at = clock.at.replace(minute=40)
    window.show_page("visits", visit=visit)
    looking = window.stack.page.list.looking
    for _ in range(3):
        looking.at(visit)
        looking.note()
    qtbot.waitUntil(lambda: window.session.idle)
    assert len(looks(site, visit)) == 1
    clock.at += timedelta(minutes=10)
    looking.note()
    qtbot.waitUntil(lambda: len(looks(site, visit)) == 2)


def test_a_row_that_is_passed_by_is_not(
    site: Station, window: ReceptionWindow, qtbot: QtBot
) -> None:
    passed, visit = arrive(site), arrive(site, first_name="Omar")
    window.show_page("visits", visit=passed)
    window.stack.page.open_with(visit=visit)
    qtbot.waitUntil(lambda: len(looks(site, visit)) == 1)
    assert looks(site, passed) == []


def test_a_resident_that_is_looked_at_is_noted(
    site: Station, window: ReceptionWindow, qtbot: QtBot
) -> None:
    resident = site.do("residents.register", name="Noria Énergie").result
    window.show_page("residents", resident=resident)
    window.stack.page.looking.note()
    qtbot.waitUntil(lambda: len(looks(site, resident)) == 1)


def test_a_sheet_that_is_taken_away_is_noted(
    site: Station, window: ReceptionWindow, qtbot: QtBot, clock: FrozenClock
) -> None:
    day = clock.at.date()
    sheet = SheetPrint(report="evacuation", first=day, last=day, language="fr")
    put_out(window, window.session, sheet, f"folder:{site.folder / 'papers'}")
    qtbot.waitUntil(lambda: len(looks(site, "evacuation")) == 1)
    qtbot.waitUntil(lambda: window.session.idle)
