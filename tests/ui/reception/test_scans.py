"""A badge read at the desk: what it does, and the word that says so."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.presence.headcount import headcount
from kiosk.station import Station
from kiosk.visits.queries import on_site
from tests.ui.reception.opened import entries, open_window
from ui.reception.scans import Scans
from ui.shell.session import Session
from ui.widgets.toast import Notice

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}


@pytest.fixture
def gone() -> list[tuple[str, dict[str, Any]]]:
    """The pages gone to."""
    return []


@pytest.fixture
def scans(
    session: Session,
    gone: list[tuple[str, dict[str, Any]]],
    told: list[Notice],
    qtbot: QtBot,
) -> Scans:
    """The desk's reader, in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Scans(session, lambda page, **why: gone.append((page, why)), window)


def read(scans: Scans, qtbot: QtBot, payload: str) -> None:
    """Read a badge and wait for all that it does."""
    scans.take(payload)
    qtbot.waitUntil(lambda: scans.session.idle)


def resident_badge(site: Station) -> str:
    """The badge of Nora Lahlou of Sahel Data."""
    company = site.do("residents.register", name="Sahel Data").result
    person = site.do(
        "residents.add_person", resident=company, first_name="Nora", last_name="Lahlou"
    ).result
    payload: str = site.do("badges.issue", kind="resident", holder=person).result.payload
    return payload


def visitor_badge(site: Station, visit: UUID) -> str:
    """The badge of a visit."""
    payload: str = site.do("badges.issue", holder=visit).result.payload
    return payload


def test_a_resident_goes_in_and_out(
    scans: Scans,
    site: Station,
    session: Session,
    clock: FrozenClock,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    payload = resident_badge(site)
    read(scans, qtbot, payload)
    assert session.read(headcount).residents == 1
    read(scans, qtbot, payload)
    clock.at += timedelta(hours=1)
    read(scans, qtbot, payload)
    assert session.read(headcount).residents == 0
    beginnings = [notice.text.split()[0] for notice in told]
    assert beginnings == ["Entrée", "Badge", "Sortie"]
    assert "Nora Lahlou, Sahel Data" in told[0].text


def test_an_expected_visitor_is_welcomed(
    scans: Scans, site: Station, gone: list[tuple[str, dict[str, Any]]], qtbot: QtBot
) -> None:
    visit = site.do("visits.expect", **AMINA, at=site.clock.now()).result
    read(scans, qtbot, visitor_badge(site, visit))
    assert gone == [("visits", {"welcome": visit})]


def test_a_visitor_leaves_and_a_second_reading_changes_nothing(
    scans: Scans, site: Station, session: Session, told: list[Notice], qtbot: QtBot
) -> None:
    visit = site.do("visits.arrive", **AMINA, consent=True).result
    payload = visitor_badge(site, visit)
    read(scans, qtbot, payload)
    read(scans, qtbot, payload)
    assert session.read(on_site) == []
    assert [notice.kind for notice in told] == ["ok", "info"]
    assert told[0].undo is not None
    told[0].undo()
    qtbot.waitUntil(lambda: session.idle)
    assert [here.id for here in session.read(on_site)] == [visit]


def test_an_expired_badge_is_refused_with_a_way_to_the_visit(
    scans: Scans,
    site: Station,
    clock: FrozenClock,
    told: list[Notice],
    gone: list[tuple[str, dict[str, Any]]],
    qtbot: QtBot,
) -> None:
    visit = site.do("visits.arrive", **AMINA, consent=True).result
    payload = visitor_badge(site, visit)
    clock.at += timedelta(hours=11)
    read(scans, qtbot, payload)
    [notice] = told
    assert notice.kind == "warning"
    assert "V-0001" in notice.text
    assert notice.undo is not None
    notice.undo()
    assert gone == [("visits", {"visit": visit})]


def test_a_badge_that_is_none_is_refused_in_words(
    scans: Scans, told: list[Notice], qtbot: QtBot
) -> None:
    read(scans, qtbot, "TPKBBBB")
    [notice] = told
    assert notice.kind == "warning"
    assert "badges." not in notice.text


def test_a_locked_desk_reads_no_badge(
    session: Session, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    visit = site.do("visits.arrive", **AMINA, consent=True).result
    payload = visitor_badge(site, visit)
    window = open_window(session, qtbot, entries("today"))
    window.lock()
    window._scanned(payload)
    qtbot.waitUntil(lambda: session.idle)
    assert len(session.read(on_site)) == 1
    assert told == []
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    window._scanned(payload)
    qtbot.waitUntil(lambda: session.idle)
    assert session.read(on_site) == []
