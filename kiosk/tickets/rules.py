"""The rules of the queue, as pure functions: who is next, and how long it may take.

Who is next, among the tickets that wait for the same counter:

1. Priority tickets (disability, pregnancy, elderly) go before the others.
2. A ticket that has waited 45 minutes goes before any priority ticket taken after it.
3. Neither kind is called more than twice in a row while a ticket of the other kind waits; only
   calls made since that ticket was taken count.
4. Within a kind, the order is by the time the ticket was taken, which a transfer keeps.

So nobody starves: a ticket with k of its own kind before it is called within 3 (k + 1) calls.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

PATIENCE = timedelta(minutes=45)
LONGEST_RUN = 2

ENOUGH_TODAY, ENOUGH, SAMPLE_DAYS = 5, 3, 10
REOPENS = timedelta(minutes=10)
"""How long a closed ticket can be reopened."""
LEAST_SECONDS, NEAR_CLOSING = 60.0, 3600.0


@dataclass(frozen=True, slots=True)
class Place:
    """A waiting ticket, as the order sees it."""

    id: UUID
    priority: bool
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class PastCall:
    """A call that was made, and whether it was of a priority ticket."""

    priority: bool
    at: datetime


def order_of_calls(
    waiting: Iterable[Place], past: Sequence[PastCall], now: datetime
) -> list[Place]:
    """The order in which waiting tickets will be called if nobody else comes.

    `past` holds the calls from these queues, newest first; the latest two are enough.
    """
    line = sorted(waiting, key=lambda place: (place.taken_at, place.id))
    priority = deque(place for place in line if place.priority)
    others = deque(place for place in line if not place.priority)
    run = list(past[:LONGEST_RUN])
    order = []
    while priority and others:
        chosen = priority if _priority_next(priority[0], others[0], run, now) else others
        order.append(chosen.popleft())
        run = [PastCall(order[-1].priority, now), *run][:LONGEST_RUN]
    return [*order, *priority, *others]


def _priority_next(priority: Place, other: Place, run: Sequence[PastCall], now: datetime) -> bool:
    """Whether the first of the priority tickets goes before the first of the others."""
    overdue = now - other.taken_at >= PATIENCE and other.taken_at < priority.taken_at
    passed_over = priority if overdue else other
    run_is_full = len(run) == LONGEST_RUN and all(
        call.priority != passed_over.priority and call.at >= passed_over.taken_at for call in run
    )
    return overdue == run_is_full


def estimated_wait(ahead: int, mean_seconds: float | None, counters: int) -> int | None:
    """Minutes, rounded up: people ahead x mean service time / counters that serve the queue.

    None when nobody serves it or too few samples are known: no figure is better than a guess.
    """
    if mean_seconds is None or counters < 1:
        return None
    return math.ceil(round(ahead * mean_seconds / counters / 60, 6))


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
