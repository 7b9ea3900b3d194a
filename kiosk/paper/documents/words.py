"""Words of the paper that depend on a number, and names set into a sentence."""

from __future__ import annotations

from typing import Any

from kiosk.core.wording import has, say


def counted(key: str, number: int, language: str, **fields: Any) -> str:
    """The text of a key in the form that a number asks for: `key.one`, `.two`, `.few`, `.many`."""
    form = f"{key}.{_form(number, language)}"
    return say(form if has(form, language) else f"{key}.many", language, n=number, **fields)


def isolated(text: str) -> str:
    """A name that keeps its own direction inside a sentence of another (U+2068, U+2069)."""
    return f"\u2068{text}\u2069"


def _form(number: int, language: str) -> str:
    """The plural category of CLDR that the wording has texts for."""
    if language == "fr":
        return "one" if number < 2 else "many"
    if number == 1:
        return "one"
    if language == "ar" and number == 2:
        return "two"
    return "few" if language == "ar" and 3 <= number % 100 <= 10 else "many"
