"""What becomes of refused commands about announcements."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.announcements.model import Announcement
from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text


def _subject(session: Session, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    wanted = as_id(payload.get("announcement"))
    row = session.get(Announcement, wanted) if wanted else None
    return Subject(what=text(payload, "french") or (row.french if row is not None else ""))


SETTLING = Settling(
    subjects={"announcements": _subject},
    of_that_moment=frozenset({"announcements.alert", "announcements.end"}),
    references={"announcement": Announcement},
)
