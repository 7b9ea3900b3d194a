"""Everybody in the building in one list: found, let out by keyboard, and the day's end told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.presence.kinds import GUEST, QUEUE, VISITOR
from kiosk.station import Station
from kiosk.visits.queries import on_site
from ui.reception.presence.sheet import LATE, OTHERS, PresenceSheet
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session


@pytest.fixture
def building(site: Station) -> Station:
    """A visitor, a guest of a workshop and somebody with a ticket are there."""
    site.do("visits.arrive", first_name="Yasmine", last_name="Idrissi", host="Noria", consent=True)
    hours = {"starts": "2026-11-24T11:00", "ends": "2026-11-24T13:00"}
    event = site.do("events.plan", title="Pitcher", kind="atelier", place="Hall", **hours)
    site.do("events.walk_in", event=event.command.id, name="Amina Tazi", consent=True)
    site.do("tickets.take", service="ompic")
    return site


@pytest.fixture
def sheet(building: Station, session: Session, qtbot: QtBot) -> PresenceSheet:
    window = ReceptionWindow(session)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    made = PresenceSheet(window, session)
    made.open()
    return made


def kinds(sheet: PresenceSheet) -> set[str]:
    return {each.kind for each in sheet.rows.items}


def typed(qtbot: QtBot, sheet: PresenceSheet, words: str) -> None:
    sheet.search.input.edit.selectAll()
    qtbot.keyClicks(sheet.search.input.edit, words)


def show(sheet: PresenceSheet, which: str) -> None:
    sheet.view.choose(which)
    sheet.view.picked.emit(which)


def test_everybody_is_on_one_list_and_found_by_name_or_kind(
    sheet: PresenceSheet, qtbot: QtBot
) -> None:
    assert {VISITOR, GUEST, QUEUE} <= kinds(sheet)
    show(sheet, OTHERS)
    assert QUEUE in kinds(sheet)
    assert not kinds(sheet) & {VISITOR, GUEST}
    show(sheet, "all")
    typed(qtbot, sheet, "tazi")
    assert [each.name for each in sheet.rows.items] == ["Amina Tazi"]
    assert not sheet.leave.isEnabled()
    typed(qtbot, sheet, "personne de ce nom")
    assert sheet.empty.isVisible()


def test_a_visitor_is_let_out_by_enter_and_brought_back(
    sheet: PresenceSheet, session: Session, qtbot: QtBot
) -> None:
    typed(qtbot, sheet, "idrissi")
    sheet.rows.enter()
    before = len(session.read(on_site))
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(sheet.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.undo.isVisible)
    assert len(session.read(on_site)) == before - 1
    assert sheet.rows.items == []
    with qtbot.waitSignal(session.changed):
        sheet.undo.click()
    qtbot.waitUntil(lambda: len(session.read(on_site)) == before)
    assert [each.name for each in sheet.rows.items] == ["Yasmine Idrissi"]


def test_who_should_have_gone_is_told_apart(
    sheet: PresenceSheet, building: Station, clock: FrozenClock
) -> None:
    assert "en retard" not in sheet.day.text()
    clock.at += timedelta(hours=2, minutes=40)
    sheet.refresh()
    show(sheet, LATE)
    assert "Amina Tazi" in [each.name for each in sheet.rows.items]
    assert "en retard" in sheet.day.text()
