"""Calling rules by hand: set for a counter, taken back, played on recorded days."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.tickets.calling_rules import Given, calling_rules
from ui.manager.rules.calling import CallingSection
from ui.manager.rules.page import RulesPage
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def counters(site: Station, clock: FrozenClock) -> Station:
    """Counter 2, that has served one of OMPIC and then two of CNSS, ten minutes each, yesterday."""
    site.do("counters.open", counter=2, services=["ompic", "anapec", "cnss"])
    for service in ("ompic", "anapec", "cnss", "cnss"):
        site.do("tickets.take", service=service)
    for _ in range(4):
        made = site.do("tickets.call", counter=2).result
        clock.at += timedelta(minutes=10)
        site.do("tickets.close", ticket=made.ticket)
    site.do("counters.close", counter=2)
    clock.at += timedelta(days=1)
    return site


@pytest.fixture
def calling(counters: Station, session: Session, qtbot: QtBot) -> CallingSection:
    page = RulesPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.show_section("calling")
    section: Any = page.section
    return section  # type: ignore[no-any-return]


def given(site: Station, counter: int) -> Given:
    return next(each.given for each in site.ask(calling_rules) if each.counter == counter)


def save(section: CallingSection, qtbot: QtBot) -> None:
    qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.session.idle)


def test_the_rules_of_a_counter_are_set_and_taken_back(
    calling: CallingSection, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    calling.rows.choose(2)
    calling.choices["patience"].choose(20)
    calling.choices["run"].choose(3)
    save(calling, qtbot)
    assert given(site, 2) == Given(patience=20, run=3)
    assert given(site, 0) == Given()
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: calling.session.idle)
    assert given(site, 2) == Given()


def test_services_are_put_in_order_by_keys(
    calling: CallingSection, site: Station, qtbot: QtBot
) -> None:
    calling.rows.choose(2)
    assert not calling.order.isVisible()
    calling.has_order.setChecked(True)
    assert calling.order.services == ["ompic", "anapec", "cnss"]
    calling.order.rows.choose("cnss")
    for _ in range(3):
        qtbot.keyClick(calling.order.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert calling.order.services == ["cnss", "ompic", "anapec"]
    qtbot.mouseClick(calling.order.down, Qt.MouseButton.LeftButton)
    assert calling.order.services == ["ompic", "cnss", "anapec"]
    save(calling, qtbot)
    assert given(site, 2).services == ("ompic", "cnss", "anapec")


def test_what_is_usual_is_said_and_is_no_rule(
    calling: CallingSection, site: Station, qtbot: QtBot
) -> None:
    site.do("tickets.set_calling", patience=37)
    qtbot.waitUntil(lambda: calling.rows.items[0].given.patience == 37)
    assert calling.choices["patience"].value == 37
    calling.rows.choose(2)
    assert calling.choices["patience"].value is None
    assert "37\xa0min" in calling.choices["patience"].currentText()
    save(calling, qtbot)
    assert given(site, 2) == Given()


def test_recorded_days_are_played_by_what_the_form_says(
    calling: CallingSection, site: Station, qtbot: QtBot
) -> None:
    calling.has_order.setChecked(True)
    calling.order.set_services(["cnss", "ompic", "anapec"])
    qtbot.mouseClick(calling.played.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: calling.played.result is not None)
    said = {calling.played.name_of(line): line for line in calling.played.rows.items}
    assert next(iter(said)) == "Tous les tickets"
    assert calling.played.median_words(said["CNSS"]) == "5\xa0min au lieu de 25\xa0min"
    words = calling.played.rows.model().index(1, 0).data()
    assert "ANAPEC : 30\xa0min au lieu de 10\xa0min" in words
    assert given(site, 0) == Given()


def test_what_was_played_goes_when_the_form_says_something_else(
    calling: CallingSection, qtbot: QtBot
) -> None:
    qtbot.mouseClick(calling.played.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: calling.played.result is not None)
    calling.choices["run"].picked.emit(3)
    assert calling.played.result is None
    assert not calling.played.rows.isVisible()


def test_a_play_that_fails_says_so(
    calling: CallingSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_fields: object) -> object:
        raise OSError("disk")

    monkeypatch.setattr(type(calling.session.station), "ask", broken)
    calling.played.play({})
    qtbot.waitUntil(lambda: not calling.played.waiting)
    assert calling.played.nothing.isVisible()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_whole_form_is_seen(calling: CallingSection, session: Session, language: str) -> None:
    session.adopt(calling.window())
    session.speak(language)
    for counter in (0, 2):
        calling.rows.choose(counter)
        calling.has_order.setChecked(True)
        wide = calling.card.body.parentWidget()
        assert wide is not None
        assert wide.minimumSizeHint().width() <= calling.card.width()
