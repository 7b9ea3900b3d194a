"""What a law on time does to bookings: they keep the hour that was said; their instant moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.slots import LONGEST, days_between, meeting, peak
from kiosk.bookings.states import COMING, HOLDING
from kiosk.core import wall_time
from kiosk.core.command import Command
from kiosk.core.wall_time import WALL, Law, Offset
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import ResourceView, resources

_NEWEST = select(Booking.tz_version).distinct()
_OLDER = _NEWEST.where(Booking.site == bindparam("at"), Booking.day >= bindparam("since"))
_HOLDING = select(
    *(Booking.id, Booking.resource, Booking.starts, Booking.ends, Booking.places),
    *(Booking.wall_starts, Booking.wall_ends, Booking.zone, Booking.tz_version, Booking.state),
).where(
    Booking.site == bindparam("at"),
    Booking.day >= bindparam("since"),
    Booking.state.in_(HOLDING),
    Booking.ends > Booking.starts,
)


class FollowLaw(Command, frozen=True, kw_only=True):
    """Bookings of a zone that are still to come keep their hour under other time zone rules.

    The edge fills all of it in from the rules of the station. Rows that were booked, or moved,
    under a newer release stay as they are.
    """

    zone: str
    tz_version: str
    offsets: list[Offset]


@dataclass(frozen=True, slots=True)
class Followed:
    """Bookings whose instant moved, and those that stay because another holds that hour now."""

    moved: list[UUID]
    stayed: list[UUID]


@dataclass(frozen=True, slots=True)
class _Held:
    """A booking as it stands."""

    id: UUID
    resource: UUID
    starts: datetime
    ends: datetime
    places: int
    wall_starts: str
    wall_ends: str
    zone: str
    tz_version: str
    state: str


@dataclass(frozen=True, slots=True)
class _Move:
    """Where a booking goes."""

    held: _Held
    to: _Held

    @property
    def later(self) -> bool:
        """Whether the instant moves on."""
        return self.to.starts > self.held.starts


def follow_law(session: Session, command: FollowLaw) -> Followed:
    """Move what has to; doing it twice, or here and elsewhere, moves nothing twice."""
    law = wall_time.checked(command.zone, command.tz_version, command.offsets)
    held = _holding(session, command.site, law, command.issued_at)
    moves = _due(held, law, command.issued_at)
    if not moves:
        return Followed([], [])
    places = {place.id: place for place in resources(session, site=command.site)}
    moved: list[UUID] = []
    for resource, wanted in _by_resource(moves).items():
        room = _Room([h for h in held if h.resource == resource], places.get(resource))
        for move in room.carry_out(wanted):
            _write(session, move.to)
            moved.append(move.held.id)
    stayed = [move.held for move in moves if move.held.id not in set(moved)]
    for one in stayed:
        _write(session, _as_it_stands(one, law))
    return Followed(sorted(moved), sorted(one.id for one in stayed))


def is_due(session: Session, *, site: str, law: Law, now: datetime) -> bool:
    """Whether a booking to come would move under these rules; cheap where none was made before."""
    values = {"at": site, "since": _since(law, now)}
    releases = session.connection().scalars(_OLDER, values).all()
    if not any(wall_time.older(release, law.tz_version) for release in releases):
        return False
    return bool(_due(_holding(session, site, law, now), law, now))


def _since(law: Law, now: datetime) -> date:
    """The first day of which something may be to come, or in the way of what is."""
    return law.wall(now).date() - LONGEST


def _holding(session: Session, site: str, law: Law, now: datetime) -> list[_Held]:
    session.flush()
    rows: Any = session.connection().execute(_HOLDING, {"at": site, "since": _since(law, now)})
    return [_Held(*row) for row in rows]


def _due(held: Iterable[_Held], law: Law, now: datetime) -> list[_Move]:
    """Those that are booked and not over by the clock on the wall, with where they go."""
    found = []
    for one in held:
        if one.state not in COMING or one.zone != law.zone:
            continue
        starts = law.moved(one.starts, one.wall_starts, one.tz_version)
        ends = law.moved(one.ends, one.wall_ends, one.tz_version)
        if starts is None and ends is None:
            continue
        to = replace(
            one,
            starts=starts or one.starts,
            ends=ends or one.ends,
            tz_version=law.tz_version,
        )
        if to.starts < to.ends and to.ends > now:
            found.append(_Move(one, to))
    return found


def _by_resource(moves: Iterable[_Move]) -> dict[UUID, list[_Move]]:
    found = defaultdict(list)
    for move in moves:
        found[move.held.resource].append(move)
    return found


class _Room:
    """One resource while its bookings move, each to where nothing is any more."""

    def __init__(self, held: Sequence[_Held], place: ResourceView | None) -> None:
        self._place = place
        self._days: dict[date, dict[UUID, _Held]] = defaultdict(dict)
        for one in held:
            self._put(one)

    def carry_out(self, moves: Iterable[_Move]) -> Iterable[_Move]:
        """The moves that can be made, in an order in which each finds room."""
        ahead = sorted((m for m in moves if m.later), key=lambda m: m.held.starts, reverse=True)
        back = sorted((m for m in moves if not m.later), key=lambda m: m.held.starts)
        waiting, before = [*ahead, *back], -1
        while waiting and len(waiting) != before:
            before, still = len(waiting), []
            for move in waiting:
                if self._fits(move):
                    self._take(move.held)
                    self._put(move.to)
                    yield move
                else:
                    still.append(move)
            waiting = still

    def _fits(self, move: _Move) -> bool:
        others = [one for one in self._near(move.to) if one.id != move.held.id]
        meets = meeting(others, move.to.starts, move.to.ends)
        if self._place is None or self._place.kind == ROOM:
            return not meets
        return peak(meets, move.to.starts) + move.to.places <= self._place.capacity

    def _near(self, one: _Held) -> list[_Held]:
        found = {held.id: held for day in _days_of(one) for held in self._days[day].values()}
        return [*found.values()]

    def _put(self, one: _Held) -> None:
        for day in _days_of(one):
            self._days[day][one.id] = one

    def _take(self, one: _Held) -> None:
        for day in _days_of(one):
            del self._days[day][one.id]


def _days_of(one: _Held) -> Iterator[date]:
    """The days, by UTC, that it touches."""
    for n in range((one.ends.date() - one.starts.date()).days + 1):
        yield one.starts.date() + timedelta(days=n)


def _as_it_stands(one: _Held, law: Law) -> _Held:
    """A booking that stays, with the hour that the clock on the wall will show."""
    starts, ends = (law.wall(at).strftime(WALL) for at in (one.starts, one.ends))
    return replace(one, wall_starts=starts, wall_ends=ends, tz_version=law.tz_version)


def _write(session: Session, one: _Held) -> None:
    day = datetime.fromisoformat(one.wall_starts).date()
    columns: dict[str, Any] = {
        "day": day,
        "starts": one.starts,
        "ends": one.ends,
        "wall_starts": one.wall_starts,
        "wall_ends": one.wall_ends,
        "days": days_between(day, datetime.fromisoformat(one.wall_ends)),
        "tz_version": one.tz_version,
    }
    session.execute(update(Booking).where(Booking.id == one.id).values(**columns))
