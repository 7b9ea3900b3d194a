"""Visitors who go, and what was noted by mistake."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.sites.closing import CLOSED_BY
from kiosk.visits.columns import keep_hour, name_of, visit_of, zone_at
from kiosk.visits.model import Visit
from kiosk.visits.queries import CLOSED_SHOWN
from kiosk.visits.refusals import AlreadyLeft, NotOnSite, VisitCancelled
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE


class LeaveVisitor(Command, frozen=True, kw_only=True):
    """A visitor goes; `by` is how it was seen: list, badge or closing."""

    visit: UUID
    by: str = "list"


class RestoreVisit(Command, frozen=True, kw_only=True):
    """A departure or a cancellation noted by mistake is taken back, on the same day.

    A visitor who was taken to be gone when the day closed, and is not, can be put back for longer.
    `seen` where whoever takes it back knows the visitor to be here: only the next closing is for
    them. The first version said so of those alone whom a closing had let out.
    """

    v: int = 2
    visit: UUID
    seen: bool = True


def lift_restoring(fields: dict[str, Any]) -> dict[str, Any]:
    """The first version as it was carried out."""
    return fields | {"seen": False}


def leave_visitor(session: Session, command: LeaveVisitor) -> UUID:
    """Let a visitor out; a departure that was seen takes the place of the day's closing."""
    visit = visit_of(session, command.visit, command.site)
    how = checks.one_of("by", command.by, ("list", "badge", CLOSED_BY))
    if visit.state == LEFT and (visit.left_by != CLOSED_BY or how == CLOSED_BY):
        raise AlreadyLeft(name=name_of(visit), left_at=visit.left_at)
    if visit.state not in (ON_SITE, LEFT):
        raise NotOnSite(name=name_of(visit))
    # A clock that was set back between the two does not make anyone leave before arriving.
    left_at = max(command.issued_at, visit.arrived_at or command.issued_at)
    visit.state, visit.left_at, visit.left_by = LEFT, left_at, how
    return visit.id


def restore_visit(session: Session, command: RestoreVisit) -> UUID:
    """Put a visitor back on site, or among those expected; doing so twice changes nothing more."""
    visit = visit_of(session, command.visit, command.site)
    today = business_day(command.issued_at, zone_at(session, command.site))
    if visit.state == LEFT:
        if visit.day != today and not _closed_lately(visit, command.issued_at):
            raise AlreadyLeft(name=name_of(visit), left_at=visit.left_at)
        if command.seen or visit.left_by == CLOSED_BY:
            visit.back_at = command.issued_at
        visit.state, visit.left_at, visit.left_by = ON_SITE, None, ""
    elif visit.state == CANCELLED:
        if visit.day < today:
            raise VisitCancelled(name=name_of(visit))
        visit.state = EXPECTED
        # Someone who walked in, and whose arrival was taken back, is awaited from now on.
        visit.expected_at = visit.expected_at or command.issued_at
        keep_hour(visit, zone_at(session, command.site))
    return visit.id


def _closed_lately(visit: Visit, now: datetime) -> bool:
    closed = visit.left_by == CLOSED_BY and visit.left_at is not None and not visit.anonymised
    return closed and visit.left_at > now - CLOSED_SHOWN  # type: ignore[operator]
