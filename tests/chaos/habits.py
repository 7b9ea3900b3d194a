"""What people at a front desk do all day, drawn from a seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import select

from kiosk.badges.model import Badge
from kiosk.bookings.model import Booking
from kiosk.bookings.states import BOOKED
from kiosk.residents.model import Person, Resident
from kiosk.sites.model import Resource
from kiosk.sync.worker import SyncWorker
from kiosk.tickets.confirming import call_confirmed
from kiosk.tickets.model import Counter
from kiosk.visits.model import Visit
from kiosk.visits.states import EXPECTED, ON_SITE
from tests.chaos.ledger import CALLED, LedgeredStation

SERVICES = ("ompic", "cnss", "anapec")
NAMES = ("Idrissi", "Tazi", "Alaoui", "Bennani", "Berrada", "Chraibi", "Fassi", "Lahlou")
FIRST = ("Omar", "Salma", "Youssef", "Khadija", "Mehdi", "Imane", "Tariq", "Nadia")


@dataclass
class Seat:
    """Somebody at a station; `counter` is the one they serve at, for its `services`."""

    station: LedgeredStation
    exchange: SyncWorker
    rng: Random
    counter: int
    services: tuple[str, ...] = SERVICES[:2]

    def do(self, command: str, /, **fields: Any) -> Any:
        """Carry out a command; its result."""
        return self.station.do(command, **fields).result

    def one(self, column: Any, *where: Any) -> Any:
        """One of the values found, or None."""
        wanted = select(column).where(*where).limit(200)
        found = self.station.database.read(lambda s: list(s.scalars(wanted)))
        return self.rng.choice(found) if found else None

    @property
    def person(self) -> dict[str, Any]:
        """Somebody's names."""
        return {"first_name": self.rng.choice(FIRST), "last_name": self.rng.choice(NAMES)}


Habit = Callable[[Seat], None]


def arrive(seat: Seat) -> None:
    announced = seat.one(Visit.id, Visit.state == EXPECTED) if seat.rng.random() < 0.4 else None
    who = {"visit": announced} if announced else {**seat.person, "host": "Noria Énergie"}
    seat.do("visits.arrive", **who, consent=True)


def expect(seat: Seat) -> None:
    at = seat.station.clock.now() + timedelta(minutes=seat.rng.randint(5, 240))
    seat.do("visits.expect", **seat.person, at=at, host="Kasbah Pay")


def leave(seat: Seat) -> None:
    if visit := seat.one(Visit.id, Visit.state == ON_SITE):
        seat.do("visits.leave", visit=visit)


def call_off(seat: Seat) -> None:
    if visit := seat.one(Visit.id, Visit.state == EXPECTED):
        seat.do("visits.cancel", visit=visit)


def book(seat: Seat) -> None:
    if room := seat.one(Resource.id):
        repeat = "FREQ=DAILY;COUNT=3" if seat.rng.random() < 0.15 else ""
        who = f"{seat.rng.choice(NAMES)} SARL"
        seat.do("bookings.book", resource=room, held_by=who, repeat=repeat, **slot(seat))


def slot(seat: Seat) -> dict[str, datetime]:
    """A stretch of one of the next working days, few enough that people meet."""
    day = seat.station.clock.now().date() + timedelta(days=seat.rng.randint(1, 3))
    starts = datetime.combine(day, time(seat.rng.randint(8, 17)), UTC)
    return {"starts": starts, "ends": starts + timedelta(minutes=seat.rng.choice((30, 60, 120)))}


def rebook(seat: Seat) -> None:
    if booking := seat.one(Booking.id, Booking.state == BOOKED):
        seat.do("bookings.move", booking=booking, **slot(seat))


def unbook(seat: Seat) -> None:
    if booking := seat.one(Booking.id, Booking.state == BOOKED):
        scope = seat.rng.choice(("one", "one", "all"))
        seat.do("bookings.cancel", booking=booking, scope=scope)


def take_ticket(seat: Seat) -> None:
    seat.do("tickets.take", service=seat.rng.choice(SERVICES))


def serve(seat: Seat) -> None:
    """Send on whoever is at the counter, and call the next person."""
    at = seat.one(Counter.ticket, Counter.number == seat.counter)
    open_now = seat.one(Counter.number, Counter.number == seat.counter, Counter.state == "open")
    if open_now is None or seat.rng.random() < 0.02:
        return seat.do("counters.open", counter=seat.counter, services=list(seat.services))
    if at is not None:
        how = seat.rng.choice(("tickets.close", "tickets.close", "tickets.absent"))
        return seat.do(how, ticket=at)
    called = call_confirmed(seat.station, seat.exchange, counter=seat.counter)
    who = called.result["ticket"] if isinstance(called.result, dict) else called.result.ticket
    seat.station.ledger.write(
        CALLED, called.command.id, called.name, ticket=str(who), counter=seat.counter
    )
    return None


def rest(seat: Seat) -> None:
    how = seat.rng.choice(("counters.pause", "counters.close"))
    seat.do(how, counter=seat.counter)


def issue_badge(seat: Seat) -> None:
    if visit := seat.one(Visit.id, Visit.state == ON_SITE):
        seat.do("badges.issue", holder=visit)


def return_badge(seat: Seat) -> None:
    if badge := seat.one(Badge.id):
        seat.do("badges.return", badge=badge)


def register(seat: Seat) -> None:
    seat.do("residents.register", name=f"{seat.rng.choice(NAMES)} {seat.rng.randint(1, 999)}")


def move_office(seat: Seat) -> None:
    if resident := seat.one(Resident.id):
        seat.do("residents.change", resident=resident, office=f"B{seat.rng.randint(1, 99)}")


def hire(seat: Seat) -> None:
    if resident := seat.one(Resident.id):
        seat.do("residents.add_person", resident=resident, **seat.person)


def let_go(seat: Seat) -> None:
    if person := seat.one(Person.id):
        seat.do("residents.remove_person", person=person)


def sunday(seat: Seat) -> None:
    hours = {"opens": time(9), "closes": time(13)} if seat.rng.random() < 0.5 else {}
    seat.do("sites.set_hours", weekday=6, **hours)


def staff(seat: Seat) -> None:
    code = f"P{seat.rng.randint(1, 9)}"
    if seat.rng.random() < 0.6:
        return seat.do("people.add_staff", code=code, name=seat.rng.choice(NAMES), role="desk")
    return seat.do("people.remove_staff", code=code)


HALL: dict[Habit, int] = {arrive: 4, take_ticket: 6, book: 1}
FRONT: dict[Habit, int] = {
    arrive: 4,
    expect: 3,
    leave: 3,
    call_off: 1,
    book: 5,
    rebook: 2,
    unbook: 2,
    take_ticket: 3,
    issue_badge: 2,
    return_badge: 1,
    register: 1,
    move_office: 1,
    hire: 1,
    let_go: 1,
}
HABITS: dict[str, dict[Habit, int]] = {
    "kiosk": HALL,
    "counter": {serve: 20, rest: 1},
    "desk": FRONT,
    "manager": {**FRONT, sunday: 1, staff: 1},
    "site": {**FRONT, sunday: 1, staff: 1, serve: 6},
}


def act(seat: Seat, kind: str) -> None:
    """Do one thing that people of this kind of station do."""
    habits = HABITS[kind]
    (chosen,) = seat.rng.choices(list(habits), weights=habits.values())
    chosen(seat)
