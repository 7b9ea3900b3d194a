"""A text that a site types in the languages of the people who come; French is always there."""

from __future__ import annotations

import msgspec

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.core.texts import Text

LANGUAGES = ("fr", "ar", "en")


class Words(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A text; a language left out is shown in French."""

    fr: str = ""
    ar: str = ""
    en: str = ""

    @classmethod
    def of(cls, text: Text | None) -> Words:
        """Those of a text of the catalogue."""
        return cls(*(text.own(code) for code in LANGUAGES)) if text is not None else cls()

    def text(self) -> Text | None:
        """As the catalogue has it, or None where nothing is said in French."""
        return Text(**self._given()) if self.fr else None

    def _given(self) -> dict[str, str]:
        return {code: said for code in LANGUAGES if (said := getattr(self, code)) or code == "fr"}


def checked(field: str, typed: Words, limit: int, *, required: bool = False) -> Words:
    """A text in three languages, each in one line; none has it without French. Raises Invalid."""
    clean = {
        each: checks.text(field if each == "fr" else f"{field}.{each}", said, limit=limit)
        for each in LANGUAGES
        if (said := getattr(typed, each))
    }
    return with_french(field, Words(**clean), required=required)


def with_french(field: str, found: Words, *, required: bool = False) -> Words:
    """What another language says is said in French as well. Raises Invalid."""
    if not found.fr and (required or found.ar or found.en):
        raise Invalid(field=field, problem="empty")
    return found
