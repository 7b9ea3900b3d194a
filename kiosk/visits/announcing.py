"""Visits that are announced, and called off."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.wall_time import WALL, meant
from kiosk.visits.columns import (
    STAY,
    add,
    check_length,
    is_known,
    new_row,
    not_awaited,
    visit_of,
    visitor_columns,
    zone_at,
)
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE

AHEAD = timedelta(days=731)


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


class CancelVisit(Command, frozen=True, kw_only=True):
    """An expected visitor will not come."""

    visit: UUID


def expect_visitor(session: Session, command: ExpectVisitor) -> UUID:
    """Announce a visitor; the visit's id is the command's."""
    if is_known(session, command.id):
        return command.id
    zone = zone_at(session, command.site)
    said = meant(command.at, zone, command.tz_version)
    until = meant(command.until, zone, command.tz_version).at if command.until else None
    check_length(said.at, until)
    _to_come(said.at, command.issued_at, zone)
    when = {
        "day": said.wall.date(),
        "expected_at": said.at,
        "until": until,
        "wall_expected": said.wall.strftime(WALL),
        "tz_version": said.tz_version,
    }
    row = new_row(session, command, said.at, EXPECTED) | when
    return add(session, row | visitor_columns(session, command))


def cancel_visit(session: Session, command: CancelVisit) -> UUID:
    """Call off an expected visit; doing so twice changes nothing more."""
    visit = visit_of(session, command.visit, command.site)
    if visit.state in (ON_SITE, LEFT):
        raise not_awaited(visit)
    visit.state = CANCELLED
    return visit.id


def _to_come(at: datetime, now: datetime, zone: str) -> None:
    """A visit is announced for today, even at an hour that is past, or for a day to come."""
    if at > now + AHEAD:
        raise Invalid(field="at", problem="too_far")
    if at < now - STAY or business_day(at, zone) < business_day(now, zone):
        raise Invalid(field="at", problem="past")
