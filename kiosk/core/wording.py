"""Sentences of the core in each language: refusals, terms, paper, dates, durations.

They live in `resources/wording/<language>.toml`; a text that a language lacks is shown in its
fallback, and a key is never shown bare. What dates and numbers look like comes from CLDR.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from kiosk.core import languages
from kiosk.core.catalogue import service_name
from kiosk.core.clock import CASABLANCA, hour_minute, wall
from kiosk.core.directions import figures_kept, filled
from kiosk.core.errors import BadFile, BadValue, Refused, StoreTrouble
from kiosk.core.resources import folder

if TYPE_CHECKING:
    from babel.core import Locale

GENERAL = "refused"
UNKNOWN = "–"


class Unworded(LookupError):
    """A text that is not there, or that was given too few facts."""


class _Manner:
    strict = False


def be_strict(*, strict: bool = True) -> bool:
    """Raise Unworded where people would see a dash, as tests do; whether it did before."""
    before, _Manner.strict = _Manner.strict, strict
    return before


@cache
def _texts(language: str) -> dict[str, str]:
    """Every text of a language by key, its sections put together."""
    file = folder("wording") / f"{language}.toml"
    sections: Mapping[str, dict[str, str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        key: figures_kept(text) for section in sections.values() for key, text in section.items()
    }


def has(key: str, language: str = languages.SOURCE) -> bool:
    """Whether a language has its own text for a key."""
    return key in _texts(language)


def texts(beginnings: tuple[str, ...], language: str) -> list[str]:
    """All texts of a language whose key begins so."""
    return [text for key, text in _texts(language).items() if key.startswith(beginnings)]


def say(key: str, language: str = languages.SOURCE, /, **fields: Any) -> str:
    """The text of a key with its fields filled in, whatever they are called; a dash for no fact."""
    text = _find(key, language)
    return _unknown(key) if text is None else filled(text, _Shown(fields))


def counted(key: str, number: int, language: str, **fields: Any) -> str:
    """The text of a key in the form that a number asks for: `key.one`, `.two`, `.few`, `.many`.

    A form that a language has no text for is told as `.many`.
    """
    spoken = next((code for code in _spoken(language) if has(f"{key}.many", code)), language)
    form = f"{key}.{_locale(spoken).plural_form(number)}"
    return say(form if has(form, spoken) else f"{key}.many", spoken, n=number, **fields)


def trouble(error: StoreTrouble, language: str = languages.SOURCE) -> str:
    """What is the matter with the store, and what to do."""
    key = f"trouble.{error.kind}"
    return say(key if has(key) else "trouble.other", language, detail=str(error))


def bad_file(error: BadFile, language: str = languages.SOURCE) -> str:
    """Why a file that somebody named is not used, and what to do."""
    return say(f"file.{error.kind}", language, place=error.place)


def bad_value(error: BadValue, field: str, language: str = languages.SOURCE) -> str:
    """Why what was typed in a field is not taken, and how to write it."""
    return say(f"value.{error.kind}", language, field=field, value=error.value)


def worded(refusal: Refused, language: str = languages.SOURCE, zone: str = CASABLANCA) -> str:
    """A refusal as a sentence that says what to do; instants are shown as wall time.

    A fact that is not known may have a sentence of its own: "tickets.service_closed.no_day".
    """
    facts = refusal.fields()
    shown = {k: shown_value(v, language, zone) for k, v in facts.items()}
    if "field" in shown:
        shown["field"] = field_name(str(shown["field"]), language)
    if "service" in shown:
        shown["service"] = service_name(str(shown["service"]), language)
    if isinstance(facts.get("closes"), time) and isinstance(facts.get("opens"), time):
        shown["closes"] = _closing(facts["opens"], facts["closes"], language)
    unknown = (f"{refusal.code}.no_{k}" for k, v in facts.items() if v is None)
    code = next(filter(has, unknown), refusal.code)
    return say(code if has(code) else GENERAL, language, **shown)


def _closing(opens: time, closes: time, language: str) -> str:
    """What closes no later than it opens closes on the day after, or at midnight."""
    if closes > opens:
        return hour_minute(closes)
    if closes == time():
        return hour_minute(24 * 60)
    return say("hours.next_day", language, hour=hour_minute(closes))


def field_name(field: str, language: str = languages.SOURCE) -> str:
    """What people call a field, such as "Prénom" for first_name.

    A part of one is named after it: "papers.2.ar" is the second paper, in Arabic.
    """
    key = f"field.{field}"
    if has(key):
        return say(key, language)
    whole, *parts = field.split(".")
    if not parts or not has(f"field.{whole}"):
        return field
    return ", ".join(_part_name(part, language) for part in (whole, *parts))


def _part_name(part: str, language: str) -> str:
    return languages.own_name(part) if languages.find(part) else field_name(part, language)


def shown_value(value: Any, language: str, zone: str = CASABLANCA) -> Any:
    """A fact as people read it."""
    if isinstance(value, datetime):
        return clock_time(value, zone)
    if isinstance(value, date):
        return long_date(value, language, year=False)
    if isinstance(value, time):
        return hour_minute(value)
    if isinstance(value, timedelta):
        return duration(value / timedelta(minutes=1), language)
    return "" if value is None else value


def clock_time(at: datetime, zone: str = CASABLANCA) -> str:
    """An instant as the clock on the wall shows it, "10:42"."""
    return hour_minute(wall(at, zone))


def weekday_name(weekday: int, language: str = languages.SOURCE) -> str:
    """The name of a weekday, 0 is Monday."""
    return str(_locale(language).days["format"]["wide"][weekday])


def long_date(day: date, language: str = languages.SOURCE, *, year: bool = True) -> str:
    """A day as "mardi 24 novembre 2026"."""
    locale = _locale(language)
    shape = locale.date_formats["long"].pattern if year else locale.datetime_skeletons["MMMMd"]
    return _dated(day, f"EEEE {shape}", locale)


def medium_date(day: date, language: str = languages.SOURCE) -> str:
    """A day as "mar. 24 novembre", for a date bar; Arabic does not abbreviate."""
    locale = _locale(language)
    return _dated(day, f"EEE {locale.datetime_skeletons['MMMMd']}", locale)


def short_date(day: date, language: str = languages.SOURCE) -> str:
    """A day as "12 nov."; Arabic does not abbreviate."""
    locale = _locale(language)
    return _dated(day, str(locale.datetime_skeletons["MMMd"]), locale)


def month_name(day: date, language: str = languages.SOURCE) -> str:
    """The month in which a day lies, "novembre 2026"."""
    locale = _locale(language)
    return _dated(day, str(locale.datetime_skeletons["yMMMM"]), locale)


def month_short(day: date, language: str = languages.SOURCE) -> str:
    """The month of a day where there is little room: "nov."."""
    return _dated(day, "LLL", _locale(language))


def numeric_date(day: date) -> str:
    """A day as "24/11/2026"."""
    return day.strftime("%d/%m/%Y")


def and_list(parts: Sequence[str], language: str = languages.SOURCE) -> str:
    """Several things in a row, as "le lundi, le mardi et le jeudi"."""
    from babel.lists import format_list

    return format_list(list(parts), locale=_locale(language))


def period(first: date, last: date, language: str = languages.SOURCE) -> str:
    """Days from one to another: "novembre 2026", "1–7 nov. 2026", or one day at length."""
    from babel.dates import format_interval, format_skeleton

    if first == last:
        return long_date(first, language)
    locale = _locale(language)
    following = last + timedelta(days=1)
    if first.day == following.day == 1 and (following - first).days <= 31:
        return format_skeleton("yMMMM", first, locale=locale)
    return format_interval(first, last, "yMMMd", locale=locale)


@lru_cache(maxsize=4096)
def number(value: float, language: str = languages.SOURCE, *, digits: int = 0) -> str:
    """A number as it is written, "1 234,5" with one of its `digits`."""
    from babel.numbers import format_decimal

    shape = f"#,##0.{'0' * digits}" if digits else "#,##0"
    return format_decimal(value, shape, locale=_locale(language))


@lru_cache(maxsize=1024)
def share(value: float, language: str = languages.SOURCE) -> str:
    """A part of a whole as "12 %"; 1.0 is the whole."""
    from babel.numbers import format_percent

    return format_percent(value, locale=_locale(language))


def duration(minutes: float, language: str = languages.SOURCE) -> str:
    """A length of time as "12 min" or "1 h 30"."""
    hours, rest = divmod(max(0, round(minutes)), 60)
    known = languages.find(languages.spoken(language))
    if known is not None and known.spelt:
        return _spelt(hours, rest, _locale(known.code))
    if not hours:
        return f"{rest}\u00a0min"
    return f"{hours}\u00a0h\u00a0{rest:02}" if rest else f"{hours}\u00a0h"


def about(minutes: float, language: str = languages.SOURCE) -> str:
    """An estimate as "≈ 12 min"; where it is spelt out, no sign goes before the words."""
    known = languages.find(languages.spoken(language))
    said = duration(minutes, language)
    return said if known is not None and known.spelt else f"≈\u00a0{said}"


def _spelt(hours: int, minutes: int, locale: Locale) -> str:
    """A length of time in words; the minutes after hours have their sign, for shortness."""
    from babel.lists import format_list
    from babel.units import format_unit

    if not hours:
        return format_unit(minutes, "duration-minute", "long", locale=locale)
    whole = format_unit(hours, "duration-hour", "long", locale=locale)
    rest = format_unit(minutes, "duration-minute", "short", locale=locale)
    return format_list([whole, rest], locale=locale) if minutes else whole


def _dated(day: date, pattern: str, locale: Locale) -> str:
    from babel.dates import format_date

    return format_date(day, pattern, locale)


@cache
def _locale(language: str) -> Locale:
    """What CLDR knows of a language that the core speaks; read when first asked for."""
    from babel.core import Locale

    known = languages.find(languages.spoken(language))
    assert known is not None  # noqa: S101
    return Locale.parse(known.dates or known.locale)


def _find(key: str, language: str) -> str | None:
    """The text of a key in a language, or in what it falls back to."""
    return next((_texts(code)[key] for code in _spoken(language) if has(key, code)), None)


def _spoken(language: str) -> Iterator[str]:
    """The languages of the core's sentences for a reader of this one, the best first."""
    return (each.code for each in languages.chain(language) if each.wording)


def _unknown(name: str) -> str:
    if _Manner.strict:
        raise Unworded(name)
    return UNKNOWN


class _Shown(dict[str, Any]):
    """Fields for a text; one that is missing leaves a dash."""

    def __missing__(self, key: str) -> str:
        return _unknown(key)
