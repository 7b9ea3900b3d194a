"""Holding what a settings file says against what each setting may be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import msgspec

from kiosk.core.settings.faults import Fault
from kiosk.core.settings.places import Place, places
from kiosk.core.settings.rules import RULES, Rule
from kiosk.core.settings.sections import Settings
from kiosk.core.settings.setting import SECTIONS, SETTINGS, Setting, nearest
from kiosk.core.settings.valid import literal

Said = Mapping[str, Any]
LineOf = Callable[[str], int]


def faults_in(said: Said, source: str) -> list[Fault]:
    """All that is wrong, in the order of the lines; `said` is what `source` reads as."""
    if _sound(said) == said and not any(_broken(said)):
        return []
    line_of = partial(_line_of, places(source))
    found = [*_wrong(said, line_of), *(_rule(rule, said, line_of) for rule in _broken(said))]
    return sorted(found, key=lambda fault: fault.line)


def wrong_value(setting: Setting, value: object, line: int = 0) -> Fault:
    """The fault of a value that a setting does not take."""
    shown = setting.valid.shown(value)
    return Fault(line, setting.name, "wrong", value=shown, valid=setting.valid.words)


def unknown_name(name: str, known: Iterable[str], line: int = 0) -> Fault:
    """The fault of a name that is none, with the one that was probably meant."""
    names = ", ".join(known)
    shown = name if name.isprintable() else literal(name)
    if near := nearest(name):
        return Fault(line, shown, "unknown_near", facts={"near": near})
    return Fault(line, shown, "unknown", valid=lambda _language: names)


def typed(said: Said) -> Settings:
    """What a file without faults says."""
    return msgspec.convert(said, Settings)


def _wrong(said: Said, line_of: LineOf) -> Iterator[Fault]:
    for name, value in said.items():
        if name not in SECTIONS:
            yield from _wrong_line(name, value, (*_keys(""), *SECTIONS), line_of)
        elif not isinstance(value, dict):
            yield Fault(line_of(name), name, "no_section", value=literal(value))
        else:
            for key, each in value.items():
                yield from _wrong_line(f"{name}.{key}", each, _keys(name), line_of)


def _wrong_line(name: str, value: Any, known: Iterable[str], line_of: LineOf) -> Iterator[Fault]:
    setting = SETTINGS.get(name)
    if setting is None:
        yield unknown_name(name, known, line_of(name))
    elif not setting.valid.takes(value):
        yield wrong_value(setting, value, line_of(name))


def _keys(section: str) -> tuple[str, ...]:
    return tuple(name for name, setting in SETTINGS.items() if setting.section == section)


def _sound(said: Said) -> dict[str, Any]:
    """What of a file may stand."""
    kept: dict[str, Any] = {}
    for name, value in said.items():
        if name in SECTIONS and isinstance(value, dict):
            kept[name] = {key: each for key, each in value.items() if _fits(f"{name}.{key}", each)}
        elif _fits(name, value):
            kept[name] = value
    return kept


def _fits(name: str, value: Any) -> bool:
    return name in SETTINGS and SETTINGS[name].valid.takes(value)


def _broken(said: Said) -> Iterator[Rule]:
    """The rules that are broken by values that are valid alone."""
    settings = typed(_sound(said))
    for rule in RULES:
        alone = all(SETTINGS[name].valid.takes(SETTINGS[name].of(said)) for name in rule.settings)
        if alone and not rule.holds(settings):
            yield rule


def _rule(rule: Rule, said: Said, line_of: LineOf) -> Fault:
    settings = [SETTINGS[name] for name in rule.settings]
    facts = {setting.key: setting.of(said) for setting in settings}
    written = [line for line in map(line_of, rule.settings) if line]  # one at least is set
    return Fault(
        written[0],
        rule.settings[0],
        "together",
        valid=lambda language: rule.says.of(language).format(**facts),
    )


def _line_of(found: Mapping[tuple[str, ...], Place], name: str) -> int:
    """The line of a setting, or of its section where it is not set; 0 for neither."""
    section, _, key = name.rpartition(".")
    place = found.get((section, key) if section else (key,))
    return place.first if place else 0
