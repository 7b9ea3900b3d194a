"""The log searched: by who acted, what they did, when, and about whom."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import ColumnElement, and_, false, or_, select
from sqlalchemy.orm import Session

from kiosk.audit import subjects
from kiosk.audit.kinds import LOOK
from kiosk.audit.trail import of_site
from kiosk.core import registry
from kiosk.core.clock import zone as zone_of
from kiosk.core.settling import Subject
from kiosk.core.text import fold
from kiosk.staff.queries import staff
from kiosk.store.alike import by_words
from kiosk.store.base import LoggedCommand
from kiosk.sync.subjects import subject_of

PAGE = 100
LETTERS, MOST_TYPED = 2, 100

Named = Mapping[str, tuple[str, str]]
"""What the codes of a site are called, and in Arabic."""


@dataclass(frozen=True, slots=True)
class Act:
    """A row of the log; `actor` is a code, `by` their name where it is known.

    `who` and `what` name whom it was about as far as that is still held. Names in Arabic stand
    beside the others where they are kept.
    """

    n: int
    id: UUID
    name: str
    at: datetime
    station: str
    actor: str
    by: str
    status: str
    who: str
    what: str
    by_ar: str = ""
    who_ar: str = ""


@dataclass(frozen=True, slots=True)
class ActDetail:
    """An act with its fields, of which names may have been taken out."""

    act: Act
    fields: dict[str, Any]
    redacted: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody opened a file."""

    at: datetime
    actor: str
    by: str
    station: str
    by_ar: str = ""


@by_words
def acts(  # noqa: PLR0913 - each narrows the list
    session: Session,
    *,
    site: str,
    now: datetime,
    zone: str,
    actor: str = "",
    action: str = "",
    first: date | None = None,
    last: date | None = None,
    about: str = "",
    before: int = 0,
    limit: int = PAGE,
) -> list[Act]:
    """Acts of a site, newest first; those that come after number `before` where it is given.

    `actor` is a code or a name, `action` a command or a slice ("visits."), `about` a name, a
    ticket's or a badge's number; days are the site's.
    """
    c = LoggedCommand
    rows = select(c).where(*of_site(site, action), *_between(first, last, zone_of(zone)))
    if (last_shown := session.get(LoggedCommand, before)) is not None:
        earlier = and_(c.at == last_shown.at, c.n < before)
        rows = rows.where(c.at <= last_shown.at, or_(c.at < last_shown.at, earlier))
    named = _names(session, site)
    if typed := actor.strip():
        rows = rows.where(c.actor.in_(_meant(typed, named)))
    if typed := about.strip()[:MOST_TYPED]:
        rows = rows.where(_about(session, site, typed, now))
    # One index has this order, whatever else is asked.
    rows = rows.order_by(c.at.desc(), c.n.desc()).limit(limit)
    return [_act(session, row, named) for row in session.scalars(rows)]


def act(session: Session, *, site: str, n: int) -> ActDetail | None:
    """One act with its fields."""
    row = session.get(LoggedCommand, n)
    if row is None or row.site != site:
        return None
    fields = registry.lifted(row.name, row.payload)
    found = _act(session, row, _names(session, site))
    return ActDetail(found, fields, bool(row.veil), row.reason)


def of_file(
    session: Session, *, site: str, things: Collection[UUID], action: str, limit: int = PAGE
) -> list[ActDetail]:
    """What the commands of a slice did to a file, which is known by some ids; newest first.

    `action` is a slice ("residents.").
    """
    c = LoggedCommand
    said = [c.payload.contains(str(one)) for one in things]
    rows = select(c).where(*of_site(site, action), or_(c.id.in_(list(things)), *said))
    named = _names(session, site)
    found = session.scalars(rows.order_by(c.at.desc(), c.n.desc()).limit(limit))
    return [
        ActDetail(
            _act(session, row, named),
            registry.lifted(row.name, row.payload),
            bool(row.veil),
            row.reason,
        )
        for row in found
    ]


def looks(session: Session, *, site: str, subject: str, limit: int = PAGE) -> list[Looked]:
    """Who looked at a file, newest first; `subject` as it was noted: an id, a code, a paper."""
    c = LoggedCommand
    said = c.payload.contains(f'"subject":"{subject}"', autoescape=True)
    rows = select(c.at, c.actor, c.station).where(c.site == site, c.name == LOOK, said)
    named = _names(session, site)
    found = session.execute(rows.order_by(c.n.desc()).limit(limit))
    return [Looked(at, who, *_called(named, who, station)) for at, who, station in found]


def _called(named: Named, actor: str, station: str) -> tuple[str, str, str]:
    name, name_ar = named.get(actor, ("", ""))
    return name, station, name_ar


def _between(first: date | None, last: date | None, zone: ZoneInfo) -> list[ColumnElement[bool]]:
    at = LoggedCommand.at
    found = []
    if first:
        found.append(at >= _midnight(first, zone))
    if last:
        found.append(at < _midnight(last + timedelta(days=1), zone))
    return found


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _names(session: Session, site: str) -> Named:
    return {person.code: (person.name, person.name_ar) for person in staff(session, site=site)}


def _meant(typed: str, named: Named) -> list[str]:
    """The codes of whoever is called so, and what was typed itself: they may have left."""
    wanted = fold(typed)
    called = (
        code for code, names in named.items() if wanted and any(wanted in fold(n) for n in names)
    )
    return [typed, *called]


def _about(session: Session, site: str, typed: str, now: datetime) -> ColumnElement[bool]:
    """Acts that name what is meant by its id, or in whose words a text begins as was typed."""
    c = LoggedCommand
    ids = subjects.meant(session, site, typed, now)
    said: list[ColumnElement[bool]] = [false()]
    if len(fold(typed)) >= LETTERS:
        written = msgspec.json.encode(typed).decode()[1:-1]
        said.append(c.payload.icontains(f':"{written}', autoescape=True))
    for one in ids:
        said += [c.payload.contains(str(one)), c.result.contains(str(one))]
    return or_(c.id.in_(ids), *said)


def _act(session: Session, row: LoggedCommand, named: Named) -> Act:
    about = _about_whom(session, row)
    by, by_ar = named.get(row.actor, ("", ""))
    return Act(
        n=row.n,
        id=row.id,
        name=row.name,
        at=row.at,
        station=row.station,
        actor=row.actor,
        by=by,
        status=row.status,
        who=about.who,
        what=about.what,
        by_ar=by_ar,
        who_ar=about.who_ar,
    )


def _about_whom(session: Session, row: LoggedCommand) -> Subject:
    payload = registry.lifted(row.name, row.payload)
    looked = subjects.of_look(session, payload) if row.name == LOOK else None
    if looked is not None:
        return looked
    try:
        return subject_of(session, row.name, payload, msgspec.json.decode(row.result))
    except (KeyError, TypeError, ValueError, AttributeError):  # of a row that was forged
        return Subject()
