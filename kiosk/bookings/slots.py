"""Stretches of time to hold, in wall time and as instants."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from typing import Any, Protocol, TypeVar

from kiosk.bookings.refusals import HourLeftOut, TooEarly, TooLate, TooLong, TooShort
from kiosk.core import checks
from kiosk.core.clock import wall, zone
from kiosk.core.wall_time import WALL, Meant

SHORTEST = timedelta(minutes=15)
DAY = timedelta(days=1)
LONGEST = timedelta(days=14)
"""How long a place may be held at once: a fair with the days to set it up."""
FURTHEST = timedelta(days=731)
GRACE = timedelta(minutes=15)
"""How far back a booking may start, for someone who stands at the desk."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Half-open: from `starts` up to, not including, `ends`; the wall times are naive."""

    starts: datetime
    ends: datetime
    wall_starts: datetime
    wall_ends: datetime

    @property
    def day(self) -> date:
        """The day of the meeting where it takes place."""
        return self.wall_starts.date()

    @property
    def days(self) -> int:
        """How many days on the wall it touches."""
        return days_between(self.day, self.wall_ends)

    def columns(self) -> dict[str, Any]:
        """The columns of a booking that say when it is."""
        return {
            "day": self.day,
            "starts": self.starts,
            "ends": self.ends,
            "wall_starts": self.wall_starts.strftime(WALL),
            "wall_ends": self.wall_ends.strftime(WALL),
            "days": self.days,
        }


def days_between(first: date, wall_ends: datetime) -> int:
    """How many days on the wall are touched; what ends at midnight touches none after it."""
    return max((wall_ends - timedelta(minutes=1)).date().toordinal() - first.toordinal() + 1, 1)


def from_instants(starts: datetime, ends: datetime, zone_name: str) -> Slot:
    """The slot between two instants."""
    wall_starts, wall_ends = (wall(at, zone_name).replace(tzinfo=None) for at in (starts, ends))
    return Slot(starts.astimezone(UTC), ends.astimezone(UTC), wall_starts, wall_ends)


def from_meant(starts: Meant, ends: Meant) -> Slot:
    """The slot between two times as they were said."""
    return Slot(starts.at, ends.at, starts.wall, ends.wall)


def from_wall(wall_starts: datetime, length: timedelta, zone_name: str) -> Slot:
    """The slot at a wall time, whatever the zone's offset is on that day."""
    wall_ends = wall_starts + length
    starts, ends = (
        w.replace(tzinfo=zone(zone_name)).astimezone(UTC) for w in (wall_starts, wall_ends)
    )
    return Slot(starts, ends, wall_starts, wall_ends)


def check_hours(slot: Slot, zone_name: str) -> None:
    """Both of its times are shown by the clock on the wall; raises HourLeftOut.

    An instant that newer rules have for a wall time is believed.
    """
    for at, said in ((slot.starts, slot.wall_starts), (slot.ends, slot.wall_ends)):
        here = said.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        if at == here and wall(at, zone_name).replace(tzinfo=None) != said:
            raise HourLeftOut(day=said.date(), hour=said.time())


def check_length(starts: datetime, ends: datetime) -> None:
    """From a quarter of an hour to LONGEST, and the right way round."""
    checks.ordered("ends", starts, ends)
    if ends - starts < SHORTEST:
        raise TooShort(minutes=SHORTEST // timedelta(minutes=1))
    if ends - starts > LONGEST:
        raise TooLong(days=LONGEST // DAY)


def check_start(starts: datetime, now: datetime, *, since: datetime | None = None) -> None:
    """Not before `since` (a quarter of an hour ago unless given) nor two years ahead."""
    earliest = since or minute(now - GRACE)
    if starts < earliest:
        raise TooLate(earliest=earliest)
    if starts > now + FURTHEST:
        raise TooEarly(latest=minute(now + FURTHEST))


def check_end(ends: datetime, now: datetime) -> None:
    """Time that is over cannot be held."""
    if ends <= now:
        raise TooLate(earliest=minute(now))


def minute(at: datetime) -> datetime:
    """An instant cut to its minute."""
    return at.replace(second=0, microsecond=0)


def next_minute(at: datetime) -> datetime:
    """An instant rounded up to a whole minute."""
    return minute(at + timedelta(minutes=1) - timedelta(microseconds=1))


class Held(Protocol):
    """A booking, as far as counting goes."""

    @property
    def starts(self) -> datetime: ...
    @property
    def ends(self) -> datetime: ...
    @property
    def places(self) -> int: ...


H = TypeVar("H", bound=Held)


def meeting(held: Iterable[H], starts: datetime, ends: datetime) -> list[H]:
    """Those that hold some of the time between two instants."""
    return [h for h in held if h.starts < ends and starts < h.ends]


def peak(held: Sequence[Held], starts: datetime) -> int:
    """The most places held at one instant from `starts` on, by bookings that reach it."""
    steps = [(max(h.starts, starts), h.places) for h in held]
    steps += [(h.ends, -h.places) for h in held]
    # At the same instant those who leave (negative) sort before those who come.
    return max(accumulate((places for _, places in sorted(steps)), initial=0))
