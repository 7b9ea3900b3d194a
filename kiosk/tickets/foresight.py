"""How long a place in the queues will wait, as pure functions: what the counters will do next.

The counters that are open are played forward: each takes, whenever it is free, the first in the
order of calls of those it serves, and keeps it for as long as that service takes today. So a
counter that serves three queues is not counted three times, whoever is at a counter now still takes
some time, and those with priority or an appointment go before whom they really pass.

No play knows of pauses, of people who come later and pass, or of how long the next one stays. What
it foretold and what then came is known of the tickets before: `Hindsight` says between which bounds
most of them waited, and the range that is shown is made of these.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.tickets.rules import Place

ENOUGH_WAITS, RECENT_WAITS = 20, 120
"""So many tickets before have to be known for a range; the latest so many are looked at."""
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
"""Four of five tickets are called within the range."""
LEAST_REST = 0.25
"""Whoever is at a counter for longer than usual stays for this part of the usual time still."""
SOFTENED = 120.0
"""Seconds that are added to both waits before they are compared: some are next to nothing."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A counter that calls: what it serves, and in how many seconds it is free."""

    services: frozenset[str]
    free_in: float = 0.0


@dataclass(frozen=True, slots=True)
class Range:
    """Minutes that a ticket will wait: the likely ones, and between which bounds if known."""

    likely: int
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Hindsight:
    """What waits were, as parts of what had been foretold: the low, the middle and the high one."""

    low: float
    middle: float
    high: float


def bounds(least: int | None, most: int | None) -> tuple[int, int] | None:
    """The minutes between which most tickets are called, where that is known."""
    return None if least is None or most is None else (least, most)


def rest_of(elapsed: float, usual: float) -> float:
    """Seconds that somebody who has been at a counter for some still stays there."""
    return max(usual - elapsed, LEAST_REST * usual)


def foretold(
    mine: Place, order: Sequence[Place], seats: Sequence[Seat], usual: Mapping[str, float]
) -> float | None:
    """Seconds until a place is called; `order` has it, and `usual` the seconds that a turn takes.

    None where no counter serves it, or nobody knows how long its service takes.
    """
    if mine.service not in usual or not any(mine.service in seat.services for seat in seats):
        return None
    free = [(seat.free_in, n) for n, seat in enumerate(seats)]
    heapq.heapify(free)
    left = list(order)
    while free:
        at, n = heapq.heappop(free)
        chosen = next((p for p in left if p.service in seats[n].services), None)
        if chosen is None:
            continue  # nobody else is for it
        if chosen.id == mine.id:
            return at
        left.remove(chosen)
        heapq.heappush(free, (at + usual.get(chosen.service, usual[mine.service]), n))
    return None


def hindsight(waits: Sequence[tuple[float, float]]) -> Hindsight | None:
    """From waits as foretold and as they were, in seconds; None where too few are known."""
    if len(waits) < ENOUGH_WAITS:
        return None
    parts = sorted((was + SOFTENED) / (said + SOFTENED) for said, was in waits)
    return Hindsight(*(_quantile(parts, share) for share in (LOW, MIDDLE, HIGH)))


def in_minutes(seconds: float | None, known: Hindsight | None) -> Range | None:
    """What is said of a wait that was foretold; without hindsight no bounds are known."""
    if seconds is None:
        return None
    if known is None:
        return Range(_up(seconds))
    low, likely, high = (
        max(0.0, part * (seconds + SOFTENED) - SOFTENED)
        for part in (known.low, known.middle, known.high)
    )
    return Range(_up(likely), int(low // 60), _up(high))


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def _up(seconds: float) -> int:
    return math.ceil(round(seconds / 60, 6))
