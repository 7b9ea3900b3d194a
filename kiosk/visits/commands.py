"""Changes to visits: expected, arrived, left, cancelled."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Protocol, cast
from uuid import UUID

from sqlalchemy import Table, bindparam, insert, select
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import search_key
from kiosk.core.wall_time import WALL, meant
from kiosk.residents.naming import HostFound, find_host
from kiosk.sites.closing import CLOSED_BY
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.store.changes import touch
from kiosk.visits.closing import close
from kiosk.visits.model import Notice, Visit
from kiosk.visits.namesakes import SAME_STAY, namesakes
from kiosk.visits.queries import CLOSED_SHOWN
from kiosk.visits.refusals import (
    AlreadyArrived,
    AlreadyLeft,
    ConsentMissing,
    NoticeMissing,
    NotOnSite,
    OnSiteAlready,
    UnknownVisit,
    VisitCancelled,
)
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE

# Built once: every arrival pays for these.
_TABLE: Table = Visit.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)
_NOTICES = select(Notice.id).where(Notice.site == bindparam("at"))
_SHOWN = _NOTICES.where(Notice.id == bindparam("wanted"))
_LATEST = _NOTICES.order_by(Notice.published_at.desc()).limit(1)

_LATER = (
    *("expected_at", "wall_expected", "arrived_at", "left_at", "back_at"),
    *("consent", "consent_at"),
)
PURPOSES = ("appointment", "delivery", "interview", "event", "maintenance", "other")
AHEAD, STAY = timedelta(days=731), timedelta(days=1)


class NamesHost(Protocol):
    """A command that says whom a visit is to."""

    @property
    def site(self) -> str: ...
    @property
    def host(self) -> str: ...
    @property
    def resident(self) -> UUID | None: ...
    @property
    def person(self) -> UUID | None: ...


class ExpectVisitor(Command, frozen=True, kw_only=True):
    """A resident announces a visitor; `host` is text, or found from `resident` / `person`.

    The edge has times bear the offset of the site's clock under the rules `tz_version`: a change
    of law moves the instant, not the hour that was said.
    """

    first_name: str
    last_name: str
    at: datetime
    until: datetime | None = None
    company: str = ""
    phone: str = ""
    host: str = ""
    resident: UUID | None = None
    person: UUID | None = None
    purpose: str = "appointment"
    companions: int = 0
    language: str = "fr"
    tz_version: str = ""


class ArriveVisitor(Command, frozen=True, kw_only=True):
    """A visitor comes in: the expected one (`visit`), or a walk-in with names.

    What is left empty stays as it was announced, and what is given corrects it. `consent` is the
    visitor's agreement to the notice `notice`, which the edge fills in. Someone of the same name
    who is here already is the same person, unless this is said to be `another`.
    """

    visit: UUID | None = None
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    phone: str = ""
    host: str = ""
    resident: UUID | None = None
    person: UUID | None = None
    purpose: str = ""
    companions: int | None = None
    vehicle: str = ""
    language: str = "fr"
    id_checked: bool = False
    until: datetime | None = None
    consent: bool = False
    notice: UUID | None = None
    another: bool = False
    v: int = 2


def as_before(fields: dict[str, Any]) -> dict[str, Any]:
    """An arrival of version 1, which nobody compared with those who were here."""
    return fields | {"another": True}


class LeaveVisitor(Command, frozen=True, kw_only=True):
    """A visitor goes; `by` is how it was seen: list, badge or closing."""

    visit: UUID
    by: str = "list"


class CancelVisit(Command, frozen=True, kw_only=True):
    """An expected visitor will not come."""

    visit: UUID


class RestoreVisit(Command, frozen=True, kw_only=True):
    """A departure or a cancellation noted by mistake is taken back, on the same day.

    A visitor who was taken to be gone when the day closed, and is not, can be put back for longer.
    """

    visit: UUID


def expect_visitor(session: Session, command: ExpectVisitor) -> UUID:
    """Announce a visitor; the visit's id is the command's."""
    if _known(session, command.id):
        return command.id
    zone = _zone(session, command.site)
    said = meant(command.at, zone, command.tz_version)
    until = meant(command.until, zone, command.tz_version).at if command.until else None
    _one_day(said.at, until)
    _to_come(said.at, command.issued_at, zone)
    when = {
        "day": said.wall.date(),
        "expected_at": said.at,
        "until": until,
        "wall_expected": said.wall.strftime(WALL),
        "tz_version": said.tz_version,
    }
    row = _row(session, command, said.at, EXPECTED) | when
    return _add(session, row | _visitor(session, command))


def arrive_visitor(session: Session, command: ArriveVisitor) -> UUID:
    """Let a visitor in; returns the visit, which for a walk-in is the command's id.

    Someone expected on another day is welcome: the visit moves to the day of arrival.
    """
    if command.visit is None:
        return _walk_in(session, command)
    visit = visit_of(session, command.visit, command.site)
    if visit.state != EXPECTED:
        raise _not_expected(visit)
    notice = visit.consent or _agreed(session, command)
    _one_day(command.issued_at, command.until)
    corrected = _corrected(session, visit, command)
    vehicle = checks.text("vehicle", command.vehicle, limit=20)
    _only_once(session, command, corrected)
    columns = corrected | {
        "state": ON_SITE,
        "day": business_day(command.issued_at, _zone(session, command.site)),
        "arrived_at": command.issued_at,
        "until": command.until or visit.until,
        "consent": notice,
        "consent_at": visit.consent_at or command.issued_at,
        "vehicle": vehicle,
        "id_checked": command.id_checked,
    }
    for name, value in columns.items():
        setattr(visit, name, value)
    return visit.id


def leave_visitor(session: Session, command: LeaveVisitor) -> UUID:
    """Let a visitor out; a departure that was seen takes the place of the day's closing."""
    visit = visit_of(session, command.visit, command.site)
    how = checks.one_of("by", command.by, ("list", "badge", CLOSED_BY))
    if visit.state == LEFT and (visit.left_by != CLOSED_BY or how == CLOSED_BY):
        raise AlreadyLeft(name=_name(visit), left_at=visit.left_at)
    if visit.state not in (ON_SITE, LEFT):
        raise NotOnSite(name=_name(visit))
    # A clock that was set back between the two does not make anyone leave before arriving.
    left_at = max(command.issued_at, visit.arrived_at or command.issued_at)
    visit.state, visit.left_at, visit.left_by = LEFT, left_at, how
    return visit.id


