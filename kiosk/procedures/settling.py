"""What becomes of refused commands about procedures."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.procedures.model import ProcedureVersion


def _subject(session: Session, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    title = payload.get("title")
    said = title.get("fr", "") if isinstance(title, dict) else ""
    wanted = as_id(payload.get("version"))
    row = session.get(ProcedureVersion, wanted) if wanted else None
    return Subject(what=said or text(payload, "procedure") or (row.code if row else ""))


SETTLING = Settling(
    subjects={"procedures": _subject},
    references={"version": ProcedureVersion},
)
