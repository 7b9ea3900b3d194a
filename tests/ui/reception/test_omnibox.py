"""The search line: anyone and anything by a few keys, without leaving the keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.reception.opened import entries, open_window
from ui.reception.finding import Found
from ui.reception.omnibox import Omnibox
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session

Gone = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def made(site: Station) -> dict[str, Any]:
    """One of everything that can be found."""
    noria = site.do("residents.register", name="Noria Énergie", office="Bât. A").result
    nora = site.do("residents.add_person", resident=noria, first_name="Nora", last_name="Lahlou")
    room = site.do("sites.add_room", name="Noyer", name_ar="الجوز", capacity=12)
    visit = site.do(
        "visits.arrive", first_name="Omar", last_name="Norri", host="Noria Énergie", consent=True
    )
    badge = site.do("badges.issue", holder=visit.result)
    ticket = site.do("tickets.take", service="ompic")
    return {
        "resident": noria,
        "person": nora.result,
        "resource": room.result,
        "visit": visit.result,
        "badge": badge.result.badge,
        "payload": badge.result.payload,
        "ticket": ticket.command.id,
    }


@pytest.fixture
def window(session: Session, made: dict[str, Any], qtbot: QtBot) -> ReceptionWindow:
    """The front desk at its first page."""
    return open_window(session, qtbot, entries("today"))


@pytest.fixture
def gone(window: ReceptionWindow) -> Gone:
    """Where the line has led."""
    places: Gone = []
    window.top.omnibox.serve(
        window.session, lambda page, **why: places.append((page, why)), window.scans.take
    )
    return places


@pytest.fixture
def line(window: ReceptionWindow, gone: Gone, qtbot: QtBot) -> Omnibox:
    """The search line, reached by Ctrl K."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return window.top.omnibox


def find(line: Omnibox, qtbot: QtBot, typed: str) -> list[Found]:
    """Type, and wait for the list."""
    line.edit.clear()
    qtbot.keyClicks(line.edit, typed)
    qtbot.waitUntil(lambda: line.results.isVisible() and line.results.typed == typed)
    return [item for item in line.results.rows.items if isinstance(item, Found)]


def test_everything_that_matches_is_offered_by_kind(line: Omnibox, qtbot: QtBot) -> None:
    kinds = [found.kind for found in find(line, qtbot, "no")]
    assert kinds == ["visit", "person", "company", "room"]


@pytest.mark.parametrize(
    ("typed", "page", "field"),
    [
        ("norri", "visits", "visit"),
        ("lahlou", "residents", "person"),
        ("noria", "residents", "resident"),
        ("noyer", "bookings", "resource"),
        ("o-001", "tickets", "ticket"),
        ("v1", "badges", "badge"),
    ],
)
def test_enter_goes_to_the_page_with_what_was_found(
    line: Omnibox, gone: Gone, made: dict[str, Any], qtbot: QtBot, typed: str, page: str, field: str
) -> None:
    find(line, qtbot, typed)
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    [(where, why)] = gone
    assert (where, str(why[field])) == (page, str(made[field]))
    assert line.text() == ""
    assert not line.results.isVisible()


def test_a_typing_mistake_leads_to_the_company_and_what_it_has(
    line: Omnibox, made: dict[str, Any], site: Station, qtbot: QtBot
) -> None:
    booked = {"starts": "2026-11-25T10:00", "ends": "2026-11-25T11:00"}
    site.do("bookings.book", resource=made["resource"], held_by="Noria Énergie", **booked)
    found = find(line, qtbot, "norya")
    kinds = {one.kind: one.title for one in found}
    assert kinds["company"] == kinds["booking"] == "Noria Énergie"
    assert kinds["visit"] == "Omar Norri"


