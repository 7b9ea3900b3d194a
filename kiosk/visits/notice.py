"""The privacy notice of `resources/notice`, with what the site has said of its data.

A paragraph that speaks of what nobody has said yet is left out: the public never reads a blank.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import languages
from kiosk.core.directions import figures_kept, filled, listed
from kiosk.core.ids import derived_id
from kiosk.core.languages import Language
from kiosk.core.machine import Machine
from kiosk.core.resources import folder
from kiosk.core.settings import PrivacySettings
from kiosk.core.text import readable_phone
from kiosk.core.wording import say
from kiosk.sites.data_protection import NOBODY_SAID, Protection, data_protection

_NOTICES = UUID("6d1a3a9e-5b7c-4d59-9c5e-6e6f74696365")


@dataclass(frozen=True)
class NoticeText:
    """A notice as it is shown; `version` changes when the text or a fact in it does."""

    version: str
    language: str
    text: str
    shown: str

    @property
    def name(self) -> str:
        """Version and language, by which a machine in a hall says what it has shown."""
        return f"{self.version} {self.language}"


def notice_id(site: str, name: str) -> UUID:
    """The id of a notice of a site, the same wherever its words are published."""
    return derived_id(_NOTICES, f"{site} {name}")


@dataclass(frozen=True)
class NoticeFacts:
    """What a notice says of a site; the site's own words go before a station's settings."""

    privacy: PrivacySettings
    said: Protection = NOBODY_SAID

    @property
    def cndp(self) -> str:
        """The number of the CNDP's receipt or authorisation."""
        return self.said.cndp or self.privacy.cndp_number

    @property
    def asked(self) -> tuple[str, ...]:
        """Whom people ask about their data, beside the desk."""
        ways = self.said.contact, readable_phone(self.said.phone), self.said.email
        return tuple(filter(None, ways)) or tuple(filter(None, [self.privacy.contact]))

    @property
    def missing(self) -> tuple[str, ...]:
        """What the law asks for and nobody has said."""
        return ("cndp",) * (not self.cndp) + ("contact",) * (not self.asked)


def facts_of(session: Session, privacy: PrivacySettings, site: str) -> NoticeFacts:
    """What the notice of a site says at a station with those settings."""
    return NoticeFacts(privacy, data_protection(session, site=site))


def facts_here(station: Machine) -> NoticeFacts:
    """What the notice says here, now."""
    privacy = station.settings.privacy
    if station.site is None:
        return NoticeFacts(privacy)
    return NoticeFacts(privacy, station.ask_itself(data_protection))


def notice_languages() -> list[Language]:
    """Those that the notice is written in."""
    return [each for each in languages.LANGUAGES if _file(each.code).exists()]


@cache
def notice_text(language: str, facts: NoticeFacts) -> NoticeText:
    """The notice in a language, or in what it falls back to where there is none in it."""
    readable = languages.codes(languages.chain(language))
    spoken = next(code for code in readable if _file(code).exists())
    source = _file(spoken).read_text(encoding="utf-8")
    first, _, body = source.partition("\n")
    fields = _fields(facts, spoken)
    kept = [part for part in body.strip().split("\n\n") if _whole(part, fields)]
    words = "\n\n".join(kept)
    said, shown = words.format(**fields), filled(figures_kept(words), fields)
    version = f"{first.removeprefix('version:').strip()}-{_mark(said)}"
    return NoticeText(version, spoken, said, shown)


def _fields(facts: NoticeFacts, language: str) -> dict[str, str]:
    contact = listed(*facts.asked)
    desk = say("notice.desk", language)
    return {
        "days": str(facts.privacy.visit_days),
        "controller": facts.said.controller or say("notice.controller", language),
        "contact": say("notice.desk_or", language, contact=contact) if contact else desk,
        "cndp": facts.cndp,
        "cin": facts.said.cin_authorisation,
    }


def _whole(paragraph: str, fields: dict[str, str]) -> bool:
    """Whether all that a paragraph speaks of is known."""
    return all(fields[name] for _, name, _, _ in Formatter().parse(paragraph) if name)


def _file(language: str) -> Path:
    return folder("notice") / f"{language}.md"


def _mark(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()[:8]
