"""Sentences of the core in French, Arabic and English: refusals, terms, paper, dates, durations.

They live in `resources/wording/<language>.toml`; a text that a language lacks is shown in French,
and a key is never shown bare.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from kiosk.core.catalogue import find_desk
from kiosk.core.clock import CASABLANCA, wall
from kiosk.core.errors import Refused
from kiosk.core.resources import folder

LANGUAGES = ("fr", "ar", "en")
GENERAL = "refused"

_words = str.split
_WEEKDAYS = {
    "fr": _words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "ar": _words("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
    "en": _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
}
_MONTHS = {
    "fr": _words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    # The months' names that Morocco uses.
    "ar": _words("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"),
    "en": _words(
        "January February March April May June July August September October November December"
    ),
}
_SHORT_MONTHS = _words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")


@cache
def _texts(language: str) -> dict[str, str]:
    """Every text of a language by key, its sections put together."""
    file = folder("wording") / f"{language}.toml"
    sections: Mapping[str, dict[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return {key: text for section in sections.values() for key, text in section.items()}


def has(key: str, language: str = "fr") -> bool:
    """Whether a language has its own text for a key."""
    return key in _texts(language)


def say(key: str, language: str = "fr", **fields: Any) -> str:
    """The text of a key with its fields filled in; French where the language lacks it."""
    known = _known(language)
    text = _texts(known).get(key) or _texts("fr").get(key)
    if text is None:
        text = _texts(known).get(GENERAL) or _texts("fr")[GENERAL]
    return text.format_map(_Shown(fields))


def worded(refusal: Refused, language: str = "fr", zone: str = CASABLANCA) -> str:
    """A refusal as a sentence that says what to do; instants are shown as wall time.

    A fact that is not known may have a sentence of its own: "tickets.service_closed.no_day".
    """
    facts = refusal.fields()
    shown = {k: shown_value(v, language, zone) for k, v in facts.items()}
    if "field" in shown:
        shown["field"] = field_name(str(shown["field"]), language)
    if "service" in shown:
        shown["service"] = _service_name(str(shown["service"]), language)
    unknown = (f"{refusal.code}.no_{k}" for k, v in facts.items() if v is None)
    return say(next(filter(has, unknown), refusal.code), language, **shown)


def _service_name(name: str, language: str) -> str:
    """A desk service in the reader's language; what names none stays as typed."""
    desk = find_desk(name)
    return desk.name.of(language) if desk else name


def field_name(field: str, language: str = "fr") -> str:
    """What people call a field, such as "Prénom" for first_name."""
    key = f"field.{field}"
    return say(key, language) if has(key, _known(language)) or has(key) else field


def shown_value(value: Any, language: str, zone: str = CASABLANCA) -> Any:
    """A fact as people read it."""
    if isinstance(value, datetime):
        return wall(value, zone).strftime("%H:%M")
    if isinstance(value, date):
        return long_date(value, language, year=False)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return "" if value is None else value


def clock_time(at: datetime | time, zone: str = CASABLANCA) -> str:
    """An instant as the clock on the wall shows it, "10:42"."""
    shown = wall(at, zone) if isinstance(at, datetime) else at
    return shown.strftime("%H:%M")


def weekday_name(weekday: int, language: str = "fr") -> str:
    """The name of a weekday, 0 is Monday."""
    return _WEEKDAYS[_known(language)][weekday]


def long_date(day: date, language: str = "fr", *, year: bool = True) -> str:
    """A day as "mardi 24 novembre 2026"."""
    known = _known(language)
    words = f"{_WEEKDAYS[known][day.weekday()]} {day.day} {_MONTHS[known][day.month - 1]}"
    return f"{words} {day.year}" if year else words


def medium_date(day: date, language: str = "fr") -> str:
    """A day as "mar. 24 novembre", for a date bar; Arabic does not abbreviate."""
    known = _known(language)
    name = _WEEKDAYS[known][day.weekday()]
    short = {"fr": f"{name[:3]}.", "en": name[:3]}.get(known, name)
    return f"{short} {day.day} {_MONTHS[known][day.month - 1]}"


def short_date(day: date, language: str = "fr") -> str:
    """A day as "12 nov." (Arabic and English: the month's name, or its first letters)."""
    known = _known(language)
    month = _MONTHS[known][day.month - 1]
    if known == "fr":
        month = _SHORT_MONTHS[day.month - 1]
    return f"{day.day} {month[:3] if known == 'en' else month}"


def numeric_date(day: date) -> str:
    """A day as "24/11/2026"."""
    return day.strftime("%d/%m/%Y")


def duration(minutes: float, language: str = "fr") -> str:
    """A length of time as "12 min" or "1 h 30"."""
    known, whole = _known(language), max(0, round(minutes))
    hours, rest = divmod(whole, 60)
    if known == "ar":
        return _arabic_duration(hours, rest)
    if not hours:
        return f"{rest}\u00a0min"
    return f"{hours}\u00a0h\u00a0{rest:02}" if rest else f"{hours}\u00a0h"


def _arabic_duration(hours: int, minutes: int) -> str:
    spoken_minutes = arabic_count(minutes, "دقيقة", "دقيقتان", "دقائق")
    if not hours:
        return spoken_minutes
    spoken_hours = arabic_count(hours, "ساعة", "ساعتان", "ساعات")
    return f"{spoken_hours} و{minutes} د" if minutes else spoken_hours


def arabic_count(number: int, one: str, two: str, few: str) -> str:
    """A counted noun: one, two, 3 to 10 with the plural, else with the singular."""
    if number == 1:
        return one
    if number == 2:
        return two
    return f"{number} {few if 3 <= number % 100 <= 10 else one}"


def _known(language: str) -> str:
    return language if language in LANGUAGES else "fr"


class _Shown(dict[str, Any]):
    """Fields for a text; one that is missing leaves a dash rather than an error."""

    def __missing__(self, key: str) -> str:
        return "–"
