"""Announcements are written, dated, changed and taken away; the displays show them in turn."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.announcements.commands import EndAnnouncement, RaiseAlert, SayAnnouncement
from kiosk.announcements.queries import live, planned
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from ui.display.notices import shown
from ui.display.window import DisplayWindow
from ui.manager.announcements.page import AnnouncementsPage
from ui.manager.announcements.section import AnnouncementsSection
from ui.reception.window import ReceptionWindow
from ui.shell.alerts.dialog import EmergencyDialog
from ui.shell.session import Session


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> AnnouncementsPage:
    made = AnnouncementsPage(session)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def section(page: AnnouncementsPage) -> AnnouncementsSection:
    return page.section


def test_one_is_written_for_today(
    section: AnnouncementsSection, site: Station, qtbot: QtBot
) -> None:
    section.fields["french"].set_text("Soirée investisseurs")
    section.fields["arabic"].set_text("أمسية المستثمرين")
    section.verb.click()
    qtbot.waitUntil(lambda: len(site.ask(live)) == 1)
    [found] = site.ask(live)
    zone = site.zone
    assert zone
    assert (found.french, found.arabic, found.zone) == (
        "Soirée investisseurs",
        "أمسية المستثمرين",
        "",
    )
    assert found.first.minute == 30
    assert found.last is not None
    assert found.last - found.first == timedelta(hours=9, minutes=30)
    qtbot.waitUntil(lambda: section.fields["french"].text() == "")


def test_french_is_asked_for(section: AnnouncementsSection, site: Station, qtbot: QtBot) -> None:
    section.fields["arabic"].set_text("أمسية")
    section.verb.click()
    qtbot.waitUntil(lambda: section.fields["french"].error != "")
    assert site.ask(planned) == []


def test_an_end_before_the_beginning_is_said_at_its_field(
    section: AnnouncementsSection, qtbot: QtBot
) -> None:
    section.fields["french"].set_text("Soirée")
    section.last_day.set_day(section.first_day.day - timedelta(days=1))
    section.verb.click()
    qtbot.waitUntil(lambda: section.fields["last"].error != "")


def test_one_that_is_chosen_is_changed_and_ended(
    section: AnnouncementsSection, site: Station, qtbot: QtBot
) -> None:
    site.do(SayAnnouncement(french="Soirée", zone="Étage 1"))
    section.refresh()
    section.rows.setCurrentIndex(section.rows.model().index(0, 0))
    section._show(section.rows.current)
    assert section.open_ended.isChecked()
    assert section.fields["last"].isHidden()
    section.fields["french"].set_text("Matinée")
    section.verb.click()
    qtbot.waitUntil(lambda: [one.french for one in site.ask(planned)] == ["Matinée"])
    [kept] = site.ask(planned)
    assert (kept.zone, kept.last) == ("Étage 1", None)
    qtbot.waitUntil(lambda: section.chosen is None)
    section.refresh()
    section.rows.setCurrentIndex(section.rows.model().index(0, 0))
    section._show(section.rows.current)
    section.remove.click()
    qtbot.waitUntil(lambda: site.ask(planned) == [])


def test_the_display_shows_those_of_its_zone_in_turn(
    session: Session, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    wall = DisplayWindow(session)
    qtbot.addWidget(wall)
    made = site.do(SayAnnouncement(french="Soirée", arabic="أمسية")).result
    site.do(SayAnnouncement(french="En haut", zone="Étage 1"))
    site.do(SayAnnouncement(french="Matinée"))
    qtbot.waitUntil(lambda: len(wall.notices) == 2)
    seen = []
    for _ in range(2):
        notice = shown(wall.notices, clock.now())
        assert notice is not None
        seen.append(notice.french)
        clock.at += timedelta(seconds=20)
    assert set(seen) == {"Soirée", "Matinée"}
    site.do(EndAnnouncement(announcement=made))
    qtbot.waitUntil(lambda: [n.french for n in wall.notices] == ["Matinée"])


def test_in_an_emergency_the_display_is_filled_and_calls_nobody_aloud(
    session: Session, site: Station, qtbot: QtBot
) -> None:
    wall = DisplayWindow(session)
    qtbot.addWidget(wall)
    wall.resize(1080, 1920)
    made = site.do(RaiseAlert(french="Évacuez")).result
    qtbot.waitUntil(lambda: not wall.alerted.isHidden())
    assert wall.speaker.muted
    site.do(EndAnnouncement(announcement=made))
    qtbot.waitUntil(wall.alerted.isHidden)
    assert not wall.speaker.muted


def test_the_key_of_an_emergency_opens_its_form_from_any_page(
    session: Session, qtbot: QtBot
) -> None:
    window = ReceptionWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_U, keys)
    qtbot.waitUntil(lambda: bool(window.findChildren(EmergencyDialog)))
    for dialog in window.findChildren(EmergencyDialog):
        dialog.let_go()
