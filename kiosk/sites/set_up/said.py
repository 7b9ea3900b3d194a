"""What a set-up file says: its parts, and how it is read without trusting any of it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Hashable, Iterable
from datetime import date, time
from typing import Any

import msgspec

from kiosk.core import registry
from kiosk.sites.data_protection import PROTECTION
from kiosk.sites.hours import Span
from kiosk.sites.kinds import ROOM
from kiosk.sites.refusals import SetUpTooLarge, SetUpUnreadable, SetUpWrong

FORMAT = 1
MOST_BYTES = 4 * 1024 * 1024
MOST = 500
"""Things of one sort in a file: more are no site's."""
DEEPEST = 12
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOSED = "closed"
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")

Week = dict[str, list[str]]
"""Stretches such as "08:30-12:30" of weekdays by their names; none where it is closed."""


class PlaceSaid(msgspec.Struct, forbid_unknown_fields=True):
    """A place by its name; what is left out stays as it is."""

    name: str
    kind: str = ROOM
    name_ar: str | None = None
    capacity: int | None = None
    floor: str | None = None
    features: list[str] | None = None
    equipment: str | None = None
    styles: list[str] | None = None
    before: int | None = None
    after: int | None = None
    overnight: bool | None = None
    closed_for: str | None = None
    parts: list[str] | None = None
    photo: str | None = None


class SeasonSaid(msgspec.Struct, forbid_unknown_fields=True):
    """A season with its own week; a weekday that is left out is closed."""

    name: str
    first: date
    last: date
    hours: Week
    name_ar: str = ""
    name_en: str = ""


class DaySaid(msgspec.Struct, forbid_unknown_fields=True):
    """A day that differs."""

    day: date
    hours: list[str] = []
    reason: str = ""
    reason_ar: str = ""
    reason_en: str = ""
    tentative: bool = False


class SpotSaid(msgspec.Struct, forbid_unknown_fields=True):
    """A room, or a numbered place of an area, on a plan."""

    place: str
    x: int
    y: int
    label: str = ""


class PlanSaid(msgspec.Struct, forbid_unknown_fields=True):
    """A plan by its name, its drawing in SVG, and what is on it."""

    name: str
    drawing: str
    spot: list[SpotSaid] = []


class OfficeSaid(msgspec.Struct, forbid_unknown_fields=True):
    """An office by its floor and its name; what is left out stays as it is."""

    name: str
    floor: str = ""
    surface: float | None = None
    places: int | None = None
    since: date | None = None


class ServiceSaid(msgspec.Struct, forbid_unknown_fields=True):
    """The presence of a desk service."""

    code: str
    hours: Week


class SetUp(msgspec.Struct, forbid_unknown_fields=True):
    """All that a file says; a part that is not there is left alone.

    `parts` are those that other slices add, each in its own type.
    """

    format: int = FORMAT
    site: str = ""
    hours: Week = {}
    season: list[SeasonSaid] = []
    day: list[DaySaid] = []
    place: list[PlaceSaid] = []
    plan: list[PlanSaid] = []
    office: list[OfficeSaid] = []
    service: list[ServiceSaid] = []
    options: dict[str, str] = {}
    data_protection: dict[str, str] = {}
    parts: dict[str, Any] = {}


