"""From when to when on the clock: what ends at midnight ends at 24:00 of the day that is over."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Protocol

from kiosk.core.clock import CASABLANCA, hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.languages import SOURCE
from kiosk.core.wording import medium_date, say

NIGHT = timedelta(hours=18)
"""What goes on past midnight and no longer than this is an evening; more has its days said."""
_MIDNIGHT = 24 * 60
_MINUTE = timedelta(minutes=1)


class Timed(Protocol):
    """A booking, a draft of one, or an offer."""

    @property
    def starts(self) -> datetime:
        """The first instant of it."""

    @property
    def ends(self) -> datetime:
        """The first instant after it."""


def clock_end(at: datetime, zone: str = CASABLANCA) -> str:
    """The time at which something ends, "15:30"."""
    return _closing(wall(at, zone))


def clock_span(timed: Timed, zone: str = CASABLANCA) -> str:
    """From when to when, "14:00–15:30"; with its days where it is more than an evening."""
    return _span(timed, *_walls(timed, zone))


def span_words(timed: Timed, language: str = SOURCE, zone: str = CASABLANCA) -> str:
    """The same in words: "22:00–02:00 le lendemain"."""
    walls = _walls(timed, zone)
    span, nights = _span(timed, *walls), walls[2]
    if nights > 0 and _of_an_evening(timed, nights):
        return say("hours.next_day", language, hour=span)
    return span


def end_words(timed: Timed, language: str = SOURCE, zone: str = CASABLANCA) -> str:
    """When something ends, and on which day: "15:30", "24:00", "02:00 le lendemain"."""
    closes, nights = clock_end(timed.ends, zone), _nights(timed, zone)
    if nights > 1:
        return joined(medium_date(last_day(timed, zone), language), closes)
    return say("hours.next_day", language, hour=closes) if nights > 0 else closes


def last_day(timed: Timed, zone: str = CASABLANCA) -> date:
    """The last day on the wall; midnight is of the day that is over."""
    return _day_before(wall(timed.ends, zone))


def is_evening(timed: Timed, zone: str = CASABLANCA) -> bool:
    """Whether hours alone say it: it is of one day, or goes on into the night that follows."""
    return _of_an_evening(timed, _nights(timed, zone))


def _nights(timed: Timed, zone: str) -> int:
    return _walls(timed, zone)[2]


def _walls(timed: Timed, zone: str) -> tuple[datetime, datetime, int]:
    """Both ends on the wall and the nights between: found once, as a week of rooms has hundreds."""
    first, last = wall(timed.starts, zone), wall(timed.ends, zone)
    return first, last, (_day_before(last) - first.date()).days


def _day_before(end: datetime) -> date:
    return (end - _MINUTE).date()


def _of_an_evening(timed: Timed, nights: int) -> bool:
    return nights <= 0 or (nights == 1 and timed.ends - timed.starts <= NIGHT)


def _span(timed: Timed, first: datetime, last: datetime, nights: int) -> str:
    begins, closes = hour_minute(first), _closing(last)
    if _of_an_evening(timed, nights):
        return f"{begins}–{closes}"
    return f"{first:%d/%m} {begins} – {_day_before(last):%d/%m} {closes}"


def _closing(local: datetime) -> str:
    return hour_minute((local.hour * 60 + local.minute) or _MIDNIGHT)
