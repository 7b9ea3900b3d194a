"""Every text that the kiosk's voice has a clip for, in a language: the sentences of its screens,
the catalogue and the words between numbers, times and names. Made from what the windows show.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.core import catalogue, languages, wording
from kiosk.core.resources import folder
from kiosk.core.voice.folding import key
from kiosk.feedback.reasons import reasons

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("fr", "ar", "en")
NEVER = {"ExitSheet", "StaffSheet", "LanguageSheet"}
"""The technician's sheets; and names of languages, each said in its own."""
UNSAID = {"Borne", "Source : {source}, vérifié le {date}", "Casque et voix : touche * du pavé"}
"""A window's title, the small print of papers, and what tells those who see of the voice."""
BESIDE = ("Opening", "NotHere", "BadgeWords", "BookingWords")
CORE = re.compile(
    r"queue\.(away|closed|last|left\..+|over|over_an_hour|paused)$"
    r"|tickets\.(service_closed|service_away|stopped|queue_too_long|unknown_service|"
    r"unknown_procedure)(\..*)?$"
    r"|badges\.(unknown|not_here|unreadable|unknown_key|forged|not_yet_valid|expired|revoked|"
    r"other_site|unknown_holder|visit_over)(\..*)?$"
    r"|bookings\.(taken|over_capacity|outside_hours|closed_day|too_late|too_short|not_yours)(\..*)?$"
    r"|visits\.(already_left|not_on_site|cancelled|notice_missing)(\..*)?$"
    r"|feedback\.(no_ticket|not_served|too_old|already_given|too_late)(\..*)?$"
    r"|tickets\.(unreadable|other_site)$"
    r"|input\.(empty|too_long|symbols|latin|control_characters)$"
    r"|refused$|trouble\.other$|notice\.controller$"
    r"|unit\..*$"
)
FIELDS = ("first_name", "last_name", "company", "host")
_GAP = re.compile(r"\{[^}]*\}|%n|\d+")
_TIMES = re.compile(
    r"\{(hour|time|starts|ends|until|opens|closes|left_at|since|earliest|valid_from|left_at)\}"
)
_NUMBERS = re.compile(r"\{(n|step|steps|limit|minutes|left|capacity|ahead|days|number)\}|%n")
_NAMED = re.compile(r"\{[^}]*\}")
_LEAST = re.compile(r"[^\W\d_]")


def texts(language: str) -> list[str]:
    """The texts to make clips of, each once, in a steady order."""
    found: dict[str, str] = {}
    for text in _all(language):
        for part in parts(text):
            found.setdefault(key(part), part)
    return [found[each] for each in sorted(found)]


def parts(text: str) -> Iterator[str]:
    """What of a text is fixed: what stands between its gaps and its numbers."""
    for part in _GAP.split(text.replace("\n", " ")):
        bare = part.strip(" \u00a0\u202f\u2066\u2067\u2068\u2069,،.;:·-–—«»()\"'’?!؟")
        if _LEAST.search(bare):
            yield re.sub(r"\s+", " ", bare) + _ending(part)


def sentences(language: str) -> Iterator[str]:
    """The texts as they are shown: numbers and times in their gaps, and no names."""
    for text in _all(language):
        yield _NAMED.sub("", _TIMES.sub("14:30", _NUMBERS.sub("3", text)))


def _ending(part: str) -> str:
    last = part.rstrip(' \u00a0\u202f»)"')[-1:]
    return last if last in "?!؟" and last else ""


def _all(language: str) -> Iterator[str]:
    yield from windows(language)
    yield from core(language)
    yield from of_catalogue(language)
    yield from notice(language)
    yield from (reason.name.of(language) for reason in reasons())
    yield from _own(language)


def touch_classes() -> set[str]:
    """The classes of the kiosk, which are the contexts of its texts."""
    found: set[str] = set()
    for file in (ROOT / "ui" / "touch").rglob("*.py"):
        found |= set(re.findall(r"^class (\w+)", file.read_text(encoding="utf-8"), re.MULTILINE))
    return found - NEVER


def _own_texts() -> set[str]:
    """What the code of the kiosk says: another window may have a class of the same name."""
    found: set[str] = set()
    for file in (ROOT / "ui" / "touch").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def windows(language: str) -> Iterator[str]:
    """What the kiosk's windows say; a plural in each of its forms."""
    wanted = touch_classes() | set(BESIDE)
    tree = ET.parse(folder("translations") / f"{'ar' if language == 'fr' else language}.ts")  # noqa: S314
    ours = _own_texts()
    plurals = _plurals() if language == "fr" else {}
    for context in tree.iter("context"):
        if context.findtext("name") not in wanted:
            continue
        for message in context.iter("message"):
            said = message.find("translation")
            source = message.findtext("source", "")
            if (
                said is None
                or said.get("type") in ("vanished", "obsolete")
                or source in UNSAID
                or source not in ours
            ):
                continue
            if language == "fr":
                yield from plurals.get(source, [source])
            else:
                forms = [form.text or "" for form in said.iter("numerusform")]
                yield from forms or [said.text or ""]


def _plurals() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for message in ET.parse(folder("translations") / "fr.ts").iter("message"):  # noqa: S314
        if forms := [form.text or "" for form in message.iter("numerusform")]:
            found[message.findtext("source", "")] = forms
    return found


def core(language: str) -> Iterator[str]:
    """What the core words for the kiosk: how queues stand, refusals, days and months."""
    said = tomllib.loads((folder("wording") / f"{language}.toml").read_text(encoding="utf-8"))
    for section in said.values():
        for name, text in section.items():
            if CORE.match(name):
                yield text
    yield from (wording.say(f"field.{name}", language) for name in FIELDS)
    locale = wording._locale(language)  # noqa: SLF001
    yield from locale.days["format"]["wide"].values()
    yield from locale.months["format"]["wide"].values()


def of_catalogue(language: str) -> Iterator[str]:
    """Services, what they do, procedures and papers."""
    for desk in catalogue.load().desks:
        yield from (desk.name.of(language), desk.gloss.of(language), desk.usage.of(language))
        for procedure in desk.procedures:
            known = (procedure.remark, procedure.validity, procedure.fee)
            yield from (procedure.title.of(language), procedure.hint.of(language))
            yield from (text.of(language) for text in known if text)
            for paper in procedure.papers:
                yield paper.of(language)
                yield paper.note.of(language) if paper.note else ""


def notice(language: str) -> Iterator[str]:
    """The notice that a visitor agrees to."""
    text = (folder("notice") / f"{language}.md").read_text(encoding="utf-8")
    for paragraph in text.split("\n\n"):
        if not paragraph.startswith("version:"):
            yield from re.split(
                r"(?<=[.;؛]) ", paragraph.removeprefix("version: 2026-11\n").removeprefix("# ")
            )


def _own(language: str) -> Iterable[str]:
    """Welcome, and what stands beside numbers, times and spelt signs."""
    yield languages.own_name(language)
    yield next(languages.chain(language)).welcome
    yield from OWN[language]


OWN = {
    "fr": ("ticket", "guichet", "environ", "minutes", "heures", "une heure", "Le Technopark"),
    "ar": (
        *("تذكرة", "شباك رقم", "حوالي", "و", "مقاعد"),
        *("دقيقة", "دقيقتان", "دقائق", "ساعة", "ساعتان", "ساعات"),
    ),
    "en": ("ticket", "counter", "about", "minutes", "hours", "and", "to"),
}


if __name__ == "__main__":
    for code in LANGUAGES:
        found = texts(code)
        print(code, len(found), sum(map(len, found)))
