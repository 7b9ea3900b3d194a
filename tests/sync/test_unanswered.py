"""What waits for the central database is told from what it has answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.station import Station
from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.store.sync_state import SyncState
from kiosk.sync.unanswered import unanswered


def enrol(station: Station) -> None:
    def work(session: Session) -> None:
        session.add(
            SyncState(
                id=1,
                station="desk-1",
                site="casablanca",
                kind="desk",
                series="A",
                epoch="",
                cursor=0,
                shared_cursor=0,
                clock_offset=0.0,
                problem="",
                connected=False,
                laying=False,
            )
        )

    station.database.write(work)


def answer(station: Station, command: UUID) -> None:
    def work(session: Session) -> None:
        session.execute(
            update(LoggedCommand).where(LoggedCommand.id == command).values(status=APPLIED)
        )

    station.database.write(work)


def book(station: Station, hours: int = 1) -> UUID:
    room = station.do("sites.add_room", name=f"Rif {hours}", capacity=8).result
    starts = station.clock.now() + timedelta(hours=hours)
    made: UUID = station.do(
        "bookings.book",
        resource=room,
        starts=starts,
        ends=starts + timedelta(hours=1),
        held_by="Noria",
    ).result
    return made


def test_nothing_waits_on_a_store_that_works_alone(
    station: Station, ask: Callable[..., Any]
) -> None:
    book(station)
    assert ask(unanswered, name_prefix="bookings.") == set()


def test_a_booking_waits_until_it_is_answered(station: Station, ask: Callable[..., Any]) -> None:
    enrol(station)
    first, second = book(station, 1), book(station, 2)
    assert ask(unanswered, name_prefix="bookings.") == {first, second}
    answer(station, first)
    assert ask(unanswered, name_prefix="bookings.") == {second}


def test_a_booking_that_was_moved_waits_again(
    station: Station, do: Callable[..., Outcome], ask: Callable[..., Any]
) -> None:
    enrol(station)
    booking = book(station)
    answer(station, booking)
    moved = station.clock.now() + timedelta(hours=4)
    do("bookings.move", booking=booking, starts=moved, ends=moved + timedelta(hours=1))
    assert booking in ask(unanswered, name_prefix="bookings.")


def test_only_the_commands_of_that_name_are_told(station: Station, ask: Callable[..., Any]) -> None:
    enrol(station)
    booking = book(station)
    assert booking not in ask(unanswered, name_prefix="visits.")
