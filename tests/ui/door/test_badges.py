"""The door of a room, with a badge: it books, it checks in, and what is refused says what else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.ui.door.conftest import Held, held, show_badge
from ui.door.window import BOOK, DoorWindow


def test_a_badge_books_a_free_room_for_its_company(
    door: DoorWindow, site: Station, badge: Any, qtbot: QtBot
) -> None:
    show_badge(door, badge, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    [booking] = held(site)
    assert (booking.held_by, booking.kind) == ("Noria Énergie", "resident")
    assert door.said.text() == "C’est réservé jusqu’à 10:30"
    clock_said = door.said.tone
    assert clock_said == "success"


def test_a_badge_checks_in_who_is_awaited_and_again_says_until_when(
    door: DoorWindow, site: Station, book: Held, badge: Any, qtbot: QtBot
) -> None:
    book(0)
    show_badge(door, badge, qtbot)
    qtbot.waitUntil(lambda: held(site)[0].state == "checked_in")
    assert door.said.text() == "Votre arrivée est notée"
    show_badge(door, badge, qtbot)
    assert door.said.text() == "C’est à vous jusqu’à 11:00"


def test_who_comes_second_is_offered_the_room_beside_in_one_touch(
    door: DoorWindow, site: Station, book: Held, badge: Any, other_badge: Any, qtbot: QtBot
) -> None:
    show_badge(door, badge, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    show_badge(door, other_badge, qtbot)
    qtbot.waitUntil(lambda: bool(door.offers))
    assert "réservée jusqu’à 10:30" in door.said.text()
    assert "Noria" not in door.said.text()
    assert "Rif" in door.offers[0].text()
    door.offers[0].click()
    qtbot.waitUntil(lambda: len(held(site)) == 2)
    rif = held(site)[1]
    assert (rif.resource_name, rif.held_by) == ("Rif", "Kasbah Pay")
    assert door.offers == []


def test_what_is_offered_goes_after_a_while(
    door: DoorWindow, badge: Any, other_badge: Any, qtbot: QtBot
) -> None:
    show_badge(door, badge, qtbot)
    show_badge(door, other_badge, qtbot)
    qtbot.waitUntil(lambda: bool(door.offers))
    assert not door.at_rest
    door._quiet.timeout.emit()
    assert door.offers == []
    assert door.said.isHidden()
    assert door.at_rest


def test_a_badge_that_was_taken_back_is_told_to_its_holder(
    door: DoorWindow, site: Station, badge: Any, qtbot: QtBot
) -> None:
    site.do("badges.revoke", badge=badge.badge, reason="perdu")
    show_badge(door, badge, qtbot)
    assert "annulé" in door.said.text()
    assert held(site) == []


def test_a_code_that_is_none_is_told(door: DoorWindow, qtbot: QtBot) -> None:
    door.scanner.failed.emit()
    qtbot.waitUntil(lambda: not door.said.isHidden())
    assert "n’est pas lisible" in door.said.text()


def test_where_a_badge_is_asked_for_it_alone_books(
    door: DoorWindow, site: Station, badge: Any, clock: FrozenClock, qtbot: QtBot
) -> None:
    site.do("sites.set_option", name="door_books", value="badge")
    door.refresh()
    assert not door.buttons[BOOK].isVisible()
    show_badge(door, badge, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    clock.at += timedelta(minutes=1)
    door.refresh()
    assert door.panel.said.state == "Attend quelqu’un"