def cancel_visit(session: Session, command: CancelVisit) -> UUID:
    """Call off an expected visit; doing so twice changes nothing more."""
    visit = visit_of(session, command.visit, command.site)
    if visit.state in (ON_SITE, LEFT):
        raise _not_expected(visit)
    visit.state = CANCELLED
    return visit.id


def restore_visit(session: Session, command: RestoreVisit) -> UUID:
    """Put a visitor back on site, or among those expected; doing so twice changes nothing more."""
    visit = visit_of(session, command.visit, command.site)
    today = business_day(command.issued_at, _zone(session, command.site))
    if visit.state == LEFT:
        if visit.day != today and not _closed_lately(visit, command.issued_at):
            raise AlreadyLeft(name=_name(visit), left_at=visit.left_at)
        if visit.left_by == CLOSED_BY:
            visit.back_at = command.issued_at
        visit.state, visit.left_at, visit.left_by = ON_SITE, None, ""
    elif visit.state == CANCELLED:
        if visit.day < today:
            raise VisitCancelled(name=_name(visit))
        visit.state = EXPECTED
        # Someone who walked in, and whose arrival was taken back, is awaited from now on.
        visit.expected_at = visit.expected_at or command.issued_at
    return visit.id


def _closed_lately(visit: Visit, now: datetime) -> bool:
    closed = visit.left_by == CLOSED_BY and visit.left_at is not None and not visit.anonymised
    return closed and visit.left_at > now - CLOSED_SHOWN  # type: ignore[operator]


def _only_once(session: Session, command: ArriveVisitor, who: dict[str, Any]) -> None:
    """Nobody is here twice: refused today, and an earlier visit that nobody saw end is closed."""
    if command.another:
        return
    at, day = command.issued_at, business_day(command.issued_at, _zone(session, command.site))
    names = who["first_name"], who["last_name"]
    found = [
        one
        for one in namesakes(session, command.site, *names, day)
        if one.state == ON_SITE and one.may_be(who["company"], who["phone"])
    ]
    for one in found:
        if one.day == day and one.arrived_at and one.arrived_at < at + SAME_STAY:
            raise OnSiteAlready(name=" ".join(names), since=one.arrived_at, visit=one.visit)
    for one in found:
        if one.day < day and (forgotten := session.get(Visit, one.visit)) is not None:
            close(forgotten, at)


def _walk_in(session: Session, command: ArriveVisitor) -> UUID:
    if _known(session, command.id):
        return command.id
    fields = _visitor(session, command)
    notice = _agreed(session, command)
    _one_day(command.issued_at, command.until)
    vehicle = checks.text("vehicle", command.vehicle, limit=20)
    _only_once(session, command, fields)
    row = _row(session, command, command.issued_at, ON_SITE) | {
        "vehicle": vehicle,
        "id_checked": command.id_checked,
        "arrived_at": command.issued_at,
        "consent": notice,
        "consent_at": command.issued_at,
    }
    return _add(session, row | fields)


def _known(session: Session, visit: UUID) -> bool:
    return session.get(Visit, visit) is not None


