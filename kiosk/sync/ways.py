"""Ways to settle a refused command of any kind; those of bookings are in `conflicts`."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge
from kiosk.bookings.model import Booking
from kiosk.core.clock import CASABLANCA
from kiosk.core.wording import clock_time
from kiosk.residents.model import Person, Resident
from kiosk.residents.queries import get as find_resident
from kiosk.sites.model import Resource
from kiosk.staff.roles import UNATTENDED
from kiosk.store.exchange import SyncState
from kiosk.sync.already import already, perhaps
from kiosk.sync.model import CANCELLED, INSTEAD, MERGED, Settlement
from kiosk.sync.subjects import as_id, subject_of
from kiosk.sync.views import ToSettle, Way
from kiosk.tickets.model import Ticket
from kiosk.visits.model import Visit

ROOM, TIME, AGAIN, ASK, CANCEL, ALREADY = "room", "time", "again", "ask", "cancel", "merged"
_BASE = ("id", "issued_at", "station", "actor")

_DRAWN = {
    "bookings.book": ("tz_version",),
    "bookings.move": ("tz_version",),
    "badges.issue": ("payload", "number", "valid_from"),
    "tickets.take": ("number",),
}
"""What the edge, or the first carrying out, put into a command: the next one has its own."""

_HOPELESS = re.compile(
    r"input\..*|.*\.already_.*|sync\..*|tickets\.(past_day|closed|same_service)"
    r"|bookings\.(ended|too_late|cancelled|released|checked_in)"
    r"|badges\.(expired|revoked|forged|unreadable|holder_gone|visit_over|other_site)"
    r"|residents\.(left|ice_taken)|sites\.name_taken|visits\.(cancelled|notice_published)"
)
"""Reasons that no waiting mends: the same command would be refused again."""

_OF_THAT_MOMENT = frozenset(
    {"tickets.call", "tickets.recall", "tickets.uncall", "tickets.hold", "tickets.absent"}
    | {"badges.scan"}
)
"""Commands about who stood there then: the queue has moved on, the badge is gone."""

_THINGS = (Booking, Visit, Ticket, Badge, Resident, Person, Resource)
_REFERENCES = ("booking", "visit", "ticket", "badge", "holder", "resident", "person", "resource")
_MISSING = re.compile(r"\w+\.unknown(_resource|_person|_holder)?")


def ways(session: Session, refused: ToSettle, now: datetime) -> tuple[Way, ...]:
    """The ways of a command of any kind, the best first; giving up is always one."""
    found = []
    name, reason, payload = refused.name, refused.reason, refused.payload
    same = already(session, name, reason, payload, refused.facts)
    same = same or perhaps(session, reason, payload["site"], refused.facts)
    if same is not None:
        named = {"who": refused.facts.get("name", ""), "instead": same.instead}
        found.append(Way(ALREADY, MERGED, facts={k: v for k, v in named.items() if v}))
    if (fields := _again(session, refused, now)) is not None:
        about = {"who": refused.who, "what": refused.what}
        found.append(Way(AGAIN, INSTEAD, name, fields, about))
    return (*found, cancel(session, refused))


def cancel(session: Session, refused: ToSettle) -> Way:
    """Give it up, and tell whoever waited for it."""
    return Way(CANCEL, CANCELLED, facts=to_warn(session, refused))


def to_warn(session: Session, refused: ToSettle) -> dict[str, Any]:
    """Whom to tell (`who`) and how they are reached (`contact`), as far as is known."""
    about = subject_of(session, refused.name, refused.payload)
    company = find_resident(session, resident=about.resident) if about.resident else None
    contact = (company.email or company.phone) if company else ""
    return {"who": refused.who, "contact": contact or refused.payload.get("phone") or ""}


def again_fields(session: Session, *, refused: ToSettle) -> dict[str, Any]:
    """The fields of the same command newly issued; what was settled instead takes its place."""
    dropped = {*_BASE, *_DRAWN.get(refused.name, ())}
    fields = {k: v for k, v in refused.payload.items() if k not in dropped}
    if fields.pop("decided", False):
        fields.pop("ticket", None)
    return {k: _successor(session, v) for k, v in fields.items()}


def note(way: Way, zone: str = CASABLANCA) -> str:
    """What a settlement says of itself in the lists: the place and time, or whom was asked."""
    place, starts, ends = (way.facts.get(key) for key in ("resource", "starts", "ends"))
    if place and starts and ends:
        return f"{place} {clock_time(starts, zone)}–{clock_time(ends, zone)}"
    return str(way.facts.get("who") or "") if way.key == ASK else ""


def unattended(session: Session) -> bool:
    """Whether nobody works at this store: what it sent is settled by others."""
    state = session.get(SyncState, 1)
    return state is not None and state.kind in UNATTENDED


def _again(session: Session, refused: ToSettle, now: datetime) -> dict[str, Any] | None:
    """The fields to try with, where the same command could be accepted now."""
    if (refused.name, refused.reason) == ("visits.arrive", "visits.cancelled"):
        return _unannounced(session, refused, now)
    if refused.name in _OF_THAT_MOMENT or _HOPELESS.fullmatch(refused.reason):
        return None
    fields = again_fields(session, refused=refused)
    if _MISSING.fullmatch(refused.reason) and not _all_here(session, fields):
        return None
    return fields


def _unannounced(session: Session, refused: ToSettle, now: datetime) -> dict[str, Any] | None:
    """The arrival of someone whose visit was called off, as one who was not announced."""
    visit = session.get(Visit, as_id(refused.payload.get("visit")))
    if visit is None or visit.anonymised:
        return None
    kept = ("first_name", "last_name", "company", "phone", "host", "resident", "person", "purpose")
    fields = again_fields(session, refused=refused) | {"visit": None}
    until = fields.get("until")
    if until and datetime.fromisoformat(until) <= now:
        fields["until"] = None
    return fields | {k: fields.get(k) or getattr(visit, k) for k in kept}


def _successor(session: Session, value: Any) -> Any:
    """What stands now for the id of a refused command; anything else stays as it is."""
    wanted = (
        as_id(value) if isinstance(value, str) and len(value) == len(str(UUID(int=0))) else None
    )
    found = wanted
    for _ in range(8):
        chosen = select(Settlement.instead).where(Settlement.id == found)
        following = session.scalar(chosen) if found else None
        if following is None:
            break
        found = following
    return value if found == wanted else found


def _all_here(session: Session, fields: dict[str, Any]) -> bool:
    """Whether everything that a command names by id is in this store."""
    named = [as_id(v) for k, v in fields.items() if k in _REFERENCES]
    return all(any(session.get(kind, i) for kind in _THINGS) for i in named if i)
