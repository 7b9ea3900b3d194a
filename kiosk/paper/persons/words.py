"""Facts of things in words, as a person reads them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import END_ISOLATE, LTR_ISOLATE, isolated
from kiosk.core.languages import own_name
from kiosk.core.privacy import Held
from kiosk.core.text import readable_phone
from kiosk.core.wording import field_name, has, numeric_date, say

SEPARATE = " · "
_LEFT_OUT = frozenset({"about", "action", "left_by"})
_OF_A_FEW = frozenset({"state", "purpose", "role"})


def moment(at: datetime | None, zone: str) -> str:
    """The day and the time on the site's wall."""
    if at is None:
        return ""
    there = wall(at, zone)
    return f"{numeric_date(there.date())} {hour_minute(there)}"


def title(thing: Held, language: str) -> str:
    """What a thing is called: the name and the company, or what was done."""
    if thing.kind == "log":
        return action(str(thing.facts.get("action", "")), language)
    names = [thing.name, thing.company]
    if thing.phone:
        names.append(f"{LTR_ISOLATE}{readable_phone(thing.phone)}{END_ISOLATE}")
    return SEPARATE.join(isolated(part) for part in names if part)


def action(name: str, language: str) -> str:
    """A command as people call it."""
    key = f"settle.action.{name}"
    return say(key, language) if has(key, language) else name


def details(thing: Held, language: str, zone: str) -> str:
    """The facts of a thing on one line."""
    return SEPARATE.join(
        f"{field_name(name, language)}{_colon(language)} {isolated(shown)}"
        for name, value in thing.facts.items()
        if name not in _LEFT_OUT and (shown := _shown(name, value, language, zone))
    )


def _colon(language: str) -> str:
    return "\u202f:" if language == "fr" else ":"


def _shown(name: str, value: Any, language: str, zone: str) -> str:
    if isinstance(value, datetime):
        return f"{LTR_ISOLATE}{moment(value, zone)}{END_ISOLATE}"
    if isinstance(value, date):
        return numeric_date(value)
    if value is True:
        return say("rights.yes", language)
    if name == "language":
        return own_name(str(value))
    for key in (f"rights.{name}.{value}", f"role.{value}"):
        if name in _OF_A_FEW and has(key, language):
            return say(key, language)
    return str(value)
