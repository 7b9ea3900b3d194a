"""A TOML source with one value changed: the lines around it, comments and order stay."""

from __future__ import annotations

import tomllib

from kiosk.core.settings.places import Place, places
from kiosk.core.settings.setting import Setting


def edited(source: str, setting: Setting, value: str) -> str:
    """The source with a setting at a value, which is written as TOML.

    What is written in an uncommon way, an inline table say, may come out wrong: read it again.
    """
    lines = source.split("\n")
    found = places(source)
    if place := found.get(setting.path):
        statement = "\n".join(lines[place.first - 1 : place.last])
        lines[place.first - 1 : place.last] = [_with_value(statement, value)]
        return "\n".join(lines)
    end = "\r" if "\r\n" in source else ""
    if not setting.section:
        at = _end_of_top(lines, found)
        lines[at:at] = [f"{setting.key} = {value}{end}"]
        return "\n".join(lines)
    if place := found.get((setting.section,)):
        at = max(each.last for path, each in found.items() if path[0] == setting.section)
        name = setting.key if place.header else setting.name
        lines[at:at] = [f"{name} = {value}{end}"]
        return "\n".join(lines)
    newline = f"{end}\n"
    gap = "" if not source.strip() else newline if source.endswith("\n") else newline * 2
    return f"{source}{gap}[{setting.section}]{newline}{setting.key} = {value}{newline}"


def _with_value(statement: str, value: str) -> str:
    """A statement with another value, and the comment that was behind it."""
    name, _, rest = statement.partition("=")
    before = rest[: len(rest) - len(rest.lstrip())]
    said = _without_comment(rest).rstrip()
    return f"{name}={before}{value}{rest[len(said) :]}"


def _without_comment(rest: str) -> str:
    """What stands before the comment: the first # that is not part of the value begins it."""
    for at, sign in enumerate(rest):
        if sign == "#":
            try:
                tomllib.loads(f"value ={rest[:at]}")
            except tomllib.TOMLDecodeError:
                continue
            return rest[:at]
    return rest


def _end_of_top(lines: list[str], found: dict[tuple[str, ...], Place]) -> int:
    """Where a line belongs that stands in no section, as an index."""
    first = min((place.first for place in found.values() if place.header), default=len(lines) + 1)
    tops = [place.last for place in found.values() if place.last < first]
    if tops or first > len(lines):
        return max(tops, default=len(lines) - (not lines[-1]))
    at = first - 1
    while at and lines[at - 1].lstrip().startswith("#"):
        at -= 1  # the section's own comment
    return at
