"""Public holidays: proposed by the package `holidays`, taken into the calendar, edited there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import FIRST_YEAR, LAST_YEAR
from kiosk.core.command import Command
from kiosk.sites.commands import require_site
from kiosk.sites.model import DayException

AHEAD = timedelta(days=365)
_LANGUAGES = ("fr", "ar", "en_US")
_ESTIMATED = re.compile(r"\s*\((?:estimé|تقديري|estimated)\)")
_BETWEEN = {"fr": ", ", "ar": "، ", "en_US": ", "}


class Holiday(msgspec.Struct, frozen=True):
    """A public holiday, named in three languages; `tentative` until its day is decreed."""

    day: date
    reason: str
    reason_ar: str
    reason_en: str
    tentative: bool


class AddHolidays(Command, frozen=True, kw_only=True):
    """Take public holidays into the calendar as closed days; a day that is set stays as it is.

    Where no `days` are given, the edge proposes those of `year`, or of the twelve months ahead.
    """

    year: int | None = None
    days: list[Holiday] = msgspec.field(default_factory=list)


class ClearDay(Command, frozen=True, kw_only=True):
    """A day no longer differs: its season or the ordinary week is back."""

    day: date


@dataclass(frozen=True, slots=True)
class Added:
    """The days that are closed now."""

    added: list[date]


def add_holidays(session: Session, command: AddHolidays) -> Added:
    """Close the days that nobody has said anything of yet; which ones."""
    require_site(session, command.site)
    wanted = {one.day: one for one in command.days}
    words = {day: _words(one) for day, one in wanted.items()}
    there = select(DayException.day).where(
        DayException.site == command.site, DayException.day.in_(list(wanted))
    )
    known = set(session.scalars(there))
    added = [day for day in sorted(wanted) if day not in known]
    for day in added:
        said = {"site": command.site, "day": day, "tentative": wanted[day].tentative}
        session.add(DayException(**said, opens=None, closes=None, **words[day]))
    return Added(added)


def clear_day(session: Session, command: ClearDay) -> None:
    """Take an exception away; doing so twice changes nothing more."""
    require_site(session, command.site)
    if row := session.get(DayException, (command.site, command.day)):
        session.delete(row)


def proposed(session: Session, *, site: str, day: date, year: int | None = None) -> list[Holiday]:
    """Holidays of a year, or of the twelve months from a day on, that the calendar lacks."""
    there = select(DayException.day).where(DayException.site == site, DayException.day >= day)
    known = set(session.scalars(there))
    return [one for one in public_holidays(day, year) if one.day not in known]


def public_holidays(day: date, year: int | None = None) -> list[Holiday]:
    """Public holidays of Morocco from a day on: of twelve months, or of a year. Raises Invalid."""
    if year is not None:
        checks.within("year", year, FIRST_YEAR, LAST_YEAR)
    last = date(year, 12, 31) if year else day + AHEAD
    years = range(year or day.year, last.year + 1)
    named = [_named(language, years) for language in _LANGUAGES]
    days = sorted(one for one in named[0] if day <= one <= last)
    return [_holiday(one, [_all(names, one) for names in named]) for one in days]


def _named(language: str, years: Iterable[int]) -> Mapping[date, str]:
    from holidays.countries.morocco import Morocco

    found: Mapping[date, str] = Morocco(years=list(years), language=language)
    return found


def _all(names: Mapping[date, str], day: date) -> list[str]:
    return names[day].split("; ")


def _holiday(day: date, names: list[list[str]]) -> Holiday:
    """A day on which any feast is certain is certain."""
    tentative = all(_ESTIMATED.search(name) for name in names[0])
    plain = (
        _BETWEEN[language].join(_ESTIMATED.sub("", name) for name in said)
        for language, said in zip(_LANGUAGES, names, strict=True)
    )
    french, arabic, english = plain
    return Holiday(day, french, arabic, english, tentative)


def _words(one: Holiday) -> dict[str, str]:
    names = ("reason", "reason_ar", "reason_en")
    return {name: checks.text(name, getattr(one, name)) for name in names}
