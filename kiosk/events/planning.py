"""Events that are planned, changed, called off and held after all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day, wall
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.wall_time import AHEAD, WALL, Meant, meant
from kiosk.events.model import Event, EventRegistration
from kiosk.events.places import move_up, taken
from kiosk.events.refusals import (
    CapacityTaken,
    EventCancelled,
    EventOver,
    InPast,
    TooFarAhead,
    UnknownEvent,
)
from kiosk.events.states import CANCELLED, HYBRID, KINDS, MODES, ON_SITE, PLANNED, REMOTE, WAYS
from kiosk.sites.queries import find_place, known_zone, zone_of

MOST_DAYS, MOST_PLACES, LINK_LENGTH = 31, 5000, 300


class PlanEvent(Command, frozen=True, kw_only=True):
    """Something takes place from `starts` to `ends`.

    The edge has both bear the offset of the site's clock under the rules `tz_version`: a change of
    law moves the instants, not the hours that were said.
    """

    title: str
    kind: str
    starts: datetime
    ends: datetime
    mode: str = ON_SITE
    title_ar: str = ""
    title_en: str = ""
    place: str = ""
    resource: UUID | None = None
    url: str = ""
    capacity: int = 0
    waiting: bool = True
    at_kiosk: bool = True
    announced: bool = True
    organiser: str = ""
    tz_version: str = ""


class ChangeEvent(Command, frozen=True, kw_only=True):
    """What is said of an event is said anew; what is left out stays."""

    event: UUID
    title: str | None = None
    kind: str | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    mode: str | None = None
    title_ar: str | None = None
    title_en: str | None = None
    place: str | None = None
    resource: UUID | None = None
    url: str | None = None
    capacity: int | None = None
    waiting: bool | None = None
    at_kiosk: bool | None = None
    announced: bool | None = None
    organiser: str | None = None
    tz_version: str = ""
    elsewhere: bool = False
    """Whether it is in no room of the site any more."""


class CancelEvent(Command, frozen=True, kw_only=True):
    """It does not take place."""

    event: UUID


class RestoreEvent(Command, frozen=True, kw_only=True):
    """It takes place after all."""

    event: UUID


@dataclass(frozen=True, slots=True)
class Changed:
    """An event, and who has a place now that they waited for; `matters` to who is registered."""

    event: UUID
    moved_up: list[UUID]
    matters: bool


_PLAIN = ("kind", "mode", "waiting", "at_kiosk", "announced", "capacity")
_TEXTS = ("title", "title_ar", "title_en", "place", "url", "organiser")
_MATTERS = ("title", "mode", "starts", "ends", "place", "resource", "url")
"""What those who are registered are told of."""


def plan_event(session: Session, command: PlanEvent) -> UUID:
    """Put an event into the calendar; doing it twice puts one."""
    if session.get(Event, command.id):
        return command.id
    zone = known_zone(session, site=command.site)
    said = {name: getattr(command, name) for name in (*_PLAIN, *_TEXTS, "resource")}
    columns = _checked(session, command.site, said)
    starts, ends = (meant(at, zone, command.tz_version) for at in (command.starts, command.ends))
    columns |= _times(starts, ends, command.issued_at, zone)
    session.add(Event(id=command.id, site=command.site, state=PLANNED, **columns))
    return command.id


def change_event(session: Session, command: ChangeEvent) -> Changed:
    """Say anew what takes place; raises CapacityTaken, and whatever planning it would raise."""
    row = standing(session, command.site, command.event, command.issued_at)
    zone = known_zone(session, site=command.site)
    said = {name: getattr(row, name) for name in (*_PLAIN, *_TEXTS, "resource")}
    given = {name: getattr(command, name) for name in said}
    said |= {name: value for name, value in given.items() if value is not None}
    if command.elsewhere:
        said["resource"] = None
    columns = _checked(session, command.site, said)
    if command.starts is not None or command.ends is not None:
        starts = _said(command.starts, row.starts, row.wall_starts, row.tz_version, command, zone)
        ends = _said(command.ends, row.ends, row.wall_ends, row.tz_version, command, zone)
        columns |= _times(starts, ends, command.issued_at, zone)
    held = taken(session, row.id, every=columns["mode"] == ON_SITE)
    if columns["mode"] != REMOTE and 0 < columns["capacity"] < held:
        raise CapacityTaken(registered=held)
    matters = any(name in columns and columns[name] != getattr(row, name) for name in _MATTERS)
    for name, value in columns.items():
        setattr(row, name, value)
    _carry_along(session, row)
    return Changed(row.id, move_up(session, row), matters)


def cancel_event(session: Session, command: CancelEvent) -> UUID:
    """Call it off; doing so twice changes nothing more."""
    row = found(session, command.site, command.event)
    if row.state != CANCELLED:
        standing(session, command.site, row.id, command.issued_at).state = CANCELLED
    return row.id


def restore_event(session: Session, command: RestoreEvent) -> UUID:
    """Hold it after all, while it is not over."""
    row = found(session, command.site, command.event)
    _require_not_over(session, row, command.issued_at)
    row.state = PLANNED
    return row.id


def found(session: Session, site: str, event: UUID) -> Event:
    """The event of an id at a site, or UnknownEvent."""
    row = session.get(Event, event)
    if row is None or row.site != site:
        raise UnknownEvent(event=str(event))
    return row


def standing(session: Session, site: str, event: UUID, now: datetime) -> Event:
    """The same of one that is to come or going on; raises EventCancelled or EventOver."""
    row = found(session, site, event)
    if row.state == CANCELLED:
        raise EventCancelled(title=row.title)
    _require_not_over(session, row, now)
    return row


def _require_not_over(session: Session, row: Event, now: datetime) -> None:
    """What ended today still has a day to be put in order; raises EventOver later."""
    if row.last_day < business_day(now, zone_of(session, site=row.site)):
        raise EventOver(title=row.title, day=row.last_day)


def _checked(session: Session, site: str, said: dict[str, Any]) -> dict[str, Any]:
    """The fields of an event but for its hours, as columns."""
    mode = checks.one_of("mode", said["mode"], MODES)
    title = checks.title("title", said["title"])
    checks.one_of("kind", said["kind"], KINDS)
    checks.within("capacity", said["capacity"], 0, MOST_PLACES)
    place = checks.title("place", said["place"], required=False)
    resource = said["resource"] if mode != REMOTE else None
    if resource and find_place(session, site=site, resource=resource) is None:
        raise Invalid(field="resource", problem="unknown")
    if mode != REMOTE and not place and resource is None:
        raise Invalid(field="place", problem="empty")
    return {
        **{name: said[name] for name in _PLAIN},
        "title": title,
        "title_ar": checks.title("title_ar", said["title_ar"], required=False),
        "title_en": checks.title("title_en", said["title_en"], required=False),
        "place": place if mode != REMOTE else "",
        "resource": resource,
        "url": _web_address(said["url"], required=mode in (REMOTE, HYBRID)),
        "organiser": checks.title("organiser", said["organiser"], required=False),
    }


def _web_address(typed: str, *, required: bool) -> str:
    """An https address, whole enough to be opened."""
    url = checks.text("url", typed, limit=LINK_LENGTH, required=required)
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        raise Invalid(field="url", problem="https") from None
    if parts.scheme != "https" or "." not in host or " " in url or parts.username:
        raise Invalid(field="url", problem="https")
    return url


def _times(starts: Meant, ends: Meant, now: datetime, zone: str) -> dict[str, Any]:
    checks.ordered("ends", starts.at, ends.at)
    checks.within("ends", (ends.at - starts.at) // timedelta(days=1), 0, MOST_DAYS)
    if ends.at <= now:
        raise InPast(day=ends.wall.date(), at=ends.wall.time())
    last = _last_day(now, zone)
    if starts.wall.date() > last:
        raise TooFarAhead(last=last)
    before_midnight = ends.wall - timedelta(minutes=1)
    return {
        "day": starts.wall.date(),
        "last_day": max(before_midnight.date(), starts.wall.date()),
        "starts": starts.at,
        "ends": ends.at,
        "wall_starts": starts.wall.strftime(WALL),
        "wall_ends": ends.wall.strftime(WALL),
        "tz_version": starts.tz_version,
    }


def _last_day(now: datetime, zone: str) -> date:
    return wall(now + AHEAD, zone).date() - timedelta(days=10)


def _said(
    given: datetime | None, at: datetime, said: str, version: str, command: ChangeEvent, zone: str
) -> Meant:
    """What is given, or what was kept of a time."""
    if given is not None:
        return meant(given, zone, command.tz_version)
    return Meant(at, datetime.fromisoformat(said), version)


def _carry_along(session: Session, row: Event) -> None:
    """Registrations have the day of their event, and take part in a way that it offers."""
    session.flush()
    r, ways = EventRegistration, WAYS[row.mode]
    theirs = update(r).where(r.event == row.id).execution_options(synchronize_session="fetch")
    session.execute(theirs.where(r.last_day != row.last_day).values(last_day=row.last_day))
    session.execute(theirs.where(r.mode.not_in(ways)).values(mode=ways[0]))
