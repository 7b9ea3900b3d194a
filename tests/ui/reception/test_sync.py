"""The front desk's window says where it stands towards the central database."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.directions import joined
from kiosk.station import Station
from tests.ui.enrolled import (
    answer_all,
    enrol,
    go_offline,
    refused_booking,
    set_state,
    write_journal,
)
from tests.ui.reception.opened import entries, open_window
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.shell.sync.journal import JournalDialog


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> ReceptionWindow:
    return open_window(session, qtbot, entries("today", "bookings", "settle"))


@pytest.fixture
def online(window: ReceptionWindow, site: Station, qtbot: QtBot) -> ReceptionWindow:
    """An enrolled store that has sent everything."""
    enrol(site)
    answer_all(site)
    qtbot.waitUntil(lambda: window.top.sync.text() == "En ligne · à jour")
    return window


def foot(window: ReceptionWindow) -> str:
    return window.footer.accessibleDescription()


def test_a_store_that_works_alone_is_local(window: ReceptionWindow) -> None:
    assert window.top.sync.text() == "Local"
    assert window.away.isHidden()
    assert window.rail.items["settle"].isHidden()
    window.top.sync.click()
    assert window.findChild(JournalDialog) is None


def test_offline_is_told_in_pill_line_and_foot(
    online: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    go_offline(site)
    qtbot.waitUntil(online.away.isVisible)
    assert online.top.sync.text() == "Hors ligne · rien n’est perdu"
    assert online.away.title.text() == "Le central ne répond pas depuis 09:12."
    assert "à confirmer" in online.away.text.text()
    assert online.away.list.isHidden()
    assert "Dernier échange avec le central : 09:12" in foot(online)


def test_what_waits_is_counted_and_shown(
    online: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    go_offline(site)
    site.do("sites.add_room", name="Rif", capacity=8)
    site.do("sites.add_room", name="Atlas", capacity=8)
    qtbot.waitUntil(lambda: online.away.list.text() == "Voir les 2 actions")
    write_journal(site, site.clock.now() - timedelta(minutes=90), "offline")
    qtbot.mouseClick(online.away.list, Qt.MouseButton.LeftButton)
    journal = online.findChild(JournalDialog)
    assert journal is not None
    assert "2 actions en attente" in journal.text.text()
    assert [line.kind for line in journal.rows.items] == ["offline"]
    assert journal.line_words(journal.rows.items[0])[0] == "Le central ne répond plus"
    journal.close()


def test_back_online_all_of_it_goes(online: ReceptionWindow, site: Station, qtbot: QtBot) -> None:
    go_offline(site)
    qtbot.waitUntil(online.away.isVisible)
    set_state(site, connected=True, exchanged_at=site.clock.now(), problem="")
    qtbot.waitUntil(lambda: not online.away.isVisible())
    assert "Dernier échange" not in foot(online)


def test_something_to_settle_appears_in_the_rail_and_the_pill_leads_there(
    online: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    room = site.do("sites.add_room", name="Atlas", capacity=12).result
    refused_booking(site, room, "Atlas")
    item = online.rail.items["settle"]
    qtbot.waitUntil(item.isVisible)
    assert item.count == 1
    assert online.top.sync.text() == "En ligne · 1 action à régler"
    assert any(fact.page == "settle" for fact in online.stack.page.todo.rows.items)  # type: ignore[union-attr]
    qtbot.mouseClick(online.top.sync, Qt.MouseButton.LeftButton)
    assert online.stack.name == "settle"


def test_the_page_stays_in_the_rail_while_it_is_open(online: ReceptionWindow, qtbot: QtBot) -> None:
    online.show_page("settle")
    assert online.rail.items["settle"].isVisible()
    online.show_page("today")
    assert online.rail.items["settle"].isHidden()


def test_a_wrong_clock_is_told(online: ReceptionWindow, site: Station, qtbot: QtBot) -> None:
    set_state(site, clock_offset=240.0)
    qtbot.waitUntil(online.top.wrong_clock.isVisible)
    assert online.top.wrong_clock.text() == "L’horloge de ce poste retarde de 4\u00a0min"


def test_what_stops_the_exchange_is_told_in_the_pill_and_the_line(
    online: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    go_offline(site, problem="revoked")
    qtbot.waitUntil(online.away.isVisible)
    assert online.top.sync.text() == "Poste retiré du central"
    assert "assistance" in online.away.title.text()


def test_a_booking_made_offline_is_to_be_confirmed_everywhere(
    online: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    room = site.do("sites.add_room", name="Atlas", capacity=12).result
    known = site.do(
        "bookings.book",
        resource=room,
        held_by="Sahel Data",
        starts=site.clock.now() + timedelta(hours=1),
        ends=site.clock.now() + timedelta(hours=2),
    ).result
    answer_all(site)
    go_offline(site)
    made = site.do(
        "bookings.book",
        resource=room,
        held_by="Noria",
        starts=site.clock.now() + timedelta(hours=3),
        ends=site.clock.now() + timedelta(hours=4),
    ).result
    online.show_page("bookings")
    page = online.stack.page
    grid = page.grid  # type: ignore[union-attr]
    first, second = (grid.booking(booking) for booking in (known, made))
    assert not grid.is_tentative(first)
    assert grid.is_tentative(second)
    grid.opened.emit(second)
    said = [label.text() for label in page.handling.bubble.findChildren(type(online.away.title))]  # type: ignore[union-attr]
    assert any("le central n’a pas encore répondu" in text for text in said)
    page.handling.bubble.close()  # type: ignore[union-attr]


def test_the_rooms_of_today_say_what_is_to_be_confirmed(
    online: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    room = site.do("sites.add_room", name="Atlas", capacity=12).result
    answer_all(site)
    go_offline(site)
    site.do(
        "bookings.book",
        resource=room,
        held_by="Noria",
        starts=site.clock.now() + timedelta(hours=3),
        ends=site.clock.now() + timedelta(hours=4),
    )
    card = online.stack.page.rooms  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(card.rows.items and card.rows.items[0].following))
    words = card.next_words(card.rows.items[0].following)
    assert words == "puis 13:42 Noria · à confirmer"


def test_a_refused_booking_is_told_in_the_grid_and_leads_to_its_settlement(
    online: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    room = site.do("sites.add_room", name="Atlas", capacity=12).result
    refused = refused_booking(site, room, "Atlas")
    online.show_page("bookings")
    page = online.stack.page
    qtbot.waitUntil(page.header.conflict.isVisible)  # type: ignore[union-attr]
    assert page.header.conflict.text() == joined("1 conflit", "Atlas 14:00")  # type: ignore[union-attr]
    assert [conflict.who for conflict in page.grid.conflicts] == ["Noria Énergie"]  # type: ignore[union-attr]
    qtbot.mouseClick(page.header.conflict, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
    assert online.stack.name == "settle"
    assert online.stack.page.rows.current.item.id == refused  # type: ignore[union-attr]


def test_offline_the_grid_is_dated(online: ReceptionWindow, site: Station, qtbot: QtBot) -> None:
    go_offline(site)
    qtbot.waitUntil(online.away.isVisible)
    online.show_page("bookings")
    assert online.stack.page.header.subtitle.text() == "à 09:12"  # type: ignore[union-attr]
