"""Limits that are passed are noted: when that began, the worst of it, when it was over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import NAMESPACE_OID, UUID

import msgspec
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.ids import derived_id
from kiosk.limits.measuring import measure
from kiosk.limits.model import LimitEvent
from kiosk.limits.refusals import UnknownEvent
from kiosk.limits.rules import BOUNDS, is_over, is_passed, is_worse
from kiosk.limits.setting import given, holds
from kiosk.sites.queries import find_site, zone_of
from kiosk.sites.refusals import UnknownSite
from kiosk.tickets.desks import known_desk

MOST = 1_000_000
_e = LimitEvent
_OPEN: Any = select(_e).where(
    _e.site == bindparam("at"), _e.day == bindparam("on"), _e.ended_at.is_(None)
)
_OLDER: Any = select(_e).where(
    _e.site == bindparam("at"), _e.day < bindparam("on"), _e.ended_at.is_(None)
)
_OF_DAY: Any = (
    select(_e)
    .where(_e.site == bindparam("at"), _e.day == bindparam("on"))
    .where(_e.service == bindparam("of"), _e.rule == bindparam("by"))
    .order_by(_e.began_at, _e.id)
)


class Seen(msgspec.Struct, frozen=True):
    """A desk by a rule, as a machine of the site has measured it: passed, or over again."""

    service: str
    rule: str
    bound: int
    value: int
    passed: bool


class NoteLimits(Command, frozen=True, kw_only=True):
    """Note which limits are passed now, which are so no longer, and what was the worst."""

    seen: list[Seen]


class AcknowledgeLimit(Command, frozen=True, kw_only=True):
    """Say that it is known that a limit is passed, and that somebody sees to it."""

    event: UUID


@dataclass(frozen=True, slots=True)
class Noted:
    """What began with it, and what was over."""

    began: list[UUID]
    ended: list[UUID]


def note_limits(session: Session, command: NoteLimits) -> Noted:
    """Note it; twice, or by two machines that see the same, notes nothing twice.

    What was never seen to end on an earlier day ended when it was last seen.
    """
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    seen = [_checked(one) for one in command.seen]
    now, day = command.issued_at, _day(session, command.site, command.issued_at)
    done = Noted([], [])
    for row in session.scalars(_OLDER, {"at": command.site, "on": day}).all():
        row.ended_at = row.seen_at
        done.ended.append(row.id)
    for one in seen:
        _note(session, command.site, day, now, one, done)
    return done


def acknowledge(session: Session, command: AcknowledgeLimit) -> UUID:
    """Whoever says so first is named. Raises UnknownEvent."""
    row = session.get(LimitEvent, command.event)
    if row is None or row.site != command.site:
        raise UnknownEvent(event=str(command.event))
    if row.known_at is None:
        row.known_at, row.known_by = command.issued_at, command.actor
    return row.id


def changes(session: Session, *, site: str, now: datetime) -> list[Seen]:
    """What is to be noted now: limits that are passed, worse than noted, or over."""
    set_here = given(session, site)
    day = _day(session, site, now)
    opened = {(e.service, e.rule): e for e in session.scalars(_OPEN, {"at": site, "on": day})}
    if not set_here and not opened:
        return []
    found = []
    for (service, rule), value in measure(session, site=site, now=now).items():
        bound = holds(set_here, service).bounds.get(rule, 0)
        event = opened.get((service, rule))
        if event is None:
            if bound and is_passed(value, bound):
                found.append(Seen(service, rule, bound, value, passed=True))
        elif not bound or is_over(value, bound):
            found.append(Seen(service, rule, event.bound, value, passed=False))
        elif is_worse(value, event.worst, bound):
            found.append(Seen(service, rule, bound, value, passed=True))
    return found


def is_left_open(session: Session, *, site: str, now: datetime) -> bool:
    """Whether something of an earlier day was never seen to end."""
    older = _OLDER.limit(1)
    values = {"at": site, "on": _day(session, site, now)}
    return session.scalars(older, values).first() is not None


def event_id(site: str, day: date, service: str, rule: str, number: int) -> UUID:
    """The id of the n-th time of a day that a limit was passed, whoever notes it."""
    return derived_id(NAMESPACE_OID, f"limit {site} {day} {service} {rule} {number}")


def _note(session: Session, site: str, day: date, now: datetime, one: Seen, done: Noted) -> None:
    values = {"at": site, "on": day, "of": one.service, "by": one.rule}
    rows = session.scalars(_OF_DAY, values).all()
    last = rows[-1] if rows else None
    # What another machine has seen to its end is not begun again by one that was late.
    begins = last is None or (last.ended_at is not None and last.ended_at < now)
    if one.passed and begins:
        made = event_id(site, day, one.service, one.rule, len(rows))
        session.add(_event(made, site, day, now, one))
        session.flush()
        done.began.append(made)
        return
    if last is None or begins:
        return
    if one.passed:
        last.began_at = min(last.began_at, now)
    elif now < last.began_at:
        return
    last.worst, last.seen_at = max(last.worst, one.value), max(last.seen_at, now)
    if not one.passed and last.ended_at is None:
        last.ended_at = now
        done.ended.append(last.id)


def _event(made: UUID, site: str, day: date, now: datetime, one: Seen) -> LimitEvent:
    return LimitEvent(
        id=made,
        site=site,
        day=day,
        service=one.service,
        rule=one.rule,
        bound=one.bound,
        worst=one.value,
        began_at=now,
        seen_at=now,
        ended_at=None,
        known_at=None,
        known_by="",
    )


def _checked(one: Seen) -> Seen:
    checks.one_of("rule", one.rule, BOUNDS)
    checks.within("bound", one.bound, 0, MOST)
    checks.within("value", one.value, 0, MOST)
    return msgspec.structs.replace(one, service=known_desk(one.service).code)


def _day(session: Session, site: str, now: datetime) -> date:
    return business_day(now, zone_of(session, site=site))
