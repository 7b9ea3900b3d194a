"""What the staff's list holds on one person, and how often they signed in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.staff.model import Attendance, Staff

STAFF = "staff"
WORKS_HERE = "works_here"


def find(session: Session, site: str, query: PersonQuery, _now: datetime) -> list[Held]:
    """Their file, if they work or worked at the desks."""
    rows = session.scalars(select(Staff).where(Staff.site == site))
    return [_staff(session, row) for row in rows if query.meets(row.name, row.name_ar)]


def forget(
    session: Session, site: str, _kind: str, ids: Collection[str], _now: datetime
) -> dict[str, str]:
    """Empty the names of who works here no more; the code stays, for the log names it."""
    kept: dict[str, str] = {}
    for row in session.scalars(select(Staff).where(Staff.site == site, Staff.code.in_(ids))):
        if row.active:
            kept[row.code] = WORKS_HERE
        else:
            row.name = row.name_ar = ""
    return kept


def correct(held: Held, fields: Mapping[str, str]) -> tuple[str, dict[str, Any]] | None:
    """The right name of someone of the staff."""
    names = [fields[name] for name in ("first_name", "last_name") if fields.get(name)]
    if not names or held.why_kept != WORKS_HERE:
        return None
    return "people.change_staff", {"code": held.id, "name": " ".join(names)}


def _staff(session: Session, row: Staff) -> Held:
    a = Attendance
    here = (a.site == row.site, a.code == row.code)
    times, last = session.execute(select(func.count(), func.max(a.began_at)).where(*here)).one()
    facts = said(
        code=row.code, role=row.role, services=row.services, sign_ins=times, last_here=last
    )
    why = WORKS_HERE if row.active else ""
    return Held(STAFF, row.code, row.name or row.name_ar, None, "", "", facts, why)


ABOUT = About((STAFF,), find, forget, correct, coded=True)
