"""Why an answer is not taken, or not changed."""

from __future__ import annotations

from datetime import date

from kiosk.core.errors import Refused


class NoSuchTicket(Refused):
    """This store knows no such ticket: its code is forged, or it has not come here yet."""

    code = "feedback.no_ticket"


class NotServed(Refused):
    """Nobody has served the ticket, or not yet."""

    code = "feedback.not_served"
    label: str


class TooLongAgo(Refused):
    """The ticket is of a day before yesterday."""

    code = "feedback.too_old"
    label: str
    day: date


class AlreadyGiven(Refused):
    """The ticket has its answer."""

    code = "feedback.already_given"
    label: str


class UnknownFeedback(Refused):
    """There is no such answer at this site, or it was given at another kiosk."""

    code = "feedback.unknown"
    feedback: str


class ChangedTooLate(Refused):
    """Whoever gave the answer has gone since."""

    code = "feedback.too_late"
    minutes: int
