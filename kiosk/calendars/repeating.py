"""Days as the shortest rule that a calendar program understands, and what it does not cover."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from math import gcd

WEEK = 7
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LEFT_OUT_AT_MOST = 5
"""A rule may name so many dates that are left out again, and as many more as it keeps."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """`rule` holds the parts of an RRULE, none where the days are better listed.

    `left_out` are dates of the rule on which nothing is.
    """

    rule: dict[str, str | int]
    left_out: tuple[date, ...] = ()


def pattern(days: Iterable[date]) -> Pattern:
    """The rule of some days, the first of which begins it."""
    wanted = sorted(set(days))
    if len(wanted) < 2:
        return Pattern({})
    rule, covered = min((_every_so_many(wanted), _on_weekdays(wanted)), key=lambda it: len(it[1]))
    if len(covered) > 2 * len(wanted) + _LEFT_OUT_AT_MOST:
        return Pattern({})
    kept = set(wanted)
    return Pattern(rule | {"COUNT": len(covered)}, tuple(d for d in covered if d not in kept))


def _every_so_many(days: list[date]) -> tuple[dict[str, str | int], list[date]]:
    """Every so many days, or weeks where they are whole ones."""
    step = reduce(gcd, ((day - days[0]).days for day in days[1:]))
    covered = _steps(days[0], days[-1], step)
    if step % WEEK:
        return {"FREQ": "DAILY", "INTERVAL": step}, covered
    return {"FREQ": "WEEKLY", "INTERVAL": step // WEEK}, covered


def _on_weekdays(days: list[date]) -> tuple[dict[str, str | int], list[date]]:
    """On some weekdays of every so many weeks."""
    mondays = sorted({day - timedelta(days=day.weekday()) for day in days})
    step = reduce(gcd, ((day - mondays[0]).days for day in mondays[1:]), 0) or WEEK
    weekdays = sorted({day.weekday() for day in days})
    covered = [
        monday + timedelta(days=weekday)
        for monday in _steps(mondays[0], mondays[-1], step)
        for weekday in weekdays
    ]
    rule: dict[str, str | int] = {"FREQ": "WEEKLY", "INTERVAL": step // WEEK}
    rule |= {"BYDAY": ",".join(_DAYS[day] for day in weekdays), "WKST": "MO"}
    return rule, [day for day in covered if days[0] <= day <= days[-1]]


def _steps(first: date, last: date, step: int) -> list[date]:
    count = (last - first).days // step + 1
    return [first + timedelta(days=n * step) for n in range(count)]
