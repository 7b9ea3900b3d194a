"""Telling everybody at a site something, and an emergency; changing and ending it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.announcements.kinds import ALERT, RIBBON
from kiosk.announcements.model import Announcement
from kiosk.announcements.refusals import AnnouncementEnded, UnknownAnnouncement
from kiosk.core import checks
from kiosk.core.command import Command

LINE, MESSAGE = 80, 200
"""Signs that a line of the displays and a screen of a kiosk have room for."""
ZONE = 40


class _Ribbon(Command, frozen=True, kw_only=True):
    """What stands at the foot of the displays of a zone, or of all, from when to when."""

    french: str
    arabic: str = ""
    english: str = ""
    zone: str = ""
    first: datetime | None = None
    last: datetime | None = None


class SayAnnouncement(_Ribbon, frozen=True, kw_only=True):
    """Announce something on the displays: from `first`, or now, until `last`, or until ended."""


class ChangeAnnouncement(_Ribbon, frozen=True, kw_only=True):
    """Say an announcement in other words, elsewhere or at another time; all of it is said anew."""

    announcement: UUID


class EndAnnouncement(Command, frozen=True, kw_only=True):
    """Take an announcement, or an alert, from every screen."""

    announcement: UUID


class RaiseAlert(Command, frozen=True, kw_only=True):
    """Tell everybody at the site what to do in an emergency, in the place of an earlier alert.

    That of a `drill` never takes the place of one in earnest, whichever comes first.
    """

    french: str
    arabic: str = ""
    english: str = ""
    drill: bool = False


def say_announcement(session: Session, command: SayAnnouncement) -> UUID:
    """Put it on the displays; doing it twice announces it once. Raises Invalid."""
    if session.get(Announcement, command.id):
        return command.id
    said = _ribbon(command)
    session.add(
        Announcement(
            id=command.id,
            site=command.site,
            kind=RIBBON,
            said_at=command.issued_at,
            ended_at=None,
            drill=False,
            **said,
        )
    )
    return command.id


def change_announcement(session: Session, command: ChangeAnnouncement) -> UUID:
    """Raises Invalid, UnknownAnnouncement, AnnouncementEnded."""
    said = _ribbon(command)
    row = _known(session, command.site, command.announcement)
    if row.kind != RIBBON:
        raise UnknownAnnouncement(announcement=str(command.announcement))
    if row.ended_at is not None:
        raise AnnouncementEnded(french=row.french)
    for field, value in said.items():
        setattr(row, field, value)
    return row.id


def end_announcement(session: Session, command: EndAnnouncement) -> UUID:
    """What has ended stays so, at the first moment. Raises UnknownAnnouncement."""
    row = _known(session, command.site, command.announcement)
    if row.ended_at is None:
        row.ended_at = command.issued_at
    return row.id


def raise_alert(session: Session, command: RaiseAlert) -> UUID:
    """One alert stands at a site at most: an earlier one ends. Raises Invalid.

    Where an emergency stands, that of a drill is over before it began.
    """
    if session.get(Announcement, command.id):
        return command.id
    words = _words(command.french, command.arabic, command.english, MESSAGE)
    standing = select(Announcement).where(
        Announcement.site == command.site,
        Announcement.kind == ALERT,
        Announcement.ended_at.is_(None),
    )
    there = list(session.scalars(standing))
    gives_way = command.drill and not all(each.drill for each in there)
    for earlier in () if gives_way else there:
        earlier.ended_at = command.issued_at
    session.add(
        Announcement(
            id=command.id,
            site=command.site,
            kind=ALERT,
            zone="",
            first=command.issued_at,
            last=None,
            said_at=command.issued_at,
            ended_at=command.issued_at if gives_way else None,
            drill=command.drill,
            **words,
        )
    )
    return command.id


def _ribbon(command: _Ribbon) -> dict[str, object]:
    first = command.first or command.issued_at
    checks.ordered("last", first, command.last)
    words = _words(command.french, command.arabic, command.english, LINE)
    zone = checks.text("zone", command.zone, limit=ZONE)
    return {**words, "zone": zone, "first": first, "last": command.last}


def _words(french: str, arabic: str, english: str, limit: int) -> dict[str, str]:
    return {
        "french": checks.text("french", french, limit=limit, required=True),
        "arabic": checks.text("arabic", arabic, limit=limit),
        "english": checks.text("english", english, limit=limit),
    }


def _known(session: Session, site: str, announcement: UUID) -> Announcement:
    row = session.get(Announcement, announcement)
    if row is None or row.site != site:
        raise UnknownAnnouncement(announcement=str(announcement))
    return row
