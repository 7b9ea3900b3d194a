"""What becomes of refused commands about tickets and counters."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.tickets.model import Ticket


def _ticket(session: Session, payload: Fields, result: Any, made: MadeBy) -> Subject:
    row = session.get(Ticket, wanted) if (wanted := as_id(payload.get("ticket"))) else None
    if row is not None:
        return Subject(what=row.label)
    then = made(wanted).result if wanted else result
    label = text(then, "label") if isinstance(then, dict) else ""
    return Subject(what=label or text(payload, "service"))


def _counter(_session: Session, payload: Fields, _result: Any, _made: MadeBy) -> Subject:
    return Subject(what=text(payload, "counter"))


SETTLING = Settling(
    subjects={"tickets": _ticket, "counters": _counter},
    fulfilled=frozenset(
        {
            ("tickets.close", "tickets.closed"),
            ("tickets.absent", "tickets.closed"),
            ("tickets.transfer", "tickets.same_service"),
            ("tickets.reopen", "tickets.not_closed"),
            ("counters.pause", "tickets.counter_closed"),
        }
    ),
    drawn={"tickets.take": ("number", "decided")},
    of_that_moment=frozenset(
        {"tickets.call", "tickets.recall", "tickets.uncall", "tickets.hold", "tickets.absent"}
        | {"tickets.reopen"}
    ),
    hopeless=(r"tickets\.(past_day|closed|same_service|called_already)",),
    references={"ticket": Ticket},
)