def test_what_is_only_near_comes_after_all_that_is_exact(
    line: Omnibox, site: Station, qtbot: QtBot
) -> None:
    for last in ("Norya", "Nora"):
        site.do("visits.arrive", first_name="Lina", last_name=last, host="Rif", consent=True)
    found = find(line, qtbot, "noria")
    assert [(one.kind, one.title) for one in found if not one.near] == [
        ("company", "Noria Énergie")
    ]
    assert found[0].title == "Noria Énergie"
    assert [one.title for one in found[1:]][:2] == ["Lina Norya", "Omar Norri"]
    headings = [item.words for item in line.results.rows.items if not isinstance(item, Found)]
    assert headings == ["Entreprises", "Voir aussi · Visites", "Voir aussi · Personnes"]


def test_two_letters_in_turn_are_nearer_than_another_name(
    line: Omnibox, site: Station, qtbot: QtBot
) -> None:
    site.do("visits.arrive", first_name="Nora", last_name="Tazi", host="Rif", consent=True)
    site.do("residents.register", name="Nour Al Atlas", name_ar="نور الأطلس")
    found = find(line, qtbot, "noira")
    assert (found[0].kind, found[0].title) == ("company", "Noria Énergie")


def test_a_visitor_is_found_by_telephone(line: Omnibox, site: Station, qtbot: QtBot) -> None:
    named = {"first_name": "Salma", "last_name": "Tazi", "phone": "0661 23 45 67"}
    site.do("visits.arrive", host="Noria Énergie", consent=True, **named)
    assert [found.title for found in find(line, qtbot, "06 61 23")] == ["Salma Tazi"]


def test_arrows_pass_over_the_headings(line: Omnibox, gone: Gone, qtbot: QtBot) -> None:
    found = find(line, qtbot, "no")
    qtbot.keyClick(line.edit, Qt.Key.Key_Down)
    assert line.results.rows.current == found[1]
    qtbot.keyClick(line.edit, Qt.Key.Key_Up)
    qtbot.keyClick(line.edit, Qt.Key.Key_Up)
    assert line.results.rows.current == found[-1]
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert gone[0][0] == "bookings"


def test_enter_does_not_wait_for_the_list(line: Omnibox, gone: Gone, qtbot: QtBot) -> None:
    qtbot.keyClicks(line.edit, "norri")
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone))
    assert gone[0][0] == "visits"


def test_a_click_picks_too(line: Omnibox, gone: Gone, qtbot: QtBot) -> None:
    find(line, qtbot, "noyer")
    qtbot.mouseClick(line.results.rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 50))
    assert gone[0][0] == "bookings"


def test_nothing_found_is_said(line: Omnibox, gone: Gone, qtbot: QtBot) -> None:
    assert find(line, qtbot, "zzzz") == []
    assert "zzzz" in line.results.nothing.text()
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert gone == []


def test_whoever_may_not_look_is_told_so_and_not_that_nothing_is_there(
    line: Omnibox, site: Station, qtbot: QtBot
) -> None:
    site.role = "technician"
    assert find(line, qtbot, "noria") == []
    assert "rôle" in line.results.nothing.text()
    assert "noria" not in line.results.nothing.text()
    site.role = "agent"
    assert find(line, qtbot, "nori") == []
    assert "rôle" in line.results.nothing.text(), "they find tickets by their number alone"
    assert find(line, qtbot, "z99") == []
    assert "z99" in line.results.nothing.text()


def test_escape_puts_the_list_away(line: Omnibox, window: ReceptionWindow, qtbot: QtBot) -> None:
    find(line, qtbot, "noria")
    qtbot.keyClick(line.edit, Qt.Key.Key_Escape)
    assert not line.results.isVisible()
    assert line.text() == ""
    assert window.focusWidget() is not line.edit


def test_an_answer_that_comes_late_is_not_shown(
    line: Omnibox, window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(line.edit, "noria")
    line._look()
    window.focus_page()
    qtbot.waitUntil(lambda: session.idle)
    assert not line.results.isVisible()


def test_a_payload_typed_here_is_a_scan(
    line: Omnibox, made: dict[str, Any], window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    line.edit.setText(made["payload"].lower())
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.toaster.shown is not None and session.idle)
    assert window.toaster.shown is not None
    assert window.toaster.shown.text.startswith("Départ noté")
    assert line.text() == ""
