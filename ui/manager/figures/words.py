"""How figures are said: parts of a whole, changes, hours, and what each card is about."""

from __future__ import annotations

from kiosk.core.period import MONTH, RANGE, Period
from kiosk.core.wording import number, period, say, share
from kiosk.figures.overview import MINUTES, SHARE, Figure
from ui.shell.languages import Texts

NOTHING = "–"


def part(value: float | None, language: str) -> str:
    """A share as "57 %"."""
    return NOTHING if value is None else share(value, language)


def value_of(figure: Figure, language: str) -> tuple[str, str]:
    """The number of a figure, and its unit."""
    if figure.value is None:
        return NOTHING, ""
    if figure.unit == SHARE:
        return number(round(100 * figure.value), language), "%"
    unit = Texts(language).translate("Figures", "min") if figure.unit == MINUTES else ""
    return number(round(figure.value), language), unit


def month_alone(days: Period, language: str) -> str:
    """What a month is called beside one of the same year: "octobre"."""
    said = period(days.first, days.last, language)
    return said.replace(str(days.first.year), "").strip()


def before_words(days: Period, language: str) -> str:
    """How the period before is named after a change."""
    if days.kind == MONTH:
        return month_alone(days, language)
    if days.kind == RANGE:
        return Texts(language).translate("Figures", "la période d’avant")
    return period(days.first, days.last, language)


def hour_words(hour: int, language: str) -> str:
    """An hour of the day as a heading: "11 h"."""
    return say("sheet.hour", language, hour=hour)


def hours_held(hours: float, language: str) -> str:
    """So many hours: "18,5 h"."""
    digits = 0 if hours >= 100 or hours == round(hours) else 1
    said = number(hours, language, digits=digits)
    return Texts(language).translate("Figures", "{hours} h").format(hours=said)


def minutes_words(minutes: float | None, language: str) -> str:
    """A mean of minutes: "9 min"."""
    if minutes is None:
        return NOTHING
    said = number(round(minutes), language)
    return Texts(language).translate("Figures", "{minutes} min").format(minutes=said)
