"""What requests to join hold on one person: who asks for a place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.joining.model import JoinRequest
from kiosk.joining.states import ACCEPTED, OPEN
from kiosk.store.alike import alike

JOINING = "joining"
APPLIES = "applies"
NEAR = 50
BLANK = (
    *("first_name", "last_name", "company", "phone", "email", "title", "about", "source"),
    *("body_name", "place", "search", "steps"),
)
_CORRECTED = ("first_name", "last_name", "company", "phone", "email")
_FACTS = ("title", "about", "stage", "sector", "formula", "people", "places", "source")


def find(session: Session, site: str, query: PersonQuery, _now: datetime) -> list[Held]:
    """Their requests, also where the name is written a little differently."""
    r = JoinRequest
    if not query.words:
        return []
    near = alike(session, site=site, kind="join_request", text=query.name, limit=NEAR)
    named: list[ColumnElement[bool]] = [r.search.contains(query.words[0], autoescape=True)]
    if query.phone:
        named.append(r.phone == query.phone)
    rows = select(r).where(r.site == site, r.search > "", or_(r.id.in_(near), *named))
    found = session.scalars(rows.order_by(r.received_at.desc(), r.id)).all()
    return [
        _held(row)
        for row in found
        if row.id in near
        or query.meets(row.first_name, row.last_name)
        or (query.phone and query.phone == row.phone)
    ]


def forget(
    session: Session, site: str, _kind: str, ids: Collection[str], _now: datetime
) -> dict[str, str]:
    """Empty them, but for one that waits: its holder withdraws it first."""
    wanted = [UUID(one) for one in ids]
    kept: dict[str, str] = {}
    rows = select(JoinRequest).where(JoinRequest.site == site, JoinRequest.id.in_(wanted))
    for row in session.scalars(rows):
        if _waits(row):
            kept[str(row.id)] = APPLIES
        else:
            for name in BLANK:
                setattr(row, name, "")
    return kept


def correct(held: Held, fields: Mapping[str, str]) -> tuple[str, dict[str, Any]] | None:
    """The right name of somebody whose request is open."""
    given = {name: fields[name] for name in _CORRECTED if name in fields}
    if not given or held.facts.get("state") not in OPEN:
        return None
    return "joining.correct", {"request": UUID(held.id)} | given


def _waits(row: JoinRequest) -> bool:
    return row.state in (*OPEN, ACCEPTED)


def _held(row: JoinRequest) -> Held:
    facts = said(label=row.label, state=row.state, **{n: getattr(row, n) for n in _FACTS})
    return Held(
        JOINING,
        str(row.id),
        f"{row.first_name} {row.last_name}".strip(),
        row.received_at,
        row.company,
        row.phone,
        facts,
        APPLIES if _waits(row) else "",
        email=row.email,
    )


ABOUT = About((JOINING,), find, forget, correct)
