"""Accords d'entrée: the list, by keyboard; what is taken back, and where a refusal shows."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.barred.queries import entries
from kiosk.station import Station
from ui.manager.site.page import SitePage
from ui.shell.letting_in import LetInForm
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def section(session: Session, qtbot: QtBot) -> Any:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.show_section("barred")
    return page.section


def typed(section: Any, qtbot: QtBot, **fields: str) -> None:
    for name, text in fields.items():
        section.fields[name].input.edit.clear()
        qtbot.keyClicks(section.fields[name].input.edit, text)


def pressed(section: Any, qtbot: QtBot, button: Any) -> None:
    """Space on a button, as who has no mouse does it."""
    assert button.isVisible()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: section.session.idle)


def test_somebody_is_noted_changed_and_lifted_by_keyboard(
    section: Any, site: Station, qtbot: QtBot, told: list[Notice]
) -> None:
    typed(section, qtbot, first_name="Badr", last_name="Tazi", reason="Vol")
    pressed(section, qtbot, section.verb)
    [entry] = site.ask(entries)
    assert (entry.full_name, entry.reason) == ("Badr Tazi", "Vol")
    assert section.fields["last_name"].text() == ""
    assert not section.lift.isVisible()
    section.rows.setFocus()
    qtbot.keyClick(section.rows, Qt.Key.Key_Down)
    assert section.fields["last_name"].text() == "Tazi"
    typed(section, qtbot, reason="Vol de badge")
    pressed(section, qtbot, section.verb)
    assert site.ask(entries)[0].reason == "Vol de badge"
    section.rows.choose(entry.id)
    pressed(section, qtbot, section.lift)
    assert site.ask(entries) == []
    undo = told[-1].undo
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: section.session.idle)
    assert [one.id for one in site.ask(entries)] == [entry.id]


def test_leave_for_today_is_given_and_withdrawn(section: Any, site: Station, qtbot: QtBot) -> None:
    entry = site.do("barred.note", first_name="Badr", last_name="Tazi", reason="Vol").result
    section.refresh()
    section.rows.choose(entry)
    pressed(section, qtbot, section.allow)
    [form] = section.findChildren(LetInForm)
    qtbot.keyClicks(form.why.input.edit, "Entretien")
    qtbot.keyClick(form.verb, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: section.session.idle)
    assert site.ask(entries)[0].allowed_why == "Entretien"
    section.rows.choose(entry)
    assert not section.allow.isVisible()
    pressed(section, qtbot, section.withdraw)
    assert site.ask(entries)[0].allowed_on is None


def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(
    section: Any, site: Station, qtbot: QtBot
) -> None:
    typed(section, qtbot, first_name="Badr", last_name="Tazi")
    pressed(section, qtbot, section.verb)
    assert section.fields["reason"].error
    site.do("barred.note", first_name="Tazi", last_name="Badr", reason="Vol")
    typed(section, qtbot, reason="Vol")
    pressed(section, qtbot, section.verb)
    assert "Tazi Badr" in section.fields["last_name"].error
    assert section.fields["first_name"].text() == "Badr"
    section.rows.choose(site.ask(entries)[0].id)
    pressed(section, qtbot, section.instead)
    assert section.fields["first_name"].text() == ""
