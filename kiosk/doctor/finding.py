"""A finding: what was looked at, its light, what was found, and what to do about it.

The sentences are in `resources/wording`: the name of a check is `doctor.<check>`, what was found
`doctor.<check>.<state>`, what to do `doctor.<check>.<state>.do`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from kiosk.core import wording
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import dotted

GREEN, AMBER, RED, AWAY = "green", "amber", "red", "away"
"""Well; to be seen to some day; somebody has to do something; not here, which is no fault."""
OFFLINE = "central"
_SIGNS = {GREEN: "ok ", AMBER: "!! ", RED: "NO ", AWAY: "-- "}
LIGHTS = (RED, AMBER, GREEN, AWAY)
"""The worst first."""

ENGLISH = "en"
"""What scripts are told in."""

Words = Callable[[str], str]
"""A sentence in a language."""

CHECKS = {
    "program": "program",
    "tzdata": "time zone rules",
    "offset": "Casablanca is UTC+0",
    "clock": "clock",
    "disk": "disk",
    "private": "data folder",
    "screen": "screen",
    "fonts": "fonts",
    "sound": "sound",
    "camera": "camera",
    "settings": "settings",
    "settings_file": "settings file",
    "printers": "printers",
    "queue": "print queue",
    "scanner": "scanner",
    "store": "store",
    "encryption": "encryption",
    "integrity": "store is whole",
    "log": "log is whole",
    "sites": "sites",
    "key": "signing key",
    "desks": "hours of the desks",
    "purge": "purge",
    "notice": "privacy notice",
    "door": "room of this door",
    "central": "central database",
    "certificates": "certificates",
    "backup": "backup",
    "second": "second folder",
    "code": "recovery code",
    "updates": "updates",
    "crashes": "crash reports",
}
"""Every check, and the name that scripts know it by."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `site` where each site has its own.

    `ok` is false where a script has to be told; what is not `there` yet is neither well nor wrong.
    """

    check: str
    light: str
    said: tuple[Words, ...] = ()
    todo: tuple[Words, ...] = ()
    site: str = ""
    ok: bool = True
    there: bool = True
    plain: str = ""

    @property
    def what(self) -> str:
        """What was looked at, for scripts."""
        name = CHECKS[self.check]
        return f"{name} of {self.site}" if self.site else name

    @property
    def found(self) -> str:
        """What was found, for scripts: in English."""
        return self.plain or self.words(ENGLISH)

    def name(self, language: str) -> str:
        """What was looked at."""
        name = wording.say(f"doctor.{self.check}", language)
        if not self.site:
            return name
        return wording.say("doctor.of_site", language, name=name, site=self.site)

    def words(self, language: str) -> str:
        """What was found."""
        parts = [each(language) for each in self.said]
        if language == ENGLISH or len(parts) == 1:
            return "; ".join(parts)
        return dotted(*parts)

    def advice(self, language: str) -> str:
        """What to do about it; nothing where it is well."""
        return " ".join(dict.fromkeys(each(language) for each in self.todo))

    def line(self, language: str) -> str:
        """All of it for people, what is to be done on a line of its own."""
        name, found, todo = self.name(language), self.words(language), self.advice(language)
        both = wording.say("doctor.line", language, name=name, found=found)
        return f"{_SIGNS[self.light]} {both}" + (f"\n     {todo}" if todo else "")

    def facts(self, language: str) -> dict[str, Any]:
        """All of it, for scripts and in words."""
        return {
            "what": self.what,
            "ok": self.ok,
            "found": self.found,
            "there": self.there,
            "check": self.check,
            "light": self.light,
            "name": self.name(language),
            "told": self.words(language),
            "do": self.advice(language),
        }


def finding(
    check: str,
    light: str,
    said: Words | Iterable[Words],
    todo: Words | Iterable[Words] = (),
    *,
    site: str = "",
    plain: str = "",
    ok: bool | None = None,
) -> Finding:
    """A finding that is wrong where its light is red, unless `ok` says otherwise."""
    return Finding(
        check,
        light,
        (said,) if callable(said) else tuple(said),
        (todo,) if callable(todo) else tuple(todo),
        site=site,
        ok=light != RED if ok is None else ok,
        there=light != AWAY,
        plain=plain,
    )


def said(key: str, **fields: Any) -> Words:
    """A sentence of the doctor's; a field that is a sentence is said in the same language."""
    return partial(_say, f"doctor.{key}", fields)


def told(text: str) -> Words:
    """What is in words already."""
    return lambda _language: text


def moment(at: datetime) -> Words:
    """A time as the clock on the wall shows it; to scripts in UTC."""

    def of(language: str) -> str:
        if language == ENGLISH:
            return f"{at:%Y-%m-%d %H:%M}Z"
        here = wall(at)
        return f"{wording.short_date(here.date(), language)} {hour_minute(here)}"

    return of


def day(at: date) -> Words:
    """A day with its year."""
    return lambda language: f"{at:%Y-%m-%d}" if language == ENGLISH else wording.numeric_date(at)


def worst(lights: Iterable[str]) -> str:
    """The one of several lights that counts; away where there is none."""
    return min(lights, key=LIGHTS.index, default=AWAY)


def problems(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What the site is told of a machine: its checks that are not well, each with its light.

    That it is offline nobody would hear while it is, and no more once they could.
    """
    lights: dict[str, list[str]] = {}
    for each in findings:
        if each.light == RED or (each.light == AMBER and each.check != OFFLINE):
            lights.setdefault(each.check, []).append(each.light)
    return tuple(f"{check}={worst(seen)}" for check, seen in lights.items())


def _say(key: str, fields: dict[str, Any], language: str) -> str:
    spoken = {name: each(language) if callable(each) else each for name, each in fields.items()}
    return wording.say(key, language, **spoken)
