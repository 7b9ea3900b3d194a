"""Every setting by name, as the command line, the documentation and a page show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

import msgspec

from kiosk.core.settings.sections import Settings
from kiosk.core.settings.valid import Valid
from kiosk.core.texts import Text


@dataclass(frozen=True)
class Setting:
    """One line that may stand in settings.toml; `section` is empty at the top of the file."""

    section: str
    key: str
    valid: Valid
    says: Text
    default: str | int

    @property
    def name(self) -> str:
        """The name on the command line, "touch.idle_seconds"."""
        return ".".join(self.path)

    @property
    def path(self) -> tuple[str, ...]:
        """The keys that lead to it in the file."""
        return (self.section, self.key) if self.section else (self.key,)

    def of(self, said: Mapping[str, Any]) -> Any:
        """The value in what a file says, or the default."""
        section = said.get(self.section, {}) if self.section else said
        return section.get(self.key, self.default) if isinstance(section, dict) else self.default


def _settings(section: str, values: msgspec.Struct) -> Iterator[Setting]:
    hints = get_type_hints(type(values), include_extras=True)
    for key in values.__struct_fields__:
        value = getattr(values, key)
        if isinstance(value, msgspec.Struct):
            yield from _settings(key, value)
        else:
            _, valid, says = get_args(hints[key])
            yield Setting(section, key, valid, says, value)


def _headings() -> Iterator[tuple[str, Text]]:
    for key, hint in get_type_hints(Settings, include_extras=True).items():
        kind, *_, says = get_args(hint)
        if issubclass(kind, msgspec.Struct):
            yield key, says


SETTINGS = {setting.name: setting for setting in _settings("", Settings())}
"""All of them in the order of the file."""
AT = {setting.path: setting for setting in SETTINGS.values()}
"""The same by their keys in the file, where a quoted key may hold a dot."""
SECTIONS = dict(_headings())
"""The headings of the sections."""


def nearest(name: str) -> str:
    """The setting or section that a wrong name probably means, or nothing.

    A right key in a wrong section counts, as does a key that is nearly right in its section.
    """
    from difflib import get_close_matches

    section, _, key = name.rpartition(".")
    if same := [each for each, setting in SETTINGS.items() if setting.key == key]:
        return same[0]
    known = {s.key: each for each, s in SETTINGS.items() if section in (s.section, "")}
    known |= {} if section else {each: each for each in SECTIONS}
    return next((known[near] for near in get_close_matches(key, known, n=1)), "")
