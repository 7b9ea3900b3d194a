"""What is said of the calendar beforehand: days that differ, and seasons, some days ahead."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.core.languages import SOURCE
from kiosk.core.wording import long_date, say
from kiosk.sites.hours import Span
from kiosk.sites.hours_words import spans_words
from kiosk.sites.model import DayException, Season, SeasonHours

AHEAD = timedelta(days=7)
"""How long before it people are told."""


@dataclass(frozen=True, slots=True)
class SeasonView:
    """A season and its week from Monday: one stretch a day, none where it is closed."""

    id: UUID
    first: date
    last: date
    name: str
    name_ar: str
    name_en: str
    week: tuple[tuple[Span, ...], ...]


@dataclass(frozen=True, slots=True)
class Announcement:
    """Days from `first` to `last` that differ, why, and when the doors are open on them."""

    first: date
    last: date
    spans: tuple[Span, ...]
    words: str
    words_ar: str
    words_en: str
    tentative: bool = False

    def named(self, language: str) -> str:
        """Why, in a language that is there."""
        own = {"ar": self.words_ar, "en": self.words_en}.get(language, self.words)
        return own or self.words


def seasons(session: Session, *, site: str, day: date) -> list[SeasonView]:
    """The seasons that are not over on a day, in order."""
    rows = select(Season).where(Season.site == site, Season.last >= day).order_by(Season.first)
    found = list(session.scalars(rows))
    weeks = _weeks(session, [season.id for season in found])
    return [
        SeasonView(s.id, s.first, s.last, s.name, s.name_ar, s.name_en, weeks[s.id]) for s in found
    ]


def announced(
    session: Session, *, site: str, now: datetime, zone: str, days: int = AHEAD.days
) -> list[Announcement]:
    """What differs today and in the days ahead, the first first."""
    today = business_day(now, zone)
    until = today + timedelta(days=days)
    rows = select(DayException).where(
        DayException.site == site, DayException.day >= today, DayException.day <= until
    )
    found = [_of_day(row) for row in session.scalars(rows)]
    coming = seasons(session, site=site, day=today)
    found += [_of_season(season) for season in coming if season.first <= until]
    return sorted(found, key=lambda one: (one.first, one.last))


def announcement_words(one: Announcement, today: date, language: str = SOURCE) -> str:
    """One line, in a language: "mercredi 18 novembre : fermé (Fête de l’Indépendance)"."""
    why = one.named(language)
    if one.first != one.last:
        facts = {"first": _date(one.first, language), "last": _date(one.last, language)}
        key = "calendar.season" if one.spans else "calendar.season.no_hours"
        return say(key, language, why=why, hours=spans_words(one.spans, language), **facts)
    day = say("calendar.today", language) if one.first == today else _date(one.first, language)
    key = "calendar.open" if one.spans else "calendar.closed"
    if not why:
        key = f"{key}.no_reason"
    said = say(key, language, day=day, why=why, hours=spans_words(one.spans, language))
    return say("calendar.tentative", language, said=said) if one.tentative else said


def _date(day: date, language: str) -> str:
    return long_date(day, language, year=False)


def _of_day(row: DayException) -> Announcement:
    spans = (Span(row.opens, row.closes),) if row.opens and row.closes else ()
    words = row.reason, row.reason_ar, row.reason_en
    return Announcement(row.day, row.day, spans, *words, row.tentative)


def _of_season(season: SeasonView) -> Announcement:
    """Its hours, where they are the same on every open day."""
    hours = {day for day in season.week if day}
    spans = hours.pop() if len(hours) == 1 else ()
    names = season.name, season.name_ar, season.name_en
    return Announcement(season.first, season.last, spans, *names)


def _weeks(session: Session, ids: list[UUID]) -> dict[UUID, tuple[tuple[Span, ...], ...]]:
    found: dict[UUID, dict[int, Span]] = defaultdict(dict)
    for row in session.scalars(select(SeasonHours).where(SeasonHours.season.in_(ids))):
        found[row.season][row.weekday] = Span(row.opens, row.closes)
    return {
        one: tuple((found[one][n],) if n in found[one] else () for n in range(7)) for one in ids
    }
