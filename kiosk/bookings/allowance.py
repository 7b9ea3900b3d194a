"""What the rules of the site leave somebody, day by day: asked of many times, read once a week."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from kiosk.bookings import policy, slots
from kiosk.bookings.allowed import At, month, require_allowed, week
from kiosk.bookings.holder import Holder
from kiosk.bookings.slots import DAY
from kiosk.bookings.states import ASKED
from kiosk.core.clock import business_day, instant
from kiosk.core.errors import Refused
from kiosk.sites.kinds import EQUIPMENT, SHARED
from kiosk.sites.queries import Place, ResourceView


@dataclass(frozen=True, slots=True)
class RuledOut:
    """A rule that keeps what is free from somebody, from a day on: its code, and its facts."""

    day: date
    why: str
    facts: dict[str, Any]


class Allowance:
    """Of times of one length for so many people; nothing is against anybody who has no rules.

    What stands against a time depends on its week, its month, and whether it is too far ahead: two
    that are alike in that are allowed alike.
    """

    def __init__(
        self, session: Session, who: Holder | None, people: int, now: datetime, zone: str
    ) -> None:
        self._session, self._who, self._people = session, who, people
        self._now, self._zone = now, zone
        self._known: dict[Hashable, Refused | None] = {}
        self._ruled_out: dict[tuple[str, str], RuledOut] = {}
        self._last: date | None = None
        ahead = who.rules.get(policy.AHEAD) if who is not None else None
        if ahead is not None:
            self._last = business_day(now, zone) + ahead * DAY

    @property
    def approval(self) -> bool:
        """Whether somebody has to say yes."""
        return self._who is not None and policy.state_of_new(self._who.rules) == ASKED

    @property
    def ruled_out(self) -> tuple[RuledOut, ...]:
        """What kept something away, by the first day on which it did."""
        return tuple(sorted(self._ruled_out.values(), key=lambda each: each.day))

    def allows(self, place: ResourceView, day: date, starts: datetime, ends: datetime) -> bool:
        """Whether it may be held; `day` is the one on which the doors opened."""
        if self._who is None or not self._who.rules:
            return True
        if starts >= instant(day + DAY, time(), self._zone):
            day += DAY
        why = self._why(place, day, starts, ends)
        if why is not None:
            facts = why.fields()
            self._ruled_out.setdefault((why.code, str(facts)), RuledOut(day, why.code, facts))
        return why is None

    def _why(
        self, place: ResourceView, day: date, starts: datetime, ends: datetime
    ) -> Refused | None:
        key: Hashable = "too far ahead"
        if self._last is None or day <= self._last:
            key = (week(day), month(day), place.kind in SHARED, place.kind == EQUIPMENT)
        if key not in self._known:
            self._known[key] = self._asked(place, starts, ends)
        return self._known[key]

    def _asked(self, place: ResourceView, starts: datetime, ends: datetime) -> Refused | None:
        assert self._who is not None  # noqa: S101 - nobody else is asked for
        there = Place(place.id, place.kind, place.name, place.capacity, self._zone)
        at = At(slots.from_instants(starts, ends, self._zone), there)
        places = self._people if place.kind in SHARED else 1
        try:
            require_allowed(self._session, self._who, [at], places, self._now)
        except Refused as refusal:
            return refusal
        return None
