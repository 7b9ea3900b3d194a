"""What becomes of refused commands about those who need leave."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.barred.model import Barred
from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, person_name, text


def _subject(session: Session, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    wanted = as_id(payload.get("barred"))
    row = session.get(Barred, wanted) if wanted else None
    if row is not None:
        return Subject(f"{row.first_name} {row.last_name}".strip(), row.company)
    return Subject(person_name(payload), text(payload, "company"))


SETTLING = Settling(
    subjects={"barred": _subject},
    fulfilled=frozenset(
        {
            ("barred.note", "barred.noted_already"),
            ("barred.lift", "barred.over"),
            ("barred.withdraw_leave", "barred.no_leave"),
        }
    ),
    of_that_moment=frozenset({"barred.restore", "barred.allow", "barred.withdraw_leave"}),
    hopeless=(r"barred\.(over|noted_already|full|nothing_to_undo|no_leave)",),
    references={"barred": Barred},
)
