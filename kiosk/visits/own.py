"""A visitor whom a resident expects, said with a badge: at the kiosk nobody signs in."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.badges import queries as badges
from kiosk.core.command import Command
from kiosk.residents.queries import employer
from kiosk.visits.announcing import ExpectVisitor, expect_visitor
from kiosk.visits.columns import is_known
from kiosk.visits.refusals import NoHost


class ExpectByBadge(Command, frozen=True, kw_only=True):
    """Whoever holds a lasting badge expects somebody."""

    badge: UUID
    first_name: str
    last_name: str
    at: datetime
    company: str = ""
    phone: str = ""
    email: str = ""
    language: str = "fr"
    tz_version: str = ""


def expect_by_badge(session: Session, command: ExpectByBadge) -> UUID:
    """The same as at the desk; the host is whoever the badge is for. Raises NoHost as well."""
    if is_known(session, command.id):
        return command.id
    found = badges.lasting(session, badge=command.badge, now=command.issued_at)
    if found is None:
        raise NoHost
    resident = employer(session, person=found.subject) if found.subject else None
    who = {name: getattr(command, name) for name in ("id", "issued_at", "site", "station", "actor")}
    return expect_visitor(
        session,
        ExpectVisitor(
            **who,
            first_name=command.first_name,
            last_name=command.last_name,
            at=command.at,
            company=command.company,
            phone=command.phone,
            email=command.email,
            language=command.language,
            tz_version=command.tz_version,
            resident=resident,
            person=found.subject if resident else None,
            host="" if resident else ", ".join(filter(None, (found.name, found.company))),
        ),
    )
