"""Repetitions in words, as people say them: "toutes les 2 semaines le mardi, 8 fois"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from kiosk.bookings.refusals import BadRepeat
from kiosk.bookings.repeat import rule_parts
from kiosk.core.wording import and_list, counted, has, long_date, say, weekday_name

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKING = frozenset({"MO", "TU", "WE", "TH", "FR"})
_ON = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_SHORT = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_SAID = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "WKST", "COUNT", "UNTIL", "BYSETPOS"}


def worded(repeat: str, first: date, language: str) -> str:
    """A repetition as a sentence without its full stop; the rule itself where it has no words.

    Nothing for none; raises BadRepeat for what cannot be read.
    """
    if not repeat.strip():
        return ""
    parts = rule_parts(repeat)
    if not parts.keys() <= _SAID:
        return repeat.strip()
    every = _every(f"repeat.{_SHORT[parts['FREQ']]}", int(parts.get("INTERVAL", "1")), language)
    on = _on(parts, first, language)
    if on is None:
        return repeat.strip()
    said = say("repeat.on", language, every=every, on=on) if on else every
    return _until(said, parts, language)


def _every(unit: str, number: int, language: str) -> str:
    """Small numbers that people spell have a text of their own."""
    spelt = f"{unit}.{number}"
    return say(spelt, language) if has(spelt) else counted(unit, number, language)


def _on(parts: dict[str, str], first: date, language: str) -> str | None:
    """On which days; empty where the rule says none, None where there are no words for it."""
    named = [_ON.fullmatch(part) for part in filter(None, parts.get("BYDAY", "").split(","))]
    days = [(each[1], DAYS.index(each[2])) for each in named if each]
    if len(days) != len(named) or ("BYSETPOS" in parts and len(days) != 1):
        return None
    frequency = parts["FREQ"]
    if "BYMONTHDAY" in parts:
        return _month_days(parts, language) if frequency == "MONTHLY" and not days else None
    if frequency == "WEEKLY":
        return _weekdays([day for _, day in days] or [first.weekday()], language)
    if frequency == "MONTHLY" and days:
        return _nth(days, parts.get("BYSETPOS", ""), language)
    if frequency == "MONTHLY":
        return _month_day([str(first.day)], language)
    return None if days else ""


def _weekdays(days: Sequence[int], language: str) -> str:
    chosen = sorted(set(days))
    if {DAYS[day] for day in chosen} == WORKING:
        return say("repeat.working_days", language)
    names = [say("repeat.weekday", language, day=weekday_name(d, language)) for d in chosen]
    return say("repeat.weekdays", language, days=and_list(names, language))


def _month_days(parts: dict[str, str], language: str) -> str | None:
    days = parts["BYMONTHDAY"].split(",")
    if days == ["-1"]:
        return say("repeat.last_day", language)
    if not all(day.isdigit() for day in days):
        return None
    return _month_day(days, language)


def _month_day(days: Sequence[str], language: str) -> str:
    if list(days) == ["1"]:
        return say("repeat.first_day", language)
    return say("repeat.month_day", language, n=and_list(days, language))


def _nth(days: list[tuple[str, int]], position: str, language: str) -> str | None:
    said = []
    for nth, day in days:
        which = (nth or position).removeprefix("+")
        if which not in ("1", "2", "3", "4", "5", "-1"):
            return None
        name = weekday_name(day, language)
        said.append(say(f"repeat.nth.{which.replace('-1', 'last')}", language, day=name))
    return and_list(said, language)


def _until(said: str, parts: dict[str, str], language: str) -> str:
    if "COUNT" in parts and parts["COUNT"].isdigit():
        return counted("repeat.times", int(parts["COUNT"]), language, said=said)
    if "UNTIL" not in parts:
        return said
    try:
        until = datetime.fromisoformat(parts["UNTIL"]).date()
    except ValueError:
        raise BadRepeat(repeat=parts["UNTIL"]) from None
    return say("repeat.until", language, said=said, day=long_date(until, language))
