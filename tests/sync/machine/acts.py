"""What people do at a desk, each with a few numbers that say to whom, when and where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from kiosk.badges.model import Badge
from kiosk.bookings.model import Booking
from kiosk.residents.model import Resident
from kiosk.sites.model import Resource
from kiosk.tickets.model import Ticket
from kiosk.tickets.states import CALLED
from kiosk.visits.model import Visit
from tests.sync.machine.stores import Store

BOOKED_DAY = datetime(2026, 11, 26, 9, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
DESKS = ("ompic", "cnss")

Act = Callable[[Store, int, int], Any]


def _one(store: Store, column: Any, which: int, *where: Any) -> UUID | None:
    found = store.ask(select(column).where(*where).order_by(column))
    return found[which % len(found)][0] if found else None


def expect(store: Store, which: int, other: int) -> None:
    store.do(
        "visits.expect",
        first_name="Omar",
        last_name="Idrissi",
        host="Noria",
        at=store.clock.at + QUARTER * other,
    )


def arrive(store: Store, which: int, other: int) -> None:
    visit = _one(store, Visit.id, which) if other % 2 else None
    names = {} if visit else {"first_name": "Salma", "last_name": "Tazi", "host": "Noria"}
    store.do("visits.arrive", visit=visit, consent=True, **names)


def _to_visit(command: str) -> Act:
    def act(store: Store, which: int, other: int) -> None:
        if visit := _one(store, Visit.id, which):
            store.do(command, visit=visit)

    act.__name__ = command
    return act


def book(store: Store, which: int, other: int) -> None:
    """Some quarters of another day, or from now on."""
    starts = BOOKED_DAY + QUARTER * (which % 6)
    if other % 3 == 0:
        starts = store.clock.at - (store.clock.at - BOOKED_DAY) % QUARTER
    room = _one(store, Resource.id, other)
    store.do(
        "bookings.book",
        resource=room,
        held_by=f"Noria {which}",
        starts=starts,
        ends=starts + QUARTER * (1 + other % 3),
    )


def move(store: Store, which: int, other: int) -> None:
    if booking := _one(store, Booking.id, which):
        starts = BOOKED_DAY + QUARTER * (other % 6)
        store.do(
            "bookings.move",
            booking=booking,
            resource=_one(store, Resource.id, other),
            starts=starts,
            ends=starts + QUARTER,
        )


def _to_booking(command: str) -> Act:
    def act(store: Store, which: int, other: int) -> None:
        if booking := _one(store, Booking.id, which):
            store.do(command, booking=booking)

    act.__name__ = command
    return act


def register(store: Store, which: int, other: int) -> None:
    """Two desks may register the same company."""
    ice = ("001561191000066", "")[other % 2]
    store.do("residents.register", name=f"Noria {which}", ice=ice)


def move_out(store: Store, which: int, other: int) -> None:
    if resident := _one(store, Resident.id, which):
        store.do("residents.leave", resident=resident)


def take(store: Store, which: int, other: int) -> None:
    store.do("tickets.take", service=DESKS[which % 2])


def call(store: Store, which: int, other: int) -> None:
    ticket = _one(store, Ticket.id, which) if other % 3 == 0 else None
    store.do("tickets.call", counter=1 + other % 3, ticket=ticket)


def uncall(store: Store, which: int, other: int) -> None:
    calls = [row.id for row in store.log() if row.name == "tickets.call"]
    if calls:
        store.do("tickets.uncall", call=calls[which % len(calls)])


def _to_ticket(command: str, **fields: Any) -> Act:
    def act(store: Store, which: int, other: int) -> None:
        called = (Ticket.state == CALLED,) if other % 3 else ()
        if ticket := _one(store, Ticket.id, which, *called):
            store.do(command, ticket=ticket, **fields)

    act.__name__ = command
    return act


def open_counter(store: Store, which: int, other: int) -> None:
    services = (DESKS, DESKS[:1], DESKS[1:])[which % 3]
    store.do("counters.open", counter=1 + other % 3, services=list(services), agent=f"A{other % 3}")


def close_counter(store: Store, which: int, other: int) -> None:
    store.do("counters.close", counter=1 + other % 3)


def give_queue_back(store: Store, which: int, other: int) -> None:
    store.do("tickets.release_lease", service=DESKS[which % 2])


def take_queue(store: Store, which: int, other: int) -> None:
    store.do("tickets.take_lease", service=DESKS[which % 2], counter=1 + other % 3)


def set_hours(store: Store, which: int, other: int) -> None:
    """The only act that deletes rows which come back under the same key."""
    open_at = {"opens": time(7 + other % 2), "closes": time(20)} if other % 3 else {}
    store.do("sites.set_hours", weekday=4 + which % 3, **open_at)


def issue(store: Store, which: int, other: int) -> None:
    store.do("badges.issue", kind="visitor", name=f"Salma Tazi {which}")


def revoke(store: Store, which: int, other: int) -> None:
    if badge := _one(store, Badge.id, which):
        store.do("badges.revoke", badge=badge, reason="lost")


def recall(store: Store, which: int, other: int) -> None:
    store.do("tickets.recall", counter=1 + other % 3)


VISITS: tuple[Act, ...] = (
    expect,
    arrive,
    *(_to_visit(f"visits.{verb}") for verb in ("leave", "cancel", "restore")),
)
ROOMS: tuple[Act, ...] = (
    book,
    move,
    *(_to_booking(f"bookings.{verb}") for verb in ("cancel", "check_in", "end")),
)
QUEUE: tuple[Act, ...] = (
    take,
    call,
    uncall,
    recall,
    *(_to_ticket(f"tickets.{verb}") for verb in ("absent", "close")),
    _to_ticket("tickets.transfer", service=DESKS[0]),
)
COUNTERS: tuple[Act, ...] = (take, call, open_counter, close_counter, give_queue_back, take_queue)
HOUSE: tuple[Act, ...] = (register, move_out, set_hours, issue, revoke)
