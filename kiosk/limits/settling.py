"""What becomes of refused commands about limits."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.limits.model import LimitEvent
from kiosk.tickets.desks import name_of


def _subject(session: Session, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    wanted = as_id(payload.get("event"))
    row = session.get(LimitEvent, wanted) if wanted else None
    service = row.service if row is not None else text(payload, "service")
    return Subject(what=name_of(service) if service else "")


SETTLING = Settling(
    subjects={"limits": _subject},
    of_that_moment=frozenset({"limits.note", "limits.acknowledge"}),
    references={"event": LimitEvent},
)
