"""Whom and what a kept command was about, for people who have to settle it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge
from kiosk.bookings.model import Booking
from kiosk.bookings.slots import at_zone
from kiosk.residents.model import Person, Resident
from kiosk.sites.model import Resource
from kiosk.sites.queries import zone_of
from kiosk.store.base import LoggedCommand
from kiosk.tickets.model import Ticket
from kiosk.visits.model import Visit

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """For whom, what (a room, a number), and the time wanted; `resident` is whom to warn."""

    who: str = ""
    what: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    resident: UUID | None = None


def subject_of(session: Session, name: str, payload: Fields, result: Any = None) -> Subject:
    """What is known of a command; what it was to make, or to change, may not be here."""
    about = _BY_SLICE.get(name.partition(".")[0])
    return about(session, payload, result) if about else Subject(what=_text(payload, "name"))


def as_id(value: Any) -> UUID | None:
    """An id as a payload has it, or None."""
    try:
        return UUID(str(value)) if value else None
    except ValueError:
        return None


def _booking(session: Session, payload: Fields, _result: Any) -> Subject:
    made = payload if "held_by" in payload else _made(session, payload.get("booking"))[0]
    row = session.get(Booking, wanted) if (wanted := as_id(payload.get("booking"))) else None
    zone = zone_of(session, site=_text(payload, "site"))
    starts, ends = (_moment(payload.get(k) or made.get(k), zone) for k in ("starts", "ends"))
    place = as_id(payload.get("resource") or made.get("resource"))
    who, resident = _text(made, "held_by"), as_id(made.get("resident"))
    if row is not None:
        who, place, resident = row.held_by, place or row.resource, row.resident
        starts, ends = starts or row.starts, ends or row.ends
    room = session.scalar(select(Resource.name).where(Resource.id == place)) if place else ""
    return Subject(who, room or "", starts, ends, resident)


def _visit(session: Session, payload: Fields, _result: Any) -> Subject:
    row = session.get(Visit, wanted) if (wanted := as_id(payload.get("visit"))) else None
    if row is not None:
        name = f"{row.first_name} {row.last_name}".strip()
        return Subject(name, row.company, row.expected_at, row.until, row.resident)
    made = payload if payload.get("last_name") else _made(session, payload.get("visit"))[0]
    zone = zone_of(session, site=_text(payload, "site"))
    starts, ends = (_moment(made.get(key), zone) for key in ("at", "until"))
    resident = as_id(made.get("resident"))
    return Subject(_person_name(made), _text(made, "company"), starts, ends, resident)


def _badge(session: Session, payload: Fields, result: Any) -> Subject:
    row = session.get(Badge, wanted) if (wanted := as_id(payload.get("badge"))) else None
    if row is not None:
        return Subject(row.name, row.number)
    made, then = payload, result
    if wanted:
        made, then = _made(session, wanted)
    number = _text(then, "number") if isinstance(then, dict) else ""
    return Subject(_text(made, "name") or _holder(session, as_id(made.get("holder"))), number)


def _holder(session: Session, holder: UUID | None) -> str:
    """The name of the visit or the person that a badge is for."""
    if holder is None:
        return ""
    row = session.get(Visit, holder) or session.get(Person, holder)
    return f"{row.first_name} {row.last_name}" if row else _person_name(_made(session, holder)[0])


def _ticket(session: Session, payload: Fields, result: Any) -> Subject:
    row = session.get(Ticket, wanted) if (wanted := as_id(payload.get("ticket"))) else None
    if row is not None:
        return Subject(what=row.label)
    then = _made(session, wanted)[1] if wanted else result
    label = _text(then, "label") if isinstance(then, dict) else ""
    return Subject(what=label or _text(payload, "service"))


def _counter(_session: Session, payload: Fields, _result: Any) -> Subject:
    return Subject(what=_text(payload, "counter"))


def _resident(session: Session, payload: Fields, _result: Any) -> Subject:
    wanted = as_id(payload.get("resident"))
    row = session.get(Resident, wanted) if wanted else None
    company = row.name if row else _text(_made(session, wanted)[0], "name")
    if wanted:
        return Subject(_person_name(payload) or company, company, resident=wanted)
    if person := as_id(payload.get("person")):
        return Subject(_holder(session, person))
    return Subject(_text(payload, "name"), _text(payload, "office"))


def _staff(_session: Session, payload: Fields, _result: Any) -> Subject:
    return Subject(_text(payload, "name") or _text(payload, "code"))


_BY_SLICE: dict[str, Callable[[Session, Fields, Any], Subject]] = {
    "bookings": _booking,
    "visits": _visit,
    "badges": _badge,
    "tickets": _ticket,
    "counters": _counter,
    "residents": _resident,
    "people": _staff,
}


def _made(session: Session, command: Any) -> tuple[Fields, Any]:
    """Payload and result of the command of an id, as this store kept them."""
    wanted = as_id(command)
    c = LoggedCommand
    row = session.execute(select(c.payload, c.result).where(c.id == wanted)).first()
    return (msgspec.json.decode(row[0]), msgspec.json.decode(row[1])) if row else ({}, None)


def _person_name(payload: Fields) -> str:
    return f"{_text(payload, 'first_name')} {_text(payload, 'last_name')}".strip()


def _text(payload: Any, key: str) -> str:
    return str(payload.get(key) or "")


def _moment(value: Any, zone: str) -> datetime | None:
    return at_zone(datetime.fromisoformat(value), zone) if value else None
