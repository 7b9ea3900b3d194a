"""Holding what a settings file says against what each setting may be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from kiosk.core.settings.faults import Fault
from kiosk.core.settings.places import places
from kiosk.core.settings.rules import RULES, Rule
from kiosk.core.settings.sections import Settings
from kiosk.core.settings.setting import AT, SECTIONS, SETTINGS, Setting, nearest
from kiosk.core.settings.valid import literal

Said = Mapping[str, Any]
Keys = tuple[str, ...]
LineOf = Callable[[Keys], int]


def faults_in(said: Said, source: str) -> list[Fault]:
    """All that is wrong, in the order of the lines; `said` is what `source` reads as."""
    if _sound(said) == said and not any(_broken(said)):
        return []
    found = places(source)

    def line_of(path: Keys) -> int:
        return found[path].first if path in found else 0

    wrong = [*_wrong(said, line_of), *(_rule(rule, said, line_of) for rule in _broken(said))]
    return sorted(wrong, key=lambda fault: fault.line)


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
            yield from _wrong_line((name,), value, (*_names(""), *SECTIONS), line_of)
        elif not isinstance(value, dict):
            yield Fault(line_of((name,)), name, "no_section", value=literal(value))
        else:
            for key, each in value.items():
                yield from _wrong_line((name, key), each, _names(name), line_of)


def _wrong_line(path: Keys, value: Any, known: Iterable[str], line_of: LineOf) -> Iterator[Fault]:
    setting = AT.get(path)
    if setting is None:
        yield unknown_name(".".join(path), known, line_of(path))
    elif not setting.valid.takes(value):
        yield wrong_value(setting, value, line_of(path))


def _names(section: str) -> tuple[str, ...]:
    return tuple(name for name, setting in SETTINGS.items() if setting.section == section)


def _sound(said: Said) -> dict[str, Any]:
    """What of a file may stand."""
    kept: dict[str, Any] = {}
    for name, value in said.items():
        if name in SECTIONS and isinstance(value, dict):
            kept[name] = {key: each for key, each in value.items() if _fits((name, key), each)}
        elif _fits((name,), value):
            kept[name] = value
    return kept


def _fits(path: Keys, value: Any) -> bool:
    return path in AT and AT[path].valid.takes(value)


def _broken(said: Said) -> Iterator[Rule]:
    """The rules that are broken by values that are valid alone."""
    settings = typed(_sound(said))
    for rule in RULES:
        alone = all(SETTINGS[name].valid.takes(SETTINGS[name].of(said)) for name in rule.settings)
        if alone and not rule.holds(settings):
            yield rule


def _rule(rule: Rule, said: Said, line_of: LineOf) -> Fault:
    settings = [SETTINGS[name] for name in rule.settings]
    values = (f"{each.name} = {each.valid.shown(each.of(said))}" for each in settings)
    lines = (line_of(setting.path) for setting in settings)
    line = next(filter(None, lines), 0)  # one of them is set
    return Fault(line, rule.settings[0], "together", ", ".join(values), rule.says.of)
