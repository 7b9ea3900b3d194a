"""The ticket that somebody has before them at a kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.feedback.rules import require_answerable
from kiosk.tickets import code as codes
from kiosk.tickets import ended


@dataclass(frozen=True, slots=True)
class Asked:
    """A ticket whose holder may say how they were served."""

    ticket: UUID
    label: str
    service: str
    day: date
    typed: bool


def asked(session: Session, *, site: str, now: datetime, code: str = "", label: str = "") -> Asked:
    """The ticket of a code that was scanned, or of today's number that was typed.

    Raises what `kiosk.tickets.code.read` and `require_answerable` raise, or Invalid.
    """
    if code:
        found = ended.by_id(session, ticket=codes.read(code, site))
    else:
        typed = checks.text("ticket", label, limit=40, required=True)
        found = ended.by_number(session, site=site, label=typed, now=now)
    served = require_answerable(session, site, now, found)
    return Asked(served.id, served.label, served.service, served.day, typed=not code)
