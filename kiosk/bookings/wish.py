"""What somebody wants to book, and for whom: asked in one shape by everything that looks ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from kiosk.sites.kinds import ROOM


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """For whom: a resident, or else whoever bears a name; `kind` as a booking has it."""

    held_by: str = ""
    kind: str = "resident"
    resident: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish(Whose):
    """A place, or any (None), held from `starts` to `ends`, as a booking would have it.

    `booking` is one that is to be moved: its holder and its places are kept.
    """

    starts: datetime
    ends: datetime
    resource: UUID | None = None
    places: int = 1
    repeat: str = ""
    booking: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought(Whose):
    """Anywhere for so many people and minutes; within a week from today, unless it is said.

    `features` and `kinds` are codes with spaces between; it lies between `after` and `before`.
    Of a day the `per_day` that fit best are wanted, and `limit` in all. While nobody is named, by
    `held_by` or as a `resident`, nobody's rules are asked.
    """

    people: int = 1
    features: str = ""
    minutes: int = 60
    since: date | None = None
    until: date | None = None
    after: time | None = None
    before: time | None = None
    kinds: str = ROOM
    resource: UUID | None = None
    per_day: int = 3
    limit: int = 60
