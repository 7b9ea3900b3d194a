"""The closing of the day: visits that nobody saw end are closed, and kept apart from departures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.machine import Fields, Machine
from kiosk.sites.closing import CLOSED_BY, MOST_GRACE, USUAL_GRACE, doors_of
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
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


@dataclass(frozen=True, slots=True)
class Overstay:
    """A visit that should be over, and since when."""

    visit: UUID
    ended: datetime


def close_day(session: Session, command: CloseDay) -> DayClosed:
    """Close what is over; doing it twice, or here and elsewhere, closes nothing twice."""
    grace = checks.within("grace", command.grace, 0, MOST_GRACE)
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    found = overstays(session, site=command.site, now=command.issued_at, grace=grace)
    for over in found:
        if (visit := session.get(Visit, over.visit)) is not None:
            close(visit, over.ended)
    return DayClosed(sorted(over.visit for over in found))


def close(visit: Visit, ended: datetime) -> None:
    """Close a visit whose end nobody saw."""
    visit.state, visit.left_at, visit.left_by = LEFT, ended, CLOSED_BY


def overstays(
    session: Session, *, site: str, now: datetime, grace: int = USUAL_GRACE
) -> list[Overstay]:
    """The visits that should be over; none that began after now."""
    return list(_over(session, site, now, grace))


def presence_too(command: Any, _result: Any) -> Iterable[tuple[str, Fields]]:
    """The day closes for holders of lasting badges as well."""
    return [("badges.close_day", {"grace": command.grace})]


def grace_of(station: Machine, fields: Fields) -> Fields:
    """How long people may still go, as the station's settings say."""
    return {"grace": station.settings.station.closing_minutes} | fields


def _over(session: Session, site: str, now: datetime, grace: int) -> Iterator[Overstay]:
    rows = session.connection().execute(_HERE, {"at": site}).all()
    seen = {row.id: row.back_at or row.arrived_at for row in rows if row.arrived_at}
    doors = doors_of(session, site=site, seen=seen.values(), grace=grace)
    for row in rows:
        since = seen.get(row.id)
        if since is not None and doors.is_over(now, since, row.until):
            yield Overstay(row.id, doors.end_of(since, row.until))
