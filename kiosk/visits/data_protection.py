"""What loi 09-08 asks of visits: the notice as it was shown, and forgetting names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites.queries import find_site, zone_of
from kiosk.sites.refusals import UnknownSite
from kiosk.store.base import LoggedCommand
from kiosk.store.forgetting import cut_at, empty_all, parts_of
from kiosk.store.redaction import redact
from kiosk.visits.model import Notice, Visit
from kiosk.visits.privacy import VISITS
from kiosk.visits.refusals import NoticePublished, TooSoonToForget

NOTICE_LENGTH = 20_000
KEPT_AT_LEAST = timedelta(days=1)
"""Names are never emptied sooner, whatever the settings of a station say."""


class PublishNotice(Command, frozen=True, kw_only=True):
    """Keep a version of the privacy notice as visitors are shown it.

    `notice` is the row's id, the command's own where it is left out. The edge derives it from the
    words, so that two desks that are cut off and publish the same notice make the same row.
    """

    version: str
    language: str
    text: str
    notice: UUID | None = None


class AnonymiseVisits(Command, frozen=True, kw_only=True):
    """Take the names out of visits of days before `before`; the figures stay (loi 09-08)."""

    before: date


@dataclass(frozen=True)
class Anonymised:
    """How many visits lost their names."""

    visits: int


def publish_notice(session: Session, command: PublishNotice) -> UUID:
    """Keep a notice word for word; a version in a language is published once."""
    version = checks.text("version", command.version, limit=20, required=True)
    language = checks.one_of("language", command.language, languages.codes())
    n = Notice
    notice = command.notice or command.id
    which = and_(n.site == command.site, n.version == version, n.language == language)
    # Both keys are read, so that of two writers on one PostgreSQL the later one tries again.
    same = select(n.id, n.text).where(or_(which, n.id == notice))
    if known := session.execute(same).first():
        if known.text != command.text:
            raise NoticePublished(version=version)
        return known.id  # type: ignore[no-any-return]
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    if not command.text.strip():
        raise Invalid(field="text", problem="empty")
    if len(command.text) > NOTICE_LENGTH:
        raise Invalid(field="text", problem="too_long", limit=NOTICE_LENGTH)
    session.add(
        Notice(
            id=notice,
            site=command.site,
            version=version,
            language=language,
            text=command.text,
            published_at=command.issued_at,
        )
    )
    return notice


def anonymise_visits(session: Session, command: AnonymiseVisits) -> Anonymised:
    """Empty the names of old visits, of their badges and of what the log kept of them."""
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    zone = zone_of(session, site=command.site)
    issued = business_day(command.issued_at, zone)
    if command.before > issued - KEPT_AT_LEAST:
        raise TooSoonToForget(latest=issued - KEPT_AT_LEAST)
    cut = cut_at(command.before, zone)
    found = empty_all(session, VISITS.kind, command.site, cut)
    c = LoggedCommand
    names = [name for part in parts_of(VISITS.kind) for name in part.said]
    redact(session, c.site == command.site, c.at < cut.at, c.name.in_(names))
    return Anonymised(visits=found[Visit.__tablename__])