def read(data: bytes) -> SetUp:
    """What a file says; raises SetUpTooLarge, SetUpUnreadable and SetUpWrong."""
    if len(data) > MOST_BYTES:
        raise SetUpTooLarge(limit=MOST_BYTES // (1024 * 1024))
    try:
        text = data.decode("utf-8-sig")
        _require_shallow(text)
        found = tomllib.loads(text.replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise SetUpUnreadable(line=data[: error.start].count(b"\n") + 1) from None
    except (tomllib.TOMLDecodeError, ValueError, RecursionError, OverflowError) as error:
        raise SetUpUnreadable(line=_line(str(error))) from None
    if "parts" in found:
        raise SetUpWrong(where="parts")
    added = {part.name: part.said for part in registry.set_up_parts() if part.name in found}
    parts = {name: _converted(found.pop(name), said, name) for name, said in added.items()}
    said: SetUp = _converted(found, SetUp)
    said.parts = parts
    return _checked(said)


def _converted(found: Any, into: Any, name: str = "") -> Any:
    try:
        return msgspec.convert(found, into)
    except (msgspec.ValidationError, ValueError, OverflowError, RecursionError) as error:
        where = _where(str(error))
        raise SetUpWrong(where=f"{name}.{where}"[:80] if name else where) from None


def spans(week: Week, where: str, *, late: bool = True) -> list[tuple[Span, ...]]:
    """The stretches of each weekday from Monday."""
    for name in week:
        if name not in WEEKDAYS:
            raise SetUpWrong(where=f"{where}.{name}"[:80])
    return [
        tuple(span(text, f"{where}.{name}", late=late) for text in week.get(name, []))
        for name in WEEKDAYS
    ]


def span(text: str, where: str, *, late: bool = True) -> Span:
    """A stretch as "08:00-20:00"; until 24:00, and to the small hours after, where it is `late`."""
    match = _HOURS.fullmatch(text.strip())
    if match is None or (not match[0].isascii() and "–" not in text):
        raise SetUpWrong(where=where[:80])
    hours, minutes, last_hour, last_minute = (int(part) for part in match.groups())
    midnight = (last_hour, last_minute) == (24, 0)
    if hours > 23 or minutes > 59 or last_minute > 59 or (last_hour > 23 and not midnight):
        raise SetUpWrong(where=where[:80])
    found = Span(time(hours, minutes), time() if midnight else time(last_hour, last_minute))
    if found.is_late and not late and found.closes <= found.opens:
        raise SetUpWrong(where=where[:80])
    return found


def _checked(said: SetUp) -> SetUp:
    """What is wrong in any file, before it is compared with a site."""
    if said.format != FORMAT:
        raise SetUpWrong(where="format")
    for name in ("season", "day", "place", "plan", "office", "service"):
        if len(getattr(said, name)) > MOST:
            raise SetUpWrong(where=name)
    if sum(len(plan.spot) for plan in said.plan) > 4 * MOST:
        raise SetUpWrong(where="plan.spot")
    _one_stretch(spans(said.hours, "hours"), "hours")
    for n, season in enumerate(said.season):
        _one_stretch(spans(season.hours, f"season[{n}].hours"), f"season[{n}].hours")
    for n, day in enumerate(said.day):
        _one_stretch([tuple(span(each, f"day[{n}].hours") for each in day.hours)], f"day[{n}]")
    for field in said.data_protection:
        if field not in PROTECTION:
            raise SetUpWrong(where=f"data_protection.{field}"[:80])
    for n, service in enumerate(said.service):
        spans(service.hours, f"service[{n}].hours", late=False)
    _require_once([place.name for place in said.place], "place")
    _require_once([plan.name for plan in said.plan], "plan")
    _require_once([(office.floor, office.name) for office in said.office], "office")
    _require_once([service.code for service in said.service], "service")
    return said


def _one_stretch(week: list[tuple[Span, ...]], where: str) -> None:
    """The doors have one stretch a day."""
    if any(len(day) > 1 for day in week):
        raise SetUpWrong(where=where[:80])


def _require_once(names: Iterable[Hashable], where: str) -> None:
    seen = set()
    for n, name in enumerate(names):
        if name in seen:
            raise SetUpWrong(where=f"{where}[{n}].name")
        seen.add(name)


def _require_shallow(text: str) -> None:
    """No key goes so deep that reading it would not end."""
    for n, line in enumerate(text.splitlines(), start=1):
        if line.partition("=")[0].count(".") > DEEPEST:
            raise ValueError(f"nested too deep (at line {n}, column 1)")


def _line(message: str) -> int:
    match = re.search(r"line (\d+)", message)
    return int(match[1]) if match else 1


def _where(message: str) -> str:
    """Where msgspec found what is wrong: "place[2].capacity"."""
    match = re.search(r"`\$\.?([^`]*)`$", message)
    if match:
        return match[1][:80] or "?"
    field = re.search(r"field `([^`]*)`", message)
    return field[1][:80] if field else "?"
