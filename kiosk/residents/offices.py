"""Which company stands in which office: taken from what it says, and kept with its days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.residents.model import OfficeStay, Resident
from kiosk.sites.offices import named, offices


@dataclass(frozen=True, slots=True)
class Tenancy:
    """A company in an office from `since` on; `until` is the day it moved out."""

    resident: UUID
    office: UUID
    since: date
    until: date | None


def settle_in(session: Session, resident: Resident, day: date) -> None:
    """Have a company stand in the offices that its `office` names, from a day on, and no others.

    Where it never stood in any, it is taken to have been there since it joined.
    """
    known = offices(session, site=resident.site) if resident.office else []
    wanted = named(known, resident.office) or []
    rows = list(session.scalars(select(OfficeStay).where(OfficeStay.resident == resident.id)))
    since = day if rows else resident.joined_on
    for row in rows:
        if row.until is None and row.office not in wanted:
            _end(session, row, day)
    for office in wanted:
        if not any(row.office == office and row.until is None for row in rows):
            _begin(session, rows, resident, office, since)


def move_out(session: Session, resident: Resident, day: date) -> None:
    """A company that leaves stands in no office from that day on."""
    stays = select(OfficeStay).where(OfficeStay.resident == resident.id)
    for row in session.scalars(stays.where(OfficeStay.until.is_(None))):
        _end(session, row, day)


def tenancies(session: Session, *, site: str) -> list[Tenancy]:
    """Who stands or stood in which office, in no order.

    A company of which nothing was kept stands where it says, since it joined: the offices of a
    site may have been listed after their companies.
    """
    s, r = OfficeStay, Resident
    rows = select(s.resident, s.office, s.since, s.until).where(s.site == site)
    found = [Tenancy(*row) for row in session.execute(rows)]
    told = {each.resident for each in found}
    known = offices(session, site=site, given_up=True)
    there = [office for office in known if office.given_up_on is None]
    others = select(r.id, r.office, r.joined_on, r.left_on).where(r.site == site, r.office != "")
    if known:
        for row in session.execute(others):
            if row.id not in told:
                said = named(there, row.office) or named(known, row.office)
                found += _said(row.id, said, row.joined_on, row.left_on)
    return found


def held(session: Session, *, site: str, now: datetime, zone: str) -> set[UUID]:
    """The offices in which a company stands today."""
    today = business_day(now, zone)
    return {
        each.office
        for each in tenancies(session, site=site)
        if each.since <= today and (each.until is None or each.until > today)
    }


def _said(
    resident: UUID, wanted: Iterable[UUID] | None, since: date, until: date | None
) -> list[Tenancy]:
    return [Tenancy(resident, office, since, until) for office in wanted or ()]


def _begin(
    session: Session, rows: list[OfficeStay], resident: Resident, office: UUID, since: date
) -> None:
    """A stay goes on that ended on the same day, as where a change is taken back."""
    ended = (row for row in rows if row.office == office and row.until is not None)
    if row := next((each for each in ended if since in (each.until, each.since)), None):
        row.until = None
        return
    session.add(
        OfficeStay(resident=resident.id, office=office, since=since, site=resident.site, until=None)
    )


def _end(session: Session, row: OfficeStay, day: date) -> None:
    """One that lasted no day was none."""
    if row.since >= day:
        session.delete(row)
    else:
        row.until = day
