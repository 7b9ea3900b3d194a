"""What a setting may be: each kind tells whether a value is one, and says which ones are."""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.core.texts import Text

HIDDEN = "•••"
"""What is shown of a secret, however long it is."""
SHOWN_LENGTH = 80


class Valid(ABC):
    """The valid values of one setting."""

    type: type = str

    def takes(self, value: object) -> bool:
        """Whether a value of the file may stand; a bool is no number."""
        return type(value) is self.type and self.fits(value)

    @abstractmethod
    def fits(self, value: Any) -> bool:
        """Whether a value of the right type is a valid one."""

    @abstractmethod
    def words(self, language: str) -> str:
        """The valid values in words."""

    def facts(self) -> dict[str, Any]:
        """The valid values for programs, where they are a list or a range."""
        return {}

    def read(self, text: str) -> str | int:
        """A value as typed on a command line, in the setting's type where it can be."""
        return text

    def public(self, value: object) -> object:
        """A value without what is secret in it."""
        return value

    def shown(self, value: object) -> str:
        """The same as it would be written in the file."""
        return literal(self.public(value))


@dataclass(frozen=True)
class Choice(Valid):
    """One of a few words."""

    of: tuple[str, ...]

    def fits(self, value: str) -> bool:
        return value in self.of

    def words(self, language: str) -> str:
        return say("settings.choice", language, words=", ".join(map(literal, self.of)))

    def facts(self) -> dict[str, Any]:
        return {"choices": list(self.of)}


@dataclass(frozen=True)
class Whole(Valid):
    """A whole number between two bounds, both allowed; `unit` as in "settings.unit.<unit>".

    0 as well where it may be `nothing`.
    """

    least: int
    most: int
    unit: str = ""
    nothing: bool = field(default=False, kw_only=True)
    type = int

    def read(self, text: str) -> str | int:
        return int(text) if re.fullmatch(r"[+-]?\d{1,9}", text, re.ASCII) else text

    def fits(self, value: int) -> bool:
        return self.least <= value <= self.most or (self.nothing and value == 0)

    def words(self, language: str) -> str:
        key = "settings.nothing_or_whole" if self.nothing else "settings.whole"
        said = say(key, language, least=self.least, most=self.most)
        return f"{said} ({say(f'settings.unit.{self.unit}', language)})" if self.unit else said

    def facts(self) -> dict[str, Any]:
        bounds = {"least": self.least, "most": self.most}
        unit = {"unit": self.unit} if self.unit else {}
        return bounds | unit | ({"or": 0} if self.nothing else {})


@dataclass(frozen=True)
class Line(Valid):
    """A text in one line; `also` says what stands for more than itself, as "folder" does."""

    limit: int
    required: bool = False
    also: Text | None = None

    def fits(self, value: str) -> bool:
        try:
            checks.text("", value, limit=self.limit, required=self.required)
        except Invalid:
            return False
        return True

    def words(self, language: str) -> str:
        if self.also is not None:
            return self.also.of(language)
        key = "settings.line" if self.required else "settings.line_or_nothing"
        return say(key, language, limit=self.limit)


@dataclass(frozen=True)
class Pattern(Valid):
    """A text that fits a regular expression as a whole; `secret` where nobody else may read it."""

    pattern: str
    said: Text
    secret: bool = field(default=False, kw_only=True)

    def fits(self, value: str) -> bool:
        return re.fullmatch(self.pattern, value, re.ASCII) is not None

    def words(self, language: str) -> str:
        return self.said.of(language)

    def public(self, value: object) -> object:
        return HIDDEN if self.secret and value != "" else value


@dataclass(frozen=True)
class PostgresUrl(Valid):
    """Nothing, or the URL of a PostgreSQL database; its password is never shown."""

    schemes = ("postgresql", "postgres", "postgresql+psycopg")

    def fits(self, value: str) -> bool:
        if not value:
            return True
        from urllib.parse import urlsplit

        try:
            parts = urlsplit(value)
            port = parts.port
        except ValueError:
            return False
        named = len(parts.path) > 1 and not re.search(r"\s", value)
        return parts.scheme in self.schemes and named and port != 0

    def words(self, language: str) -> str:
        return say("settings.postgres_url", language)

    def public(self, value: object) -> object:
        if not isinstance(value, str):
            return value
        hidden = re.sub(r"(://[^:/@]*:).*@", rf"\1{HIDDEN}@", value, flags=re.DOTALL)
        return re.sub(r"(password=)[^&]*", rf"\1{HIDDEN}", hidden, flags=re.IGNORECASE)


def literal(value: object) -> str:
    """A value as TOML, shortened, with no sign that could not be seen or turns the line."""
    written = json.dumps(value, ensure_ascii=False, default=str)
    if not written.isprintable():
        written = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in written)
    return written if len(written) <= SHOWN_LENGTH else f"{written[:SHOWN_LENGTH]}…"


def say(key: str, language: str, **fields: Any) -> str:
    """Words of the settings; a program whose settings are right never loads any."""
    from kiosk.core import wording

    return wording.say(key, language, **fields)
