"""The languages that the program speaks: the one list, in the order of the screens.

A new one is an entry here, `resources/translations/<code>.ts` for the windows and
`resources/wording/<code>.toml` for the core. What it lacks is shown in its fallback.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.core.directions import isolated

SOURCE = "fr"
"""The language that the texts of the windows are written in, and that lacks none."""

HOUSE = ("fr", "ar")
"""The two that stand side by side on tickets, badges, heads of sheets and the display."""


@dataclass(frozen=True)
class Language:
    """One language; `locale` is how Qt and Babel call it: numbers, plurals and dates.

    `dates` is another locale for dates where those of `locale` are not in use (CLDR's fr_MA has
    "jui." for juin), and `spelt` says that durations are told in words, for want of signs that
    people know. `name`, `welcome` and `comma` are of its own script. `windows`, `wording` and
    `paper` tell where it is offered: on the screens, in the sentences of the core, on what is
    printed. One that is not `whole` has headings only, and what it lacks is no gap.
    """

    code: str
    name: str
    welcome: str
    locale: str
    dates: str = ""
    spelt: bool = False
    comma: str = ", "
    rtl: bool = False
    windows: bool = True
    wording: bool = True
    paper: bool = True
    whole: bool = True
    fallback: str = SOURCE


LANGUAGES: tuple[Language, ...] = (
    Language("fr", "Français", "Bienvenue", "fr_MA", dates="fr"),
    Language("ar", "العربية", "مرحبا بكم", "ar_MA", comma="، ", rtl=True, spelt=True),
    Language("en", "English", "Welcome", "en_GB"),
    Language("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "ⴰⵏⵙⵓⴼ", "zgh", wording=False, paper=False, whole=False),
)


def find(code: str) -> Language | None:
    """The language of a code, or None."""
    return next((language for language in LANGUAGES if language.code == code), None)


def codes(of: Iterable[Language] | None = None) -> tuple[str, ...]:
    """The codes of languages; of every one, in the order of the screens, when none are named."""
    return tuple(language.code for language in (LANGUAGES if of is None else of))


def promised(of: Iterable[Language]) -> tuple[str, ...]:
    """The codes of those that have every text; what another one lacks is no gap."""
    return codes(language for language in of if language.whole)


def of_windows() -> tuple[Language, ...]:
    """Those that a window can be switched to."""
    return tuple(language for language in LANGUAGES if language.windows)


def of_wording() -> tuple[Language, ...]:
    """Those that the core has sentences in."""
    return tuple(language for language in LANGUAGES if language.wording)


def of_paper() -> tuple[Language, ...]:
    """Those that sheets and tickets are printed in."""
    return tuple(language for language in LANGUAGES if language.paper)


def own_name(code: str) -> str:
    """What a language calls itself; the source for one that is not known."""
    return next(chain(code)).name


def is_rtl(code: str) -> bool:
    """Whether a language is written from right to left."""
    language = find(code)
    return language is not None and language.rtl


def chain(code: str) -> Iterator[Language]:
    """A language and those that its missing texts are looked up in, the source last."""
    language = find(code)
    while language is not None and language.code != SOURCE:
        yield language
        language = find(language.fallback)
    yield _source()


def spoken(code: str) -> str:
    """The language that the core words things in for a reader of this one."""
    return next(language.code for language in chain(code) if language.wording)


def printed(code: str) -> str:
    """The language of paper for a reader of this one."""
    return next(language.code for language in chain(code) if language.paper)


def enumerated(parts: Iterable[str], language: str) -> str:
    """Parts one after another, with the comma of the language's script between them.

    Right to left each stands apart, or Latin names among them would run the other way.
    """
    spoken = next(chain(language))
    if spoken.rtl:
        parts = map(isolated, parts)
    return spoken.comma.join(parts)


def in_language(thing: Any, language: str, field: str = "name") -> str:
    """What a thing is called in a language: `name_ar` in Arabic where it has one, else `name`."""
    own = (getattr(thing, f"{field}_{each.code}", "") for each in chain(language))
    return str(next(filter(None, own), "") or getattr(thing, field))


def _source() -> Language:
    return next(language for language in LANGUAGES if language.code == SOURCE)
