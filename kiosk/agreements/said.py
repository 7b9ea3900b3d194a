"""What is said of an agreement: its words, of whom it is asked, how long a signature is good."""

from __future__ import annotations

import re
import unicodedata

import msgspec

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.core.words import LANGUAGES, Words, with_french
from kiosk.core.words import checked as line
from kiosk.visits.purposes import PURPOSES

TITLE, TEXT, MOST_MONTHS = 60, 6000, 60
"""Signs at most of a title and of a text, in each language; months that a signature is good."""
CODE = re.compile(r"[a-z][a-z0-9-]{0,39}")


class Said(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All that is said of an agreement; `months` is 0 where every visit signs anew.

    `again` where who signed an older version signs this one, however long theirs was good.
    """

    title: Words = Words()
    text: Words = Words()
    purposes: tuple[str, ...] = ()
    months: int = 0
    again: bool = False


def written(said: Said) -> str:
    """As it is kept; the same text is the same."""
    return msgspec.json.encode(said).decode()


def read(text: str) -> Said:
    """What was kept."""
    return msgspec.json.decode(text, type=Said)


def checked(typed: Said) -> Said:
    """Within its limits; raises Invalid with the field, as "title", "text.ar" or "purposes"."""
    title = line("title", typed.title, TITLE, required=True)
    text = {each: _paragraphs(each, getattr(typed.text, each)) for each in LANGUAGES}
    purposes = [checks.one_of("purposes", each, PURPOSES) for each in typed.purposes]
    if not purposes:
        raise Invalid(field="purposes", problem="empty")
    return Said(
        title=title,
        text=with_french("text", Words(**text), required=True),
        purposes=tuple(each for each in PURPOSES if each in purposes),
        months=checks.within("months", typed.months, 0, MOST_MONTHS),
        again=typed.again,
    )


def _paragraphs(language: str, typed: str) -> str:
    """A text of several lines; an empty line parts its paragraphs."""
    field = "text" if language == "fr" else f"text.{language}"
    if len(typed) > 2 * TEXT:
        raise Invalid(field=field, problem="too_long", limit=TEXT)
    lines = [checks.text(field, each, limit=TEXT) for each in typed.splitlines()]
    clean = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    if len(clean) > TEXT:
        raise Invalid(field=field, problem="too_long", limit=TEXT)
    return clean


def code(typed: str, title: str) -> str:
    """The code of a new agreement: as typed, or else made of its title."""
    given = checks.text("code", typed, limit=40)
    plain = unicodedata.normalize("NFKD", fold(title)).encode("ascii", "ignore").decode()
    made = given or re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")
    if not CODE.fullmatch(made):
        raise Invalid(field="code", problem="code")
    return made
