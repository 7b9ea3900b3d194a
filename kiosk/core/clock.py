"""Instants and wall time. Instants are UTC; the time zone rules come from PyPI's tzdata."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.core.errors import BadInput

# Morocco keeps UTC+0 for good since 2026-09-20; many systems' own tzdata still says +01, so the
# system's copy is never read.
zoneinfo.reset_tzpath(to=[])

CASABLANCA = "Africa/Casablanca"

FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Of what is typed: days before and after can be counted, and stamps of the log made."""


class Clock(Protocol):
    """Where the time comes from; only the edge of the program asks."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class FrozenClock:
    """A clock that stands still until it is set: pictures, demo data and tests."""

    def __init__(self, at: datetime) -> None:
        self.at = at.astimezone(UTC)

    def now(self) -> datetime:
        """The instant it was set to."""
        return self.at


@cache
def zone(name: str = CASABLANCA) -> ZoneInfo:
    """A time zone with the rules of the bundled tzdata; raises BadInput where there is none."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError) as error:
        raise BadInput(f"there is no time zone {name[:80]!r}") from error


@cache
def tz_version() -> str:
    """The release of the time zone rules in use, kept with bookings made under them."""
    from importlib import metadata

    return metadata.version("tzdata")


def wall(at: datetime, zone_name: str = CASABLANCA) -> datetime:
    """An instant as the clock on the wall shows it."""
    return at.astimezone(zone(zone_name))


def hour_minute(at: datetime | time | int) -> str:
    """A time as it stands, "10:42"; a number counts minutes, those of the day or others."""
    if isinstance(at, int):
        return f"{at // 60:02}:{at % 60:02}"
    return f"{at.hour:02}:{at.minute:02}"  # a format takes thrice as long, and a grid has hundreds


def instant(day: date, at: time, zone_name: str = CASABLANCA) -> datetime:
    """The UTC instant of a wall time on a day."""
    return datetime.combine(day, at, zone(zone_name)).astimezone(UTC)


def business_day(at: datetime, zone_name: str = CASABLANCA) -> date:
    """The day that an instant belongs to at a site."""
    return wall(at, zone_name).date()


def at_zone(value: datetime, zone_name: str) -> datetime:
    """An aware time cut to the minute; a naive one is wall time of the zone."""
    aware = value if value.tzinfo else value.replace(tzinfo=zone(zone_name))
    return aware.replace(second=0, microsecond=0)


def moment(value: str | None, zone_name: str) -> datetime | None:
    """The same of a time as a payload has it (ISO 8601); None of nothing."""
    return at_zone(datetime.fromisoformat(value), zone_name) if value else None
