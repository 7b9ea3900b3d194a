"""After a badge: the holder's own bookings, another day, and the first free times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings.queries import BookingView, get
from kiosk.bookings.spans import in_list
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import (
    Press,
    Screen,
    Settled,
    resident_badge,
    rooms,
    visit,
    visitor_badge,
)
from ui.touch.shell.overlay import Message
from ui.touch.shell.window import TouchWindow

__all__ = ["resident_badge", "rooms", "visit", "visitor_badge"]
_DAY = timedelta(days=1)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC)


def book(hall: Station, first: datetime, last: datetime, **fields: Any) -> UUID:
    usual = {"resource": "Zagora", "starts": first, "ends": last, "held_by": "Noria Énergie"}
    made: UUID = hall.do("bookings.book", **(usual | fields)).command.id
    return made


def held(hall: Station, booking: UUID) -> BookingView:
    found = hall.ask_itself(get, booking=booking)
    assert found is not None
    return found


@pytest.fixture
def shown(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, resident_badge: Any
) -> Any:
    """Show the badge, and wait for what it leads to."""

    def show() -> str:
        press(screen("home").tiles["booking_badge"])
        window.scanner.scanned.emit(resident_badge.payload)
        settled()
        return window.path[-1]

    return show


def test_who_has_nothing_goes_on_to_book(shown: Any, rooms: None) -> None:
    assert shown() == "booking_when"


def test_ones_own_are_shown_and_nobody_elses(
    shown: Any, screen: Screen, hall: Station, rooms: None
) -> None:
    book(hall, at(14), at(15))
    book(hall, at(9) + _DAY, at(10) + _DAY)
    book(hall, at(16), at(17), held_by="Sahel Data")
    assert shown() == "booking_own"
    rows = [row for row in screen("booking_own").rows if row.isVisible()]
    assert [row.text() for row in rows] == [
        "Aujourd’hui, de 14:00 à 15:00",
        "Demain, de 09:00 à 10:00",
    ]
    assert {row.line for row in rows} == {"Zagora"}


def test_they_confirm_go_on_and_end(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(10, 45), at(11, 30))
    shown()
    for act, expected in (
        ("check_in", ("checked_in", at(11, 30))),
        ("extend", ("checked_in", at(12))),
        ("end", ("ended", at(10, 45))),
    ):
        press(screen("booking_own").rows[0])
        press(screen("booking_one").rows[act])
        settled()
        assert (held(hall, one).state, held(hall, one).ends) == expected
        assert window.path[-1] == "booking_own"
    assert not screen("booking_own").found
    assert "Aucune" in screen("booking_own").subtitle.text()


def test_giving_back_is_touched_twice(
    shown: Any, press: Press, settled: Settled, screen: Screen, hall: Station, rooms: None
) -> None:
    one = book(hall, at(14), at(15))
    shown()
    press(screen("booking_own").rows[0])
    shown_one = screen("booking_one")
    assert [act for act, row in shown_one.rows.items() if row.isVisible()] == ["extend", "cancel"]
    press(shown_one.rows["cancel"])
    settled()
    assert held(hall, one).state == "booked"
    assert "encore" in shown_one.rows["cancel"].line
    press(shown_one.rows["cancel"])
    settled()
    assert held(hall, one).state == "cancelled"


def test_what_cannot_be_is_said_and_nothing_changes(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(10, 45), at(11, 30))
    book(hall, at(11, 30), at(12), held_by="Kasbah Pay")
    shown()
    press(screen("booking_own").rows[0])
    press(screen("booking_one").rows["extend"])
    settled()
    assert isinstance(window.overlay.sheet, Message)
    assert held(hall, one).ends == at(11, 30)


def test_idle_forgets_whose_it_was(
    shown: Any, window: TouchWindow, hall: Station, rooms: None
) -> None:
    book(hall, at(14), at(15))
    shown()
    window.forget()
    assert window.path == ["home"]
    assert list(window.screens) == ["home"]


def test_another_day_is_booked_within_its_hours(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    shown()
    when = screen("booking_when")
    when.day.set_value(3)
    when.day.stepped.emit(3)
    assert when.starts.worded(when.starts.least) == "08:00"
    assert "Vendredi 27 novembre" in when.subtitle.text()
    when.starts.set_value(14 * 60)
    press(window.footer.action)
    press(screen("booking_place").rows[0])
    press(window.footer.action)
    settled()
    done = screen("done")
    assert "Vendredi 27 novembre, de 14:00 à 15:00" in done.main.text()
    [made] = hall.ask_itself(in_list, since=at(0).date(), until=at(0).date() + 9 * _DAY)
    assert (made.starts, made.held_by) == (at(14) + 3 * _DAY, "Noria Énergie")


def test_the_first_free_times_are_taken_by_a_touch(
    shown: Any, press: Press, settled: Settled, screen: Screen, hall: Station, rooms: None
) -> None:
    book(hall, at(10, 45), at(20), held_by="Kasbah Pay", resource="Toubkal")
    shown()
    when = screen("booking_when")
    when.people.set_value(9)
    press(when.search)
    offers = screen("booking_offers")
    assert [offer.resource.name for offer in offers.found[:2]] == ["Toubkal", "Toubkal"]
    assert offers.rows[0].text() == "Demain, de 08:00 à 09:00"
    press(offers.rows[0])
    settled()
    assert screen("done").title.text() == "C’est réservé"
    made = hall.ask_itself(in_list, since=at(0).date() + _DAY, until=at(0).date() + _DAY)
    assert [(b.resource_name, b.starts) for b in made] == [("Toubkal", at(8) + _DAY)]


def test_whoever_was_quicker_takes_the_offer_away(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    shown()
    when = screen("booking_when")
    when.people.set_value(9)
    press(when.search)
    offers = screen("booking_offers")
    seen = offers.found
    first = seen[0]
    book(hall, first.starts, first.ends, held_by="Kasbah Pay", resource="Toubkal")
    settled()
    offers.found = seen
    offers.rows[0].clicked.emit()
    settled()
    assert isinstance(window.overlay.sheet, Message)
    assert offers.found[0].starts >= first.ends
