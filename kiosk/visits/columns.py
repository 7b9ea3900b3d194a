"""What commands about visits have in common: the row as it stands, and who is written in it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Protocol, cast
from uuid import UUID

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.clock import business_day
from kiosk.core.errors import Invalid, Refused
from kiosk.core.text import search_key
from kiosk.core.wall_time import WALL, Meant, meant, upheld
from kiosk.residents.naming import HostFound, find_host
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.store.changes import touch
from kiosk.visits.model import Visit
from kiosk.visits.purposes import HOSTS, PURPOSES, USUAL
from kiosk.visits.refusals import AlreadyArrived, AlreadyLeft, UnknownVisit, VisitCancelled
from kiosk.visits.states import LEFT, ON_SITE

# Built once: every arrival pays for it.
_TABLE: Table = Visit.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)

_LATER = (
    *("expected_at", "wall_expected", "arrived_at", "left_at", "back_at"),
    *("consent", "consent_at"),
    *("invitation", "host_answered_at", "host_asked_again_at"),
)
_NOT_INVITED = dict.fromkeys(("email", "code", "host_answer"), "")
STAY = timedelta(days=1)
AHEAD = timedelta(days=731)


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
    @property
    def purpose(self) -> str: ...


class Announces(NamesHost, Protocol):
    """A command that makes a visit: who comes, from where, and why."""

    @property
    def id(self) -> UUID: ...
    @property
    def first_name(self) -> str: ...
    @property
    def last_name(self) -> str: ...
    @property
    def company(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def companions(self) -> int | None: ...
    @property
    def detail(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def until(self) -> datetime | None: ...


def visit_of(session: Session, visit: UUID, site: str) -> Visit:
    row = session.get(Visit, visit)
    if row is None or row.site != site:
        raise UnknownVisit(visit=visit)
    return row


def is_known(session: Session, visit: UUID) -> bool:
    return session.get(Visit, visit) is not None


def new_row(session: Session, command: Announces, at: datetime, state: str) -> dict[str, object]:
    """A new visit on the day of an instant, without its visitor."""
    empty: dict[str, object] = dict.fromkeys(_LATER)
    return (
        empty
        | _NOT_INVITED
        | {
            "id": command.id,
            "site": command.site,
            "day": business_day(at, zone_at(session, command.site)),
            "state": state,
            "until": command.until,
            "left_by": "",
            "vehicle": "",
            "id_checked": False,
            "anonymised": False,
            "tz_version": "",
        }
    )


def add(session: Session, row: dict[str, object]) -> UUID:
    session.connection().execute(_INSERT, row)
    touch(session, _TABLE.name)
    return cast("UUID", row["id"])


def visitor_columns(session: Session, command: Announces) -> dict[str, object]:
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
        "purpose": checks.one_of("purpose", command.purpose or USUAL, PURPOSES),
        "companions": checks.within("companions", command.companions or 0, 0, 200),
        "detail": checks.text("detail", command.detail),
        "language": checks.one_of("language", command.language, languages.codes()),
        "search": search_key(last, first, company),
    }


def host_of(session: Session, command: NamesHost) -> HostFound:
    """Whom the visit is to: by id, else by words that name exactly one, else the words alone."""
    words = checks.text("host", command.host, limit=200)
    if command.resident is None and command.person is None:
        words = words or HOSTS.get(command.purpose, "")
    found = find_host(
        session,
        site=command.site,
        resident=command.resident,
        person=command.person,
        words=words,
    )
    checks.text("host", found.words, limit=200, required=True)
    return found


def check_length(starts: datetime, until: datetime | None) -> None:
    """A visit ends after it starts, and within a day."""
    checks.ordered("until", starts, until)
    if until is not None and until - starts > STAY:
        raise Invalid(field="until", problem="too_far")


def announced_for(at: datetime, zone: str, tz_version: str, now: datetime) -> dict[str, Any]:
    """The columns that say when a visit is to be: today, even at an hour that is past, or later."""
    said = meant(at, zone, tz_version)
    if said.at > now + AHEAD:
        raise Invalid(field="at", problem="too_far")
    if said.at < now - STAY or business_day(said.at, zone) < business_day(now, zone):
        raise Invalid(field="at", problem="past")
    return {
        "day": said.wall.date(),
        "expected_at": said.at,
        "wall_expected": said.wall.strftime(WALL),
        "tz_version": said.tz_version,
    }


def keep_hour(visit: Visit, zone: str) -> None:
    """Have a visit that is awaited again at the hour that was said, whatever law came between."""
    if visit.expected_at is None or visit.wall_expected is None:
        return
    said = Meant(visit.expected_at, datetime.fromisoformat(visit.wall_expected), visit.tz_version)
    now = upheld(said, zone)
    visit.until = visit.until and visit.until + (now.at - said.at)
    visit.expected_at, visit.tz_version = now.at, now.tz_version


def not_awaited(visit: Visit) -> Refused:
    if visit.state == ON_SITE:
        return AlreadyArrived(name=name_of(visit), since=visit.arrived_at)
    if visit.state == LEFT:
        return AlreadyLeft(name=name_of(visit), left_at=visit.left_at)
    return VisitCancelled(name=name_of(visit))


def name_of(visit: Visit) -> str:
    return f"{visit.first_name} {visit.last_name}"


def zone_at(session: Session, site: str) -> str:
    found = find_site(session, site=site)
    if found is None:
        raise UnknownSite(site=site)
    return found.zone
