"""Who works here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, func, or_, select
from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.core.command import AGENT, MANAGER, MITC
from kiosk.core.ids import derived_id
from kiosk.core.text import fold
from kiosk.staff.everywhere import visiting
from kiosk.staff.model import Attendance, Secret, Staff
from kiosk.staff.stays import HERE, Ending, endings

# Each command of a store that is nobody's asks this.
_SIGNING_MANAGER = (
    select(Staff.code)
    .join(Secret, (Secret.site == Staff.site) & (Secret.code == Staff.code))
    .where(Staff.role == MANAGER)
    .limit(1)
)

_SIGNED = select(Staff.code).where(or_(Staff.site == bindparam("site"), Staff.role == MITC))

CODE_LENGTH = 40
_folded = lru_cache(1_000)(fold)


@dataclass(frozen=True, slots=True)
class StaffView:
    """A member of staff; `home` is the site where they were added."""

    code: str
    name: str
    name_ar: str
    role: str
    services: tuple[str, ...] = ()
    home: str = ""


@dataclass(frozen=True, slots=True)
class Attended:
    """Someone signed in at a station; `ended_at` is empty where nobody has noted that they left.

    `until` is when it ended, whatever ended it (`ending`, of `stays`); empty while they are `here`.
    """

    id: UUID
    code: str
    name: str
    name_ar: str
    station: str
    how: str
    began_at: datetime
    ended_at: datetime | None
    here: bool
    until: datetime | None
    ending: str


def staff(session: Session, *, site: str) -> list[StaffView]:
    """The staff of a site who may sign, by name."""
    rows = select(Staff).where(Staff.site == site, Staff.active).order_by(Staff.name)
    return [_view(row) for row in session.scalars(rows)]


def find_staff(session: Session, *, site: str, code: str) -> StaffView | None:
    """Who signs with that code at a site: somebody of it, or who belongs to every site."""
    row = session.get(Staff, (site, code))
    if row is None:
        row = next(iter(visiting(session, site=site, code=code)), None)
    return _view(row) if row and row.active else None


def has_signed(session: Session, *, site: str, name: str) -> bool:
    """Whether somebody of a site, or of every site, signs or has signed with a code like a name."""
    codes, wanted = session.connection().scalars(_SIGNED, {"site": site}), _folded(name)
    return any(code == name or _folded(code) == wanted != "" for code in codes)


def guests(session: Session, *, site: str) -> list[StaffView]:
    """Who belongs to every site and was added at another."""
    return [_view(row) for row in visiting(session, site=site)]


def bound_to(session: Session, *, site: str, code: str) -> tuple[str, ...]:
    """The services that an agent serves at; none where whoever signs with the code serves all."""
    person = find_staff(session, site=site, code=code)
    return person.services if person is not None and person.role == AGENT else ()


_BADGES = UUID("6f2c9d1e-8a53-4c0e-9b77-2d1f0e5a4c31")


def badge_subject(site: str, code: str) -> UUID:
    """What a badge of somebody's says whose it is, as the id of a visit does for visitors."""
    return derived_id(_BADGES, f"{site}/{code}")


def of_badge(session: Session, *, site: str, subject: UUID | None) -> StaffView | None:
    """Who works here and has the badges of that subject."""
    people = staff(session, site=site)
    return next((p for p in people if badge_subject(site, p.code) == subject), None)


def meant(session: Session, *, site: str, code: str) -> str:
    """The code that somebody has and that was typed, in whatever case and accents.

    Codes that differ in nothing else are one, but in stores that are older than this rule: there
    each is typed as it is. What nobody has comes back folded, so that it is tried out as one too.
    """
    codes = list(session.scalars(select(Staff.code).where(Staff.site == site)))
    codes += [row.code for row in visiting(session, site=site) if row.code not in codes]
    if code in codes:
        return code
    found = [known for known in codes if same_code(known, code)]
    return found[0] if len(found) == 1 else fold(code)[:CODE_LENGTH]


