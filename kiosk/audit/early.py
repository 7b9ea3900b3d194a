"""Acts of the log that have lost names before their time, as far as a store shows it.

Names go when their time is over, or when the person objects; then their records lose them too. An
act that is blank while the record of which it speaks has the names still was blanked by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

import msgspec
from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.core.registry import personal
from kiosk.privacy.queries import not_over_since
from kiosk.store.base import LoggedCommand
from kiosk.store.forgetting import with_names
from kiosk.store.old_words import subject

_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
EMPTIED, OBJECTED, FINISHED = "visits.anonymise", "rights.object", "rights.finish"
"""The commands by which names go before their time; the first, those of `VISITS`."""
VISITS = "visits"


def blanked_early(session: Session, *, site: str, now: datetime, zone: str) -> list[int]:
    """Their numbers, in order, of a log that is whole; what cannot be told is not among them."""
    since, spared = _lawfully(session, site, not_over_since(session, site=site, now=now), zone)
    c = LoggedCommand
    veiled = select(c.n, c.id, c.name, c.at, c.payload).where(
        c.site == site, c.at >= min(since.values()), c.veil != ""
    )
    found = [
        row
        for row in session.execute(veiled.order_by(c.n))
        if row.at >= since.get(row.name, now) and spared.isdisjoint(_ids(row))
    ]
    return [row.n for row in found if _is_named(session, site, row)]


def _lawfully(
    session: Session, site: str, since: dict[str, datetime], zone: str
) -> tuple[dict[str, datetime], set[str]]:
    """Since when no name of each command can have gone by its time, and what people objected to."""
    spared, objected = set[str](), set[str]()
    latest = dict(since)
    for row in _acts(session, site, (EMPTIED, OBJECTED, FINISHED)):
        fields = msgspec.json.decode(row.payload)
        if row.name == OBJECTED:
            objected |= {str(row.id), str(fields.get("request"))}
            spared |= {thing["id"] for thing in fields["things"]}
        elif row.name == EMPTIED:
            day = instant(date.fromisoformat(fields["before"]), time(), zone)
            latest[VISITS] = max(latest[VISITS], day)
        elif fields["request"] not in objected and _emptied(row):
            # Of an opposition that this log does not have.
            latest = {kind: max(at, row.at) for kind, at in latest.items()}
    names: dict[str, datetime] = {}
    for part in personal():
        for name in part.said:
            names[name] = max(names.get(name, latest[part.kind]), latest[part.kind])
    return names, spared


def _acts(session: Session, site: str, names: Iterable[str]) -> Iterable[Row[Any]]:
    c = LoggedCommand
    rows = select(c.id, c.name, c.at, c.payload, c.result).where(c.site == site, c.name.in_(names))
    return session.execute(rows.order_by(c.n))


def _emptied(row: Any) -> bool:
    """Whether an act has emptied anything, as its result says."""
    return bool(msgspec.json.decode(row.result or "{}").get("forgotten"))


def _ids(row: Any) -> set[str]:
    return {str(row.id), *_ID.findall(row.payload)}


def _is_named(session: Session, site: str, row: Any) -> bool:
    """Whether the record of which an act speaks names somebody still."""
    for part in personal():
        if said := part.said.get(row.name):
            thing = subject(said, row.payload)
            if thing in with_names(session, part.kind, site, [thing]):
                return True
    return False
