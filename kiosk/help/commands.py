"""Calling the reception, answering, and needing nobody any more."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.help.model import HelpCall
from kiosk.help.refusals import CallWithdrawn, UnknownCall
from kiosk.help.rules import open_calls

LAST_COUNTER = 99


class CallDesk(Command, frozen=True, kw_only=True):
    """Call the reception to this station, or to its `counter` where an agent needs somebody.

    `joins` is the call that was open already where this was first carried out.
    """

    joins: UUID | None = None
    counter: int = 0


class AnswerCall(Command, frozen=True, kw_only=True):
    """Someone is on the way."""

    help_call: UUID


class WithdrawCall(Command, frozen=True, kw_only=True):
    """Whoever called no longer needs anyone."""

    help_call: UUID


def call_desk(session: Session, command: CallDesk) -> UUID:
    """The call that rings: a new one, or the kiosk's that nobody has answered yet."""
    if command.joins is not None:
        return command.joins
    if session.get(HelpCall, command.id):
        return command.id
    counter = checks.within("counter", command.counter, 0, LAST_COUNTER)
    ringing = open_calls(command.site, command.issued_at)
    own = ringing.where(HelpCall.station == command.station, HelpCall.counter == counter).limit(1)
    if (already := session.scalars(own).first()) is not None:
        return already.id
    session.add(
        HelpCall(
            id=command.id,
            site=command.site,
            station=command.station,
            called_at=command.issued_at,
            answered_by="",
            counter=counter,
        )
    )
    return command.id


def answer_call(session: Session, command: AnswerCall) -> UUID:
    """Stop the ringing and tell the kiosk; whoever came first stays the one who answered."""
    row = _known(session, command.site, command.help_call)
    if row.answered_at is None:
        if row.withdrawn_at is not None:
            raise CallWithdrawn(station=row.station)
        row.answered_at, row.answered_by = command.issued_at, command.actor
    return row.id


def withdraw_call(session: Session, command: WithdrawCall) -> UUID:
    """Stop the ringing; a kiosk withdraws its own calls, and one that was answered stays so."""
    row = _known(session, command.site, command.help_call)
    if row.station != command.station:
        raise UnknownCall(help_call=str(command.help_call))
    if row.answered_at is None and row.withdrawn_at is None:
        row.withdrawn_at = command.issued_at
    return row.id


def _known(session: Session, site: str, call: UUID) -> HelpCall:
    row = session.get(HelpCall, call)
    if row is None or row.site != site:
        raise UnknownCall(help_call=str(call))
    return row
