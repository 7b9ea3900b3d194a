"""The guides that people read: Markdown in `resources/guides/LANGUAGE`, with pictures beside it.

A language that a guide was not written in reads the source's.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.core.languages import SOURCE
from kiosk.core.resources import folder

GUIDES = ("reception", "counter", "manager", "technician")
ONE_PAGE = GUIDES[:3]
"""Those that are one sheet of A4, to hang beside the screen."""


@dataclass(frozen=True)
class Guide:
    """A guide in the `language` in which it is there."""

    name: str
    language: str
    file: Path

    @property
    def text(self) -> str:
        """Its Markdown."""
        return self.file.read_text(encoding="utf-8")

    @property
    def title(self) -> str:
        """Its first line."""
        return self.text.partition("\n")[0].removeprefix("# ")


def find(name: str, language: str) -> Guide:
    """The guide of that name, in the language or else in the source's."""
    for spoken in (language, SOURCE):
        if (file := folder("guides") / spoken / f"{name}.md").is_file():
            return Guide(name, spoken, file)
    raise LookupError(f"there is no guide {name!r}")
