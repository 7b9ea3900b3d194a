"""Answers in a file, with the line of each one that will not do."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk.core import incoming
from kiosk.core.errors import BadInput
from kiosk.core.settings.places import places
from kiosk.core.wording import worded
from kiosk.first_run.answers import Answers, ManagerAnswers, completed, wrong


def read(file: Path, language: str, enrolment: Path | str = "") -> Answers:
    """The answers of a TOML file; raises BadInput with every line that is wrong.

    The file is read once; nothing of it is kept. `enrolment` goes before what the file names.
    """
    source = incoming.named_text(file)
    try:
        said = tomllib.loads(source)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadInput(f"{file}: no TOML ({error})") from error
    try:
        answers = completed(msgspec.convert(said, Answers))
    except msgspec.ValidationError as error:
        raise BadInput(f"{file}, {_where(source, str(error))}") from error
    given = str(enrolment) or _beside(file, answers.enrolment)
    sheet = _beside(file, answers.code_sheet)
    laid = _beside(file, answers.set_up)
    answers = msgspec.structs.replace(answers, enrolment=given, code_sheet=sheet, set_up=laid)
    lines = places(source)
    faults = [
        f"{file}, {_line(lines, tuple(place.split('.')))}{place}: {worded(refusal, language)}"
        for place, refusal in wrong(answers)
        if not _left_out(answers, place)
    ]
    if faults:
        raise BadInput("\n".join(faults))
    return answers


def _beside(file: Path, place: str) -> str:
    """A place that the file names, counted from where the file is."""
    return str(file.parent / place) if place else ""


def _left_out(answers: Answers, place: str) -> bool:
    """A station that joins a site finds there what was said of it, and who works there."""
    section = place.partition(".")[0]
    joins = answers.enrolment and section in ("site", "manager")
    given = {"site": answers.site.code, "manager": answers.manager.code}
    return bool(joins) and not given[section]


def _line(lines: Mapping[tuple[str, ...], Any], path: tuple[str, ...]) -> str:
    found = lines.get(path) or lines.get(path[:1])
    return f"line {found.first}: " if found else ""


def _where(source: str, error: str) -> str:
    """What is wrong with the form of the file, under the line of the key that msgspec names."""
    lines = places(source)
    at = error.rpartition("`$.")[2].rstrip("`") if "`$." in error else ""
    path = tuple(at.split(".")) if at else ()
    named = error.split("`")[1] if "unknown field" in error else ""
    line = _line(lines, (*path, named) if named else path)
    return f"{line}{error}"


def read_manager(file: Path, language: str) -> ManagerAnswers:
    """The first manager of a store that has people; raises BadInput as `read` does."""
    source = incoming.named_text(file)
    try:
        manager = msgspec.convert(tomllib.loads(source).get("manager", {}), ManagerAnswers)
    except (tomllib.TOMLDecodeError, RecursionError, msgspec.ValidationError) as error:
        raise BadInput(f"{file}: {error}") from error
    lines, answers = places(source), Answers(manager=manager)
    faults = [
        f"{file}, {_line(lines, tuple(place.split('.')))}{place}: {worded(refusal, language)}"
        for place, refusal in wrong(answers)
        if place.startswith("manager.")
    ]
    if faults:
        raise BadInput("\n".join(faults))
    return manager
