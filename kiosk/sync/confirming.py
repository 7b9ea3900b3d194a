"""Calling a ticket once the central database has agreed, so that two stores never call one."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Protocol
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.core.errors import Refused, all_refusals
from kiosk.core.settling import MERGED
from kiosk.station import Station
from kiosk.store.base import APPLIED, REFUSED, LoggedCommand
from kiosk.sync.facts import typed_facts
from kiosk.sync.refusals import AlreadySettled
from kiosk.tickets.commands import CallTicket
from kiosk.tickets.reach import within_reach

PATIENCE = 2.0
"""Seconds that an agent waits for the centre before the store is taken as cut off."""
ATTEMPTS = 3


class Answering(Protocol):
    """The exchange, as far as a call needs it."""

    def answered(self, command: UUID, timeout: float) -> str | None:
        """The centre's answer to a command, waiting for it at most so many seconds."""
        ...


def call_confirmed(station: Station, exchange: Answering | None, **fields: Any) -> Outcome:
    """Call as `tickets.call` does, and answer when the centre has; waits up to 2 s an attempt.

    Where another store was faster, the next ticket is called instead; one given by name is not
    replaced. Where no answer comes, the call stands if the ticket may be called cut off, else it
    is taken back and the next of those is called. Raises what `tickets.call` raises, or the
    centre's refusal.
    """
    for left in reversed(range(ATTEMPTS)):
        called = station.do("tickets.call", **fields)
        if exchange is None or station.enrolled is None or called.command.alone:
            return called
        status = exchange.answered(called.command.id, PATIENCE)
        if status == APPLIED:
            return called
        if status != REFUSED:
            return _unanswered(station, called, fields)
        refusal = station.ask(_refusal, command=called.command.id)
        _settle(station, called)
        if not left or fields.get("ticket"):
            raise refusal
        fields.pop("id", None)
    raise AssertionError("unreachable")


def _unanswered(station: Station, called: Outcome, fields: dict[str, Any]) -> Outcome:
    """The centre is silent: go on as a store that is cut off."""
    command: CallTicket = called.command
    alone = msgspec.structs.replace(command, alone=True)
    if station.ask(within_reach, command=alone, ticket=_ticket(called)):
        return called
    who = {name: getattr(command, name) for name in ("site", "station", "actor")}
    station.do("tickets.uncall", call=command.id, **who)
    again = {name: value for name, value in fields.items() if name not in ("id", "alone")}
    return station.do("tickets.call", **again, alone=True)


def _settle(station: Station, called: Outcome) -> None:
    """Nobody has to decide anything: the person was called, by another counter."""
    command: CallTicket = called.command
    who = {name: getattr(command, name) for name in ("site", "station", "actor")}
    merged = {"how": MERGED, "instead": _ticket(called), "automatic": True}
    with suppress(AlreadySettled):
        station.do("sync.settle", refused=command.id, **merged, **who)


def _refusal(session: Session, *, command: UUID) -> Refused:
    """Why the centre refused; in general words where this program does not know its reason."""
    log = LoggedCommand
    reason, facts = session.execute(select(log.reason, log.facts).where(log.id == command)).one()
    kind = next((kind for kind in all_refusals() if kind.code == reason), Refused)
    found = typed_facts(reason, facts)
    return kind(**found) if set(found) == set(kind.names) else Refused()


def _ticket(called: Outcome) -> UUID:
    """The ticket that was called; a command carried out before answers in plain JSON."""
    result = called.result
    return UUID(result["ticket"]) if isinstance(result, dict) else result.ticket
