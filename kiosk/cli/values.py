"""Reading `field=value` words as the types that a command or a query wants."""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar, Union, get_args, get_origin
from uuid import UUID

import msgspec

from kiosk.core import checks
from kiosk.core.clock import FIRST_YEAR, LAST_YEAR, zone
from kiosk.core.errors import BadInput, BadValue

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = {int: ("whole", "no whole number"), float: ("number", "no number")}
_NAMED = {"today", "tomorrow", *WEEKDAYS}

MOST = 1_000_000
"""The largest number in a question: so many days from now there is a calendar still."""

V = TypeVar("V")


def words(pairs: Iterable[str]) -> dict[str, str]:
    """The fields of `name=value` words; raises BadInput for a word without an equals sign."""
    fields: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise BadInput(f"{pair!r} is not field=value")
        fields[name.strip()] = value
    return fields


@dataclass(frozen=True)
class Here:
    """Where and when the fields are read: naive times are wall time of the zone."""

    zone: str
    today: date


def typed(
    fields: Mapping[str, Any], hints: Mapping[str, Any], here: Here, *, names: bool = False
) -> dict[str, Any]:
    """Fields as typed values.

    `names` lets text stand where an id is wanted, for a command's edge to look up. Raises
    BadInput for a field that is not there or a value that cannot be read.
    """
    unknown = [name for name in fields if name not in hints]
    if unknown:
        raise BadInput(f"unknown field {', '.join(unknown)}; known: {', '.join(sorted(hints))}")
    return {
        name: written(name, value)
        if names and isinstance(value, str) and _plain(hints[name]) is UUID and value
        else _value(name, value, hints[name], here)
        for name, value in fields.items()
    }


def written(name: str, value: str) -> str:
    """A text that can be kept: raises BadInput for one that was not typed in UTF-8."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise BadInput(f"{name}: {value!r} is not text in UTF-8") from None
    return value


def countable(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What is asked, where no number is more than days can be counted by; raises Invalid."""
    for name, value in fields.items():
        if isinstance(value, int) and not isinstance(value, bool):
            checks.within(name, value, 0, MOST)
    return dict(fields)


def moment(text: str, zone_name: str) -> datetime:
    """An ISO 8601 instant; a naive one is wall time. Raises BadInput."""
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(f"{text!r} is not a time such as 2026-11-24T10:45") from None
    return _bounded("time", read if read.tzinfo else read.replace(tzinfo=zone(zone_name)))


def day(text: str, today: date) -> date:
    """An ISO 8601 day, "today", "tomorrow", or the next day of that name ("monday").

    Raises BadInput.
    """
    wanted = text.strip().lower()
    if wanted in WEEKDAYS:
        return today + timedelta(days=(WEEKDAYS.index(wanted) - today.weekday() - 1) % 7 + 1)
    if wanted in _NAMED:
        return today + timedelta(days=wanted == "tomorrow")
    try:
        return date.fromisoformat(wanted)
    except ValueError:
        raise BadInput(f"{text!r} is not a day such as 2026-11-24, tomorrow or monday") from None


def whole(name: str, text: str) -> int:
    """A whole number as typed; raises BadValue."""
    return int(_converted(name, text, int))


def _dated(text: str, today: date) -> str:
    """ "tomorrow 14:00" with the day in figures; all else as it is."""
    named, _, hour = text.strip().partition(" ")
    return f"{day(named, today)} {hour}" if named.lower() in _NAMED else text


def _value(name: str, value: Any, hint: Any, here: Here) -> Any:
    if not isinstance(value, str):
        return _converted(name, value, hint)
    wanted = _plain(hint)
    written(name, value)
    if value == "" and wanted is not str and _optional(hint):
        return None
    if wanted is datetime:
        return moment(_dated(value, here.today), here.zone)
    if wanted is time and value.count(":") == 1:
        value += ":00"
    if wanted is date:
        return _bounded(name, day(value, here.today))
    if get_origin(wanted) is list and not value.startswith("["):
        return _converted(name, [part for part in value.split(",") if part], hint)
    in_json = get_origin(wanted) is list or _is_struct(wanted)
    return _converted(name, value, hint, in_json=in_json)


def _is_struct(wanted: Any) -> bool:
    return isinstance(wanted, type) and issubclass(wanted, msgspec.Struct)


def _converted(name: str, value: Any, hint: Any, *, in_json: bool = False) -> Any:
    """A value in the type of its field; `in_json` where it is a list or several fields."""
    try:
        read = msgspec.json.decode(value) if in_json else value
        return _bounded(name, msgspec.convert(read, hint, strict=False))
    except (msgspec.ValidationError, msgspec.DecodeError, RecursionError) as error:
        if (wanted := _plain(hint)) in _NUMBERS:
            raise BadValue(name, value, *_NUMBERS[wanted]) from error
        raise BadInput(f"{name}: {error}") from error


def _bounded(name: str, value: V) -> V:
    """A value that a store can keep and a calendar can count on from; raises BadInput."""
    if isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise BadInput(f"{name}: the year {value.year} is not in {FIRST_YEAR} to {LAST_YEAR}")
    if isinstance(value, time) and value.tzinfo is not None:
        raise BadInput(f"{name}: {value} says a zone; hours are those of the clock on the wall")
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise BadValue(name, value, "large", "too large a number")
    return value


def _plain(hint: Any) -> Any:
    """The type inside `X | None`."""
    if get_origin(hint) in (Union, types.UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def _optional(hint: Any) -> bool:
    return type(None) in get_args(hint)
