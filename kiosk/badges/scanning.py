"""Reading a badge at a station, and what it leads to."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.orm import Session

from kiosk.badges.holders import VISITOR
from kiosk.badges.model import Badge, BadgeScan, Presence
from kiosk.badges.refusals import BadgeNotHere, BadgeOfOtherSite, VisitOver
from kiosk.badges.verification import accepted
from kiosk.badges.views import BadgeView
from kiosk.bookings.arrivals import awaited
from kiosk.core.clock import business_day
from kiosk.core.errors import Refused
from kiosk.core.ids import derived_id
from kiosk.residents.queries import employer
from kiosk.sites.closing import CLOSED_BY, doors_of
from kiosk.store.changes import touch
from kiosk.visits.queries import state_of
from kiosk.visits.states import EXPECTED, LEFT, ON_SITE

log = logging.getLogger("kiosk.badges")

DOUBLE_READ = timedelta(seconds=60)
LEAVE, CHECK_IN = "visits.leave", "bookings.check_in"
LEAVES, ARRIVES, CAME_IN, WENT_OUT, AGAIN = "visitor", "expected", "in", "out", "again"

# Built once: every scan pays for these.
_SCANS: Table = BadgeScan.__table__  # type: ignore[assignment]
_BADGES: Table = Badge.__table__  # type: ignore[assignment]
_PRESENCE: Table = Presence.__table__  # type: ignore[assignment]
_NEAR = select(_SCANS.c.id, _SCANS.c.verdict).where(
    _SCANS.c.badge == bindparam("wanted"),
    _SCANS.c.at > bindparam("since"),
    _SCANS.c.at < bindparam("until"),
)
_LET_OUT = (
    select(_SCANS.c.id)
    .join(_BADGES, _BADGES.c.id == _SCANS.c.badge)
    .where(
        _BADGES.c.subject == bindparam("visit"),
        _SCANS.c.site == bindparam("site"),
        _SCANS.c.station == bindparam("station"),
        _SCANS.c.at == bindparam("at"),
        _SCANS.c.verdict == LEAVES,
    )
)
_HERE = select(_SCANS.c.id).where(
    _SCANS.c.site == bindparam("site"),
    _SCANS.c.station == bindparam("station"),
    _SCANS.c.at == bindparam("at"),
    _SCANS.c.verdict == CAME_IN,
)
_INSIDE = (
    select(_PRESENCE.c.id, _PRESENCE.c.day, _PRESENCE.c.arrived_at)
    .where(_PRESENCE.c.badge == bindparam("wanted"), _PRESENCE.c.left_at.is_(None))
    .order_by(_PRESENCE.c.arrived_at)
)
_GO_OUT = (
    update(_PRESENCE)
    .where(_PRESENCE.c.id == bindparam("row"))
    .values(left_at=bindparam("now"), left_by=bindparam("how"))
)
_COME_IN = insert(_PRESENCE)
_KEEP = insert(_SCANS)


@dataclass(frozen=True, slots=True)
class Scanned:
    """Whose badge was read, and what it led to.

    `verdict` is "in" or "out" for a lasting badge; for a visitor's, whose `subject` is the visit,
    "visitor" (on site: leaves, where whoever read it may let visitors out) or "expected" (may
    arrive); "again" for a second reading within a minute, which changes nothing. `booking` is
    what somebody who comes in holds of a coworking area, and is checked in with.
    """

    verdict: str
    badge: UUID
    number: str
    kind: str
    name: str
    company: str
    subject: UUID | None
    booking: UUID | None = None


def read_badge(
    session: Session, scan: UUID, site: str, station: str, payload: str, now: datetime
) -> Scanned:
    """Accept a reading and keep it under the id `scan`, or refuse it and only log that.

    Raises what `accepted` raises, BadgeOfOtherSite, BadgeNotHere or VisitOver.
    """
    try:
        badge, zone = _accepted_here(session, site, payload, now)
        near = _near(session, badge, now)
        if scan in near:
            return _answer(badge, near[scan])
        day = business_day(now, zone)
        verdict = _verdict(session, scan, badge, now, day, again=bool(near))
    except Refused as refusal:
        log.info("a badge was refused at %s: %s", station, refusal.code)
        raise
    if verdict != AGAIN:
        row = {"id": scan, "site": site, "badge": badge.id, "station": station}
        session.connection().execute(_KEEP, row | {"at": now, "verdict": verdict})
        touch(session, _SCANS.name)
    held = _places_of(session, badge, now) if verdict == CAME_IN else None
    return _answer(badge, verdict, held)


def leads_on(_scan: Any, scanned: Any) -> list[tuple[str, dict[str, Any]]]:
    """A visitor on site leaves, who holds a place is checked in; read again, nothing follows."""
    if isinstance(scanned, Scanned) and scanned.booking is not None:
        return [(CHECK_IN, {"booking": scanned.booking})]
    if not isinstance(scanned, Scanned) or scanned.verdict != LEAVES or scanned.subject is None:
        return []
    return [(LEAVE, {"visit": scanned.subject, "by": "badge"})]


def led_on(session: Session, command: Any) -> bool:
    """Whether a departure or a check-in is what reading a badge at that station has led to."""
    where = {"site": command.site, "station": command.station, "at": command.issued_at}
    if not hasattr(command, "visit"):
        here = session.connection().execute(_HERE, where)
        return any(derived_id(scan, CHECK_IN) == command.id for (scan,) in here)
    which = {"visit": command.visit}
    scans = session.connection().execute(_LET_OUT, which | where)
    return any(derived_id(scan, LEAVE) == command.id for (scan,) in scans)


def _accepted_here(
    session: Session, site: str, payload: str, now: datetime
) -> tuple[BadgeView, str]:
    """A badge of this site that counts now, and the site's time zone."""
    found, badge = accepted(session, payload, now)
    if found.site != site:
        raise BadgeOfOtherSite(number=badge.number if badge else "—", site=found.site)
    if badge is None:
        raise BadgeNotHere
    return badge, found.zone


