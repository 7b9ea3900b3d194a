"""The print queue: what is to be put on paper is first a row here, in one transaction.

Each function works in a session that is open already, so that a job can be written together with
the command that makes its document. No function waits for a printer.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.orm import Session

from kiosk.paper.model import PrintJob
from kiosk.paper.prints import KINDS, Print, kind_of, written
from kiosk.paper.queries import PrintJobView, view
from kiosk.paper.states import CANCELLED, EXPIRED, FAILED, OVER, PRINTED, SENDING, WAITING

UNCERTAIN, GIVEN_UP = "uncertain", "given_up"
"""Why a job failed of which nobody knows whether it came out."""
KEPT = timedelta(days=7)
"""How long what is over stays to be looked at."""
_LONGEST = max(kind.patience for kind in KINDS.values())


def enqueue(
    session: Session,
    document: Print,
    *,
    id: UUID,  # noqa: A002
    station: str,
    outlet: str,
    now: datetime,
    reason: str = "",
) -> PrintJobView:
    """Ask for a document; asking twice with the same id asks once.

    Raises a Refused for a document that there is not.
    """
    job = session.get(PrintJob, id)
    if job is None:
        job = PrintJob(
            id=id,
            station=station,
            document=kind_of(document),
            fields=written(document),
            name=document.name(session, now=now),
            outlet=outlet,
            state=WAITING,
            tries=0,
            why="",
            reason=reason,
            asked_at=now,
            sent_at=None,
        )
        session.add(job)
        session.flush()
    return view(job)


def next_waiting(session: Session, *, station: str, outlet: str) -> PrintJobView | None:
    """The oldest job of a station that waits for an outlet."""
    found = session.scalars(
        select(PrintJob)
        .where(PrintJob.station == station, PrintJob.state == WAITING)
        .where(PrintJob.outlet == outlet)
        .order_by(PrintJob.asked_at, PrintJob.id)
        .limit(1)
    ).first()
    return None if found is None else view(found)


def waiting_outlets(session: Session, *, station: str) -> set[str]:
    """The outlets that jobs of a station wait for."""
    wanted = select(PrintJob.outlet).distinct()
    return set(
        session.scalars(wanted.where(PrintJob.station == station, PrintJob.state == WAITING))
    )


def expire(session: Session, *, station: str, now: datetime) -> None:
    """Give up what is older than its patience: a printer that is back must not print it."""
    _change(session, *_stale(station, now), state=EXPIRED)


def claim(session: Session, *, job: UUID, now: datetime) -> bool:
    """Begin to send a job; False when it is not waiting any more, for whatever reason."""
    row = session.get(PrintJob, job, with_for_update=True)
    if row is None or row.state != WAITING or abs(now - row.asked_at) > _patience(row.document):
        return False
    row.state, row.why, row.sent_at = SENDING, "", now
    row.tries += 1
    return True


def put_back(session: Session, *, job: UUID, why: str) -> None:
    """Nothing of it was taken: it waits on, and says why."""
    _change(session, PrintJob.id == job, PrintJob.state == SENDING, state=WAITING, why=why)


def hold(session: Session, *, station: str, outlet: str, why: str) -> None:
    """Say why the jobs of an outlet wait; writes nothing where that is known."""
    _change(
        session,
        PrintJob.station == station,
        PrintJob.state == WAITING,
        PrintJob.outlet == outlet,
        PrintJob.why != why,
        why=why,
    )


def printed(session: Session, *, job: UUID, now: datetime) -> None:
    """It was sent whole, as far as the outlet can tell."""
    _change(
        session, PrintJob.id == job, PrintJob.state == SENDING, state=PRINTED, why="", sent_at=now
    )


def fail(session: Session, *, job: UUID, why: str) -> None:
    """It did not come out, or nobody knows whether it did."""
    _change(
        session, PrintJob.id == job, PrintJob.state.in_((WAITING, SENDING)), state=FAILED, why=why
    )


def abandon(session: Session, *, station: str) -> None:
    """What was being sent when its worker ended may or may not have come out: a person decides."""
    _change(
        session,
        PrintJob.station == station,
        PrintJob.state == SENDING,
        state=FAILED,
        why=UNCERTAIN,
    )


def cancel(session: Session, *, job: UUID) -> bool:
    """Give a job up that has not come out; False when it is at the printer or over."""
    given_up = PrintJob.state.in_((WAITING, FAILED, EXPIRED))
    return _change(session, PrintJob.id == job, given_up, state=CANCELLED)


def retry(session: Session, *, job: UUID, now: datetime) -> bool:
    """Try a job again that did not come out, with its patience anew; False for any other.

    What it failed for stays as the reason.
    """
    row = session.get(PrintJob, job, with_for_update=True)
    if row is None or row.state not in (FAILED, EXPIRED, CANCELLED):
        return False
    row.reason = row.why or row.state
    row.state, row.why, row.asked_at, row.sent_at = WAITING, "", now, None
    return True


def forget(session: Session, *, before: datetime) -> int:
    """Take out what is over and was asked for before a moment; how many jobs."""
    gone = delete(PrintJob).where(PrintJob.state.in_(OVER), PrintJob.asked_at < before)
    return len(session.execute(gone.returning(PrintJob.id)).all())


def count_over(session: Session, *, before: datetime) -> int:
    """How many jobs `forget` would take out."""
    over = (PrintJob.state.in_(OVER), PrintJob.asked_at < before)
    return session.scalar(select(func.count()).where(*over)) or 0


def _patience(document: str) -> timedelta:
    """How long a kind of document may wait; of one that another program knows, the longest."""
    return KINDS[document].patience if document in KINDS else _LONGEST


def _stale(station: str, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Asked for too long ago; or too far in the future, by a clock that was set back since."""
    too_old = [
        and_(
            PrintJob.document == kind,
            or_(PrintJob.asked_at < now - patience, PrintJob.asked_at > now + patience),
        )
        for kind, patience in ((kind, _patience(kind)) for kind in KINDS)
    ]
    strange = and_(PrintJob.document.not_in(list(KINDS)), PrintJob.asked_at < now - _LONGEST)
    return PrintJob.station == station, PrintJob.state == WAITING, or_(*too_old, strange)


def _change(session: Session, *chosen: ColumnElement[bool], **values: Any) -> bool:
    """Change chosen jobs; whether there were any, for else nobody is told of a change."""
    found = session.scalars(select(PrintJob).where(*chosen).with_for_update()).all()
    for job in found:
        for name, value in values.items():
            setattr(job, name, value)
    return bool(found)
