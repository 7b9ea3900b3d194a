"""Every text that the product keeps is said to be a person's, with its time, or nobody's."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
import pytest
from sqlalchemy import Column, MetaData, String, Table

from kiosk.core import registry
from kiosk.core.command import Command
from kiosk.core.settings.setting import SETTINGS
from kiosk.core.settings.valid import Whole
from kiosk.store.schema import metadata

COMMON = {field.name for field in msgspec.structs.fields(Command)}


def declared() -> set[tuple[str, str]]:
    """Every text by where it stands, of every slice."""
    found = set[tuple[str, str]]()
    for part in registry.slices():
        assert part.privacy is not None, f"{part.name} does not say what it holds of people"
        for place, names in (*part.privacy.plain.items(), *part.privacy.derived.items()):
            found |= {(place, name) for name in names}
    for kind in registry.personal():
        for held in kind.held:
            found |= {(held.table.name, name) for name in held.columns}
        for name, said in kind.said.items():
            found |= {(name, field) for field in said.fields}
            found |= {(f"{name} =", field) for field in said.fields}
    return found


def has_text(kind: Any) -> bool:
    if kind in (str, Any):
        return True
    if isinstance(kind, type) and (dataclasses.is_dataclass(kind) or issubclass(kind, Command)):
        return any(map(has_text, typing.get_type_hints(kind).values()))
    return any(map(has_text, typing.get_args(kind)))


def parts(kind: Any) -> Iterator[str]:
    """The fields of what stands in a list of a command: they are said as the command's own."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from (field.name for field in msgspec.structs.fields(kind))
    for inner in typing.get_args(kind):
        yield from parts(inner)


def columns(tables: Iterable[Table] = metadata.sorted_tables) -> Iterator[tuple[str, str]]:
    for table in tables:
        for column in table.columns:
            if isinstance(column.type, String):
                yield table.name, column.name


def fields() -> Iterator[tuple[str, str]]:
    for name, entry in registry.commands().items():
        hints = typing.get_type_hints(entry.type)
        yield from ((name, f) for f in hints.keys() - COMMON if has_text(hints[f]))


def results() -> Iterator[tuple[str, str]]:
    for name, entry in registry.commands().items():
        answer = typing.get_type_hints(entry.handler).get("return")
        if isinstance(answer, type) and dataclasses.is_dataclass(answer):
            hints = typing.get_type_hints(answer)
            yield from ((f"{name} =", f) for f in hints if has_text(hints[f]))
        elif has_text(answer):
            yield f"{name} =", ""


def test_every_text_of_every_table_is_declared() -> None:
    assert sorted(set(columns()) - declared()) == []


def test_every_text_of_every_command_is_declared() -> None:
    assert sorted(set(fields()) - declared()) == []


def test_every_text_that_a_command_answers_is_declared() -> None:
    assert sorted(set(results()) - declared()) == []


def test_nothing_is_declared_that_is_not_there() -> None:
    there = {(t.name, c.name) for t in metadata.sorted_tables for c in t.columns}
    for name, entry in registry.commands().items():
        there |= {(name, field.name) for field in msgspec.structs.fields(entry.type)}
        hints = typing.get_type_hints(entry.type).values()
        there |= {(name, within) for hint in hints for within in parts(hint)}
    there |= {(place.removesuffix(" ="), name) for place, name in results()}
    known = {pair for pair in declared() if not pair[0].endswith(" =")}
    assert sorted(known - there) == []


def test_a_column_that_is_forgotten_is_noticed() -> None:
    more = Table("visit", MetaData(), Column("cin", String(20)), Column("host", String(20)))
    assert set(columns([more])) - declared() == {("visit", "cin")}


@pytest.mark.parametrize("kind", registry.personal(), ids=lambda kind: kind.kind)
def test_a_kind_of_data_has_one_time_with_bounds(kind: registry.Personal) -> None:
    setting = SETTINGS[f"privacy.{kind.setting}"]
    assert isinstance(setting.valid, Whole)
    assert setting.valid.unit == "days"
    assert {other.setting for other in registry.personal() if other.kind == kind.kind} == {
        kind.setting
    }