def _near(session: Session, badge: BadgeView, now: datetime) -> dict[UUID, str]:
    """Readings of the badge within a minute, this one too if it was kept already."""
    window = {"since": now - DOUBLE_READ, "until": now + DOUBLE_READ}
    rows = session.connection().execute(_NEAR, {"wanted": badge.id} | window)
    return {scan: verdict for scan, verdict in rows}  # noqa: C416 - rows are no pairs to mypy


def _verdict(
    session: Session, scan: UUID, badge: BadgeView, now: datetime, day: date, *, again: bool
) -> str:
    if badge.kind == VISITOR:
        return _visitor(session, badge, again=again)
    return AGAIN if again else _toggle(session, scan, badge, now, day)


def _visitor(session: Session, badge: BadgeView, *, again: bool) -> str:
    """What the visit allows; the scanner may well read a badge twice on its way out."""
    state, closed = state_of(session, visit=badge.subject) or (ON_SITE, False)
    if state == EXPECTED:
        return ARRIVES
    if state == ON_SITE or closed:
        return LEAVES
    if state == LEFT and again:
        return AGAIN
    raise VisitOver(state=state)


def _toggle(session: Session, scan: UUID, badge: BadgeView, now: datetime, day: date) -> str:
    """Out for who is in since today or last night, in for who is not.

    Who was forgotten inside on an earlier day is closed then, and comes in now.
    """
    store = session.connection()
    touch(session, _PRESENCE.name)
    still = []
    for inside in store.execute(_INSIDE, {"wanted": badge.id}).all():
        ended = None if inside.day == day else _over(session, badge.site, inside.arrived_at, now)
        if ended is not None:
            store.execute(_GO_OUT, {"row": inside.id, "now": ended, "how": CLOSED_BY})
        else:
            still.append(inside)
    for inside in still:
        out = max(now, inside.arrived_at)
        store.execute(_GO_OUT, {"row": inside.id, "now": out, "how": ""})
    if still:
        return WENT_OUT
    row = {
        "id": scan,
        "site": badge.site,
        "day": day,
        "badge": badge.id,
        "subject": badge.subject,
        "kind": badge.kind,
        "name": badge.name,
        "company": badge.company,
        "office": badge.office,
        "arrived_at": now,
        "left_at": None,
        "left_by": "",
    }
    store.execute(_COME_IN, row)
    return CAME_IN


def _over(session: Session, site: str, since: datetime, now: datetime) -> datetime | None:
    """When a presence ended that nobody saw end; None where it may go on."""
    doors = doors_of(session, site=site, seen=[since])
    return doors.end_of(since) if doors.is_over(now, since) else None


def _places_of(session: Session, badge: BadgeView, now: datetime) -> UUID | None:
    """What whoever comes in holds of a coworking area, by themselves or as one of a company."""
    company = employer(session, person=badge.subject) if badge.subject else None
    names = (badge.name, badge.company)
    return awaited(session, site=badge.site, resident=company, names=names, now=now)


def _answer(badge: BadgeView, verdict: str, held: UUID | None = None) -> Scanned:
    return Scanned(
        verdict, badge.id, badge.number, badge.kind, badge.name, badge.company, badge.subject, held
    )
