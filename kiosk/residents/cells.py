"""From a cell to a field of a resident: what Excel did to it is undone, or said."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.residents.refusals import CellError, CellIsDate, NumberRounded
from kiosk.residents.table import FORMULA_WITHOUT_VALUE, Cell

ICE_DIGITS = 15
ICE_LEAST = 12
"""Shorter numbers have lost more than the leading zeros that ICEs are known to have."""

_SCIENTIFIC = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")
_EXCEL_ERROR = re.compile(
    r"#(?:N/A|REF!|VALUE!|VALEUR!|NAME\?|NOM\?|DIV/0!|NUM!|NULL!|NUL!|NOMBRE!|\?)"
)
# Marks that Arabic text carries when it is copied; they are not seen and change nothing.
_MARKS = re.compile("[\u200b\u200e\u200f\u061c\ufeff]")
_DAYS_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")

_CHECKS: dict[str, Callable[[str], Any]] = {
    "name": lambda v: checks.title("name", v),
    "name_ar": lambda v: checks.title("name_ar", v, required=False),
    "sector": lambda v: checks.text("sector", v, limit=80),
    "office": lambda v: checks.text("office", v, limit=80),
    "email": lambda v: checks.email("email", v),
}


def is_blank(cell: Cell) -> bool:
    """Whether there is nothing to be seen in a cell."""
    return cell is None or not _words(cell)


def value(field: str, cell: Cell, *, text_only: bool = False) -> tuple[Any, bool]:
    """A cell as a checked value, and whether it had to be repaired.

    `text_only` says that the file cannot tell numbers from text (CSV). Raises Invalid,
    NumberRounded, CellIsDate or CellError.
    """
    words = _words(cell)
    if _EXCEL_ERROR.fullmatch(words):
        shown = "=…" if words == FORMULA_WITHOUT_VALUE else words
        raise CellError(field=field, shown=shown)
    if field == "joined_on":
        return _day(field, cell, words), False
    if isinstance(cell, date):
        raise CellIsDate(field=field, shown=f"{cell:%d/%m/%Y}")
    if field in ("ice", "phone") and _SCIENTIFIC.fullmatch(words):
        raise NumberRounded(field=field, shown=words)
    if field == "ice":
        return _ice(words, numeric=text_only or isinstance(cell, int | float))
    if field == "phone":
        return checks.phone("phone", words), False
    return _CHECKS[field](words), False


def _words(cell: Cell) -> str:
    """What is written in a cell, in one line; a whole number without a decimal point."""
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return re.sub(r"\s+", " ", _MARKS.sub("", str(cell))).strip()


def _ice(words: str, *, numeric: bool) -> tuple[str, bool]:
    """An ICE; a number that lost its zeros gets them back where the key agrees (% 97)."""
    lost = numeric and words.isdecimal() and ICE_LEAST <= len(words) < ICE_DIGITS
    if not lost:
        return checks.ice("ice", words), False
    return checks.ice("ice", words.zfill(ICE_DIGITS)), True


def _day(field: str, cell: Cell, words: str) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date) or not words:
        return cell if isinstance(cell, date) else None
    try:
        if written := _DAYS_FIRST.fullmatch(words):
            day, month, year = map(int, written.groups())
            return date(year, month, day)
        return date.fromisoformat(words)
    except ValueError:
        raise Invalid(field=field, problem="date") from None
