"""How long names are kept at a site, and what was forgotten when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.privacy.kinds import bounds, kinds, usual
from kiosk.privacy.model import Retention
from kiosk.store.forgotten import Forgotten


@dataclass(frozen=True, slots=True)
class Kept:
    """A kind of data: its time, and what was last taken out of this store.

    `before` and `at` are when it was last looked for; `found` things had a name the last time that
    any had, at `found_at`. `traces` while the file may still have some.
    """

    kind: str
    days: int
    before: date | None = None
    at: datetime | None = None
    found: int = 0
    found_at: datetime | None = None
    traces: bool = False


def retention(session: Session, *, site: str) -> dict[str, int]:
    """For how many days the site keeps each kind, as far as it was said."""
    rows = select(Retention.kind, Retention.days).where(Retention.site == site)
    return {kind: days for kind, days in session.execute(rows) if kind in kinds()}


def kept(session: Session, *, site: str) -> list[Kept]:
    """Every kind of personal data that the product holds."""
    said = retention(session, site=site)
    rows = session.scalars(select(Forgotten).where(Forgotten.site == site))
    known = {row.kind: row for row in rows}
    return [_kept(kind, said.get(kind) or usual(kind), known.get(kind)) for kind in kinds()]


def not_over_since(session: Session, *, site: str, now: datetime) -> dict[str, datetime]:
    """Since when nothing of each kind can have had its time, whatever the site kept before."""
    said = {
        row.kind: row for row in session.scalars(select(Retention).where(Retention.site == site))
    }
    found = {}
    for kind in kinds():
        row = said.get(kind)
        found[kind] = now - timedelta(days=row.days if row else usual(kind))
        if row is not None:  # it may have been as short as can be until then
            found[kind] = max(found[kind], row.set_at - timedelta(days=bounds(kind)[0]))
    return found


def _kept(kind: str, days: int, row: Forgotten | None) -> Kept:
    if row is None:
        return Kept(kind, days)
    found = (row.last_found, row.found_at)
    return Kept(kind, days, row.before, row.at, *found, traces=row.to_wipe)
