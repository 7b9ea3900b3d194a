"""What becomes of refused commands about calls for help."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.help.model import HelpCall


def _station(session: Session, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    wanted = as_id(payload.get("help_call"))
    row = session.get(HelpCall, wanted) if wanted else None
    return Subject(what=row.station if row is not None else text(payload, "station"))


SETTLING = Settling(
    subjects={"help": _station},
    of_that_moment=frozenset({"help.call", "help.answer", "help.withdraw"}),
    references={"help_call": HelpCall},
)
