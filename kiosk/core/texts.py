"""Texts of the catalogue in as many languages as their file has; the rest is shown in French."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.core import languages
from kiosk.core.directions import figures_kept


class Text:
    """One text in the languages of the people who come, in French at least."""

    def __init__(self, fr: str, **others: str) -> None:
        spoken = {language: figures_kept(said) for language, said in others.items()}
        self.fr, self._texts = fr, {languages.SOURCE: fr} | spoken

    def __str__(self) -> str:
        return self.fr

    def own(self, language: str) -> str:
        """The text that a language has of its own, or nothing."""
        return self._texts.get(language, "")

    def of(self, language: str) -> str:
        """The text in a language, or in what it falls back to."""
        own = (self.own(each.code) for each in languages.chain(language))
        return next(filter(None, own), self.fr)

    def all(self) -> Iterator[str]:
        """The text in each language that has it."""
        return filter(None, self._texts.values())


class Gloss(Text):
    """What explains a French acronym in other languages; nothing where it needs no explaining."""

    def __init__(self, fr: str = "", **others: str) -> None:
        super().__init__(fr, **others)

    def of(self, language: str) -> str:
        """The explanation in a language, or nothing."""
        return self.own(language)


class Paper(Text):
    """A paper to bring; `short` is what fits on a ticket of 80 mm."""

    def __init__(
        self, fr: str, note: Text | None = None, short: Text | None = None, **others: str
    ) -> None:
        super().__init__(fr, **others)
        self.note, self.short = note, short

    def brief(self, language: str) -> str:
        """The paper in a few words."""
        return (self.short or self).of(language)


def worded(kind: type[Text], given: Any) -> Text:
    """A text from its table in a file, where each key is a language.

    Raises ValueError for what is neither a text in a language nor, at a paper, beside it.
    """
    parts = dict(given) if isinstance(given, dict) else {}
    besides = [key for key in ("note", "short") if kind is Paper and key in parts]
    beside: dict[str, Any] = {key: worded(Text, parts.pop(key)) for key in besides}
    known = languages.codes()
    if wrong := [key for key, said in parts.items() if key not in known or said != str(said)]:
        raise ValueError(f"`{wrong[0]}` is no text in one of {', '.join(known)}")
    if kind is not Gloss and languages.SOURCE not in parts:
        raise ValueError(f"Object missing required field `{languages.SOURCE}`")
    return kind(**parts, **beside)
