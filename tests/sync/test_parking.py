"""Commands that the centre cannot carry out: kept, told, out of the way of all others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
import psycopg
import pytest
from sqlalchemy import delete, select, update

from kiosk import sync
from kiosk.bookings.model import Booking
from kiosk.central import status as states
from kiosk.core.registry import commands, find
from kiosk.store import migrate
from kiosk.store.base import LoggedCommand
from kiosk.sync import central_link, outbox, worker
from tests.sync.fleet import MORNING, Fleet, Member

TOMORROW = MORNING + timedelta(days=1)


def book(member: Member, room: UUID, who: str, hour: int = 0) -> UUID:
    at = TOMORROW + timedelta(hours=hour)
    slot = {"starts": at, "ends": at + timedelta(hours=1)}
    made: UUID = member.do("bookings.book", resource=room, held_by=who, **slot)
    return made


def answers(fleet: Fleet) -> dict[UUID, tuple[str, str]]:
    found = fleet.hub.sql("SELECT id, status, reason FROM central.intake")
    return {i: (status, reason) for i, status, reason in found}


def ids(member: Member, name: str) -> list[UUID]:
    chosen = select(LoggedCommand.id).where(LoggedCommand.name == name).order_by(LoggedCommand.n)
    return member.station.database.read(lambda s: list(s.scalars(chosen)))


def change(member: Member, command: UUID, **columns: Any) -> None:
    """Alter a command that waits, as a bug or a thief might."""
    log = update(LoggedCommand).where(LoggedCommand.id == command).values(**columns)
    member.station.database.write(lambda s: s.execute(log))


def holders(member: Member) -> set[str]:
    wanted = select(Booking.held_by).where(Booking.state == "booked")
    return member.station.database.read(lambda s: set(s.scalars(wanted)))


def broken(monkeypatch: pytest.MonkeyPatch, name: str, when: Callable[[Any], bool]) -> None:
    """A function of a slice has a bug, at the centre and nowhere else."""
    entry = find(name)

    def handler(session: Any, command: Any) -> Any:
        done = entry.handler(session, command)
        if when(command):
            raise ZeroDivisionError
        return done

    mended = commands() | {name: replace(entry, handler=handler)}
    monkeypatch.setattr("kiosk.core.registry.find", mended.__getitem__)


def test_a_bug_parks_its_command_and_what_depends_on_it_until_it_is_mended(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    poison = book(first, room, "Noria")
    first.do("bookings.cancel", booking=poison)
    book(first, room, "Atlas", 2)
    book(second, room, "Kasbah", 4)
    with monkeypatch.context() as patch:
        broken(patch, "bookings.book", lambda c: c.held_by == "Noria")
        fleet.settle()
    [cancelled] = ids(first, "bookings.cancel")
    said = answers(fleet)
    assert said[poison] == ("parked", "ZeroDivisionError")
    assert said[cancelled] == ("parked", "depends")
    assert holders(second) == {"Atlas", "Kasbah"}
    assert first.station.ask(sync.status).parked == 2
    assert states.retry(fleet.hub.url) == 2
    fleet.settle()
    assert {status for status, _ in answers(fleet).values()} == {"applied"}
    assert first.station.ask(sync.status).parked == 0
    gone = second.station.database.read(lambda s: s.get(Booking, poison))
    assert gone is not None
    assert gone.state == "cancelled"


def test_a_command_of_a_newer_program_waits_until_the_centre_knows_it(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    booked = book(first, room, "Noria")
    payload = first.station.database.read(
        lambda s: s.scalar(select(LoggedCommand.payload).where(LoggedCommand.id == booked))
    )
    assert payload is not None
    change(first, booked, payload=payload.replace('"v":1', '"v":2'))
    fleet.settle()
    assert answers(fleet)[booked] == ("parked", "unknown")
    assert first.station.ask(sync.status).parked == 1


def test_one_of_two_parked_may_not_overtake_the_other(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, room = fleet.open_site()
    poison = book(first, room, "Noria")
    first.do("bookings.cancel", booking=poison)
    [cancelled] = ids(first, "bookings.cancel")
    with monkeypatch.context() as patch:
        broken(patch, "bookings.book", lambda c: True)
        fleet.settle()
    states.retry(fleet.hub.url, [cancelled])
    fleet.settle()
    assert answers(fleet)[cancelled] == ("parked", "depends")


def test_a_later_date_of_a_parked_series_waits_for_it_too(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, room = fleet.open_site()
    slot = {"starts": TOMORROW, "ends": TOMORROW + timedelta(hours=1)}
    first.do("bookings.book", resource=room, held_by="Noria", repeat="daily:3", **slot)
    [_, second, third] = first.station.database.read(
        lambda s: list(s.scalars(select(Booking.id).order_by(Booking.starts)))
    )
    first.do("bookings.cancel", booking=third)
    with monkeypatch.context() as patch:
        broken(patch, "bookings.book", lambda c: True)
        first.sync()
        fleet.applier.once()
        first.do("bookings.move", booking=second, ends=TOMORROW + timedelta(days=1, hours=2))
        fleet.settle()
    [cancelled], [moved] = ids(first, "bookings.cancel"), ids(first, "bookings.move")
    said = answers(fleet)
    assert said[cancelled] == said[moved] == ("parked", "depends")
    assert states.retry(fleet.hub.url) == 3
    fleet.settle()
    assert {status for status, _ in answers(fleet).values()} == {"applied"}
    assert first.station.ask(sync.status).parked == 0


def test_what_speaks_of_a_counter_by_its_number_is_refused_while_its_opening_is_parked(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = fleet.open_site()
    first.do("counters.open", counter=1, services=["ompic"], agent="A1")
    taken = first.do("tickets.take", service="ompic").ticket
    first.do("tickets.call", counter=1, ticket=taken)
    with monkeypatch.context() as patch:
        broken(patch, "counters.open", lambda c: True)
        fleet.settle()
    [called] = ids(first, "tickets.call")
    assert answers(fleet)[called] == ("refused", "tickets.counter_closed")
    assert first.station.ask(sync.status).refused == 1


@pytest.mark.parametrize("outcome", ["applied", "refused"])
def test_a_store_that_was_enrolled_anew_hears_of_what_was_parked_under_its_former_name(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch, outcome: str
) -> None:
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    poison = book(second, room, "Noria")
    with monkeypatch.context() as patch:
        broken(patch, "bookings.book", lambda c: c.held_by == "Noria")
        fleet.settle()
    fleet.enrol_again(second, replaces=second.enrolment.station)
    if outcome == "refused":
        book(first, room, "Kasbah")
    fleet.settle()
    assert second.station.ask(sync.status).parked == 1
    assert states.retry(fleet.hub.url) == 1
    fleet.settle()
    assert answers(fleet)[poison][0] == outcome
    told = second.station.ask(sync.status)
    assert (told.parked, told.pending, told.refused) == (0, 0, int(outcome == "refused"))
    assert holders(second) == {"Noria" if outcome == "applied" else "Kasbah"}


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        ({"name": "rooms.teleport"}, "unknown"),
        ({"payload": "{"}, "unreadable"),
        ({"payload": '{"id": 1}'}, "unreadable"),
    ],
)
def test_what_cannot_be_read_is_parked_alone(
    fleet: Fleet, columns: dict[str, str], why: str
) -> None:
    first, room = fleet.open_site()
    fleet.hub.sql("INSERT INTO central.permitted VALUES ('manager', 'rooms.teleport')")
    strange = book(first, room, "Noria")
    change(first, strange, **columns)
    book(first, room, "Atlas", 2)
    fleet.settle()
    assert answers(fleet)[strange] == ("parked", why)
    assert holders(first) >= {"Atlas"}


@pytest.mark.parametrize("field", ["id", "site", "actor"])
def test_a_payload_that_says_otherwise_than_its_envelope_is_parked(
    fleet: Fleet, field: str
) -> None:
    first, room = fleet.open_site()
    forged = book(first, room, "Noria")
    payload = first.station.database.read(
        lambda s: s.scalar(select(LoggedCommand.payload).where(LoggedCommand.id == forged))
    )
    other = {"id": str(UUID(int=7)), "site": "rabat", "actor": "amina"}
    said = msgspec.json.decode(payload) | {field: other[field]}
    change(first, forged, payload=msgspec.json.encode(said).decode())
    fleet.settle()
    assert answers(fleet)[forged] == ("parked", "forged")


def test_a_handler_that_writes_and_then_refuses_changes_nothing(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.bookings.refusals import UnknownBooking

    first, room = fleet.open_site()
    entry = find("bookings.cancel")

    def careless(session: Any, command: Any) -> Any:
        session.execute(delete(Booking))
        raise UnknownBooking(booking=command.booking)

    kept, other = book(first, room, "Noria"), book(first, room, "Atlas", 2)
    first.do("bookings.cancel", booking=other)
    mended = commands() | {"bookings.cancel": replace(entry, handler=careless)}
    monkeypatch.setattr("kiosk.core.registry.find", mended.__getitem__)
    fleet.settle()
    [cancelled] = ids(first, "bookings.cancel")
    assert answers(fleet)[cancelled] == ("refused", "bookings.unknown")
    assert {i for (i,) in fleet.hub.sql("SELECT id FROM public.booking")} == {kept, other}


def test_a_newer_centre_and_an_older_store_still_exchange(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    fleet.hub.sql("ALTER TABLE public.booking ADD COLUMN colour text NOT NULL DEFAULT 'red'")
    fleet.hub.sql("UPDATE central.hub SET revision = '9999', min_revision = '9999'")
    for member in fleet.members:
        member.exchange.close()
    book(first, room, "Noria")
    fleet.settle()
    assert holders(second) == {"Noria"}
    assert first.station.ask(sync.status).problem == "update"
    assert first.station.ask(sync.status).pending == 0


def test_an_older_centre_and_a_newer_store_still_exchange(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, room = fleet.open_site()
    for module in (worker, central_link, migrate):
        monkeypatch.setattr(module, "HEAD", "9999")
    for statement in (
        "ALTER TABLE notice ADD COLUMN colour varchar NOT NULL DEFAULT 'red'",
        "ALTER TABLE booking ADD COLUMN colour varchar NOT NULL DEFAULT 'red'",
    ):
        first.station.database.write(lambda s, text=statement: s.connection().exec_driver_sql(text))
    first.exchange.close()
    book(first, room, "Noria")
    fleet.settle()
    assert holders(first) == {"Noria"}
    assert first.station.ask(sync.status).problem == "centre_old"
    assert first.station.ask(sync.status).pending == 0


def test_a_number_used_for_two_commands_is_told_and_nothing_is_taken(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    book(first, room, "Noria")
    waiting = first.station.database.read(outbox.waiting, site=fleet.site, after=0, limit=10)
    link = central_link.CentralLink(first.enrolment, "sqlite")
    stolen = replace(waiting[0], id=UUID(int=9))
    link.push([stolen])
    link.close()
    with pytest.raises(
        sync.TransportTrouble if hasattr(sync, "TransportTrouble") else Exception
    ) as told:
        first.sync()
    assert told.value.problem == "cloned"
    assert isinstance(told.value.__cause__, psycopg.errors.UniqueViolation)


def test_what_depends_on_a_command_parked_under_the_former_name_is_parked_too(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    poison = book(second, room, "Noria")
    with monkeypatch.context() as patch:
        broken(patch, "bookings.book", lambda c: c.held_by == "Noria")
        second.sync()
        fleet.applier.once()
        second.do("bookings.cancel", booking=poison)
        fleet.enrol_again(second, replaces=second.enrolment.station)
        fleet.settle()
    [cancelled] = ids(second, "bookings.cancel")
    assert answers(fleet)[cancelled] == ("parked", "depends")
