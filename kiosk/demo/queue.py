"""The Guichet Unique of a demo day: one counter a service, people come, wait and are served."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID

from kiosk.core.clock import instant
from kiosk.demo import material
from kiosk.demo.day import Day
from kiosk.tickets.refusals import QueueTooLong

OPENS, CLOSES = time(8, 30), time(16, 20)
PRIORITIES = ("disability", "pregnancy", "elderly")


@dataclass(frozen=True)
class Flow:
    """A service's counter, tickets a day, minutes a ticket; who waits now, and how long.

    `called` is how many seconds ago the ticket at the counter was called, `agent` who serves there;
    the machine itself where nobody is named.
    """

    counter: int
    per_day: int
    minutes: float
    waiting: int
    longest: int
    called: int
    agent: str = ""

    @property
    def by(self) -> dict[str, str]:
        """Who acts at the counter, as commands take it."""
        return {"actor": self.agent} if self.agent else {}


SCRIPT = {
    "ompic": Flow(2, 26, 7, 6, 12, 45, "hamid"),
    "cnss": Flow(1, 38, 9, 9, 31, 130, "nadia"),
    "anapec": Flow(3, 20, 8, 5, 18, 252),
    "cimr": Flow(4, 9, 6, 2, 6, 170),
    "legalisation": Flow(5, 40, 4, 7, 22, 100),
    "assurance": Flow(6, 7, 7, 2, 4, 310),
}


def plan(day: Day, shift: timedelta, *, today: bool, light: bool) -> None:
    """Let the desks open, serve and close; on the last day leave queues standing."""
    if light and not shift:
        return
    for service, flow in SCRIPT.items():
        _serve(day, service, flow, shift, today=today)


def _serve(day: Day, service: str, flow: Flow, shift: timedelta, *, today: bool) -> None:
    opens = day.within(instant(day.day, OPENS) + shift)
    day.at(opens, lambda sim: _open(sim, service, flow))
    closes = instant(day.day, CLOSES) + shift
    settled = day.until - timedelta(minutes=flow.longest + 1) if today else closes
    free = opens
    for arrival in _arrivals(day, flow, opens, min(settled, closes), closes - opens):
        starts = max(arrival, free) + timedelta(seconds=day.rng.randint(10, 40))
        ends = starts + day.around(flow.minutes, flow.minutes / 3, 1)
        if today and ends > day.until - timedelta(minutes=6):
            break
        _ticket(day, service, flow, arrival, starts, ends)
        free = ends
    if today and opens < day.until < closes:
        _standing(day, service, flow)
    if not today:
        day.at(max(free, closes) + timedelta(minutes=3), lambda sim: _close(sim, flow))


def _arrivals(
    day: Day, flow: Flow, first: datetime, last: datetime, whole: timedelta
) -> list[datetime]:
    span = (last - first).total_seconds()
    if span <= 0:
        return []
    count = max(1, round(flow.per_day * span / whole.total_seconds() * day.rng.uniform(0.85, 1.15)))
    return sorted(first + timedelta(seconds=day.rng.uniform(0, span)) for _ in range(count))


def _standing(day: Day, service: str, flow: Flow) -> None:
    """The ticket at the counter now, and those who wait."""
    called = day.until - timedelta(seconds=flow.called)
    _ticket(day, service, flow, day.until - timedelta(minutes=flow.longest + 3), called, None)
    for n in range(flow.waiting):
        waited = flow.longest - n * flow.longest / max(flow.waiting, 1)
        day.at(day.until - timedelta(minutes=waited), lambda sim: _take(sim, service))


def _open(day: Day, service: str, flow: Flow) -> None:
    day.do("counters.open", counter=flow.counter, services=[service], **flow.by)


def _close(day: Day, flow: Flow) -> None:
    day.do("counters.close", counter=flow.counter, **flow.by)


def _take(day: Day, service: str) -> UUID | None:
    """A ticket; None for who comes when the queue fills what is left of the day, and goes again."""
    procedure, papers = material.procedure(day.rng, service)
    with suppress(QueueTooLong):
        return day.do(
            "tickets.take",
            service=service,
            procedure=procedure,
            ready=[n for n in range(papers) if day.rng.random() < 0.75],
            priority=day.rng.choice(PRIORITIES) if day.rng.random() < 0.05 else "",
            language="ar" if day.rng.random() < 0.3 else "fr",
        )
    return None


def _ticket(
    day: Day, service: str, flow: Flow, arrival: datetime, starts: datetime, ends: datetime | None
) -> None:
    def take(sim: Day) -> None:
        if (ticket := _take(sim, service)) is not None:
            sim.at(starts, lambda later: _call(later, flow, ticket, ends))

    day.at(arrival, take)


def _call(day: Day, flow: Flow, ticket: UUID, ends: datetime | None) -> None:
    day.do("tickets.call", counter=flow.counter, ticket=ticket, **flow.by)
    if ends is None:
        return
    if day.rng.random() < 0.05:
        day.at(ends, lambda sim: sim.do("tickets.absent", ticket=ticket, **flow.by))
        return
    outcome = day.rng.choices(("done", "incomplete", "redirected"), (88, 9, 3))[0]
    done = {"ticket": ticket, "outcome": outcome, **flow.by}
    day.at(ends, lambda sim: sim.do("tickets.close", **done))
