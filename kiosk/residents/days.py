"""Days as people write them and as Excel counts them; what can be read two ways is asked."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.residents.refusals import DoubtfulDay

FIRST = date(2001, 1, 1)
"""The first site opened in that year: nobody moved in before."""

_MONTHS = {
    1: "janvier janv jan january يناير",
    2: "fevrier fevr fev feb february فبراير",
    3: "mars mar march مارس",
    4: "avril avr apr april ابريل",
    5: "mai may ماي مايو",
    6: "juin jun june يونيو",
    7: "juillet juil jul july يوليوز يوليو",
    8: "aout aug august غشت اغسطس",
    9: "septembre sept sep september شتنبر سبتمبر",
    10: "octobre oct october اكتوبر",
    11: "novembre nov november نونبر نوفمبر",
    12: "decembre dec december دجنبر ديسمبر",
}
_MONTH = {name: number for number, names in _MONTHS.items() for name in names.split()}
_TIME = re.compile(r"[ T]\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?Z?$")
_FIGURES = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})")
_WORDS = re.compile(r"(?:[^\W\d]+ )?(\d{1,2})(?:er)? ([^\W\d]+) (\d{4}|\d{2})")
_MONTH_ONLY = re.compile(r"([^\W\d]+) (\d{4}|\d{2})")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_BEFORE_FIRST = date(1899, 12, 30)


def tells_month_first(text: str) -> bool:
    """Whether a day can only be meant with the month first: 03/15/2021."""
    found = _FIGURES.fullmatch(_TIME.sub("", text.strip()))
    return found is not None and int(found[1]) <= 12 < int(found[2])


def day(text: str, today: date, *, months_first: bool = False) -> date:
    """The day that a cell tells; `months_first` where others beside it have their month first.

    Raises Invalid for what is no day, DoubtfulDay for what may be meant otherwise.
    """
    plain = "".join(str(unicodedata.decimal(s)) if s.isdecimal() else s for s in text)
    plain = _TIME.sub("", plain.strip())
    if _SERIAL.fullmatch(plain):
        return likely(_BEFORE_FIRST + timedelta(days=int(float(plain))), text, today)
    if found := _YEAR_FIRST.fullmatch(plain):
        return likely(_made(*found.group(3, 2, 1)), text, today)
    if found := _FIGURES.fullmatch(plain):
        first, second = int(found[1]), int(found[2])
        if months_first and first != second and max(first, second) <= 12:
            other = _made(*found.group(2, 1, 3))
            raise DoubtfulDay(field="joined_on", shown=text, meant=f"{other:%d/%m/%Y}")
        return _by_figures(found, text, today)
    words = fold(plain)
    if (found := _WORDS.fullmatch(words)) and found[2] in _MONTH:
        return likely(_made(found[1], str(_MONTH[found[2]]), found[3]), text, today)
    if meant := _part_of_year(words):
        raise DoubtfulDay(field="joined_on", shown=text, meant=f"{meant:%d/%m/%Y}")
    raise Invalid(field="joined_on", problem="date")


def likely(found: date, text: str, today: date) -> date:
    """A day on which someone can have moved in, else DoubtfulDay."""
    if not FIRST <= found <= today:
        raise DoubtfulDay(field="joined_on", shown=text, meant=None)
    return found


def _by_figures(found: re.Match[str], text: str, today: date) -> date:
    try:
        return likely(_made(*found.groups()), text, today)
    except Invalid:
        meant = _made(*found.group(2, 1, 3))  # the month first, as in the United States
        raise DoubtfulDay(field="joined_on", shown=text, meant=f"{meant:%d/%m/%Y}") from None


def _part_of_year(words: str) -> date | None:
    """The first day of a month or of a year that is told without its day."""
    if re.fullmatch(r"(?:19|20)\d\d", words):
        return date(int(words), 1, 1)
    found = _MONTH_ONLY.fullmatch(words)
    return _made("1", str(_MONTH[found[1]]), found[2]) if found and found[1] in _MONTH else None


def _made(day: str, month: str, year: str) -> date:
    full = int(year) if len(year) == 4 else 2000 + int(year)
    try:
        return date(full, int(month), int(day))
    except ValueError:
        raise Invalid(field="joined_on", problem="date") from None
