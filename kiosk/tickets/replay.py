"""Recorded days played again under other rules of calling, as pure functions.

Everybody comes when they came, stays at a counter for as long as they stayed, and leaves when they
left; the counters call the services that they called, while they were there. Only who is called
when is decided anew. A counter that stood idle while somebody waited for it was away; between two
people it takes as long as it mostly took.

What a play knows not: that an agent would have served faster, who would have stayed if called
sooner, that someone was called out of turn, and the time after a ticket was put aside.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count, pairwise
from statistics import median
from uuid import UUID

from kiosk.tickets.rules import PastCall, Place, Rules, order_of_calls

AWAY = timedelta(minutes=3)
"""A counter that lets somebody wait for so long while it is free is away."""
LEAST = timedelta(minutes=1)
"""How long somebody stays of whom nothing is known."""
NINE_IN_TEN = 0.9


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who came to the queue of a service, and what became of it.

    `turn_at` where the ticket was put elsewhere in the line. `called_at`, `counter` and `ended_at`
    are of the first call; without one it left, at `left_at` if that is known.
    """

    service: str
    priority: bool
    came_at: datetime
    due_at: datetime | None = None
    called_at: datetime | None = None
    counter: int | None = None
    ended_at: datetime | None = None
    left_at: datetime | None = None
    turn_at: datetime | None = None

    @property
    def waits_from(self) -> datetime:
        """When it began to wait: nobody waits for an hour that was agreed on."""
        return max(self.came_at, self.due_at) if self.due_at else self.came_at

    @property
    def stayed(self) -> timedelta:
        """How long it stayed at the counter."""
        if self.called_at is None or self.ended_at is None:
            return LEAST
        return self.ended_at - self.called_at

    def wait_until(self, called_at: datetime | None) -> float:
        """Seconds until a call; 0 for whoever is called before they began to wait."""
        if called_at is None:
            return 0.0
        return max(0.0, (called_at - self.waits_from).total_seconds())


@dataclass(frozen=True, slots=True)
class Shift:
    """A counter that calls some services for a while; without `until` as long as anybody waits."""

    counter: int
    services: frozenset[str]
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Waits:
    """How many were called, and their waits in minutes: the median, that of nine in ten, the
    longest; None where nobody was."""

    count: int
    median: float | None = None
    nine: float | None = None
    longest: float | None = None


RulesOf = Callable[[int], Rules]
"""The rules that a counter calls by."""


def waits(seconds: Sequence[float]) -> Waits:
    """Waits summed up."""
    if not seconds:
        return Waits(0)
    ordered = sorted(seconds)
    nine = ordered[min(len(ordered) - 1, round(NINE_IN_TEN * (len(ordered) - 1)))]
    figures = (round(each / 60, 1) for each in (median(ordered), nine, ordered[-1]))
    return Waits(len(ordered), *figures)


