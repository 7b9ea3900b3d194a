"""Numbers of requests, "P-260042": two digits of the year, then the rank in it; and their QR."""

from __future__ import annotations

from datetime import date

from kiosk.core.numbered import LAST_NUMBER, LETTERS, Numbered

PREFIX = "CLA"
LENGTH = len(PREFIX) + LETTERS
A_YEAR = 10_000
"""The first number that belongs to the next year."""
_REQUESTS = Numbered("P", PREFIX)
label, parse, write = _REQUESTS.label, _REQUESTS.parse, _REQUESTS.write
read, looks_like_one, drawn = _REQUESTS.read, _REQUESTS.looks_like_one, _REQUESTS.drawn


def series_name(series: str, year: int) -> str:
    """The name of the sequence that numbers a year's requests."""
    return f"joining {year:02d} {series}".strip()


def year_of(day: date) -> int:
    """The two digits that a number of that day begins with."""
    return day.year % 100


__all__ = [
    "A_YEAR",
    "LAST_NUMBER",
    "LENGTH",
    "PREFIX",
    "drawn",
    "label",
    "looks_like_one",
    "parse",
    "read",
    "series_name",
    "write",
    "year_of",
]
