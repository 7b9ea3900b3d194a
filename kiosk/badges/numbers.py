"""Numbers printed on badges: "V-0147", or "V-B0147" where the station has a series of its own."""

from __future__ import annotations

import re
from string import ascii_uppercase

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge
from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.store import sequences

LETTERS = {"visitor": "V", "resident": "R", "coworker": "C", "staff": "S"}
LENGTH = 12

_badge = Badge.__table__.c
_IN_USE = (
    select(_badge.id)
    .where(_badge.site == bindparam("at"), _badge.number == bindparam("number"))
    .limit(1)
)
_SERIES = re.compile(r"[A-Z]{0,4}")
_PRINTED = re.compile(r"([VRCS])-([A-Z]{0,4})([0-9]{4,9})")
_DIGITS = re.compile(r"([VRCS]?)[-\s]?0*([0-9]{1,9})", re.ASCII)
_OF_SERIES = re.compile(r"([VRCS])-?([A-Z]{1,4})-?0*([0-9]{1,9})", re.ASCII)


def number(session: Session, site: str, kind: str, series: str, printed: str) -> str:
    """The number of a new badge: the next of its kind and series, or the one that was printed."""
    if not printed:
        return _next(session, site, kind, _checked(series))
    match = _PRINTED.fullmatch(checks.text("number", printed, limit=LENGTH))
    if match is None or match[1] != LETTERS[kind]:
        raise Invalid(field="number", problem="choice")
    sequences.raise_to(session, site, _sequence(kind, match[2]), int(match[3]))
    return printed


def _next(session: Session, site: str, kind: str, series: str) -> str:
    """The next number; a store that was put back to an earlier state passes over its own badges."""
    while True:
        drawn = sequences.draw(session, site, _sequence(kind, series))
        new = _written(LETTERS[kind], series, drawn)
        if session.connection().scalar(_IN_USE, {"at": site, "number": new}) is None:
            return new


def meant(text: str, *, any_series: bool = False) -> list[str]:
    """The numbers that typed text may mean ("v147", "vb147", "147"); none when it is no number.

    Digits alone are those of every kind, and with `any_series` those of every station too.
    """
    typed = text.strip().upper()
    if match := _DIGITS.fullmatch(typed):
        series = ["", *ascii_uppercase] if any_series and not match[1] else [""]
        kinds = match[1] or LETTERS.values()
        return [_written(letter, each, int(match[2])) for letter in kinds for each in series]
    if match := _OF_SERIES.fullmatch(typed):
        return [_written(match[1], match[2], int(match[3]))]
    return []


def _written(letter: str, series: str, count: int) -> str:
    return f"{letter}-{series}{count:04d}"


def _sequence(kind: str, series: str) -> str:
    return f"badge.{kind} {series}".strip()


def _checked(series: str) -> str:
    letters = checks.text("series", series, limit=4).upper()
    if not _SERIES.fullmatch(letters):
        raise Invalid(field="series", problem="symbols")
    return letters
