"""What becomes of refused commands about requests to join."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.joining.model import JoinRequest


def _subject(session: Session, payload: Fields, result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("request"))
    row = session.get(JoinRequest, wanted) if wanted else None
    if row is not None:
        return Subject(row.company or f"{row.first_name} {row.last_name}".strip(), row.label)
    told = made(wanted) if wanted else None
    said = told.payload if told else payload
    then = told.result if told else result
    label = text(then, "label") if isinstance(then, dict) else ""
    name = " ".join(filter(None, (text(said, "first_name"), text(said, "last_name"))))
    return Subject(text(said, "company") or name, label)


SETTLING = Settling(
    subjects={"joining": _subject},
    fulfilled=frozenset(
        {("joining.enter", "joining.moved_in"), ("joining.withdraw", "joining.closed")}
    ),
    drawn={"joining.apply": ("number",)},
    of_that_moment=frozenset({"joining.step_back", "joining.undecide", "joining.remind"}),
    hopeless=(r"joining\.(closed|moved_in|not_accepted|decided)",),
    references={"request": JoinRequest},
)
