"""Limits by hand: set for the site and for a desk, taken away, taken back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.limits.queries import limits
from kiosk.limits.rules import Limits
from kiosk.station import Station
from ui.manager.rules.limits import LimitsSection
from ui.manager.rules.page import RulesPage
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def section(session: Session, qtbot: QtBot) -> LimitsSection:
    page = RulesPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.show_section("limits")
    found: Any = page.section
    return found  # type: ignore[no-any-return]


def given(site: Station, service: str = "") -> Limits:
    return next(each.given for each in site.ask(limits) if each.service == service)


def press(section: LimitsSection, button: Any, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.session.idle)


def test_the_limits_of_the_site_and_of_a_desk_are_set_and_taken_back(
    section: LimitsSection, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    section.choices["wait"].choose(30)
    section.choices["waiting"].choose(12)
    press(section, section.verb, qtbot)
    assert given(site) == Limits(wait=30, waiting=12)
    section.refresh()
    section.rows.choose("cnss")
    assert section.choices["wait"].value is None
    section.choices["wait"].choose(0)
    press(section, section.verb, qtbot)
    assert given(site, "cnss") == Limits(wait=0)
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: section.session.idle)
    assert given(site, "cnss") == Limits()
    assert given(site) == Limits(wait=30, waiting=12)


def test_limits_are_taken_away_and_put_back(
    section: LimitsSection, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    assert not section.clear.isEnabled()
    site.do("limits.set", wait=20, left=25)
    section.refresh()
    assert section.choices["wait"].value == 20
    press(section, section.clear, qtbot)
    assert given(site) == Limits()
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: section.session.idle)
    assert given(site) == Limits(wait=20, left=25)


def test_what_was_set_otherwise_is_offered_beside(section: LimitsSection, site: Station) -> None:
    site.do("limits.set", wait=37)
    section.refresh()
    assert section.choices["wait"].value == 37
    assert "37" in section.sentence(section.rows.items[0])
