"""What the list holds on one person who asks: all of it, the reason as well (loi 09-08)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.barred.model import Barred
from kiosk.core.clock import business_day
from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.sites.queries import zone_of

KIND, STANDS = "barred", "standing"
BLANK = ("first_name", "last_name", "person", "company", "reason", "allowed_why")
_CORRECTED = ("first_name", "last_name", "company")


def find(session: Session, site: str, query: PersonQuery, now: datetime) -> list[Held]:
    """Entries that bear the name, whether they stand or not."""
    rows = session.scalars(select(Barred).where(Barred.site == site, Barred.person > ""))
    day = business_day(now, zone_of(session, site=site))
    return [
        Held(
            KIND,
            str(row.id),
            f"{row.first_name} {row.last_name}".strip(),
            row.noted_at,
            row.company,
            facts=_facts(row),
            why_kept=STANDS if row.lifted_at is None and row.until >= day else "",
        )
        for row in rows
        if query.meets(row.first_name, row.last_name)
    ]


def forget(
    session: Session, site: str, _kind: str, ids: Collection[str], now: datetime
) -> dict[str, str]:
    """Empty what stands no longer; what does is the manager's to lift first."""
    day = business_day(now, zone_of(session, site=site))
    wanted = [UUID(one) for one in ids]
    kept: dict[str, str] = {}
    for row in session.scalars(select(Barred).where(Barred.site == site, Barred.id.in_(wanted))):
        if row.lifted_at is None and row.until >= day and row.person:
            kept[str(row.id)] = STANDS
            continue
        for name in BLANK:
            setattr(row, name, "")
    return kept


def correct(held: Held, fields: Mapping[str, str]) -> tuple[str, dict[str, Any]] | None:
    """The right name, in an entry that stands."""
    given = {name: fields[name] for name in _CORRECTED if name in fields}
    if not given or held.why_kept != STANDS:
        return None
    return "barred.change", {"barred": UUID(held.id)} | given


def _facts(row: Barred) -> dict[str, Any]:
    names = ("reason", "until", "lifted_at", "allowed_on", "allowed_why")
    return said(**{name: getattr(row, name) for name in names})


ABOUT = About((KIND,), find, forget, correct)
