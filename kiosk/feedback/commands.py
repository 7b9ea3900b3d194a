"""Giving an answer, and touching another face."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.feedback.model import Feedback
from kiosk.feedback.reasons import reasons
from kiosk.feedback.refusals import ChangedTooLate, UnknownFeedback
from kiosk.feedback.rules import BEST, CORRECTS, WORST, require_answerable
from kiosk.tickets.ended import by_id


class GiveFeedback(Command, frozen=True, kw_only=True):
    """Say how the holder of a ticket was served, from 1 (very bad) to 5 (very good).

    `typed` where the ticket's number was typed, and its code not scanned.
    """

    ticket: UUID
    score: int
    typed: bool = False


class ChangeFeedback(Command, frozen=True, kw_only=True):
    """Say another score, or what counted, within five minutes and at the same kiosk."""

    feedback: UUID
    score: int
    reason: str = ""


def give_feedback(session: Session, command: GiveFeedback) -> UUID:
    """Keep the one answer of a ticket, and of its holder nothing."""
    if session.get(Feedback, command.id):
        return command.id
    score = checks.within("score", command.score, WORST, BEST)
    ticket = by_id(session, ticket=command.ticket)
    served = require_answerable(session, command.site, command.issued_at, ticket)
    session.add(
        Feedback(
            id=command.id,
            site=command.site,
            day=served.day,
            ticket=served.id,
            service=served.service,
            counter=served.counter,
            language=served.language,
            served_at=served.closed_at,
            score=score,
            typed=command.typed,
            station=command.station,
            given_at=command.issued_at,
        )
    )
    return command.id


def change_feedback(session: Session, command: ChangeFeedback) -> UUID:
    """Correct an answer while whoever gave it is still there."""
    row = session.get(Feedback, command.feedback)
    if row is None or (row.site, row.station) != (command.site, command.station):
        raise UnknownFeedback(feedback=str(command.feedback))
    if command.issued_at - row.given_at > CORRECTS:
        raise ChangedTooLate(minutes=int(CORRECTS.total_seconds() // 60))
    score = checks.within("score", command.score, WORST, BEST)
    known = ("", *(reason.code for reason in reasons()))
    row.reason, row.score = checks.one_of("reason", command.reason, known), score
    return row.id
