"""The closing of the day: visits that nobody saw end are closed, and kept apart from departures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.core.machine import Fields, Machine
from kiosk.sites.closing import CLOSED_BY, USUAL_GRACE, Overstay, Stay, close_over, over
from kiosk.visits.model import Visit
from kiosk.visits.states import LEFT, ON_SITE

# Built once: windows ask every minute.
_HERE = select(Visit.id, Visit.arrived_at, Visit.back_at, Visit.until).where(
    Visit.site == bindparam("at"), Visit.state == ON_SITE
)


class CloseDay(Command, frozen=True, kw_only=True):
    """Close the visits that should be over, though nobody saw the visitors leave.

    `grace` is how many minutes after the end of a visit, or of the day, they still had to go.
    """

    grace: int = USUAL_GRACE


@dataclass(frozen=True, slots=True)
class DayClosed:
    """The visits that were closed."""

    visits: list[UUID]


def close_day(session: Session, command: CloseDay) -> DayClosed:
    """Close what is over; doing it twice, or here and elsewhere, closes nothing twice."""
    visits = close_over(
        session,
        site=command.site,
        now=command.issued_at,
        grace=command.grace,
        find=overstays,
        close=_close,
    )
    return DayClosed(visits)


def close(visit: Visit, ended: datetime) -> None:
    """Close a visit whose end nobody saw."""
    visit.state, visit.left_at, visit.left_by = LEFT, ended, CLOSED_BY


def overstays(
    session: Session, *, site: str, now: datetime, grace: int = USUAL_GRACE
) -> list[Overstay]:
    """The visits that should be over; none that began after now."""
    rows = session.connection().execute(_HERE, {"at": site}).all()
    stays = [
        Stay(row.id, row.back_at or row.arrived_at, row.until) for row in rows if row.arrived_at
    ]
    return over(session, stays, site=site, now=now, grace=grace)


def presence_too(command: Any, _result: Any) -> Iterable[tuple[str, Fields]]:
    """The day closes for holders of lasting badges as well."""
    return [("badges.close_day", {"grace": command.grace})]


def grace_of(station: Machine, fields: Fields) -> Fields:
    """How long people may still go, as the station's settings say."""
    return {"grace": station.settings.station.closing_minutes} | fields


def _close(session: Session, overstay: Overstay) -> None:
    if (visit := session.get(Visit, overstay.id)) is not None:
        close(visit, overstay.ended)