def changeover(day: Sequence[Came]) -> timedelta:
    """What mostly lies between two people at a counter, where the second waited already."""
    gaps = [
        after.called_at - before.ended_at
        for stays in _by_counter(day).values()
        for before, after in pairwise(stays)
        if after.called_at and before.ended_at and after.waits_from <= before.ended_at
    ]
    at_work = sorted(gap for gap in gaps if gap <= AWAY)
    return at_work[(len(at_work) - 1) // 2] if at_work else timedelta()


def shifts(day: Sequence[Came]) -> list[Shift]:
    """When the counters of a day were there, and for which services."""
    found = [
        shift
        for number, stays in _by_counter(day).items()
        for shift in _of_counter(number, stays, day)
    ]
    for service in {each.service for each in day}:
        serving = [n for n, shift in enumerate(found) if service in shift.services]
        if serving and all(found[n].until for n in serving):
            # Somebody serves until nobody waits any more.
            last = max(serving, key=lambda n: (found[n].until, -n))
            found[last] = replace(found[last], until=None)
    return found


def _by_counter(day: Sequence[Came]) -> dict[int, list[Came]]:
    stays: dict[int, list[Came]] = defaultdict(list)
    called = [each for each in day if each.called_at is not None and each.counter is not None]
    for each in sorted(called, key=lambda one: (one.called_at, one.ended_at)):
        stays[each.counter or 0].append(each)
    return dict(sorted(stays.items()))


def _of_counter(number: int, stays: Sequence[Came], day: Sequence[Came]) -> Iterator[Shift]:
    services = frozenset(each.service for each in stays)
    theirs = [each for each in day if each.service in services]
    begins = min(each.came_at for each in day)
    gaps = _gaps(begins, stays)
    since = begins
    for left, back in gaps:
        if not _was_away(theirs, left, back):
            continue
        if left > since:
            yield Shift(number, services, since, left)
        if back is None:
            return
        since = back
    yield Shift(number, services, since, None)


def _gaps(begins: datetime, stays: Sequence[Came]) -> Iterator[tuple[datetime, datetime | None]]:
    """When nobody was at a counter."""
    left = begins
    for each in stays:
        if each.called_at is not None:
            yield left, each.called_at
        left = max(left, each.ended_at or left)
    yield left, None


def _was_away(theirs: Sequence[Came], left: datetime, back: datetime | None) -> bool:
    """Whether somebody waited for the counter, for longer than a moment, while nobody was there."""
    for each in theirs:
        until = each.called_at or each.left_at
        ends = [at for at in (until, back) if at is not None]
        if ends and min(ends) - max(left, each.waits_from) > AWAY:
            return True
    return False


def _place(n: int, each: Came) -> Place:
    turn = each.turn_at or each.came_at
    return Place(UUID(int=n), each.priority, turn, each.due_at, service=each.service)


class _Play:
    """One day under some rules; `called` has when each was called, None who left before."""

    def __init__(self, day: Sequence[Came], of: RulesOf) -> None:
        self._day, self._of = day, of
        self._shifts, self._change = shifts(day), changeover(day)
        self._places = [_place(n, each) for n, each in enumerate(day)]
        self._waiting: set[int] = set()
        self._free: set[int] = set()
        self._busy: dict[int, datetime] = {}
        self._past: list[tuple[str, PastCall]] = []
        self._events: list[tuple[datetime, int, int, set[int]]] = []
        self._order = count()
        self.called: list[datetime | None] = [None] * len(day)

    def play(self) -> list[datetime | None]:
        for n, each in enumerate(self._day):
            self._at(each.came_at, n, self._waiting)
        for n, shift in enumerate(self._shifts):
            self._at(shift.since, n, self._free)
        while self._events:
            now = self._events[0][0]
            while self._events and self._events[0][0] == now:
                _, _, n, to = heapq.heappop(self._events)
                to.add(n)
            for n in sorted(self._free):
                self._call(n, now)
        return self.called

    def _at(self, at: datetime, n: int, to: set[int]) -> None:
        heapq.heappush(self._events, (at, next(self._order), n, to))

    def _call(self, n: int, now: datetime) -> None:
        shift = self._shifts[n]
        if shift.until is not None and now >= shift.until:
            self._free.discard(n)
            return
        if (busy := self._busy.get(shift.counter, now)) > now:
            self._free.discard(n)
            self._at(busy, n, self._free)
            return
        places = [
            self._places[i]
            for i in self._waiting
            if self._day[i].service in shift.services and not self._has_left(i, now)
        ]
        if not places:
            return
        rules = self._of(shift.counter)
        chosen = order_of_calls(places, self._latest(shift, rules), now, rules)[0]
        i = chosen.id.int
        self._waiting.discard(i)
        self._free.discard(n)
        self.called[i] = now
        self._past.append((chosen.service, PastCall(chosen.priority or bool(chosen.due_at), now)))
        self._busy[shift.counter] = now + self._day[i].stayed + self._change
        self._at(self._busy[shift.counter], n, self._free)

    def _has_left(self, i: int, now: datetime) -> bool:
        left = self._day[i].left_at
        return left is not None and left <= now

    def _latest(self, shift: Shift, rules: Rules) -> list[PastCall]:
        found: list[PastCall] = []
        for service, call in reversed(self._past):
            if len(found) == rules.run:
                break
            if service in shift.services:
                found.append(call)
        return found


def played(day: Sequence[Came], of: RulesOf) -> list[datetime | None]:
    """When each of those who came is called under some rules; None for who leaves before.

    With the order of `day`, which is that of their coming.
    """
    return _Play(day, of).play() if day else []
