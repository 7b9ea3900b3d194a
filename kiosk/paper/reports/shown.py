"""Values as a sheet of paper shows them, in its language."""

from __future__ import annotations

from datetime import date, datetime, time

from kiosk.core.clock import hour_minute
from kiosk.core.wording import UNKNOWN, duration, number, numeric_date, share
from kiosk.paper.reports.document import HOURS, MEAN, MINUTES, MONTHS, SHARE, SURFACE, Value, Word


def shown(value: Value, form: str, language: str) -> str:
    """One value in a few letters; a dash for what is not known."""
    if isinstance(value, int | float):
        return _number(value, form, language)
    if isinstance(value, datetime | date | time):
        return _moment(value)
    if isinstance(value, Word):
        return value.text
    return UNKNOWN if value is None else value


def _moment(value: datetime | date | time) -> str:
    if isinstance(value, datetime):
        return f"{numeric_date(value)} {hour_minute(value)}"
    return hour_minute(value) if isinstance(value, time) else numeric_date(value)


def _number(value: float, form: str, language: str) -> str:
    if form == SHARE:
        return share(value, language)
    if form == MINUTES:
        return duration(value, language)
    if form == SURFACE:
        return number(value, language, digits=0 if value == round(value) else 1)
    return number(value, language, digits=1 if form in (HOURS, MONTHS, MEAN) else 0)


def is_number(value: Value) -> bool:
    """Whether it stands at the end of its column, below others of its kind."""
    return isinstance(value, int | float) and not isinstance(value, bool)
