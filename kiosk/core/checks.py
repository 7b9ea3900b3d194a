"""Checks of typed fields: each returns the clean value or raises Invalid with the field's name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from datetime import date, datetime

from kiosk.core import languages
from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters

NAME_LENGTH = 80
TEXT_LENGTH = 200
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_BEGINNING = re.compile(r"(?<![^\s\-'’])[^\W\d_]")
# Controls, private use, and the characters that turn the direction of what follows.
_REFUSED_CATEGORIES = {"Cc", "Cf", "Co", "Cs", "Cn"}
_JOINERS = {"\u200c", "\u200d"}


def text(field: str, value: str | None, *, limit: int = TEXT_LENGTH, required: bool = False) -> str:
    """Text in one line: normalised (NFC), trimmed, no control or direction characters."""
    clean = " ".join(unicodedata.normalize("NFC", value or "").split(" ")).strip()
    clean = re.sub(r"[ \u00a0\u202f]{2,}", " ", clean)
    if not clean.isprintable() and any(map(_is_refused, clean)):
        raise Invalid(field=field, problem="control_characters")
    if not clean and required:
        raise Invalid(field=field, problem="empty")
    if len(clean) > limit:
        raise Invalid(field=field, problem="too_long", limit=limit)
    return clean


def _is_refused(sign: str) -> bool:
    return unicodedata.category(sign) in _REFUSED_CATEGORIES and sign not in _JOINERS


def name(field: str, value: str | None, *, required: bool = True) -> str:
    """The name of a person: letters of any script, no symbols, at most 80 characters.

    One typed without any capital is given its own: "amina el-fassi" is Amina El-Fassi.
    """
    clean = text(field, value, limit=NAME_LENGTH, required=required)
    if clean and not any(c.isalpha() for c in clean):
        raise Invalid(field=field, problem="symbols")
    if any(unicodedata.category(c)[0] == "S" or c in '<>{}[]|\\"@#%;=' for c in clean):
        raise Invalid(field=field, problem="symbols")
    return capitalised(clean) if clean.islower() else clean


def capitalised(clean: str) -> str:
    """Each part of a name with a capital, after a hyphen or an apostrophe too."""
    return _BEGINNING.sub(lambda letter: letter[0].upper(), clean)


def readable(field: str, typed: str) -> None:
    """A name that a desk can read: the typefaces have one of its letters at least."""
    if lacks_readable_letters(typed):
        raise Invalid(field=field, problem="latin")


def title(field: str, value: str | None, *, required: bool = True) -> str:
    """The name of a company, a room or a meeting: any characters that can be printed."""
    clean = text(field, value, limit=120, required=required)
    if any(unicodedata.category(c) == "So" for c in clean):
        raise Invalid(field=field, problem="symbols")
    return clean


def phone(field: str, value: str | None) -> str:
    """A phone number as E.164, Moroccan unless it says otherwise; short codes stay as typed."""
    typed = text(field, value, limit=40)
    if not typed:
        return ""
    if re.fullmatch(r"\d{3,4}", typed):
        return typed
    import phonenumbers

    try:
        number = phonenumbers.parse(typed, "MA")
    except phonenumbers.NumberParseException:
        raise Invalid(field=field, problem="phone") from None
    if not phonenumbers.is_valid_number(number):
        raise Invalid(field=field, problem="phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def phone_as_kept(typed: str) -> str:
    """A telephone as it is kept; what is none stays as it was typed."""
    try:
        return phone("phone", typed)
    except Invalid:
        return typed


def email(field: str, value: str | None) -> str:
    """An e-mail address, or nothing; the form only, not whether it answers."""
    typed = text(field, value, limit=254)
    if typed and not _EMAIL.fullmatch(typed):
        raise Invalid(field=field, problem="email")
    return typed


def language(field: str, value: str | None) -> str:
    """A language that the program words things in, or nothing."""
    typed = text(field, value, limit=3)
    return one_of(field, typed, languages.codes(languages.of_wording())) if typed else ""


def ice(field: str, value: str | None) -> str:
    """A company's 15-digit ICE, or nothing: divisible by 97 and not all zeros (DGI)."""
    digits = re.sub(r"[\s.\-\u00a0\u202f]", "", text(field, value, limit=40))
    if not digits:
        return ""
    ascii_digits = re.fullmatch(r"[0-9]{15}", digits)
    if not ascii_digits or int(digits) == 0 or int(digits) % 97:
        raise Invalid(field=field, problem="ice")
    return digits


def rc(field: str, value: str | None) -> str:
    """A number of the trade register (RC), or nothing: up to seven digits; a court's own."""
    return _digits(field, value, 1, 7, "rc")


def tax(field: str, value: str | None) -> str:
    """A company's tax number (IF), or nothing: seven or eight digits."""
    return _digits(field, value, 7, 8, "tax")


def cnss(field: str, value: str | None) -> str:
    """The number by which the CNSS knows an employer, or nothing: seven digits."""
    return _digits(field, value, 7, 7, "cnss")


def _digits(field: str, value: str | None, least: int, most: int, problem: str) -> str:
    digits = re.sub(r"[\s.\-\u00a0\u202f]", "", text(field, value, limit=40))
    if digits and not re.fullmatch(rf"[0-9]{{{least},{most}}}", digits):
        raise Invalid(field=field, problem=problem)
    return digits


def ordered(field: str, starts: datetime | date | None, ends: datetime | date | None) -> None:
    """The end comes after the start."""
    if starts is not None and ends is not None and ends <= starts:
        raise Invalid(field=field, problem="order")


def within(field: str, value: int, low: int, high: int) -> int:
    """A whole number between two bounds, both allowed."""
    if not low <= value <= high:
        raise Invalid(field=field, problem="range", limit=high if value > high else low)
    return value


def one_of(field: str, value: str, choices: Collection[str]) -> str:
    """One of a few known words."""
    if value not in choices:
        raise Invalid(field=field, problem="choice")
    return value


def series(value: str) -> str:
    """A station's series: up to four letters A to Z, or none."""
    letters = text("series", value, limit=4).upper()
    if letters and not re.fullmatch(r"[A-Z]+", letters):
        raise Invalid(field="series", problem="symbols")
    return letters
