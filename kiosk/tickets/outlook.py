"""What a place in a queue means for who holds it: how many before, how many minutes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.tickets import line, pace
from kiosk.tickets.line import Moment
from kiosk.tickets.rules import PastCall, Place, estimated_wait, order_of_calls

_LAST = UUID(int=2**128 - 1)


def outlook(session: Session, here: Moment, service: str, mine: Place) -> tuple[int, int | None]:
    """People who will be called before a place, and the minutes until its turn, if known."""
    ahead = position(session, here, service, mine)
    return ahead, minutes(session, here, service, ahead)


def position(session: Session, here: Moment, service: str, mine: Place) -> int:
    """How many of those waiting for the service now will be called before a place."""
    rows = line.waiting(session, here, (service,))
    others = [line.place(row) for row in rows if row.id != mine.id]
    return _index(line.ordered(session, here, (service,), [*others, mine]), mine)


def minutes(session: Session, here: Moment, service: str, ahead: int) -> int | None:
    """The wait behind so many people, see `rules.estimated_wait`."""
    counters = pace.open_counters(session, here).get(service, ())
    if not counters:
        return None
    mean = pace.mean_service(session, here, (service,))[service]
    return estimated_wait(ahead, mean, len(counters))


@dataclass(frozen=True, slots=True)
class Line:
    """A queue seen from its end: `ahead` of a ticket without priority taken now."""

    waiting: int
    since: datetime
    ahead: int


def lines(session: Session, here: Moment) -> dict[str, Line]:
    """The queue of each service in which someone waits."""
    queues: dict[str, list[Place]] = defaultdict(list)
    for row in line.waiting(session, here):
        queues[row.service].append(line.place(row))
    with_priority = [s for s, places in queues.items() if any(one.priority for one in places)]
    past: dict[str, list[PastCall]] = {}
    if with_priority:
        since = min(line.oldest(queues[service]) for service in with_priority)
        past = line.calls_by_service(session, here, with_priority, since)
    return {s: _line(places, past.get(s, []), here) for s, places in queues.items()}


def _line(places: list[Place], past: list[PastCall], here: Moment) -> Line:
    mine = Place(_LAST, False, here.now)
    ahead = _index(order_of_calls([*places, mine], past, here.now), mine)
    return Line(len(places), line.oldest(places), ahead)


def _index(order: Sequence[Place], mine: Place) -> int:
    return next(n for n, place in enumerate(order) if place.id == mine.id)
