"""Visits that are announced, and called off."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.wall_time import meant
from kiosk.visits import code
from kiosk.visits.columns import (
    add,
    announced_for,
    check_length,
    is_known,
    new_row,
    not_awaited,
    visit_of,
    visitor_columns,
    zone_at,
)
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE


class ExpectVisitor(Command, frozen=True, kw_only=True):
    """A resident announces a visitor; `host` is text, or found from `resident` / `person`.

    The edge has times bear the offset of the site's clock under the rules `tz_version`: a change
    of law moves the instant, not the hour that was said. Who has an `email` is invited by a letter;
    visits of one person on several days are one `invitation`, an id that is theirs alone: the id of
    the first of them, as is that of a visit that says none.
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
    email: str = ""
    invitation: UUID | None = None
    detail: str = ""


class CancelVisit(Command, frozen=True, kw_only=True):
    """An expected visitor will not come."""

    visit: UUID


def expect_visitor(session: Session, command: ExpectVisitor) -> UUID:
    """Announce a visitor; the visit's id is the command's."""
    if is_known(session, command.id):
        return command.id
    zone = zone_at(session, command.site)
    when = announced_for(command.at, zone, command.tz_version, command.issued_at)
    until = meant(command.until, zone, command.tz_version).at if command.until else None
    check_length(when["expected_at"], until)
    when["until"] = until
    row = new_row(session, command, when["expected_at"], EXPECTED) | when | _invited(command)
    return add(session, row | visitor_columns(session, command))


def cancel_visit(session: Session, command: CancelVisit) -> UUID:
    """Call off an expected visit; doing so twice changes nothing more."""
    visit = visit_of(session, command.visit, command.site)
    if visit.state in (ON_SITE, LEFT):
        raise not_awaited(visit)
    visit.state = CANCELLED
    return visit.id


def _invited(command: ExpectVisitor) -> dict[str, object]:
    """Where the invitation goes, and the code by which whoever has it is found."""
    invitation = command.invitation or command.id
    email = checks.email("email", command.email)
    return {"invitation": invitation, "code": code.of(invitation), "email": email}
