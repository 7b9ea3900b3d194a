"""The privacy notice of `resources/notice`, with what the site's settings fill in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.core import languages
from kiosk.core.directions import figures_kept, filled
from kiosk.core.languages import Language
from kiosk.core.resources import folder
from kiosk.core.settings import PrivacySettings
from kiosk.core.wording import say


@dataclass(frozen=True)
class NoticeText:
    """A notice as it is shown; `version` changes when the text or a setting in it does."""

    version: str
    language: str
    text: str
    shown: str


def notice_languages() -> list[Language]:
    """Those that the notice is written in."""
    return [each for each in languages.LANGUAGES if _file(each.code).exists()]


@cache
def notice_text(language: str, privacy: PrivacySettings) -> NoticeText:
    """The notice in a language, or in what it falls back to where there is none in it."""
    readable = languages.codes(languages.chain(language))
    spoken = next(code for code in readable if _file(code).exists())
    source = _file(spoken).read_text(encoding="utf-8")
    first, _, body = source.partition("\n")
    facts = {
        "days": privacy.visit_days,
        "contact": privacy.contact or say("notice.management", spoken),
        "cndp": privacy.cndp_number or say("notice.not_given", spoken),
    }
    said, shown = body.strip().format(**facts), filled(figures_kept(body.strip()), facts)
    version = f"{first.removeprefix('version:').strip()}-{_mark(said)}"
    return NoticeText(version, spoken, said, shown)


def _file(language: str) -> Path:
    return folder("notice") / f"{language}.md"


def _mark(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()[:8]
