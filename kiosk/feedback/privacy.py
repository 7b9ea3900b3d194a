"""Answers name nobody, and no kiosk keeps them longer than it needs to refuse a second one."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from kiosk.core.slice import Privacy
from kiosk.feedback.model import Feedback
from kiosk.feedback.rules import LASTS


def leave_hall(session: Session, today: date, _now: datetime) -> None:
    """Take answers to tickets that can have no other out of the store of a machine in a hall."""
    past = delete(Feedback).where(Feedback.day < today - LASTS)
    session.execute(past, execution_options={"synchronize_session": False})


PRIVACY = Privacy(
    plain={
        "feedback": ("site", "service", "language", "reason", "station"),
        "feedback.change": ("reason",),
    },
    leave_hall=leave_hall,
)
