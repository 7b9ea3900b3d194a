"""The rules of the queue, as pure functions: who is next, and how long it may take.

Who is next, among the tickets that wait for the same counter:

1. Priority tickets (disability, pregnancy, elderly) go before the others, and so do those of an
   appointment that is due, from ten minutes before its hour on.
2. A ticket that has waited 45 minutes goes before any of those whose turn began after its own.
3. Neither kind is called more than twice in a row while a ticket of the other kind waits; only
   calls made since that ticket's turn began count.
4. Within a kind, the order is by the time the turn of a ticket began: when it was taken, which a
   transfer keeps, or came on from another desk, or the hour of its appointment. One that was put
   back stands where it was put, among the others.
5. Whoever is too early for an appointment is called when nobody else waits.

So nobody starves: a ticket with k of its own kind before it is called within 3 (k + 1) calls.

A counter, or a site, may put some services before others. Then those whose turn began half an hour
ago or longer go first, by the rules above; after them the people of each service in its place, and
those of the services that are not named last. Nobody starves then either: what holds of the calls
holds from half an hour on.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

PATIENCE = timedelta(minutes=45)
LONGEST_RUN = 2
EARLY = timedelta(minutes=10)
"""So long before its hour an appointment is due."""
LONGEST_WAIT = timedelta(minutes=30)
"""Whoever has waited so long goes before any order of services."""

ENOUGH_TODAY, ENOUGH, SAMPLE_DAYS = 5, 3, 10
REOPENS = timedelta(minutes=10)
"""How long a closed ticket can be reopened."""
RECALLS = 2
"""So often somebody who did not come can be called again; after that the ticket is closed."""
BEHIND = 3
"""So many of those who wait go before somebody who comes back after they were called in vain."""
MOST_LET_PASS = 20
"""So many others at most are let pass at once."""
LEAST_SECONDS, NEAR_CLOSING = 60.0, 3600.0
INSTANT = timedelta(microseconds=1)
"""The least by which one turn is later than another, as stores keep them."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How long tickets wait before they pass those with priority, how many go in a row, and how
    long before its hour an appointment is due.

    The people of `services` go first, in this order, after whoever has waited for `longest`; with
    none named there is one line, by time.
    """

    patience: timedelta = PATIENCE
    run: int = LONGEST_RUN
    early: timedelta = EARLY
    services: tuple[str, ...] = ()
    longest: timedelta = LONGEST_WAIT


USUAL = Rules()


@dataclass(frozen=True, slots=True)
class Place:
    """A waiting ticket, as the order sees it; `due_at` where it has an appointment.

    `taken_at` is when it came to the queue, `turn_at` where it was put back in it.
    """

    id: UUID
    priority: bool
    taken_at: datetime
    due_at: datetime | None = None
    turn_at: datetime | None = None
    service: str = ""

    @property
    def turn(self) -> datetime:
        """When its turn began."""
        return self.turn_at or self.due_at or self.taken_at

    @property
    def since(self) -> datetime:
        """When it began to wait where it stands."""
        return self.turn_at or self.taken_at

    @property
    def in_turn(self) -> tuple[datetime, UUID]:
        """By what tickets of a kind follow each other."""
        return self.turn, self.id

    @property
    def may_go_first(self) -> bool:
        """Whether it has priority or an appointment, and was not put back among the others."""
        return self.turn_at is None and (self.priority or self.due_at is not None)

    def goes_first(self, now: datetime, early: timedelta = EARLY) -> bool:
        """Whether it has priority, or its appointment is due."""
        return self.may_go_first and not self.is_early(now, early)

    def is_early(self, now: datetime, early: timedelta = EARLY) -> bool:
        """Whether its appointment is not due yet."""
        return self.turn_at is None and self.due_at is not None and now < self.due_at - early


@dataclass(frozen=True, slots=True)
class PastCall:
    """A call that was made, and whether it was of a ticket that went first."""

    priority: bool
    at: datetime


def order_of_calls(
    waiting: Iterable[Place], past: Sequence[PastCall], now: datetime, rules: Rules = USUAL
) -> list[Place]:
    """The order in which waiting tickets will be called if nobody else comes.

    `past` holds the calls from these queues, newest first; as many as go in a row are enough.
    """
    line = sorted(waiting, key=lambda place: place.in_turn)
    here = [place for place in line if not place.is_early(now, rules.early)]
    later = [place for place in line if place.is_early(now, rules.early)]
    run = list(past[: rules.run])
    order: list[Place] = []
    for group in _groups(here, now, rules):
        order.extend(_in_turns(group, run, now, rules))
    return [*order, *later]


def _groups(line: Sequence[Place], now: datetime, rules: Rules) -> Iterator[list[Place]]:
    """Those who go before all others, then those before the rest: whoever waits for long, then
    service by service."""
    if not rules.services:
        yield list(line)
        return
    yield [place for place in line if now - place.turn >= rules.longest]
    rest = [place for place in line if now - place.turn < rules.longest]
    for service in rules.services:
        yield [place for place in rest if place.service == service]
    yield [place for place in rest if place.service not in rules.services]


def _in_turns(
    line: Sequence[Place], run: list[PastCall], now: datetime, rules: Rules
) -> Iterator[Place]:
    """The two kinds of a line as they alternate; `run` goes on with what is called."""
    first = deque(place for place in line if place.goes_first(now, rules.early))
    others = deque(place for place in line if not place.goes_first(now, rules.early))
    while first or others:
        is_first = bool(first) and (not others or _first_next(first[0], others[0], run, now, rules))
        yield (first if is_first else others).popleft()
        run[:] = [PastCall(is_first, now), *run][: rules.run]


def _first_next(
    first: Place, other: Place, run: Sequence[PastCall], now: datetime, rules: Rules
) -> bool:
    """Whether the first of those that go first goes before the first of the others."""
    overdue = now - other.since >= rules.patience and other.turn < first.turn
    passed_over = first if overdue else other
    run_is_full = len(run) == rules.run and all(
        call.priority != (passed_over is first) and call.at >= passed_over.turn for call in run
    )
    return overdue == run_is_full


def turn_behind(
    waiting: Iterable[Place],
    mine: Place,
    people: int,
    past: Sequence[PastCall],
    now: datetime,
    rules: Rules = USUAL,
) -> datetime | None:
    """The turn by which so many of those who wait go before a place, or all where they are fewer.

    It never stands before where it stood, and no other place is touched; None where it has to be
    put nowhere else.
    """
    others = [place for place in waiting if place.id != mine.id]
    wanted = min(people, len(others))
    later = sorted({place.turn for place in others if place.turn >= mine.turn})
    turns = [mine.turn, *(turn + INSTANT for turn in later)]
    for put in [mine, *(replace(mine, turn_at=turn) for turn in turns)]:
        if order_of_calls([*others, put], past, now, rules).index(put) >= wanted:
            break
    return put.turn_at


def tickets_left(
    ahead: int, seconds: float, mean_seconds: float | None, counters: int
) -> int | None:
    """How many more tickets come to their turn in the time left, none once the queue fills it.

    Of a pace that nobody has measured, a minute a person is the least: it stops tickets in the
    last hour only. None where nothing limits them.
    """
    if mean_seconds is None or counters < 1:
        if seconds > NEAR_CLOSING:
            return None
        mean_seconds, counters = LEAST_SECONDS, max(1, counters)
    if mean_seconds <= 0:
        return None
    return max(0, math.ceil(round(seconds * counters / mean_seconds, 6)) - ahead)
