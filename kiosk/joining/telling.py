"""What a project holder is written, in the transaction of what it follows from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.joining.queries import get
from kiosk.joining.states import INCOMPLETE, INTERVIEW
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL

PAPERS, PAPERS_REMINDER = "joining_papers", "joining_papers_reminder"
INVITED, CALLED_OFF = "joining_interview", "joining_called_off"
"""What a message is about: papers that are missing, or still; an interview, or that it is off.

Of one that is off, `day`, `time` and `place` are in its fields.
"""


def of_joining(session: Session, machine: Machine, done: Outcome) -> None:
    """Have whoever left an address told; nobody else is written to."""
    if done.name == "joining.remind":
        for request in done.result.requests:
            _tell(session, machine, done, request, PAPERS_REMINDER)
    elif done.name == "joining.check_papers" and done.result.state == INCOMPLETE:
        _tell(session, machine, done, done.result.request, PAPERS)
    elif done.name == "joining.interview":
        _tell(session, machine, done, done.result.request, INVITED)
    elif done.name == "joining.step_back" and done.result.undone == INTERVIEW:
        _take_back(session, machine, done)
    elif done.name == "joining.withdraw":
        _withdrawn(session, machine, done)


def _take_back(session: Session, machine: Machine, done: Outcome) -> None:
    """An interview is off, or is again at the hour that it had before."""
    if done.result.state == INTERVIEW:
        _tell(session, machine, done, done.result.request, INVITED)
    else:
        _tell(session, machine, done, done.result.request, CALLED_OFF, _hour(done.result))


def _withdrawn(session: Session, machine: Machine, done: Outcome) -> None:
    """Whoever asks no more is not waited for."""
    found = get(session, request=done.result.request)
    steps = reversed(found.history) if found else ()
    met = next((step for step in steps if step.state == INTERVIEW), None)
    if met is not None and met.day is not None and met.day >= done.command.issued_at.date():
        _tell(session, machine, done, done.result.request, CALLED_OFF, _hour(met))


def _hour(said: Any) -> dict[str, str]:
    return {"day": said.day.isoformat(), "time": said.time, "place": said.place}


def _tell(
    session: Session,
    machine: Machine,
    done: Outcome,
    request: UUID,
    about: str,
    fields: Mapping[str, str] | None = None,
) -> None:
    found = get(session, request=request)
    if found is None or not found.email:
        return
    enqueue(
        session,
        Telling(EMAIL, found.email, about, found.id, found.language, fields or {}),
        id=derived_id(done.command.id, f"{EMAIL} {about} {found.id}"),
        station=machine.name,
        now=done.command.issued_at,
    )
