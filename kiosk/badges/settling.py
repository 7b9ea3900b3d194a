"""What becomes of refused commands about badges."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.badges.holders import name_of
from kiosk.badges.model import Badge
from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, person_name, text


def _subject(session: Session, payload: Fields, result: Any, made: MadeBy) -> Subject:
    row = session.get(Badge, wanted) if (wanted := as_id(payload.get("badge"))) else None
    if row is not None:
        return Subject(row.name, row.number)
    issued, then = payload, result
    if wanted:
        kept = made(wanted)
        issued, then = kept.payload, kept.result
    number = text(then, "number") if isinstance(then, dict) else ""
    holder, site = as_id(issued.get("holder")), text(payload, "site")
    name = text(issued, "name") or (name_of(session, site, holder) if holder else "")
    return Subject(name or person_name(made(holder).payload), number)


SETTLING = Settling(
    subjects={"badges": _subject},
    fulfilled=frozenset(
        {("badges.return", "badges.already_returned"), ("badges.revoke", "badges.revoked")}
    ),
    drawn={"badges.issue": ("payload", "number", "valid_from")},
    of_that_moment=frozenset({"badges.scan"}),
    hopeless=(r"badges\.(expired|revoked|forged|unreadable|holder_gone|visit_over|other_site)",),
    references={"badge": Badge},
)
