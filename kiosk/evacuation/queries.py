"""The evacuation that goes on, its roll, who said what, and those that are over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.evacuation.model import Evacuation, EvacuationEntry, EvacuationMark
from kiosk.evacuation.states import HELP, MISSING, PRESENT, UNKNOWN
from kiosk.presence.kinds import ROOM, VISITOR
from kiosk.sites.queries import zone_of


@dataclass(frozen=True, slots=True)
class EvacuationView:
    """An evacuation: open as long as `ended_at` is empty."""

    id: UUID
    kind: str
    began_at: datetime
    began_by: str
    ended_at: datetime | None
    ended_by: str

    def lasted(self, now: datetime) -> timedelta:
        """How long it took, or has taken."""
        return max(timedelta(), (self.ended_at or now) - self.began_at)


@dataclass(frozen=True, slots=True)
class EntryView:
    """A person or a group on a roll, and the last word on it."""

    id: UUID
    kind: str
    name: str
    company: str
    office: str
    come_from: str
    people: int
    arrived_at: datetime | None
    state: str
    place: str
    seen: int
    said_at: datetime | None
    said_by: str
    station: str

    @property
    def to_account(self) -> int:
        """How many people nothing is known of."""
        if self.state == UNKNOWN:
            return self.people
        return self.people - self.seen if self.state == PRESENT else 0


@dataclass(frozen=True, slots=True)
class MarkView:
    """A word on an entry, as it was said."""

    entry: UUID
    state: str
    place: str
    seen: int
    said_at: datetime
    said_by: str
    station: str


@dataclass(frozen=True, slots=True)
class Counts:
    """People of a roll, companions among them; `rooms` are those that nobody has looked into."""

    people: int
    to_account: int
    present: int
    missing: int
    help: int
    companions: int
    rooms: int

    @property
    def all_out(self) -> bool:
        """Whether everybody was seen outside, and every room was looked into."""
        return self.present == self.people and not self.rooms


@dataclass(frozen=True, slots=True)
class RollCall:
    """An evacuation with its roll, by company and name, and what it comes to."""

    evacuation: EvacuationView
    entries: tuple[EntryView, ...]
    counts: Counts


@dataclass(frozen=True, slots=True)
class Timed:
    """When half of all and all of them had been seen; when something was known of everybody."""

    half_at: datetime | None
    all_at: datetime | None
    called_at: datetime | None


def current(session: Session, *, site: str) -> EvacuationView | None:
    """The evacuation that is open at a site; the newest of several."""
    rows = _of_site(site).where(Evacuation.ended_at.is_(None))
    return _first(session, rows.order_by(Evacuation.began_at.desc(), Evacuation.id.desc()))


def latest(session: Session, *, site: str) -> EvacuationView | None:
    """The evacuation that was begun last, over or not."""
    return _first(session, _of_site(site).order_by(Evacuation.began_at.desc(), Evacuation.id))


def of_days(session: Session, *, site: str, first: date, last: date) -> list[EvacuationView]:
    """Those that were begun on days from one to another, the latest first."""
    zone = zone_of(session, site=site)
    since, until = (instant(day, time(), zone) for day in (first, last + timedelta(days=1)))
    e = Evacuation
    rows = _of_site(site).where(e.began_at >= since, e.began_at < until)
    found = session.execute(rows.order_by(e.began_at.desc(), e.id))
    return [EvacuationView(*row) for row in found]


def roll_call(session: Session, *, site: str, evacuation: UUID | None = None) -> RollCall | None:
    """The roll of an evacuation of a site; of the open one where none is named."""
    found = _named(session, site, evacuation) if evacuation else current(session, site=site)
    if found is None:
        return None
    e = EvacuationEntry
    rows = select(
        *(e.id, e.kind, e.name, e.company, e.office, e.come_from, e.people, e.arrived_at),
        *(e.state, e.place, e.seen, e.said_at, e.said_by, e.station),
    ).where(e.evacuation == found.id, e.same_as.is_(None))
    ordered: Any = session.execute(rows.order_by(e.company, e.name, e.id))
    entries = tuple(EntryView(*row) for row in ordered)
    return RollCall(found, entries, counts(entries))


def marks(session: Session, *, site: str, evacuation: UUID) -> list[MarkView]:
    """Every word of an evacuation, in the order in which they were said."""
    m = EvacuationMark
    rows = select(m.entry, m.state, m.place, m.seen, m.said_at, m.said_by, m.station)
    found = rows.where(m.evacuation == evacuation, m.site == site).order_by(m.said_at, m.id)
    return [MarkView(*row) for row in session.execute(found)]


def counts(entries: Iterable[EntryView]) -> Counts:
    """What a roll comes to; companions are all people of an entry but one."""
    people = to_account = present = missing = to_help = companions = rooms = 0
    for each in entries:
        people += each.people
        to_account += each.to_account
        present += each.seen
        missing += each.people if each.state == MISSING else 0
        to_help += each.people if each.state == HELP else 0
        companions += max(0, each.people - 1) if each.kind == VISITOR else 0
        rooms += each.kind == ROOM and each.state == UNKNOWN
    return Counts(people, to_account, present, missing, to_help, companions, rooms)


def timed(entries: Sequence[EntryView], said: Iterable[MarkView]) -> Timed:
    """When a roll was called so far; what was said first counts until something else is."""
    people = {each.id: each.people for each in entries}
    whole, seen, known = sum(people.values()), dict.fromkeys(people, 0), set[UUID]()
    half = everybody = called = None
    for word in said:
        if word.entry not in people:
            continue
        seen[word.entry] = word.seen
        (known.discard if word.state == UNKNOWN else known.add)(word.entry)
        out = sum(seen.values())
        half = (half or word.said_at) if 2 * out >= whole else None
        everybody = (everybody or word.said_at) if out >= whole else None
        called = (called or word.said_at) if len(known) == len(people) else None
    return Timed(half, everybody, called)


_e = Evacuation


def _of_site(site: str) -> Select[*tuple[Any, ...]]:
    rows = select(_e.id, _e.kind, _e.began_at, _e.began_by, _e.ended_at, _e.ended_by)
    return rows.where(_e.site == site, _e.joined.is_(None))


def _named(session: Session, site: str, evacuation: UUID) -> EvacuationView | None:
    """The one of that id, or that it was joined to."""
    joined = session.scalar(select(_e.joined).where(_e.id == evacuation, _e.site == site))
    return _first(session, _of_site(site).where(_e.id == (joined or evacuation)))


def _first(session: Session, rows: Select[*tuple[Any, ...]]) -> EvacuationView | None:
    row = session.execute(rows.limit(1)).first()
    return EvacuationView(*row) if row else None
