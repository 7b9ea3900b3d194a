"""A sentence that asks for a free place in French, Arabic or English: "8 personnes, écran, 1h30".

What is not said stays as it is usual; what is not understood is told, and nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.bookings.named import FEATURES, KINDS, bare, code_of
from kiosk.bookings.spoken_days import Days, days_said
from kiosk.bookings.spoken_words import NUMBERS, SILENT
from kiosk.core.text import fold
from kiosk.sites.kinds import ROOM

LONGEST_TEXT = 300
MOST_PEOPLE = 5000
NOON, EVENING = time(12), time(17)
_KEPT = re.compile(r"([:.,;/\-–—])")
_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_T = r"(\d{1,2})\s*(?:h|:|heures?)\s*(\d{2})?(?!\d)"
_BETWEEN = r"(?:de |entre |from |between |من |بين )?"
_TO = r"\s*(?:-|–|—|\ba\b|\bet\b|\bto\b|\band\b|\buntil\b|\bالي\b|\bو)\s*"
_RANGE = re.compile(_BETWEEN + _T + _TO + _T)
_AFTER = re.compile(
    r"\b(?:a partir de|apres|des|after|from|since|بعد|ابتداء من|من)\s+(?:الساعه )?" + _T
)
_BEFORE = re.compile(r"\b(?:avant|jusqu a|before|until|by|قبل|حتي)\s+(?:الساعه )?" + _T)
_AT = re.compile(r"\b(?:a|vers|at|الساعه|علي الساعه|في الساعه)\s+" + _T)
_LATE = re.compile(r"(?<!\d)(0?[6-9]|1\d|2[0-3])\s*(?:h|:)\s*(\d{2})?(?![\da-z])")
_MINUTES = re.compile(r"(\d{1,3})\s*(?:minutes?|mins?|mn|دقيقه|دقائق|د)\b")
_HOURS = re.compile(
    r"(?<!\d)(\d{1,2})(?:[.,](5|25|75))?\s*(?:heures?|hours?|hrs?|h|ساعات|ساعه)(?:\s*(\d{2}))?\b"
)
_WORDED = (
    (r"(?:une |1 )?heure et demie|an hour and a half|hour and a half|ساعه ونصف|ساعه و نصف", 90),
    (r"trois quarts? d heure|ثلاثه ارباع الساعه", 45),
    (r"(?:une )?demi heure|half an hour|half hour|نصف ساعه", 30),
    (r"(?:un )?quart d heure|quarter of an hour|ربع ساعه", 15),
    (r"(?:une )?demi journee|half a day|half day|نصف يوم", 240),
    (r"(?:toute )?la journee|journee entiere|all day|whole day|يوم كامل", 480),
    (r"deux heures|two hours|ساعتين|ساعتان", 120),
    (r"trois heures|three hours|ثلاث ساعات", 180),
    (r"quatre heures|four hours|اربع ساعات", 240),
    (r"une heure|an hour|one hour|ساعه واحده|\bساعه\b", 60),
)
_PARTS = (
    (r"apres midi|afternoon|بعد الظهر|بعد الزوال", NOON, None),
    (r"matinee|matin|morning|صباحا|الصباح|صباح", None, NOON),
    (r"soiree|soir|evening|tonight|مساء|المساء", EVENING, None),
)
_OF_PEOPLE = (
    r"(?:personnes?|pers|pax|p|places?|people|persons?|participants?"
    r"|اشخاص|شخصا|شخص|افراد|فردا|مشاركا|مشاركين)"
)
_PEOPLE = re.compile(rf"(\d{{1,4}})\s*{_OF_PEOPLE}\b")
_FOR = re.compile(r"\b(?:pour|for|a|nous sommes|we are|ل)\s*(\d{1,4})\b")
_TWO = re.compile(r"\bل?شخصين\b|\bشخصان\b")
_ALONE = re.compile(r"(?<![\d:/.])\b(\d{1,4})\b(?![\d:/.])")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sentence asks for; `unread` are the words of it that mean nothing here.

    `features` and `kinds` are codes with spaces between, as `find_free` takes them.
    """

    people: int
    minutes: int
    since: date
    until: date
    features: str = ""
    kinds: str = ROOM
    after: time | None = None
    before: time | None = None
    unread: tuple[str, ...] = ()


def asked(text: str, today: date, *, minutes: int = 60) -> Asked:
    """What a sentence asks for on a day; an hour of a room for one, within a week, unless said."""
    rest = _Rest(_plain(text))
    days = days_said(rest, today) or Days(today, today + timedelta(days=6))
    worded = rest.length()
    after, before, exact, span = _hours(rest)
    length = worded or rest.figures() or span or minutes
    if exact is not None:
        after, before = exact, _later(exact, length)
    people = rest.people()
    features, kinds, unnamed = _named(rest.text)
    unread = [*rest.impossible, *unnamed]
    return Asked(
        people=min(max(people, 1), MOST_PEOPLE),
        minutes=length,
        since=days.since,
        until=days.until,
        features=" ".join(features),
        kinds=" ".join(kinds) or ROOM,
        after=after,
        before=before,
        unread=tuple(unread),
    )