def _row(
    session: Session, command: ExpectVisitor | ArriveVisitor, at: datetime, state: str
) -> dict[str, object]:
    """A new visit on the day of an instant, without its visitor."""
    empty: dict[str, object] = dict.fromkeys(_LATER)
    return empty | {
        "id": command.id,
        "site": command.site,
        "day": business_day(at, _zone(session, command.site)),
        "state": state,
        "until": command.until,
        "left_by": "",
        "vehicle": "",
        "id_checked": False,
        "anonymised": False,
        "tz_version": "",
    }


def _add(session: Session, row: dict[str, object]) -> UUID:
    session.connection().execute(_INSERT, row)
    touch(session, _TABLE.name)
    return cast("UUID", row["id"])


def _visitor(session: Session, command: ExpectVisitor | ArriveVisitor) -> dict[str, object]:
    """The columns that say who comes and to whom, checked."""
    first = checks.name("first_name", command.first_name)
    last = checks.name("last_name", command.last_name)
    company = checks.title("company", command.company, required=False)
    host = host_of(session, command)
    return {
        "first_name": first,
        "last_name": last,
        "company": company,
        "phone": checks.phone("phone", command.phone),
        "host": host.words,
        "resident": host.resident,
        "person": host.person,
        "office": host.office,
        "purpose": checks.one_of("purpose", command.purpose or PURPOSES[0], PURPOSES),
        "companions": checks.within("companions", command.companions or 0, 0, 200),
        "language": checks.one_of("language", command.language, languages.codes()),
        "search": search_key(last, first, company),
    }


def host_of(session: Session, command: NamesHost) -> HostFound:
    """Whom the visit is to: by id, else by words that name exactly one, else the words alone."""
    words = checks.text("host", command.host, limit=200)
    found = find_host(
        session,
        site=command.site,
        resident=command.resident,
        person=command.person,
        words=words,
    )
    checks.text("host", found.words, limit=200, required=True)
    return found


def _corrected(session: Session, visit: Visit, command: ArriveVisitor) -> dict[str, object]:
    """The columns of an expected visitor after what is said on arrival; changes nothing."""
    first = checks.name("first_name", command.first_name, required=False) or visit.first_name
    last = checks.name("last_name", command.last_name, required=False) or visit.last_name
    company = checks.title("company", command.company, required=False) or visit.company
    purpose = command.purpose and checks.one_of("purpose", command.purpose, PURPOSES)
    columns: dict[str, object] = {
        "first_name": first,
        "last_name": last,
        "company": company,
        "phone": checks.phone("phone", command.phone) or visit.phone,
        "purpose": purpose or visit.purpose,
        "language": checks.one_of("language", command.language, languages.codes()),
        "search": search_key(last, first, company),
    }
    if command.companions is not None:
        columns["companions"] = checks.within("companions", command.companions, 0, 200)
    if command.host or command.resident or command.person:
        host = host_of(session, command)
        columns |= {"host": host.words, "resident": host.resident}
        columns |= {"person": host.person, "office": host.office}
    return columns


def _agreed(session: Session, command: ArriveVisitor) -> UUID:
    """The notice that the visitor agreed to."""
    if not command.consent:
        raise ConsentMissing
    at = {"at": command.site}
    if command.notice is not None:
        found = session.connection().scalar(_SHOWN, at | {"wanted": command.notice})
    else:
        found = session.connection().scalar(_LATEST, at)
    if found is None:
        raise NoticeMissing
    return found


def _to_come(at: datetime, now: datetime, zone: str) -> None:
    """A visit is announced for today, even at an hour that is past, or for a day to come."""
    if at > now + AHEAD:
        raise Invalid(field="at", problem="too_far")
    if at < now - STAY or business_day(at, zone) < business_day(now, zone):
        raise Invalid(field="at", problem="past")


def _one_day(starts: datetime, until: datetime | None) -> None:
    """A visit ends after it starts, and within a day."""
    checks.ordered("until", starts, until)
    if until is not None and until - starts > STAY:
        raise Invalid(field="until", problem="too_far")


def visit_of(session: Session, visit: UUID, site: str) -> Visit:
    row = session.get(Visit, visit)
    if row is None or row.site != site:
        raise UnknownVisit(visit=visit)
    return row


def _not_expected(visit: Visit) -> Exception:
    if visit.state == ON_SITE:
        return AlreadyArrived(name=_name(visit), since=visit.arrived_at)
    if visit.state == LEFT:
        return AlreadyLeft(name=_name(visit), left_at=visit.left_at)
    return VisitCancelled(name=_name(visit))


def _name(visit: Visit) -> str:
    return f"{visit.first_name} {visit.last_name}"


def _zone(session: Session, site: str) -> str:
    found = find_site(session, site=site)
    if found is None:
        raise UnknownSite(site=site)
    return found.zone
