"""Days as people say them: "demain", "cette semaine", "lundi", "24 novembre", "next week"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

_DAY = timedelta(days=1)
_NEXT = r"(?:prochaine?|qui vient|suivante?)"
_NEXT_AR = r"(?:المقبل|القادم|الموالي|المقبله|القادمه)"
_WEEKDAYS = (
    r"lundi|monday|الاثنين|الإثنين",
    r"mardi|tuesday|الثلاثاء|الثلاثا",
    r"mercredi|wednesday|الاربعاء|الاربعا",
    r"jeudi|thursday|الخميس",
    r"vendredi|friday|الجمعه",
    r"samedi|saturday|السبت",
    r"dimanche|sunday|الاحد",
)
_MONTHS = (
    r"janvier|janv|january|jan|يناير",
    r"fevrier|fevr|february|feb|فبراير",
    r"mars|march|مارس",
    r"avril|avr|april|apr|ابريل",
    r"mai|may|ماي|مايو",
    r"juin|june|يونيو",
    r"juillet|juil|july|يوليوز|يوليو",
    r"aout|august|aug|غشت|اغسطس",
    r"septembre|sept|september|شتنبر|سبتمبر",
    r"octobre|oct|october|اكتوبر",
    r"novembre|nov|november|نونبر|نوفمبر",
    r"decembre|dec|december|دجنبر|ديسمبر",
)


class Sentence(Protocol):
    """What is left of a sentence."""

    def take(self, pattern: str | re.Pattern[str]) -> re.Match[str] | None: ...

    def is_impossible(self, said: re.Match[str]) -> None: ...


@dataclass(frozen=True, slots=True)
class Days:
    """From a day to another, both among them."""

    since: date
    until: date


def days_said(rest: Sentence, today: date) -> Days | None:
    """The days that a sentence names, the first kind of words that is found; None without any."""
    for find in (_dated, _near, _week, _month, _within, _weekday):
        if days := find(rest, today):
            return days
    return None


def _word(words: str) -> str:
    return rf"(?<!\w)(?:{words})(?!\w)"


def _near(rest: Sentence, today: date) -> Days | None:
    for words, ahead in (
        (r"apres demain|day after tomorrow|بعد غد", 2),
        (r"demain|tomorrow|غدا|غد", 1),
        (r"aujourd hui|ce jour|maintenant|today|now|tonight|اليوم|الان", 0),
    ):
        if rest.take(_word(words)):
            return Days(today + ahead * _DAY, today + ahead * _DAY)
    return None


def _week(rest: Sentence, today: date) -> Days | None:
    monday = today - today.weekday() * _DAY
    if rest.take(_word(r"(?:ce |this )?week end|weekend|نهايه الاسبوع")):
        return Days(max(monday + 5 * _DAY, today), monday + 6 * _DAY)
    if rest.take(_word(rf"(?:la )?semaine {_NEXT}|next week|الاسبوع {_NEXT_AR}")):
        return Days(monday + 7 * _DAY, monday + 13 * _DAY)
    if rest.take(_word(r"(?:cette |la )?semaine|this week|هذا الاسبوع|الاسبوع")):
        return Days(today, monday + 6 * _DAY)
    return None


def _month(rest: Sentence, today: date) -> Days | None:
    first = today.replace(day=1)
    if rest.take(_word(rf"(?:le )?mois {_NEXT}|next month|الشهر {_NEXT_AR}")):
        first = _after_month(first)
        return Days(first, _after_month(first) - _DAY)
    if rest.take(_word(r"(?:ce |le )?mois|this month|هذا الشهر|الشهر")):
        return Days(today, _after_month(first) - _DAY)
    return None


def _within(rest: Sentence, today: date) -> Days | None:
    """ "Sous 15 jours", "in the next 10 days", "خلال 10 ايام"."""
    lead = r"(?:dans les |sous |les |in |within |in the next |next |the next |خلال )?"
    if found := rest.take(_word(rf"{lead}(\d{{1,2}}) (?:prochains )?(?:jours|days|ايام|يوما)")):
        return Days(today, today + max(int(found[1]) - 1, 0) * _DAY)
    if found := rest.take(_word(rf"{lead}(\d) (?:prochaines )?(?:semaines|weeks|اسابيع)")):
        return Days(today, today + (7 * max(int(found[1]), 1) - 1) * _DAY)
    return None


def _weekday(rest: Sentence, today: date) -> Days | None:
    for number, words in enumerate(_WEEKDAYS):
        if found := rest.take(_word(rf"(?:ce |le |on |this |next )?(?:{words})(?: ({_NEXT}))?")):
            ahead = (number - today.weekday()) % 7
            far = 7 if not ahead and (found[1] or found[0].startswith("next")) else 0
            return Days(today + (ahead + far) * _DAY, today + (ahead + far) * _DAY)
    return None


def _dated(rest: Sentence, today: date) -> Days | None:
    for number, words in enumerate(_MONTHS, 1):
        named = rf"(?:le |on )?(\d{{1,2}})(?:er|st|nd|rd|th)? (?:{words})(?: (\d{{4}}))?"
        if found := rest.take(_word(named)):
            return _on(rest, found, (found[2], number, found[1]), today)
    if found := rest.take(r"(?<![\d/])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)"):
        return _on(rest, found, (found[1], found[2], found[3]), today)
    if found := rest.take(r"(?<![\d/])(?:le |on )?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])"):
        return _on(rest, found, (found[3], found[2], found[1]), today)
    return None


def _on(
    rest: Sentence,
    said: re.Match[str],
    parts: tuple[str | None, int | str, str],
    today: date,
) -> Days | None:
    """The day of these parts, of the next year where it is over and no year is said.

    None where the calendar has none, which the sentence keeps.
    """
    year, month, day = parts
    try:
        named = date(int(year or today.year), int(month), int(day))
        if not year and named < today:
            named = named.replace(year=today.year + 1)
    except ValueError:
        rest.is_impossible(said)
        return None
    return Days(named, named)


def _after_month(first: date) -> date:
    return (first + 31 * _DAY).replace(day=1)