def _plain(text: str) -> str:
    """Folded, with the signs that stand in hours and dates, and numbers in figures."""
    pieces = _KEPT.split(text[:LONGEST_TEXT].translate(_FIGURES))
    plain = "".join(piece if _KEPT.fullmatch(piece) else f" {fold(piece)} " for piece in pieces)
    plain = re.sub(r"(?<=\d)\s+([:./-])\s+(?=\d)", r"\1", plain)
    # "Après-midi" is one word, and "9-11" a range.
    plain = re.sub(r"(?<=[^\W\d])\s*-\s*(?=[^\W\d])", " ", plain)
    return f" {' '.join(plain.split())} "


class _Rest:
    """What is left of a sentence: everything that is understood is taken out of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.impossible: list[str] = []
        """Days and hours that no calendar and no clock has."""

    def take(self, pattern: str | re.Pattern[str]) -> re.Match[str] | None:
        """The first match, taken out; None where there is none."""
        found = re.search(pattern, self.text)
        if found is not None:
            self.text = f"{self.text[: found.start()]} , {self.text[found.end() :]}"
        return found

    def is_impossible(self, said: re.Match[str]) -> None:
        """What was taken out is a day or an hour that there is not."""
        self.impossible.append(said[0].strip())

    def length(self) -> int:
        """Minutes that are said in words, or in figures with their unit."""
        for words, minutes in _WORDED:
            if self.take(rf"(?<!\w)(?:{words})(?!\w)"):
                return minutes
        found = self.take(_MINUTES)
        return int(found[1]) if found else 0

    def figures(self) -> int:
        """Hours in figures, "1h30" or "2 heures"; no hour of the day is left by now."""
        found = self.take(_HOURS)
        if found is None:
            return 0
        part = {"5": 30, "25": 15, "75": 45}.get(found[2] or "", 0)
        return int(found[1]) * 60 + part + int(found[3] or 0)

    def people(self) -> int:
        """For how many."""
        if self.take(_TWO):
            return 2
        for word, number in NUMBERS.items():
            self.text = re.sub(rf"(?<!\w){word}(?!\w)", str(number), self.text)
        for pattern in (_PEOPLE, _FOR, _ALONE):
            if found := self.take(pattern):
                return int(found[1])
        return 1


def _hours(rest: _Rest) -> tuple[time | None, time | None, time | None, int]:
    """After, before, or exactly at an hour of the day; and the minutes of a range."""
    if found := rest.take(_RANGE):
        first, last = _at(rest, found, 1), _at(rest, found, 3)
        if first and last:
            span = (last.hour - first.hour) * 60 + last.minute - first.minute
            if span > 0:
                return first, last, None, span
        if first:
            return first, None, None, 0
    after = before = exact = None
    for words, begins, ends in _PARTS:
        if rest.take(rf"(?<!\w)(?:{words})(?!\w)"):
            after, before = begins, ends
            break
    if found := rest.take(_AFTER):
        after = _at(rest, found, 1) or after
    if found := rest.take(_BEFORE):
        before = _at(rest, found, 1) or before
    if (found := rest.take(_AT)) or (found := rest.take(_LATE)):
        exact = _at(rest, found, 1)
    return after, before, exact, 0


def _at(rest: _Rest, found: re.Match[str], group: int) -> time | None:
    """An hour that was said; None where no clock shows it, and for the end of the day."""
    hour, minute = int(found[group]), int(found[group + 1] or 0)
    if hour < 24 and minute < 60:
        return time(hour, minute)
    if (hour, minute) != (24, 0):
        rest.is_impossible(found)
    return None


def _later(at: time, minutes: int) -> time | None:
    """So much later on the same day; None past its end."""
    later = datetime.combine(date.min, at) + timedelta(minutes=minutes)
    return later.time() if later.date() == date.min else None


def _named(text: str) -> tuple[list[str], list[str], list[str]]:
    """What is to be there, the kinds of places, and the words that name nothing."""
    features: list[str] = []
    kinds: list[str] = []
    unread: list[str] = []
    for word in text.split():
        if code := code_of(FEATURES, word):
            features.append(code)
        elif code := code_of(KINDS, word):
            kinds.append(code)
        elif any(c.isalnum() for c in word) and not {word, bare(word)} & SILENT:
            unread.append(word)
    return list(dict.fromkeys(features)), list(dict.fromkeys(kinds)), unread
