"""What the print queue holds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.paper.model import PrintJob
from kiosk.paper.states import OPEN

_MOST = 200


@dataclass(frozen=True, slots=True)
class PrintJobView:
    """A job; `why` keeps it waiting or made it fail, `reason` says why it is printed again."""

    id: UUID
    station: str
    document: str
    name: str
    outlet: str
    state: str
    tries: int
    why: str
    reason: str
    asked_at: datetime
    sent_at: datetime | None
    fields: str

    @property
    def open(self) -> bool:
        """Whether it may still come out by itself."""
        return self.state in OPEN


def view(job: PrintJob) -> PrintJobView:
    """A row as it is shown."""
    return PrintJobView(
        id=job.id,
        station=job.station,
        document=job.document,
        name=job.name,
        outlet=job.outlet,
        state=job.state,
        tries=job.tries,
        why=job.why,
        reason=job.reason,
        asked_at=job.asked_at,
        sent_at=job.sent_at,
        fields=job.fields,
    )


def jobs(
    session: Session, *, station: str = "", state: str = "", limit: int = _MOST
) -> list[PrintJobView]:
    """The newest jobs of this store, of one station or of all, in one state or in any."""
    wanted = select(PrintJob).order_by(PrintJob.asked_at.desc(), PrintJob.id.desc()).limit(limit)
    if station:
        wanted = wanted.where(PrintJob.station == station)
    if state:
        wanted = wanted.where(PrintJob.state == state)
    return [view(job) for job in session.scalars(wanted)]


def states(session: Session, *, ids: Collection[UUID]) -> list[PrintJobView]:
    """Some jobs as they are now."""
    return [
        view(job) for job in session.scalars(select(PrintJob).where(PrintJob.id.in_(list(ids))))
    ]


def last_of(session: Session, *, station: str, document: str, name: str) -> PrintJobView | None:
    """The newest job of a station for a document; None where it was never asked for here."""
    found = session.scalars(
        select(PrintJob)
        .where(PrintJob.station == station, PrintJob.document == document, PrintJob.name == name)
        .order_by(PrintJob.asked_at.desc(), PrintJob.id.desc())
        .limit(1)
    ).first()
    return None if found is None else view(found)


def open_jobs(session: Session, *, station: str) -> int:
    """How many jobs of a station may still come out by themselves."""
    counted = select(func.count()).where(PrintJob.station == station, PrintJob.state.in_(OPEN))
    return session.scalar(counted) or 0
