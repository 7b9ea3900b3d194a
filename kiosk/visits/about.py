"""What visits hold on one person: as a visitor, and as the host whom others came to see."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.store.alike import alike
from kiosk.visits.cin import drop, marks
from kiosk.visits.model import Notice, Visit
from kiosk.visits.states import CANCELLED, EXPECTED, ON_SITE

VISIT, HOSTED = "visit", "hosted"
INSIDE, AWAITED = "inside", "expected"
NEAR = 200
"""How many visits of names that are only like the one that was given are looked at."""
BLANK = (
    *("first_name", "last_name", "company", "phone", "host", "vehicle", "email", "detail"),
    "search",
)
_CORRECTED = ("first_name", "last_name", "company", "phone")


def find(session: Session, site: str, query: PersonQuery, _now: datetime) -> list[Held]:
    """Their visits, also where the name is written a little differently, then those to them."""
    v, words = Visit, query.words
    if not words:
        return []
    near = alike(session, site=site, kind="visit", text=query.name, limit=NEAR)
    named: list[ColumnElement[bool]] = [v.id.in_(near)]
    if query.phone:
        named.append(v.phone == query.phone)
    exactly = select(v).where(v.site == site, *(v.search.like(f"% {word}%") for word in words))
    others = select(v).where(v.site == site, v.search > "", or_(*named))
    found = {row.id: row for rows in (exactly, others) for row in session.scalars(rows)}
    hosts = select(v).where(v.site == site, v.host.in_(_hosts(session, site, query)))
    as_visitor = sorted(found.values(), key=_when, reverse=True)
    as_host = sorted(session.scalars(hosts), key=_when, reverse=True)
    versions = _versions(session, site)
    cards = marks(session, site, found)
    return [
        *(_visit(row, versions, cards.get(row.id)) for row in as_visitor),
        *(_hosted(row) for row in as_host if row.id not in found),
    ]


def forget(
    session: Session, site: str, kind: str, ids: Collection[str], _now: datetime
) -> dict[str, str]:
    """Empty them, but for who is inside, or is still to come."""
    rows = select(Visit).where(Visit.site == site, Visit.id.in_([UUID(one) for one in ids]))
    kept: dict[str, str] = {}
    for row in session.scalars(rows):
        if why := _why(row):
            kept[str(row.id)] = why
        elif kind == HOSTED:
            row.host, row.person = "", None
        else:
            for name in BLANK:
                setattr(row, name, "")
            row.anonymised = True
            drop(session, [row.id])
    return kept


def correct(held: Held, fields: Mapping[str, str]) -> tuple[str, dict[str, Any]] | None:
    """The right name of a visitor; a host's comes from where it is written."""
    given = {name: fields[name] for name in _CORRECTED if name in fields}
    if held.kind != VISIT or held.facts.get("state") == CANCELLED or not given:
        return None
    return "visits.change", {"visit": UUID(held.id)} | given


def _hosts(session: Session, site: str, query: PersonQuery) -> list[str]:
    hosts = select(Visit.host).where(Visit.site == site, Visit.host > "").distinct()
    return [host for host in session.scalars(hosts) if query.meets(host.partition(",")[0])]


def _versions(session: Session, site: str) -> dict[UUID, str]:
    rows = select(Notice.id, Notice.version, Notice.language).where(Notice.site == site)
    return {row.id: f"{row.version} ({row.language})" for row in session.execute(rows)}


def _when(row: Visit) -> tuple[bool, float]:
    at = row.arrived_at or row.expected_at
    return at is not None, at.timestamp() if at else 0.0


def _why(row: Visit) -> str:
    return {ON_SITE: INSIDE, EXPECTED: AWAITED}.get(row.state, "")


def _visit(row: Visit, versions: Mapping[UUID, str], card: tuple[str, str] | None) -> Held:
    facts = dict(_facts(row))
    if card:
        facts["cin"], facts["kept_at"] = card
    if row.consent:
        facts["notice"] = versions.get(row.consent, "")
    return Held(
        VISIT,
        str(row.id),
        f"{row.first_name} {row.last_name}".strip(),
        row.arrived_at or row.expected_at,
        row.company,
        row.phone,
        facts,
        _why(row),
    )


def _facts(row: Visit) -> Iterator[tuple[str, Any]]:
    names = (
        "state",
        "host",
        "office",
        "purpose",
        "companions",
        "vehicle",
        "language",
        "id_checked",
        "email",
        "detail",
    )
    times = ("expected_at", "until", "arrived_at", "left_at", "left_by", "consent_at")
    yield from said(**{name: getattr(row, name) for name in (*names, *times)}).items()


def _hosted(row: Visit) -> Held:
    at = row.arrived_at or row.expected_at
    name, _, company = row.host.partition(",")
    facts = said(office=row.office, arrived_at=row.arrived_at, expected_at=row.expected_at)
    return Held(
        HOSTED,
        str(row.id),
        name,
        at,
        company.strip(),
        facts=facts,
        why_kept=_why(row),
        goes_with=str(row.person or ""),
    )


ABOUT = About((VISIT, HOSTED), find, forget, correct)
