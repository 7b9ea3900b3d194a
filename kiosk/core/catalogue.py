"""The desks of the Guichet Unique, their procedures and the papers to bring.

One file a desk in `resources/catalogue/`; a new desk is a new file. A text that a language lacks
is shown in French.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated
from uuid import UUID

import msgspec

from kiosk.core.errors import SettingsError
from kiosk.core.resources import folder
from kiosk.core.text import fold
from kiosk.core.texts import Gloss, Paper, Text, worded

OTHER = "autre"
PAPER_LETTER = "P"
"""Of the numbers of paper tickets, which begin with it; no desk has it."""
ICON, COLOUR, SOFT = "ticket", "#46566B", "#E9EDF2"
"""Those of a desk that names none: white reads on the colour, and the colour on the soft one."""

Code = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9-]{0,39}$")]
Letter = Annotated[str, msgspec.Meta(pattern="^[A-Z]$")]
Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9A-Fa-f]{6}$")]


class CatalogueError(SettingsError):
    """A catalogue file that cannot be used; the message names the file and the line or the key."""


class Procedure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What people come to do at a desk.

    No papers means that they are not known for certain, not that none is needed. `online` tells
    that an online service comes first, `link` where it is. `version` is that of a site's own text,
    None for the shipped one.
    """

    code: str
    title: Text
    hint: Text
    papers: tuple[Paper, ...] = ()
    remark: Text | None = None
    validity: Text | None = None
    fee: Text | None = None
    online: bool = False
    source: str = ""
    verified: date | None = None
    link: str = ""
    version: UUID | None = None


class Desk(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """A partner's desk; `colour` carries white text, `soft` is its light companion.

    Without an order of its own it comes last, without colours it is grey.
    """

    code: Code
    letter: Letter
    name: Text
    usage: Text
    procedures: tuple[Procedure, ...]
    source: str
    verified: date
    order: int = 1000
    icon: str = ICON
    colour: Colour = COLOUR
    soft: Colour = SOFT
    gloss: Gloss = Gloss()
    official: Text | None = None
    aliases: tuple[str, ...] = ()
    phone: str = ""

    def heading(self, language: str) -> str:
        """The name with what explains it: "CNSS" in French, "CNSS الضمان الاجتماعي" in Arabic."""
        return f"{self.name.of(language)} {self.gloss.of(language)}".strip()

    def procedure(self, name: str) -> Procedure | None:
        """A procedure from its code or title in any language, case and accents aside."""
        return self._by_name.get(fold(name))

    def source_of(self, procedure: Procedure) -> tuple[str, date]:
        """Where a procedure's papers come from, and when that was checked."""
        return procedure.source or self.source, procedure.verified or self.verified

    def names(self) -> Iterator[str]:
        """All that people may call the desk."""
        yield from (self.code, self.letter, *self.name.all(), *self.aliases)
        yield from self.official.all() if self.official else ()

    @cached_property
    def _by_name(self) -> dict[str, Procedure]:
        return {fold(name): p for p in self.procedures for name in (p.code, *p.title.all())}


class Catalogue(msgspec.Struct, frozen=True, dict=True):
    """Every desk, in the order of the kiosk."""

    desks: tuple[Desk, ...]

    def find(self, name: str) -> Desk | None:
        """A desk from its code, letter, name or alias, case and accents aside."""
        return self._by_name.get(fold(name))

    @cached_property
    def by_letter(self) -> dict[str, Desk]:
        """The desks by the letter on their tickets."""
        return {desk.letter: desk for desk in self.desks}

    @cached_property
    def _by_name(self) -> dict[str, Desk]:
        return {fold(name): desk for desk in self.desks for name in desk.names()}


@cache
def load(directory: Path | None = None) -> Catalogue:
    """The catalogue shipped with the program, or that of a directory; read once.

    Raises CatalogueError.
    """
    files = sorted((directory or folder("catalogue")).glob("*.toml"))
    desks = sorted((_read(file) for file in files), key=lambda desk: (desk.order, desk.code))
    _require_distinct(desks)
    return Catalogue(tuple(desks))


def find_desk(name: str) -> Desk | None:
    """The desk that people call by this name, or None."""
    return load().find(name)


def service_name(service: str, language: str) -> str:
    """The name of a desk; what names none stays as it is."""
    desk = find_desk(service)
    return desk.name.of(language) if desk else service


def _read(file: Path) -> Desk:
    try:
        source = tomllib.loads(file.read_text(encoding="utf-8"))
        desk = msgspec.convert(source, Desk, dec_hook=worded)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise CatalogueError(f"{file.name}: {wrong}") from wrong
    except msgspec.ValidationError as wrong:
        raise CatalogueError(f"{file.name}: {wrong}".replace("`$.", "`")) from wrong
    _require_procedures(file, desk)
    return desk


def _require_procedures(file: Path, desk: Desk) -> None:
    """Each has its own code, and whoever finds nothing can still take a ticket."""
    codes = [procedure.code for procedure in desk.procedures]
    if twice := _twice(codes):
        raise CatalogueError(f"{file.name}: two procedures have the code {twice!r}")
    if codes[-1:] != [OTHER]:
        raise CatalogueError(f"{file.name}: the last of `procedures` must have the code {OTHER!r}")


def _require_distinct(desks: Collection[Desk]) -> None:
    """A letter printed on a ticket names one desk only."""
    for key in ("code", "letter"):
        if twice := _twice(getattr(desk, key) for desk in desks):
            raise CatalogueError(f"two desks have the {key} {twice!r}")
    if any(desk.letter == PAPER_LETTER for desk in desks):
        raise CatalogueError(f"no desk can have the letter {PAPER_LETTER!r}: paper tickets have it")


def _twice(values: Iterable[str]) -> str | None:
    seen: set[str] = set()
    return next((value for value in values if value in seen or seen.add(value)), None)  # type: ignore[func-returns-value]
