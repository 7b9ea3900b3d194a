"""Whom the visitors of a period came to see: companies, by how many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted, Period
from kiosk.sites.queries import zone_of
from kiosk.visits.model import Visit


@dataclass(frozen=True, slots=True)
class HostCount:
    """Visits that came to a company, and people with their companions; None is none of the site."""

    resident: UUID | None
    visits: int
    people: int


_BY_COMPANY = (
    select(Visit.resident, func.count(), func.sum(1 + Visit.companions))
    .where(
        Visit.site == bindparam("at"),
        Visit.day >= bindparam("first"),
        Visit.day <= bindparam("last"),
        Visit.arrived_at < bindparam("until"),
    )
    .group_by(Visit.resident)
)


def by_company(
    session: Session, *, site: str, now: datetime, first: date, last: date
) -> list[HostCount]:
    """The visits of a period that came, as `visits.figures` counts them, by the company visited."""
    zone = zone_of(session, site=site)
    span = Counted.up_to(now, Period.checked(first, last), site=site, zone=zone)
    if span.is_empty:
        return []
    values = {key: value for key, value in span.values.items() if key != "today"}
    rows = session.connection().execute(_BY_COMPANY, values)
    return [HostCount(resident, visits, int(people)) for resident, visits, people in rows]
