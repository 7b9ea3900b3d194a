"""What a place in a queue means for who holds it: how many before, how many minutes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.tickets import line
from kiosk.tickets.calling_rules import rules_of
from kiosk.tickets.foresight import Range
from kiosk.tickets.line import Moment
from kiosk.tickets.rules import Place, Rules, order_of_calls, tickets_left
from kiosk.tickets.scene import LAST, Scene, scene


@dataclass(frozen=True, slots=True)
class Outlook:
    """People who go before a ticket taken now, and how long it will wait, if that is known.

    `foretold` is that wait in seconds before hindsight. `left` is how many tickets, it included,
    come to their turn in the time left; None for any.
    """

    ahead: int
    wait: Range | None
    foretold: int | None
    left: int | None


def outlook(session: Session, here: Moment, mine: Place, seconds: float) -> Outlook:
    """What a ticket taken now would see, so many seconds before its desk leaves for the day."""
    now = scene(session, here)
    ahead = _behind_all(session, now, mine)
    mean, counters = _pace(now, mine.service)
    said = now.foretold(mine)
    # Whoever has an appointment waits for its hour, which says nothing of the counters.
    kept = None if said is None or mine.due_at is not None else round(said)
    left = tickets_left(ahead, seconds, mean, counters)
    return Outlook(ahead, now.in_minutes(mine.service, said), kept, left)


def wait_of(session: Session, here: Moment, mine: Place) -> Range | None:
    """How long a ticket that waits will wait still."""
    return scene(session, here, without=mine.id).wait_of(mine)


def position(session: Session, here: Moment, service: str, mine: Place) -> int:
    """How many of those waiting for the service now will be called before a place."""
    rows = line.waiting(session, here, (service,))
    others = [line.place(row) for row in rows if row.id != mine.id]
    return _ahead(session, here, others, mine, rules_of(session, here.site))


def _ahead(
    session: Session, here: Moment, others: Sequence[Place], mine: Place, rules: Rules
) -> int:
    return _index(line.ordered(session, here, (mine.service,), [*others, mine], rules), mine)


def _pace(now: Scene, service: str) -> tuple[float | None, int]:
    """Mean seconds a person, where someone serves and it is known, and how many counters serve."""
    counters = sum(service in seat.services for seat in now.seats)
    return (now.usual.get(service) if counters else None), counters


@dataclass(frozen=True, slots=True)
class Line:
    """A queue seen from its end: `ahead` of a ticket without priority taken now."""

    waiting: int
    since: datetime
    ahead: int


def lines(session: Session, now: Scene) -> dict[str, Line]:
    """The queue of each service in which someone waits."""
    queues = _by_service(now.places)
    mixed = {
        service: places
        for service, places in queues.items()
        if any(place.may_go_first for place in places)
    }
    ahead = _behind_mixed(session, now, mixed) if mixed else {}
    return {
        service: Line(
            len(places), min(place.taken_at for place in places), ahead.get(service, len(places))
        )
        for service, places in queues.items()
    }


def _by_service(places: Iterable[Place]) -> dict[str, list[Place]]:
    queues: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        queues[place.service].append(place)
    return queues


def _behind_all(session: Session, now: Scene, mine: Place) -> int:
    """The place of a ticket taken now; counted where all are of its kind, as they mostly are."""
    others = [place for place in now.places if place.service == mine.service]
    all_of = [*others, mine]
    if not line.mixed(all_of) and all(place.due_at is None for place in all_of):
        return len(others)
    return _ahead(session, now.here, others, mine, now.rules)


def _behind_mixed(
    session: Session, now: Scene, queues: Mapping[str, list[Place]]
) -> dict[str, int]:
    """The place of a ticket without priority taken now, in queues where others have it."""
    since = min(line.oldest(places) for places in queues.values())
    past = line.calls_by_service(session, now.here, list(queues), since)
    mine = Place(LAST, False, now.here.now)
    orders = {
        service: order_of_calls([*places, mine], past.get(service, []), now.here.now, now.rules)
        for service, places in queues.items()
    }
    return {service: _index(order, mine) for service, order in orders.items()}


def _index(order: Sequence[Place], mine: Place) -> int:
    return next(n for n, place in enumerate(order) if place.id == mine.id)
