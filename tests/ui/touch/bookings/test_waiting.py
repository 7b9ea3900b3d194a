"""The waiting list at the kiosk: put there in one act, seen with the badge, taken or given up."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.booking_day import look_after
from kiosk.bookings.waiting import wishes
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import Press, Screen, Settled
from tests.ui.touch.bookings.conftest import Pad, at, book, every, row, seen
from ui.touch.shell.overlay import Message
from ui.touch.shell.window import TouchWindow


@pytest.fixture
def full(hall: Station, rooms: None) -> Any:
    """Both rooms are held from two to three."""
    return [
        book(hall, at(14), at(15), resource=room, held_by="Kasbah Pay")
        for room in ("Zagora", "Toubkal")
    ]


@pytest.fixture
def waiting(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
) -> Any:
    """Wait for a room from two to three, by touch."""

    def wait() -> None:
        shown()
        screen("booking_when").starts.set_value(14 * 60)
        press(window.footer.action)
        press(row(screen("booking_place"), "Attendre"))
        settled()
        assert screen("done").title.text() == "Vous êtes en liste d’attente"
        window.forget()

    return wait


def test_who_waits_sees_what_is_kept_as_the_badge_is_read_and_takes_it(
    waiting: Any,
    shown: Any,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    full: Any,
) -> None:
    waiting()
    [wish] = hall.ask(wishes)
    assert (wish.held_by, wish.resource_name, wish.people) == ("Noria Énergie", "", 1)
    assert shown() == "booking_own"
    assert [each[1] for each in seen(screen("booking_own"))] == ["En liste d’attente"]
    hall.do("bookings.cancel", booking=full[1])
    look_after(hall)
    settled()
    screen("booking_own").refresh()
    [(when, told, free)] = seen(screen("booking_own"))
    assert (when, free) == ("Aujourd’hui, de 14:00 à 15:00", True)
    assert told == "Toubkal est gardée pour vous jusqu’à 11:12"
    press(screen("booking_own").rows[0])
    press(screen("booking_wish").take)
    settled()
    assert screen("done").title.text() == "C’est réservé"
    assert [(b.resource_name, b.held_by) for b in every(hall) if b.starts == at(14)] == [
        *(("Zagora", "Kasbah Pay"), ("Toubkal", "Noria Énergie"))
    ]


def test_an_offer_that_ends_is_gone_and_says_so(
    waiting: Any,
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    full: Any,
) -> None:
    waiting()
    hall.do("bookings.cancel", booking=full[1])
    look_after(hall)
    shown()
    press(screen("booking_own").rows[0])
    wish = screen("booking_wish")
    clock: Any = hall.clock
    clock.at += timedelta(minutes=31)
    wish.take.click()
    settled()
    assert isinstance(window.overlay.sheet, Message)
    assert not wish.take.isEnabled()
    assert [b.state for b in every(hall) if b.resource_name == "Toubkal"] == ["offered"]
    look_after(hall)
    assert [b.resource_name for b in every(hall)] == ["Zagora"]


def test_who_waits_no_more_is_off_the_list(
    waiting: Any, shown: Any, pad: Pad, settled: Settled, screen: Screen, hall: Station, full: Any
) -> None:
    waiting()
    shown()
    pad(screen("booking_own").rows[0])
    pad(screen("booking_wish").withdraw)
    settled()
    assert hall.ask(wishes) == []
    assert "Aucune" in screen("booking_own").nothing.text.text()


def test_nobody_waits_for_a_rule_or_for_a_coworking_place(
    shown: Any, window: TouchWindow, press: Press, screen: Screen, hall: Station, rooms: None
) -> None:
    hall.do("bookings.set_rule", member="startup", rule="longest_minutes", value=30)
    shown()
    screen("booking_when").starts.set_value(14 * 60)
    press(window.footer.action)
    place = screen("booking_place")
    assert not any("Attendre" in name for name, _, _ in seen(place))
