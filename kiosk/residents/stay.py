"""How long a company has been here, and until when it may stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.core.wording import counted, long_date, say

YEARS = 5
"""The longest that a company is hosted."""
ENDS_SOON = 6
"""Months before the end of a stay from which it is told."""


@dataclass(frozen=True, slots=True)
class StayLength:
    """Whole years and months on a day, the last day of the stay, and whether it is near or past."""

    years: int
    months: int
    until: date
    soon: bool
    over: bool


def length(joined_on: date, day: date) -> StayLength:
    """The stay of a company that moved in on a day, as it is on another."""
    until = _later(joined_on, 12 * YEARS)
    whole = max((day.year - joined_on.year) * 12 + day.month - joined_on.month, 0)
    if whole and _later(joined_on, whole) > day:
        whole -= 1
    soon = _later(day, ENDS_SOON) >= until
    return StayLength(whole // 12, whole % 12, until, soon, day >= until)


def words(stay: StayLength, language: str) -> str:
    """ "2 ans 3 mois, jusqu’au 1 mars 2028"."""
    parts = [counted("stay.years", stay.years, language)] if stay.years else []
    if stay.months or not stay.years:
        parts.append(counted("stay.months", stay.months, language))
    lasted = say("stay.both", language, years=parts[0], months=parts[-1])
    lasted = lasted if len(parts) > 1 else parts[0]
    key = "stay.over" if stay.over else "stay.until"
    return say(key, language, lasted=lasted, day=long_date(stay.until, language))


def _later(day: date, months: int) -> date:
    """The same day some months later, or the last of a month that is too short."""
    year, month = divmod(day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + year, month + 1, last)
        except ValueError:
            continue
    return date(day.year + year, month + 1, day.day)
