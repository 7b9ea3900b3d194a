"""From a cell to a field of a resident: what Excel did to it is undone, or said."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from kiosk.core import checks
from kiosk.core.text import fold
from kiosk.residents import days
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
_NOTHING = frozenset(
    fold(word)
    for word in (
        *(
            "néant",
            "n/a",
            "na",
            "n.c.",
            "nc",
            "nd",
            "aucun",
            "aucune",
            "rien",
            "sans",
            "ras",
            "r.a.s",
        ),
        *("null", "none", "nil", "inconnu", "non communiqué", "non renseigné", "pas de téléphone"),
        *("لا يوجد", "لا شيء", "غير متوفر", "بدون"),
    )
)

_CHECKS: dict[str, Callable[[str], Any]] = {
    "name": lambda v: checks.title("name", v),
    "name_ar": lambda v: checks.title("name_ar", v, required=False),
    "sector": lambda v: checks.text("sector", v, limit=80),
    "rc": lambda v: checks.rc("rc", v),
    "rc_court": lambda v: checks.text("rc_court", v, limit=80),
    "tax": lambda v: checks.tax("tax", v),
    "cnss": lambda v: checks.cnss("cnss", v),
    "office": lambda v: checks.text("office", v, limit=80),
    "email": lambda v: checks.email("email", v),
    "first_name": lambda v: checks.name("first_name", v),
    "last_name": lambda v: checks.name("last_name", v),
    "role": lambda v: checks.text("role", v, limit=80),
}


def is_blank(cell: Cell) -> bool:
    """Whether there is nothing to be seen in a cell."""
    return cell is None or not words(cell)


def says_nothing(cell: Cell) -> bool:
    """Whether a cell is blank, or holds what people write for nothing: "-", "néant"."""
    written = words(cell)
    if _EXCEL_ERROR.fullmatch(written):
        return False
    key = fold(written)
    return not key or key in _NOTHING


def value(
    field: str,
    cell: Cell,
    *,
    today: date,
    text_only: bool = False,
    months_first: bool = False,
) -> tuple[Any, bool]:
    """A cell as a checked value, and whether it had to be repaired.

    `text_only` says that the file cannot tell numbers from text (CSV), `months_first` that some
    of its days can only be meant so. Raises Invalid,
    NumberRounded, CellIsDate, CellError or DoubtfulDay.
    """
    written = text(field, cell)
    if field == "joined_on":
        return _day(cell, written, today, months_first=months_first), False
    if field == "ice":
        return _ice(written, numeric=text_only or isinstance(cell, int | float))
    return _CHECKS[field](written), False


def text(field: str, cell: Cell) -> str:
    """What is written in a cell; raises CellError, CellIsDate or NumberRounded."""
    written = words(cell)
    if _EXCEL_ERROR.fullmatch(written):
        raise CellError(field=field, shown="=…" if written == FORMULA_WITHOUT_VALUE else written)
    if isinstance(cell, date) and field != "joined_on":
        raise CellIsDate(field=field, shown=f"{cell:%d/%m/%Y}")
    if field in ("ice", "phone", "rc", "tax", "cnss") and _SCIENTIFIC.fullmatch(written):
        raise NumberRounded(field=field, shown=written)
    return written


def words(cell: Cell) -> str:
    """What is written in a cell, in one line; a whole number without a decimal point."""
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return re.sub(r"\s+", " ", _MARKS.sub("", str(cell))).strip()


def _ice(written: str, *, numeric: bool) -> tuple[str, bool]:
    """An ICE; a number that lost its zeros gets them back where the key agrees (% 97)."""
    lost = numeric and written.isdecimal() and ICE_LEAST <= len(written) < ICE_DIGITS
    if not lost:
        return checks.ice("ice", written), False
    return checks.ice("ice", written.zfill(ICE_DIGITS)), True


def _day(cell: Cell, written: str, today: date, *, months_first: bool) -> date:
    if isinstance(cell, date):
        plain = cell.date() if isinstance(cell, datetime) else cell
        return days.likely(plain, f"{plain:%d/%m/%Y}", today)
    return days.day(written, today, months_first=months_first)
