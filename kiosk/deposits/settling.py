"""What becomes of refused commands about papers that were left."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.deposits.model import Deposit


def _subject(session: Session, payload: Fields, result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("deposit"))
    row = session.get(Deposit, wanted) if wanted else None
    if row is not None:
        return Subject(row.name, row.label)
    told = made(wanted) if wanted else None
    said = told.payload if told else payload
    then = told.result if told else result
    return Subject(text(said, "name"), text(then, "label") if isinstance(then, dict) else "")


SETTLING = Settling(
    subjects={"deposits": _subject},
    fulfilled=frozenset(
        {
            ("deposits.hand_over", "deposits.handed_over"),
            ("deposits.ready", "deposits.ready_already"),
            ("deposits.collect", "deposits.gone"),
            ("deposits.give_back", "deposits.gone"),
        }
    ),
    drawn={"deposits.leave": ("number",)},
    of_that_moment=frozenset({"deposits.step_back"}),
    hopeless=(r"deposits\.(gone|handed_over|ready_already)",),
    references={"deposit": Deposit},
)
