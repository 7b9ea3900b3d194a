"""What is announced at a site, now and later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from kiosk.announcements.kinds import ALERT, RIBBON
from kiosk.announcements.model import Announcement

_Rows = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class AnnouncementView:
    """A word to all, as long as it stands."""

    id: UUID
    kind: str
    zone: str
    french: str
    arabic: str
    english: str
    first: datetime
    last: datetime | None

    def words(self, language: str) -> str:
        """In a language, or else in French."""
        return {"ar": self.arabic, "en": self.english}.get(language, "") or self.french

    def is_live(self, now: datetime) -> bool:
        """Whether it is shown at a moment."""
        return self.first <= now and (self.last is None or now < self.last)


def live(session: Session, *, site: str, now: datetime, zone: str = "") -> list[AnnouncementView]:
    """What the displays of a zone show now at their foot, in the order of its beginning."""
    rows = _standing(site, now).where(
        Announcement.kind == RIBBON,
        Announcement.first <= now,
        or_(Announcement.zone == "", Announcement.zone == zone),
    )
    return _views(session, rows)


def planned(session: Session, *, site: str, now: datetime) -> list[AnnouncementView]:
    """All that is announced now or later, for every zone, in the order of its beginning."""
    return _views(session, _standing(site, now).where(Announcement.kind == RIBBON))


def alert(session: Session, *, site: str) -> AnnouncementView | None:
    """The emergency that stands at a site, whatever any clock says; the newest of several."""
    a = Announcement
    rows = _rows().where(a.site == site, a.ended_at.is_(None), a.last.is_(None), a.kind == ALERT)
    return next(iter(_views(session, rows.order_by(a.said_at.desc(), a.id.desc()).limit(1))), None)


def _rows() -> _Rows:
    a = Announcement
    return select(a.id, a.kind, a.zone, a.french, a.arabic, a.english, a.first, a.last)


def _standing(site: str, now: datetime) -> _Rows:
    a = Announcement
    rows = _rows().where(a.site == site, a.ended_at.is_(None), or_(a.last.is_(None), a.last > now))
    return rows.order_by(a.first, a.id)


def _views(session: Session, rows: _Rows) -> list[AnnouncementView]:
    return [AnnouncementView(*row) for row in session.execute(rows)]
