"""The privacy notice of `resources/notice`, with what the site's settings fill in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kiosk.core.resources import folder
from kiosk.core.settings import PrivacySettings

NOT_GIVEN = {
    "fr": "à renseigner par le site",
    "ar": "يحددها الموقع",
    "en": "to be given by the site",
}
MANAGEMENT = {"fr": "la direction du site", "ar": "إدارة الموقع", "en": "the site’s management"}


@dataclass(frozen=True)
class NoticeText:
    """A notice as it is shown; `version` changes when the text or a setting in it does."""

    version: str
    language: str
    text: str


@cache
def notice_text(language: str, privacy: PrivacySettings) -> NoticeText:
    """The notice in a language; French where there is none in it."""
    spoken = language if (folder("notice") / f"{language}.md").exists() else "fr"
    source = (folder("notice") / f"{spoken}.md").read_text(encoding="utf-8")
    first, _, body = source.partition("\n")
    filled = body.strip().format(
        days=privacy.visit_days,
        contact=privacy.contact or MANAGEMENT[spoken],
        cndp=privacy.cndp_number or NOT_GIVEN[spoken],
    )
    version = f"{first.removeprefix('version:').strip()}-{_mark(filled)}"
    return NoticeText(version, spoken, filled)


def _mark(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()[:8]
