"""Ways to settle a refused command, by what its slice says of it."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.clock import CASABLANCA
from kiosk.core.command import Command
from kiosk.core.roles import UNATTENDED
from kiosk.core.settling import (
    AGAIN,
    ALREADY,
    ASK,
    CANCEL,
    CANCELLED,
    INSTEAD,
    MERGED,
    Asked,
    Case,
    Fields,
    ToSettle,
    Way,
    as_id,
)
from kiosk.core.wording import clock_time
from kiosk.store.sync_state import SyncState
from kiosk.sync.fulfilled import fulfilled, perhaps
from kiosk.sync.model import Settlement
from kiosk.sync.subjects import subject_of

_BASE = frozenset(Command.__struct_fields__) - {"site"}
_HOPELESS = (r"input\..*", r".*\.already_.*")
"""Reasons of any slice that no waiting mends: the same command would be refused again."""
_MISSING = re.compile(r"\w+\.unknown(_resource|_person|_holder)?")


def case_of(session: Session, site: str, refused: ToSettle, now: datetime) -> Case:
    """What is shown of a refused command: its slice's own view, or just the ways."""
    name, reason, payload = refused.name, refused.reason, refused.payload
    asked = Asked(
        refused,
        again_fields(session, refused=refused),
        to_warn(session, refused),
        cancel(session, refused),
        fulfilled(session, name, reason, payload, refused.facts),
    )
    for settling in registry.settlings():
        if settling.case and (found := settling.case(session, site, asked, now)):
            return found
    return Case(refused, (), ways(session, refused, now))


def ways(session: Session, refused: ToSettle, now: datetime) -> tuple[Way, ...]:
    """The ways of a command of any kind, the best first; giving up is always one."""
    found = []
    name, reason, payload = refused.name, refused.reason, refused.payload
    same = fulfilled(session, name, reason, payload, refused.facts)
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
    resident = subject_of(session, refused.name, refused.payload).resident
    contact = _contact(session, resident) if resident else ""
    return {"who": refused.who, "contact": contact or refused.payload.get("phone") or ""}


def again_fields(session: Session, *, refused: ToSettle) -> dict[str, Any]:
    """The fields of the same command newly issued; what was settled instead takes its place."""
    drawn = (s.drawn.get(refused.name, ()) for s in registry.settlings())
    dropped = _BASE.union(*drawn)
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


def _again(session: Session, refused: ToSettle, now: datetime) -> Fields | None:
    """The fields to try with, where the same command could be accepted now."""
    for settling in registry.settlings():
        if other := settling.again.get((refused.name, refused.reason)):
            return other(session, refused, again_fields(session, refused=refused), now)
        if refused.name in settling.of_that_moment:
            return None
    if _hopeless().fullmatch(refused.reason):
        return None
    fields = again_fields(session, refused=refused)
    if _MISSING.fullmatch(refused.reason) and not _all_here(session, fields):
        return None
    return fields


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


def _all_here(session: Session, fields: Fields) -> bool:
    """Whether everything that a command names by id is in this store."""
    named = ((kinds, as_id(fields.get(field))) for field, kinds in _references().items())
    return all(any(session.get(kind, i) for kind in kinds) for kinds, i in named if i)


def _contact(session: Session, resident: UUID) -> str:
    reach = (settling.contact for settling in registry.settlings() if settling.contact)
    return next((found for ask in reach if (found := ask(session, resident))), "")


@registry.gathered
def _hopeless() -> re.Pattern[str]:
    own = (reason for settling in registry.settlings() for reason in settling.hopeless)
    return re.compile("|".join((*_HOPELESS, *own)))


@registry.gathered
def _references() -> dict[str, list[type[Any]]]:
    found: dict[str, list[type[Any]]] = {}
    for settling in registry.settlings():
        for field, kind in settling.references.items():
            found.setdefault(field, []).append(kind)
    return found
