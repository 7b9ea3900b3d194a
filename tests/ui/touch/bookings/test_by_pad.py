"""From the first screen to a booking, and from one's own to none: by the keys of a pad alone."""

from __future__ import annotations

from typing import Any

from kiosk.bookings.spans import in_list
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import Screen, Settled
from tests.ui.touch.bookings.conftest import DAY, Pad, at, every, held
from ui.touch.shell.window import TouchWindow


def test_from_a_badge_to_booked_and_from_ones_own_to_cancelled(
    window: TouchWindow,
    pad: Pad,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    pad(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    pad(window.footer.action)
    pad(screen("booking_place").rows[0])
    pad(window.footer.action)
    settled()
    assert screen("done").title.text() == "C’est réservé"
    [made] = every(hall)
    assert (made.resource_name, made.held_by) == ("Zagora", "Noria Énergie")

    window.forget()
    pad(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    pad(screen("booking_own").rows[0])
    cancel = screen("booking_one").rows["cancel"]
    pad(cancel)
    pad(cancel)
    settled()
    assert held(hall, made.id).state == "cancelled"
    assert not screen("booking_own").found


def test_ones_own_is_moved_to_another_day_by_the_pad(
    window: TouchWindow,
    pad: Pad,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    times = {"starts": at(14), "ends": at(15)}
    one = hall.do("bookings.book", resource="Zagora", held_by="Noria Énergie", **times).command.id
    pad(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    pad(screen("booking_own").rows[0])
    pad(screen("booking_one").rows["time"])
    screen("booking_when").day.step_by(1)
    screen("booking_when").starts.set_value(14 * 60)
    pad(window.footer.action)
    pad(window.footer.action)
    settled()
    [moved] = hall.ask_itself(in_list, since=at(0).date() + DAY, until=at(0).date() + DAY)
    assert (moved.id, moved.starts) == (one, at(14) + DAY)
