"""What becomes of refused commands about tickets and counters."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.tickets.model import Ticket

_RULES = frozenset({"counter", "patience", "longest"})
"""What a command says that sets how a counter calls."""


def _ticket(session: Session, payload: Fields, result: Any, made: MadeBy) -> Subject:
    row = session.get(Ticket, wanted) if (wanted := as_id(payload.get("ticket"))) else None
    if row is not None:
        return Subject(what=row.label)
    then = made(wanted).result if wanted else result
    label = text(then, "label") if isinstance(then, dict) else ""
    counter = text(payload, "counter") if payload.keys() >= _RULES and payload["counter"] else ""
    return Subject(what=label or text(payload, "slip") or text(payload, "service") or counter)


def _counter(_session: Session, payload: Fields, _result: Any, _made: MadeBy) -> Subject:
    return Subject(what=text(payload, "counter"))


SETTLING = Settling(
    subjects={"tickets": _ticket, "counters": _counter},
    fulfilled=frozenset(
        {
            ("tickets.close", "tickets.closed"),
            ("tickets.absent", "tickets.closed"),
            ("tickets.come_back", "tickets.still_waiting"),
            ("tickets.come_back", "tickets.at_counter"),
            ("tickets.transfer", "tickets.same_service"),
            ("tickets.reopen", "tickets.not_closed"),
            ("tickets.enter_paper", "tickets.slip_entered"),
            ("tickets.withdraw_paper", "tickets.unknown"),
            ("counters.pause", "tickets.counter_closed"),
        }
    ),
    drawn={"tickets.take": ("number", "decided"), "tickets.reserve_paper": ("first",)},
    of_that_moment=frozenset(
        {"tickets.call", "tickets.recall", "tickets.uncall", "tickets.hold", "tickets.absent"}
        | {"tickets.reopen", "tickets.come_back", "tickets.let_pass", "tickets.withdraw_paper"}
    ),
    hopeless=(r"tickets\.(past_day|closed|same_service|called_already)",),
    references={"ticket": Ticket},
)
