"""What people do at a front desk, as commands in the proportions of a day."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from benchmarks import NOW
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.residents.queries import hosts
from kiosk.sites.queries import resources
from kiosk.station import Station

Wanted = tuple[str, dict[str, Any]]
ROOMS, COMPANIES, PEOPLE = 24, 20, 5
SERVICES = ("ompic", "cnss", "anapec")
ROUND = (
    "arrive",
    "take",
    "arrive",
    "call",
    "close",
    "leave",
    "arrive",
    "take",
    "call",
    "close",
    "leave",
    "book",
    "arrive",
    "take",
    "call",
    "close",
    "leave",
    "arrive",
    "expect",
    "issue",
)
"""Twenty acts in their proportions: nearly half of them tickets."""
PACE = timedelta(seconds=20)
A_DAY = 1_500
AT_ONCE = 100


def open_site(station: Station, site: str) -> None:
    """A site with rooms, residents, their people and an open counter for each service."""
    station.do("sites.open", code=site, name=f"Technopark {site.title()}", city=site.title())
    station.forget_site()
    for n in range(ROOMS):
        station.do("sites.add_room", name=f"Salle {n}", capacity=8)
    for n in range(COMPANIES):
        company = station.do("residents.register", name=f"Atelier {_letters(n)}").result
        for m in range(PEOPLE):
            name = {"first_name": "Salma", "last_name": f"Idrissi {_letters(n * PEOPLE + m)}"}
            station.do("residents.add_person", resident=company, **name)
    open_counters(station)


def open_counters(station: Station) -> None:
    """A counter for each service; they are opened every day."""
    for number, service in enumerate(SERVICES, 1):
        station.do("counters.open", counter=number, services=[service])


class Work:
    """An endless day; `share` of `shares` keeps the rooms of several desks apart."""

    def __init__(self, station: Station, *, share: int = 0, shares: int = 1) -> None:
        self._station = station
        rooms = [room.id for room in station.ask(resources, kind="room")]
        self._rooms = rooms[share::shares]
        self._people = [h.person for h in station.ask(hosts, text="idrissi") if h.person]
        self._inside: deque[UUID] = deque()
        self._waiting: deque[tuple[UUID, int]] = deque()
        self._called: deque[UUID] = deque()
        self._done = self._booked = 0

    def __iter__(self) -> Iterator[Wanted]:
        acts: dict[str, Callable[[UUID], Wanted]] = {
            "arrive": self._arrive,
            "leave": self._leave,
            "take": self._take,
            "call": self._call,
            "close": self._close,
            "book": self._book,
            "expect": self._expect,
            "issue": self._issue,
        }
        while True:
            made = new_id()
            name, fields = acts[ROUND[self._done % len(ROUND)]](made)
            self._done += 1
            yield name, {"id": made, **fields}

    def keep(self, count: int, clock: FrozenClock) -> None:
        """Carry out so many commands, a hundred in one transaction; days pass meanwhile."""
        wanted = iter(self)
        for start in range(0, count, AT_ONCE):
            if start and start % A_DAY == 0:
                clock.at = _next_morning(clock.at)
                self.morning()
            batch = [next(wanted) for _ in range(min(AT_ONCE, count - start))]
            self._station.do_all(batch)
            clock.at += PACE * AT_ONCE / 4

    def morning(self) -> None:
        """Another day: counters open, and nobody waits of yesterday."""
        open_counters(self._station)
        self._done += -self._done % len(ROUND)
        self._waiting.clear()
        self._called.clear()

    def _arrive(self, made: UUID) -> Wanted:
        self._inside.append(made)
        who = {"first_name": "Amina", "last_name": f"Benkirane {_letters(self._done)}"}
        host = self._people[self._done % len(self._people)]
        return "visits.arrive", {**who, "company": "Noria", "person": host, "consent": True}

    def _leave(self, _: UUID) -> Wanted:
        return "visits.leave", {"visit": self._inside.popleft()}

    def _take(self, made: UUID) -> Wanted:
        which = self._done % len(SERVICES)
        self._waiting.append((made, which + 1))
        return "tickets.take", {"service": SERVICES[which]}

    def _call(self, _: UUID) -> Wanted:
        ticket, counter = self._waiting.popleft()
        self._called.append(ticket)
        return "tickets.call", {"counter": counter, "ticket": ticket}

    def _close(self, _: UUID) -> Wanted:
        return "tickets.close", {"ticket": self._called.popleft()}

    def _expect(self, _: UUID) -> Wanted:
        who = {"first_name": "Omar", "last_name": f"Tazi {_letters(self._done)}"}
        at = self._station.clock.now() + timedelta(days=1)
        return "visits.expect", {**who, "at": at, "host": "Salle d’attente"}

    def _book(self, _: UUID) -> Wanted:
        day, slot = divmod(self._booked // len(self._rooms), 16)
        room = self._rooms[self._booked % len(self._rooms)]
        self._booked += 1
        starts = _workday(day).replace(hour=9, minute=0) + timedelta(minutes=30 * slot)
        ends = starts + timedelta(minutes=30)
        held = {"resource": room, "held_by": "Noria Énergie"}
        return "bookings.book", {**held, "starts": starts, "ends": ends}

    def _issue(self, _: UUID) -> Wanted:
        now = self._station.clock.now()
        valid = {"valid_from": now, "valid_until": now + timedelta(days=200)}
        return "badges.issue", {"kind": "coworker", "name": "Sami Alaoui", **valid}


def _workday(n: int) -> datetime:
    week, day = divmod(n, 5)
    # The first is a Monday far enough ahead that a long backlog does not reach it.
    return NOW + timedelta(days=55 + 7 * week + day)


def _next_morning(at: datetime) -> datetime:
    days = 3 if at.weekday() == 4 else 1
    return (at + timedelta(days=days)).replace(hour=8, minute=30)


def _letters(n: int) -> str:
    return "".join(chr(97 + int(c)) for c in str(n))
