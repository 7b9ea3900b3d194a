"""Whoever comes in and needs leave is stopped where they come in, and nowhere later.

The centre, and the log when it is read again, refuse no arrival: it has happened.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from kiosk.barred.matching import needing_leave
from kiosk.barred.refusals import NeedsLeave
from kiosk.core.machine import Machine
from kiosk.core.roles import KIOSK
from kiosk.core.slice import FRONT

_WHO = ("first_name", "last_name", "company")
MOST_LETTERS = 200


def ask_leave(
    session: Session, station: Machine, site: str, fields: dict[str, Any], known: Any, day: date
) -> None:
    """Raise NeedsLeave for an arrival: `fields` correct what is `known` of an announced visit.

    Names that are no text, or too long, are refused later.
    """
    said = {name: fields.get(name) or getattr(known, name, "") or "" for name in _WHO}
    if not all(isinstance(text, str) and len(text) <= MOST_LETTERS for text in said.values()):
        return
    found = needing_leave(session, site, day=day, **said)
    if found is None:
        return
    name = f"{said['first_name']} {said['last_name']}".strip()
    told = station.role != KIOSK and station.is_for(FRONT)
    raise NeedsLeave(
        name=name, reason=found.reason if told else "", entry=found.id if told else None
    )
