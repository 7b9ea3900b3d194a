"""Calling a ticket once the central database has agreed, so that two stores never call one."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import facts
from kiosk.core.command import Outcome
from kiosk.core.errors import Refused
from kiosk.core.machine import Answering, Machine
from kiosk.core.settling import MERGED
from kiosk.store.base import APPLIED, REFUSED, LoggedCommand
from kiosk.tickets.calling import CallTicket
from kiosk.tickets.reach import within_reach

PATIENCE = 2.0
"""Seconds that an agent waits for the centre before the store is taken as cut off."""
ATTEMPTS = 3
ALREADY_SETTLED = "sync.already_settled"


def call_next(
    machine: Machine,
    exchange: Answering | None,
    *,
    counter: int,
    ticket: UUID | str | None = None,
    served: UUID | None = None,
    **closing: Any,
) -> Outcome:
    """Close the ticket that was `served` at a counter, if any, and call the next in one go.

    `closing` are fields of `tickets.close`, and `ticket` is one to call, by its id or its label.

    Where nobody else can have called it, both or neither are done; else the ticket that was served
    is closed whatever becomes of the call. Raises what `tickets.close` and `call_confirmed` raise.
    """
    close = [("tickets.close", {"ticket": served, **closing})] if served else []
    call = {"counter": counter} | ({"ticket": ticket} if ticket else {})
    if exchange is None or machine.enrolled is None:
        return machine.do_all([*close, ("tickets.call", call)])[-1]
    if close:
        machine.do_all(close)
    return call_confirmed(machine, exchange, **call)


def call_confirmed(machine: Machine, exchange: Answering | None, **fields: Any) -> Outcome:
    """Call as `tickets.call` does, and answer when the centre has; waits up to 2 s an attempt.

    Where another store was faster, the next ticket is called instead; one given by name is not
    replaced. Where no answer comes, the call stands if the ticket may be called cut off, else it
    is taken back and the next of those is called. Raises what `tickets.call` raises, or the
    centre's refusal.
    """
    for left in reversed(range(ATTEMPTS)):
        called = machine.do("tickets.call", **fields)
        if exchange is None or machine.enrolled is None or called.command.alone:
            return called
        status = exchange.answered(called.command.id, PATIENCE)
        if status == APPLIED:
            return called
        if status != REFUSED:
            return _unanswered(machine, called, fields)
        refusal = machine.ask_itself(_refusal, command=called.command.id)
        _settle(machine, called)
        if not left or fields.get("ticket"):
            raise refusal
        fields.pop("id", None)
    raise AssertionError("unreachable")


def _unanswered(machine: Machine, called: Outcome, fields: dict[str, Any]) -> Outcome:
    """The centre is silent: go on as a store that is cut off."""
    command: CallTicket = called.command
    alone = msgspec.structs.replace(command, alone=True)
    if machine.ask_itself(within_reach, command=alone, ticket=_ticket(called)):
        return called
    machine.do_after(command, "tickets.uncall", call=command.id)
    again = {name: value for name, value in fields.items() if name not in ("id", "alone")}
    return machine.do("tickets.call", **again, alone=True)


def _settle(machine: Machine, called: Outcome) -> None:
    """Nobody has to decide anything: the person was called, by another counter."""
    command: CallTicket = called.command
    merged = {"how": MERGED, "instead": _ticket(called), "automatic": True}
    try:
        machine.do_after(command, "sync.settle", refused=command.id, **merged)
    except Refused as refusal:
        if refusal.code != ALREADY_SETTLED:
            raise


def _refusal(session: Session, *, command: UUID) -> Refused:
    """Why the centre refused; in general words where this program does not know its reason."""
    log = LoggedCommand
    row = session.execute(select(log.reason, log.facts).where(log.id == command)).one()
    found = facts.refusal_of(row.reason, row.facts)
    return Refused() if type(found) is Refused else found


def _ticket(called: Outcome) -> UUID:
    """The ticket that was called; a command carried out before answers in plain JSON."""
    result = called.result
    return UUID(result["ticket"]) if isinstance(result, dict) else result.ticket
