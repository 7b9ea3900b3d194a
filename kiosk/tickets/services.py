"""The services of the Guichet Unique now: whether tickets are given, how many wait, how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.core.catalogue import Desk
from kiosk.sites.presence import NextOpening, Presence, presence
from kiosk.tickets import outlook, pace, stops
from kiosk.tickets.desks import seconds_left
from kiosk.tickets.foresight import bounds
from kiosk.tickets.line import Moment, moment_anywhere
from kiosk.tickets.outlook import Line
from kiosk.tickets.pace import AtWork
from kiosk.tickets.rules import tickets_left
from kiosk.tickets.scene import Scene, scene
from kiosk.tickets.states import AWAY, FULL, OPEN, PAUSED, SHUT, STOPPED
from kiosk.tickets.stops import Stop

FEW_LEFT = 5
"""So many tickets before the last one, people are told how many there are still."""


@dataclass(frozen=True, slots=True)
class ServiceQueue:
    """A service now: its state, open until when or next when, how many wait, how long.

    `state` is "open"; "paused" where all its counters are on a pause; "full" where those who wait
    fill the time that is left; "stopped" where someone gives no more tickets; "away" where its
    desk was declared away today, for a `reason`; else "closed". `is_open` says only that its desk
    is here by its hours, and `ended` that someone has ended its tickets for today, which can be
    taken back. One that is not `planned` has no hours at the site yet.

    The wait of a queue is `estimate` wherever it is shown: the minutes that a ticket taken now
    would wait, None with too few samples; `least` and `most` are the minutes between which most
    are called, where enough is known of those before. `longest` is what the first of those who
    wait has waited. `left` is how many tickets are given still today, None for any.
    """

    service: str
    letter: str
    state: str
    reason: str
    is_open: bool
    ended: bool
    planned: bool
    closes: time | None
    next_opening: NextOpening | None
    waiting: int
    longest: int
    estimate: int | None
    left: int | None
    counters: tuple[int, ...]
    paused: tuple[int, ...]
    least: int | None = None
    most: int | None = None

    @property
    def gives(self) -> bool:
        """Whether a ticket can be taken now."""
        return self.state in (OPEN, PAUSED)

    @property
    def between(self) -> tuple[int, int] | None:
        """The minutes between which most tickets are called, where that is known."""
        return bounds(self.least, self.most)

    @property
    def few_left(self) -> bool:
        """Whether the last ticket is near."""
        return self.gives and self.left is not None and self.left <= FEW_LEFT


@dataclass(frozen=True)
class _Now:
    """What the queues of all services are read from."""

    here: Moment
    hours: Presence
    lines: dict[str, Line]
    at_work: AtWork
    scene: Scene
    stops: dict[str, Stop]


def queues(session: Session, *, site: str, now: datetime) -> list[ServiceQueue]:
    """Every service of the catalogue, in its order."""
    here = moment_anywhere(session, site, now)
    seen = scene(session, here)
    found = _Now(
        here,
        presence(session, site=site, day=here.day),
        outlook.lines(session, seen),
        pace.at_work(session, here),
        seen,
        stops.live(session, here),
    )
    return [_queue(desk, found) for desk in catalogue.load().desks]


def _queue(desk: Desk, now: _Now) -> ServiceQueue:
    code, here = desk.code, now.here
    today = now.hours.on(code, here.day)
    span = today.open_at(here.at)
    line, stop = now.lines.get(code), now.stops.get(code)
    serving, mean = now.at_work.serving.get(code, ()), now.scene.usual.get(code)
    wait = now.scene.next_of(code)
    ahead = line.ahead if line else 0
    left = tickets_left(ahead, seconds_left(today, here.at), mean, len(serving))
    state = _state(code, now, left)
    return ServiceQueue(
        service=code,
        letter=desk.letter,
        state=state,
        reason=stop.reason if stop else today.reason,
        is_open=span is not None,
        ended=stop is not None,
        planned=now.hours.planned(code),
        closes=span.closes if span else None,
        next_opening=_next_opening(code, now, state),
        waiting=line.waiting if line else 0,
        longest=_minutes_since(line.since, here) if line else 0,
        estimate=wait.likely if wait else None,
        left=left,
        counters=serving,
        paused=now.at_work.paused.get(code, ()),
        least=wait.low if wait else None,
        most=wait.high if wait else None,
    )


def _state(service: str, now: _Now, left: int | None) -> str:
    here, stop, counters = now.here, now.stops.get(service), now.at_work
    if now.hours.away(service, here.day) or (stop is not None and stop.away):
        return AWAY
    if now.hours.on(service, here.day).open_at(here.at) is None:
        return SHUT
    if stop is not None or left == 0:
        return STOPPED if stop is not None else FULL
    return PAUSED if service in counters.paused and service not in counters.serving else OPEN


def _next_opening(service: str, now: _Now, state: str) -> NextOpening | None:
    """When tickets are given next; not today where they are over for today."""
    if state in (OPEN, PAUSED):
        return None
    after = now.here.at if state == SHUT else time.max
    return now.hours.next_opening(service, now.here.day, after)


def _minutes_since(at: datetime, here: Moment) -> int:
    return max(0, int((here.now - at).total_seconds() // 60))
