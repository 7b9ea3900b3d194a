"""The queues and the counters of a moment, as a wait is foretold from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import and_, bindparam, select
from sqlalchemy.orm import Session

from kiosk.store.expressions import seconds_between
from kiosk.tickets import line, pace
from kiosk.tickets.calling_rules import rules_of
from kiosk.tickets.foresight import (
    ENOUGH_WAITS,
    RECENT_WAITS,
    Hindsight,
    Range,
    Seat,
    foretold,
    hindsight,
    in_minutes,
    rest_of,
)
from kiosk.tickets.line import Moment
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.rules import (
    SAMPLE_DAYS,
    USUAL,
    PastCall,
    Place,
    Rules,
    order_of_calls,
)
from kiosk.tickets.states import CLOSED, OPEN

LAST = UUID(int=2**128 - 1)
"""Of a ticket that is not taken yet: after all that are."""
_ROWS = 800
"""So many tickets before are looked at, of all services together."""

_counter, _ticket = Counter.__table__.c, Ticket.__table__.c
_SEATS = (
    select(_counter.services, _ticket.service, _ticket.called_at)
    .select_from(Counter.__table__.outerjoin(Ticket.__table__, _ticket.id == _counter.ticket))
    .where(
        _counter.site == bindparam("at"),
        _counter.state == OPEN,
        _counter.day == bindparam("on"),
    )
    .order_by(_counter.number)
)
# Those that were called once, from the queue that they were taken for: the latest days first.
_WAITS = (
    select(_ticket.service, _ticket.foretold, seconds_between(_ticket.taken_at, _ticket.called_at))
    .where(
        _ticket.site == bindparam("at"),
        _ticket.day.in_(bindparam("days", expanding=True)),
        _ticket.state == CLOSED,
        _ticket.outcome.in_(pace.SERVED),
        and_(_ticket.calls == 1, _ticket.foretold.is_not(None), _ticket.called_at.is_not(None)),
    )
    .order_by(_ticket.day.desc())
    .limit(_ROWS)
)


@dataclass(frozen=True)
class Scene:
    """Who waits, which counters call, and how long each service takes, in seconds."""

    here: Moment
    places: tuple[Place, ...]
    past: tuple[PastCall, ...]
    seats: tuple[Seat, ...]
    usual: dict[str, float]
    known: dict[str, Hindsight | None]
    rules: Rules = USUAL

    def foretold(self, mine: Place) -> float | None:
        """Seconds until a place is called, see `foresight.foretold`."""
        order = order_of_calls([*self.places, mine], self.past, self.here.now, self.rules)
        return foretold(mine, order, self.seats, self.usual)

    def wait_of(self, mine: Place) -> Range | None:
        """Minutes that a place will wait; None where nobody can tell."""
        return self.in_minutes(mine.service, self.foretold(mine))

    def next_of(self, service: str) -> Range | None:
        """Minutes that a ticket without priority would wait that is taken now."""
        return self.wait_of(Place(LAST, False, self.here.now, service=service))

    def in_minutes(self, service: str, seconds: float | None) -> Range | None:
        """What is said of a wait of a service that was foretold."""
        return in_minutes(seconds, self.known.get(service, self.known.get("")))


def scene(session: Session, here: Moment, *, without: UUID | None = None) -> Scene:
    """Everything that a wait depends on, but for one ticket that is asked about."""
    rows = session.connection().execute(_SEATS, {"at": here.site, "on": here.day}).all()
    served = sorted({service for row in rows for service in row.services.split()})
    means = pace.mean_service(session, here, served) if served else {}
    usual = {service: mean for service, mean in means.items() if mean is not None}
    seats = tuple(
        Seat(frozenset(row.services.split()), _free_in(row.service, row.called_at, usual, here))
        for row in rows
    )
    places = tuple(line.place(row) for row in line.waiting(session, here) if row.id != without)
    rules = rules_of(session, here.site)
    past = tuple(line.past_calls(session, here, (), places, rules.run)) if places else ()
    known = _known(session, here) if usual else {}
    return Scene(here, places, past, seats, usual, known, rules)


def _free_in(
    service: str | None, called_at: object, usual: dict[str, float], here: Moment
) -> float:
    if service is None or called_at is None or service not in usual:
        return 0.0
    return rest_of((here.now - called_at).total_seconds(), usual[service])  # type: ignore[operator]


def _known(session: Session, here: Moment) -> dict[str, Hindsight | None]:
    """What is known of the waits of each service; at "" of all, for those with few tickets."""
    days = [here.day - timedelta(days=back) for back in range(SAMPLE_DAYS + 1)]
    waits: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for service, said, was in session.connection().execute(_WAITS, {"at": here.site, "days": days}):
        for name in (service, ""):
            if len(waits[name]) < RECENT_WAITS:
                waits[name].append((said, was))
    return {name: hindsight(each) for name, each in waits.items() if _is_enough(name, each)}


def _is_enough(service: str, waits: Sequence[tuple[float, float]]) -> bool:
    return not service or len(waits) >= ENOUGH_WAITS