def same_code(one: str, other: str) -> bool:
    """Whether two codes differ by case and accents at most."""
    return one == other or (fold(one) == fold(other) != "")


def attendance(
    session: Session,
    *,
    site: str,
    zone: str,
    now: datetime,
    code: str = "",
    day: date | None = None,
    limit: int = 200,
) -> list[Attended]:
    """Who signed in where, the latest first; of one person, or on one day of the site."""
    a = Attendance
    rows = (
        select(a.id, a.code, Staff.name, Staff.name_ar, a.station, a.how, a.began_at, a.ended_at)
        .outerjoin(Staff, (Staff.site == a.site) & (Staff.code == a.code))
        .where(a.site == site)
        .order_by(a.began_at.desc(), a.id.desc())
        .limit(limit)
    )
    if code:
        rows = rows.where(a.code == code)
    if day is not None:
        begins, ends = (instant(d, time(0), zone) for d in (day, day + timedelta(days=1)))
        rows = rows.where(a.began_at >= begins, a.began_at < ends)
    found = session.execute(rows).all()
    ended = endings(session, site, found, now)
    others = {row.code: row for row in visiting(session, site=site)}
    return [_stay(row, others.get(row.code), ended[row.id]) for row in found]


def _stay(row: Row[*tuple[Any, ...]], other: Staff | None, ending: Ending) -> Attended:
    return Attended(
        row.id,
        row.code,
        row.name or (other.name if other else row.code),
        row.name_ar or (other.name_ar if other else ""),
        row.station,
        row.how,
        row.began_at,
        row.ended_at,
        ending.how == HERE,
        ending.at,
        ending.how,
    )


def last_here(session: Session, *, site: str, station: str) -> list[str]:
    """The codes of who signed in at a station, the latest first."""
    a = Attendance
    latest = func.max(a.began_at)
    rows = select(a.code).where(a.site == site, a.station == station).group_by(a.code)
    return list(session.scalars(rows.order_by(latest.desc())))


def claimed(session: Session) -> bool:
    """Whether a manager of a site here has, or had, a PIN: until then the store is nobody's.

    It stays so, whoever leaves.
    """
    session.flush()
    return session.connection().scalar(_SIGNING_MANAGER) is not None


def signing_managers(session: Session, *, site: str) -> list[str]:
    """The codes of the managers of a site who have a PIN."""
    return list(
        session.scalars(
            select(Staff.code)
            .join(Secret, (Secret.site == Staff.site) & (Secret.code == Staff.code))
            .where(Staff.site == site, Staff.active, Staff.role == MANAGER)
        )
    )


def has_begun(session: Session, *, attendance: UUID) -> bool:
    """Whether a signing in was noted: whoever is here has worked here since."""
    return session.get(Attendance, attendance) is not None


def key_of(session: Session, *, site: str, code: str) -> str:
    """What tells the PIN of somebody from the one after it; empty where there is none.

    A digest of how it is kept: nobody finds a PIN by it.
    """
    person = find_staff(session, site=site, code=code)
    row = session.get(Secret, (person.home, code)) if person is not None else None
    return sha256(row.pin.encode()).hexdigest() if row is not None else ""


def locked(session: Session, *, site: str) -> list[str]:
    """The codes that nobody can sign in with until a manager unlocks them."""
    rows = select(Secret.code).where(Secret.site == site, Secret.locked_at.is_not(None))
    return list(session.scalars(rows.order_by(Secret.code)))


def pinless(session: Session, *, site: str) -> list[str]:
    """The codes of those at a site who have no PIN yet."""
    held = {(row.site, row.code) for row in session.execute(select(Secret.site, Secret.code))}
    people = [*staff(session, site=site), *guests(session, site=site)]
    return [person.code for person in people if (person.home, person.code) not in held]


def _view(row: Staff) -> StaffView:
    services = tuple(row.services.split())
    return StaffView(row.code, row.name, row.name_ar, row.role, services, row.site)
