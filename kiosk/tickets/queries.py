"""Queues, estimates, the board, the counters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.sites.queries import NextOpening


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket as queues show it."""

    id: UUID
    label: str
    service: str
    procedure: str
    priority: str
    language: str
    ready: tuple[int, ...]
    state: str
    counter: int | None
    calls: int
    taken_at: datetime
    called_at: datetime | None
    closed_at: datetime | None
    outcome: str


@dataclass(frozen=True, slots=True)
class ServiceQueue:
    """A service now: open until when or next when, how many wait, how long.

    `estimate` is the wait in minutes that a ticket taken now would see, None with too few
    samples; `longest` the minutes the first in line has waited.
    """

    service: str
    letter: str
    is_open: bool
    closes: time | None
    next_opening: NextOpening | None
    waiting: int
    longest: int
    estimate: int | None
    counters: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """An announcement."""

    ticket: UUID
    label: str
    service: str
    counter: int
    at: datetime
    kind: str


@dataclass(frozen=True, slots=True)
class Board:
    """What the waiting room sees: the calls newest first, and every service's queue."""

    calls: tuple[Call, ...]
    queues: tuple[ServiceQueue, ...]


@dataclass(frozen=True, slots=True)
class CounterView:
    """A counter, the ticket at it, and what it has done today."""

    number: int
    services: tuple[str, ...]
    state: str
    agent: str
    since: datetime
    current: TicketView | None
    served: int
    mean_minutes: float | None


def queues(session: Session, *, site: str, now: datetime) -> list[ServiceQueue]:
    """Every service of the catalogue, in its order."""
    raise NotImplementedError


def waiting(session: Session, *, site: str, service: str = "", now: datetime) -> list[TicketView]:
    """Tickets waiting today in the order they will be called, of a service or of all."""
    raise NotImplementedError


def aside(session: Session, *, site: str, service: str = "", now: datetime) -> list[TicketView]:
    """Tickets of today that are held or absent and can be recalled."""
    raise NotImplementedError


def of_day(session: Session, *, site: str, day: date, limit: int = 500) -> list[TicketView]:
    """Every ticket of a day, latest first."""
    raise NotImplementedError


def board(session: Session, *, site: str, now: datetime, calls: int = 6) -> Board:
    """The display of the waiting room."""
    raise NotImplementedError


def counters(session: Session, *, site: str, now: datetime) -> list[CounterView]:
    """Every counter that was ever opened, by number."""
    raise NotImplementedError


def counter(session: Session, *, site: str, counter: int, now: datetime) -> CounterView | None:
    """One counter."""
    raise NotImplementedError


def get(session: Session, *, ticket: UUID) -> TicketView | None:
    """One ticket."""
    raise NotImplementedError


def ahead(session: Session, *, ticket: UUID) -> int:
    """How many will be called before a waiting ticket."""
    raise NotImplementedError


def by_label(session: Session, *, site: str, label: str, now: datetime) -> TicketView | None:
    """Today's ticket with that label."""
    raise NotImplementedError
