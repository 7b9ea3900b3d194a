"""What becomes of refused commands about visits."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.clock import moment
from kiosk.core.settling import (
    Fields,
    Fulfilled,
    MadeBy,
    Settling,
    Subject,
    ToSettle,
    as_id,
    person_name,
    text,
)
from kiosk.sites.queries import zone_of
from kiosk.visits.model import Visit

_KEPT = ("first_name", "last_name", "company", "phone", "host", "resident", "person", "purpose")


def _subject(session: Session, payload: Fields, _result: Any, made: MadeBy) -> Subject:
    row = session.get(Visit, wanted) if (wanted := as_id(payload.get("visit"))) else None
    if row is not None:
        name = f"{row.first_name} {row.last_name}".strip()
        return Subject(name, row.company, row.expected_at, row.until, row.resident)
    told = payload if payload.get("last_name") else made(payload.get("visit")).payload
    zone = zone_of(session, site=text(payload, "site"))
    starts, ends = (moment(told.get(key), zone) for key in ("at", "until"))
    resident = as_id(told.get("resident"))
    return Subject(person_name(told), text(told, "company"), starts, ends, resident)


def _unannounced(
    session: Session, refused: ToSettle, fields: Fields, now: datetime
) -> Fields | None:
    """The arrival of someone whose visit was called off, as one who was not announced."""
    visit = session.get(Visit, as_id(refused.payload.get("visit")))
    if visit is None or visit.anonymised:
        return None
    fields = fields | {"visit": None}
    until = fields.get("until")
    if until and datetime.fromisoformat(until) <= now:
        fields["until"] = None
    return fields | {k: fields.get(k) or getattr(visit, k) for k in _KEPT}


def _same(
    _session: Session, name: str, reason: str, _payload: Fields, facts: Fields
) -> Fulfilled | None:
    """The arrival of someone who is here already was entered twice: the first one stands."""
    if (name, reason) != ("visits.arrive", "visits.on_site_already"):
        return None
    return Fulfilled(as_id(facts.get("visit")))


SETTLING = Settling(
    subjects={"visits": _subject},
    fulfilled=frozenset(
        {("visits.arrive", "visits.already_arrived"), ("visits.leave", "visits.already_left")}
    ),
    drawn=dict.fromkeys(
        ("visits.expect", "visits.expect_by_badge", "visits.change"), ("tz_version",)
    ),
    same=_same,
    hopeless=(r"visits\.(cancelled|notice_published)",),
    references={"visit": Visit, "holder": Visit},
    again={("visits.arrive", "visits.cancelled"): _unannounced},
)
