"""What the day leaves open: came, seen to go, not seen to go, still inside, badges not back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kiosk.core.clock import FrozenClock
from kiosk.presence.day_end import DayEnd, day_end
from kiosk.station import Station

ON_SITE = {"host": "Noria", "consent": True}


def arrive(station: Station, name: str, **fields: Any) -> Any:
    said = {"first_name": name, "last_name": "Tazi"} | ON_SITE | fields
    return station.do("visits.arrive", **said)


def test_who_came_is_who_left_who_was_not_seen_to_and_who_is_here(
    station: Station, clock: FrozenClock
) -> None:
    assert station.ask(day_end) == DayEnd(0, 0, 0, 0, 0, 0, 0)
    assert station.ask(day_end).is_settled
    gone = arrive(station, "Amina", companions=2).result
    station.do("visits.leave", visit=gone)
    arrive(station, "Karim")
    clock.at += timedelta(hours=11)
    station.do("visits.close_day", grace=0)
    arrive(station, "Salma", companions=1)
    found = station.ask(day_end)
    assert (found.came, found.left, found.unseen, found.inside) == (6, 3, 1, 2)
    assert not found.is_settled


def test_badges_of_earlier_days_are_missed_until_they_come_back(
    station: Station, clock: FrozenClock
) -> None:
    visit = arrive(station, "Karim").result
    badge = station.do("badges.issue", holder=visit).result.badge
    clock.at += timedelta(hours=22)
    station.do("visits.close_day", grace=0)
    assert station.ask(day_end).badges == 1
    station.do("badges.return", badge=badge)
    assert station.ask(day_end).badges == 0
