"""What can go wrong on purpose: answers of the business, bad input, trouble with the store."""

from __future__ import annotations

import inspect
from typing import Any, ClassVar, dataclass_transform, get_type_hints


@dataclass_transform(kw_only_default=True)
class Refused(Exception):
    """An answer of the business, not a bug; a subclass names the fact and its fields.

    Subclasses set `code` ("slice.fact", stable: people automate with it) and annotate the fields
    they carry; `kiosk.core.wording` turns both into a sentence.
    """

    code: ClassVar[str] = "refused"
    names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        own = [name for name in inspect.get_annotations(cls) if name != "code"]
        cls.names = (*cls.names, *(name for name in own if name != "names"))

    def __init__(self, **fields: Any) -> None:
        missing = [n for n in self.names if n not in fields and not hasattr(type(self), n)]
        unknown = [n for n in fields if n not in self.names]
        if missing or unknown:
            raise TypeError(f"{type(self).__name__}: missing {missing}, unknown {unknown}")
        super().__init__(self.code)
        for name, value in fields.items():
            setattr(self, name, value)

    def fields(self) -> dict[str, Any]:
        """The facts that come with the refusal, by name."""
        return {name: getattr(self, name) for name in self.names}

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.fields().items())
        return f"{self.code}({facts})"


class Invalid(Refused):
    """A field that cannot be taken as typed; `problem` says why, as in "input.<problem>"."""

    field: str
    problem: str
    limit: int | None = None

    def __init__(self, **fields: Any) -> None:
        super().__init__(**fields)
        self.code = f"input.{self.problem}"  # type: ignore[misc]


class BadInput(Exception):
    """A command or query that cannot even be read: unknown name, missing field, not a date."""


class BadFile(BadInput):
    """A file that people named and that cannot be used; `kind` says why, as in "file.<kind>"."""

    def __init__(self, message: str, kind: str, place: object) -> None:
        super().__init__(message)
        self.kind, self.place = kind, str(place)


class BadValue(BadInput):
    """A field that was not typed as what it is; `kind` says what it had to be: "value.<kind>"."""

    def __init__(self, field: str, value: object, kind: str, words: str) -> None:
        super().__init__(f"{field}: {value!r} is {words}")
        self.field, self.value, self.kind = field, str(value)[:80], kind


class StoreTrouble(Exception):
    """The store cannot be used now: locked, unreachable, unreadable, full.

    `kind` says which, where that is known: `trouble.<kind>` of the wording tells people what it is
    and what to do.
    """

    kind = ""

    def __init__(self, message: str, kind: str = "") -> None:
        super().__init__(message)
        self.kind = kind or self.kind


class SchemaTooNew(StoreTrouble):
    """The store was written by a newer program."""

    kind = "too_new"


class SettingsError(Exception):
    """A settings file that cannot be read; the message names the file and the line."""

    def lines(self, language: str = "") -> list[str]:
        """What is wrong, one by one, in a language or in the station's own where none is named."""
        del language
        return [str(self)]

    def worded(self, language: str = "") -> str:
        """All of it."""
        return "\n".join(self.lines(language))

    def facts(self, language: str) -> dict[str, Any]:
        """What is wrong, for programs."""
        del language
        return {}


def refusal_fields(kind: type[Refused]) -> dict[str, Any]:
    """Names and types of the fields that a kind of refusal carries."""
    hints = get_type_hints(kind)
    return {name: hints[name] for name in kind.names}
