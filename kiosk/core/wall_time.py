"""Times as people mean them: by the clock on the wall, whatever a law later makes of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Annotated, Any

import msgspec

from kiosk.core import checks
from kiosk.core.clock import at_zone, tz_version, wall, zone
from kiosk.core.errors import Invalid

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
BEHIND, AHEAD = timedelta(days=3), timedelta(days=740)
"""How far around now the rules are told: bookings and visits are taken for two years."""
FURTHEST = 18 * 60
"""No clock on a wall is more minutes from UTC."""
WALL = "%Y-%m-%dT%H:%M"
"""How a wall time is stored."""
Hour = Annotated[time, msgspec.Meta(tz=False)]
"""What the clock on the wall shows on any day: in no zone but the site's."""


class Offset(msgspec.Struct, frozen=True):
    """From an instant on, the clock on the wall is so many minutes ahead of UTC."""

    since: datetime
    minutes: int

    @property
    def ahead(self) -> timedelta:
        """The same as a length of time."""
        return timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Meant:
    """A time as it was said: its instant, the wall time, and the rules they agree under."""

    at: datetime
    wall: datetime
    tz_version: str


@dataclass(frozen=True, slots=True)
class Law:
    """The offsets of a zone, in order, as a release of the time zone rules has them."""

    zone: str
    tz_version: str
    offsets: tuple[Offset, ...]

    def wall(self, at: datetime) -> datetime:
        """An instant as the clock on the wall shows it, naive."""
        place = bisect_right(self.offsets, at, key=lambda offset: offset.since)
        return at.replace(tzinfo=None) + self.offsets[max(place - 1, 0)].ahead

    def instant(self, said: datetime) -> datetime:
        """The instant of a wall time: the first, where the clock shows it twice."""
        for offset, following in pairwise(self.offsets):
            at = (said - offset.ahead).replace(tzinfo=UTC)
            if at < following.since:
                return at
        return (said - self.offsets[-1].ahead).replace(tzinfo=UTC)

    def moved(self, at: datetime, said: str, version: str) -> datetime | None:
        """Where a law moves the instant of a wall time; None where it stays, or is newer."""
        meant = datetime.fromisoformat(said)
        if not older(version, self.tz_version) or _minute(self.wall(at)) == meant:
            return None
        return self.instant(meant)


def law(zone_name: str, since: datetime, until: datetime) -> Law:
    """The rules in use here, between two instants."""
    offsets = [Offset(since, _minutes(since, zone_name))]
    while since < until:
        following = since + DAY
        if _minutes(following, zone_name) != offsets[-1].minutes:
            offsets.append(_first_of(since, following, zone_name))
        since = following
    return Law(zone_name, tz_version(), tuple(offsets))


def law_now(zone_name: str, now: datetime) -> Law:
    """The same around now, as far as anything is booked."""
    today = now.replace(minute=0, second=0, microsecond=0)
    return law(zone_name, today - BEHIND, today + AHEAD)


def checked(zone_name: str, version: str, offsets: Sequence[Offset]) -> Law:
    """A law as a command has it; raises Invalid where there can be none such."""
    checks.text("zone", zone_name, limit=40, required=True)
    checks.text("tz_version", version, limit=12, required=True)
    if not offsets or any(one.since >= other.since for one, other in pairwise(offsets)):
        raise Invalid(field="offsets", problem="order")
    for offset in offsets:
        checks.within("offsets", offset.minutes, -FURTHEST, FURTHEST)
    return Law(zone_name, version, tuple(offsets))


def older(one: str, other: str) -> bool:
    """Whether a release of the rules ("2026.3") came before another; one without a name did."""
    return _release(one) < _release(other)


def stated(value: Any, zone_name: str) -> Any:
    """A time with the offset of its zone, so that it says the wall time too.

    What is no time, or one at the end of all days, stays as it is.
    """
    try:
        read = datetime.fromisoformat(value) if isinstance(value, str) else value
        return wall(at_zone(read, zone_name), zone_name) if isinstance(read, datetime) else read
    except (ValueError, OverflowError):
        return value


def meant(said: datetime, zone_name: str, version: str) -> Meant:
    """A time that was `stated` under a release of the rules, or, without one, an instant.

    Where the rules have changed since, the wall time stays and the instant moves; a release that
    is newer than this program's is believed.
    """
    try:
        return _meant(said, at_zone(said, zone_name), zone_name, version)
    except OverflowError:  # the beginning or the end of all days, which nobody takes
        aware = at_zone(said, zone_name)
        return Meant(aware, aware.replace(tzinfo=None), tz_version())


def _meant(said: datetime, aware: datetime, zone_name: str, version: str) -> Meant:
    shown = aware.replace(tzinfo=None)
    here = wall(aware, zone_name).replace(tzinfo=None)
    before = older(version, tz_version())
    if not version or said.tzinfo is None or (here == shown and before):
        return Meant(aware.astimezone(UTC), here, tz_version())
    if before:
        moved = shown.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        return Meant(moved, shown, tz_version())
    return Meant(aware.astimezone(UTC), shown, version)


def require_shown_once(field: str, value: Any, zone_name: str) -> None:
    """A time without an offset is one that the clock on the wall shows, and once; raises Invalid.

    What has its offset says itself which instant is meant.
    """
    try:
        said = datetime.fromisoformat(value) if isinstance(value, str) else value
        if not isinstance(said, datetime) or said.tzinfo is not None:
            return
        one, other = (said.replace(tzinfo=zone(zone_name), fold=fold) for fold in (0, 1))
        if one.utcoffset() == other.utcoffset():
            return
        shown = wall(one.astimezone(UTC), zone_name).replace(tzinfo=None)
    except (ValueError, OverflowError):  # no time, or the beginning or the end of all days
        return
    if shown == said.replace(fold=0):
        raise Invalid(field=field, problem="hour_twice")
    raise Invalid(field=field, problem="no_such_hour")


def upheld(stored: Meant, zone_name: str) -> Meant:
    """A time that was kept, under the rules of this program where those are newer.

    What nobody held while a law changed was not moved by it: it is when it is taken up again.
    """
    here = _minute(wall(stored.at, zone_name).replace(tzinfo=None))
    if not older(stored.tz_version, tz_version()) or here == stored.wall:
        return stored
    moved = stored.wall.replace(tzinfo=zone(zone_name)).astimezone(UTC)
    return Meant(moved, stored.wall, tz_version())


def _minute(at: datetime) -> datetime:
    """A wall time as it is stored: without its seconds."""
    return at.replace(second=0, microsecond=0)


def _minutes(at: datetime, zone_name: str) -> int:
    offset = wall(at, zone_name).utcoffset() or timedelta()
    return offset // MINUTE


def _first_of(before: datetime, after: datetime, zone_name: str) -> Offset:
    """The minute from which on the clock shows what it shows at the end of a day."""
    minutes = _minutes(after, zone_name)
    while after - before > MINUTE:
        middle = before + ((after - before) // 2 // MINUTE) * MINUTE
        if _minutes(middle, zone_name) == minutes:
            after = middle
        else:
            before = middle
    return Offset(after, minutes)


def _release(name: str) -> tuple[int, ...]:
    """The parts of a release's name; letters end it ("2026b" is the system's, not ours)."""
    parts = name.split(".")
    return tuple(int(part) for part in parts if part.isdecimal())
