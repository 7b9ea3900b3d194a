"""The desks of the Guichet Unique, their procedures and the papers to bring.

One readable file a desk in `resources/catalogue`, in French, Arabic and English; a text that a
language lacks is shown in French. What the files say is indicative and carries its source.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import msgspec

from kiosk.errors import SettingsError
from kiosk.resources import folder
from kiosk.text import fold

OTHER = "autre"
ORDER = ("ompic", "cnss", "anapec", "cimr", "legalisation", "assurance", "expert")


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in its languages."""

    fr: str
    ar: str = ""
    en: str = ""

    def said(self, language: str) -> str:
        """The text in a language, in French where it is missing."""
        return getattr(self, language, "") or self.fr


NOTHING = Text("")


class Paper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something to bring, and what to know about it."""

    name: Text
    note: Text = NOTHING


class Procedure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something people come for; without papers, "the agent will tell you"."""

    code: str
    title: Text
    hint: Text = NOTHING
    papers: tuple[Paper, ...] = ()
    remark: Text = NOTHING
    fee: Text = NOTHING
    source: str = ""
    verified: date | None = None


class Desk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A partner's desk: its letter and colour follow it everywhere."""

    code: str
    letter: str
    icon: str
    name: Text
    full_name: Text
    usage: Text
    procedures: tuple[Procedure, ...]
    aliases: tuple[str, ...] = ()

    def procedure(self, code: str) -> Procedure | None:
        """The procedure of a code or of a title in any language."""
        wanted = fold(code)
        return next((p for p in self.procedures if wanted in _names(p)), None)


class Catalogue(msgspec.Struct, frozen=True):
    """Every desk, in the order of the screens."""

    desks: tuple[Desk, ...]

    def desk(self, code: str) -> Desk:
        """The desk of a code; raises KeyError for one that is not there."""
        found = next((desk for desk in self.desks if desk.code == code), None)
        if found is None:
            raise KeyError(code)
        return found


@cache
def load(place: Path | None = None) -> Catalogue:
    """The catalogue, read once.

    Raises SettingsError with the file and what is wrong in it.
    """
    files = sorted((place or folder("catalogue")).glob("*.toml"), key=_position)
    return Catalogue(tuple(_desk(file) for file in files))


def find_desk(name: str) -> Desk | None:
    """The desk of a code, a name in any language, a letter or an alias."""
    return _by_name().get(fold(name))


@cache
def _by_name() -> dict[str, Desk]:
    found: dict[str, Desk] = {}
    for desk in load().desks:
        texts = (desk.name, desk.full_name)
        names = [desk.code, desk.letter, *desk.aliases]
        names += [name for text in texts for name in (text.fr, text.ar, text.en) if name]
        for name in names:
            found.setdefault(fold(name), desk)
    return found


def _names(procedure: Procedure) -> set[str]:
    title = procedure.title
    return {fold(name) for name in (procedure.code, title.fr, title.ar, title.en) if name}


def _position(file: Path) -> tuple[int, str]:
    """The usual desks in the order of the screens, others after them by name."""
    return (ORDER.index(file.stem) if file.stem in ORDER else len(ORDER), file.stem)


def _desk(file: Path) -> Desk:
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Desk)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from error
