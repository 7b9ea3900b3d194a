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
from kiosk.tickets.rules import Place, estimated_wait, order_of_calls, tickets_left

_LAST = UUID(int=2**128 - 1)


@dataclass(frozen=True, slots=True)
class Outlook:
    """People who go before a ticket taken now, and the minutes until its turn, if known.

    `left` is how many tickets, it included, come to their turn in the time left; None for any.
    """

    ahead: int
    estimate: int | None
    left: int | None


def outlook(session: Session, here: Moment, service: str, mine: Place, seconds: float) -> Outlook:
    """What a ticket taken now would see, so many seconds before its desk leaves for the day."""
    ahead = _behind_all(session, here, service, mine)
    mean, counters = _pace(session, here, service)
    left = tickets_left(ahead, seconds, mean, counters)
    return Outlook(ahead, estimated_wait(ahead, mean, counters), left)


def position(session: Session, here: Moment, service: str, mine: Place) -> int:
    """How many of those waiting for the service now will be called before a place."""
    rows = line.waiting(session, here, (service,))
    others = [line.place(row) for row in rows if row.id != mine.id]
    return _index(line.ordered(session, here, (service,), [*others, mine]), mine)


def minutes(session: Session, here: Moment, service: str, ahead: int) -> int | None:
    """The wait behind so many people, see `rules.estimated_wait`."""
    return estimated_wait(ahead, *_pace(session, here, service))


def _pace(session: Session, here: Moment, service: str) -> tuple[float | None, int]:
    """Mean seconds a person, where someone serves and it is known, and how many counters serve."""
    counters = pace.at_work(session, here).serving.get(service, ())
    if not counters:
        return None, 0
    return pace.mean_service(session, here, (service,))[service], len(counters)


@dataclass(frozen=True, slots=True)
class Line:
    """A queue seen from its end: `ahead` of a ticket without priority taken now."""

    waiting: int
    since: datetime
    ahead: int


def lines(session: Session, here: Moment) -> dict[str, Line]:
    """The queue of each service in which someone waits."""
    found = {row.service: row for row in line.summary(session, here)}
    mixed = [service for service, row in found.items() if row.priority]
    ahead = _behind_mixed(session, here, mixed) if mixed else {}
    return {
        service: Line(row.waiting, row.since, ahead.get(service, row.waiting))
        for service, row in found.items()
    }


def _behind_all(session: Session, here: Moment, service: str, mine: Place) -> int:
    """The place of a ticket taken now; counted where all are of its kind, as they mostly are."""
    for row in line.summary(session, here, (service,)):
        if row.priority == (row.waiting if mine.priority else 0):
            return int(row.waiting)
        return position(session, here, service, mine)
    return 0


def _behind_mixed(session: Session, here: Moment, services: list[str]) -> dict[str, int]:
    """The place of a ticket without priority taken now, in queues where others have it."""
    queues: dict[str, list[Place]] = defaultdict(list)
    for row in line.waiting(session, here, services):
        queues[row.service].append(line.place(row))
    since = min(line.oldest(places) for places in queues.values())
    past = line.calls_by_service(session, here, services, since)
    mine = Place(_LAST, False, here.now)
    orders = {
        service: order_of_calls([*places, mine], past.get(service, []), here.now)
        for service, places in queues.items()
    }
    return {service: _index(order, mine) for service, order in orders.items()}


def _index(order: Sequence[Place], mine: Place) -> int:
    return next(n for n, place in enumerate(order) if place.id == mine.id)
