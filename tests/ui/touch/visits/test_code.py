"""Whoever is expected says the code of the invitation, and goes on to the notice."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from kiosk.visits import code
from kiosk.visits.queries import VisitView, get
from kiosk.visits.states import ON_SITE
from ui.touch.shell.window import TouchWindow


def visit(hall: Station, identity: UUID) -> VisitView:
    found = hall.ask_itself(get, visit=identity)
    assert found is not None
    return found


@pytest.fixture
def expected(hall: Station) -> VisitView:
    said = {"first_name": "Youssef", "last_name": "Alaoui", "host": "Noria"}
    at = hall.clock.now() + timedelta(minutes=20)
    return visit(hall, hall.do("visits.expect", at=at, **said).result)


def test_the_code_is_typed_and_who_agrees_is_in(
    window: TouchWindow, hall: Station, expected: VisitView, qtbot: QtBot
) -> None:
    window.show_screen("company")
    window.screen_now.invited.click()  # type: ignore[attr-defined]
    screen: Any = window.screen_now
    screen.code.set_text(code.shown(expected.code).lower())
    screen.act()
    consent: Any = window.screen_now
    assert "Youssef Alaoui" in [value for _, _, value in consent.recap.lines]
    consent.agree.setChecked(True)
    consent.act()
    qtbot.waitUntil(lambda: window.session.idle)
    assert visit(hall, expected.id).state == ON_SITE


def test_its_qr_leads_there_from_anywhere(window: TouchWindow, expected: VisitView) -> None:
    window._scanned(code.write("casablanca", expected.code))
    consent: Any = window.screen_now
    assert "Youssef Alaoui" in [value for _, _, value in consent.recap.lines]


def test_a_code_that_leads_nowhere_says_why_and_stays(
    window: TouchWindow, hall: Station, expected: VisitView
) -> None:
    window.show_screen("invitation")
    screen: Any = window.screen_now
    screen.code.set_text("BCD")
    screen.act()
    assert "Relisez le code" in screen.refusal
    assert screen.code.text() == "BCD"
    hall.do("visits.cancel", visit=expected.id)
    screen.code.set_text(expected.code)
    screen.act()
    assert "pas pour aujourd’hui" in screen.refusal
    window._scanned(code.write("rabat", expected.code))
    assert "Relisez le code" in screen.refusal
