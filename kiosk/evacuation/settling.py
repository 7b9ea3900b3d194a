"""What becomes of refused commands about evacuations: each was of that moment."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.evacuation.model import Evacuation, EvacuationEntry


def _subject(session: Session, payload: Fields, _result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("entry"))
    entry = session.get(EvacuationEntry, wanted) if wanted else None
    if entry is not None:
        return Subject(entry.name, entry.company)
    if wanted:
        return Subject(text(made(wanted).payload, "name"))
    return Subject(text(payload, "name"))


SETTLING = Settling(
    subjects={"evacuation": _subject},
    of_that_moment=frozenset(
        f"evacuation.{verb}" for verb in ("start", "account", "add", "end", "reopen")
    ),
    references={"evacuation": Evacuation, "entry": EvacuationEntry},
)
