"""The repetitions that people choose from, and what is chosen of their dates."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from kiosk.bookings.repeat_words import DAYS, worded
from kiosk.bookings.series import MovedDate

ONCE, WEEKLY, SECOND, WORKING, DAILY = "", "weekly", "second", "working", "daily"
MONTH_DAY, MONTH_NTH, MONTH_LAST, OTHER = "month_day", "month_nth", "month_last", "other"
PRESETS = (WEEKLY, SECOND, WORKING, DAILY, MONTH_DAY, MONTH_NTH, MONTH_LAST)
ON_WEEKDAYS = (WEEKLY, SECOND)
"""Those of which the days of the week are chosen."""
USUAL_COUNT = 8
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Repetition:
    """A rule, and which of its dates are left out or moved."""

    preset: str = ONCE
    weekdays: tuple[int, ...] = ()
    count: int = USUAL_COUNT
    until: date | None = None
    typed: str = ""
    skip: frozenset[date] = frozenset()
    moved: tuple[MovedDate, ...] = field(default=())

    def rule(self, first: date) -> str:
        """The rule of RFC 5545 for a series that begins on a day; empty for none."""
        if self.preset == OTHER:
            return self.typed.strip()
        if self.preset == ONCE:
            return ""
        if self.until is not None:
            return f"{preset_rule(self.preset, first, self.weekdays)};UNTIL={self.until:%Y%m%d}"
        return f"{preset_rule(self.preset, first, self.weekdays)};COUNT={self.count}"


def preset_rule(preset: str, first: date, weekdays: Collection[int] = ()) -> str:
    """A rule without its end."""
    if preset in ON_WEEKDAYS:
        every = ";INTERVAL=2" if preset == SECOND else ""
        days = f";BYDAY={_codes(sorted(weekdays))}" if weekdays else ""
        return f"FREQ=WEEKLY{every}{days}"
    nth = (first.day - 1) // 7 + 1
    return {
        WORKING: f"FREQ=WEEKLY;BYDAY={_codes(range(5))}",
        DAILY: "FREQ=DAILY",
        MONTH_DAY: f"FREQ=MONTHLY;BYMONTHDAY={first.day}",
        MONTH_NTH: f"FREQ=MONTHLY;BYDAY={nth}{DAYS[first.weekday()]}",
        MONTH_LAST: f"FREQ=MONTHLY;BYDAY=-1{DAYS[first.weekday()]}",
    }[preset]


def offered(first: date) -> list[str]:
    """The presets that fit a first day: the last Tuesday of a month is offered on that day only."""
    last = (first + _WEEK).month != first.month
    fifth = first.day > 28
    left_out = {MONTH_NTH} if fifth else set()
    return [each for each in PRESETS if each not in left_out and (last or each != MONTH_LAST)]


def preset_words(preset: str, first: date, language: str) -> str:
    """A preset as a choice in a list."""
    said = worded(preset_rule(preset, first), first, language)
    return said[:1].upper() + said[1:]


def _codes(days: Sequence[int]) -> str:
    return ",".join(DAYS[day] for day in days)
