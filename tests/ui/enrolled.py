"""An enrolled store for the windows' tests: its state is written as the exchange would."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.help.model import HelpCall
from kiosk.station import Station
from kiosk.store.base import APPLIED, REFUSED, LoggedCommand
from kiosk.store.changes import touch
from kiosk.store.sync_state import JournalEntry, SyncState

AWAY = timedelta(minutes=90)


def enrol(station: Station, **fields: Any) -> None:
    """Make a store an enrolled one, online since now unless told otherwise."""
    now = station.clock.now()
    row: dict[str, Any] = {
        "id": 1,
        "station": "desk-1",
        "site": "casablanca",
        "kind": "manager",
        "series": "A",
        "epoch": "e",
        "cursor": 0,
        "shared_cursor": 0,
        "connected": True,
        "since": now,
        "exchanged_at": now,
        "clock_offset": 0.0,
        "problem": "",
        "laying": False,
    }
    station.database.write(lambda session: session.add(SyncState(**{**row, **fields})))
    station.forget_site()


def set_state(station: Station, **fields: Any) -> None:
    """Change the state of the exchange."""

    def work(session: Session) -> None:
        session.execute(update(SyncState).values(**fields))
        touch(session, "sync_state")

    station.database.write(work)


def go_offline(station: Station, ago: timedelta = AWAY, problem: str = "unreachable") -> None:
    """The central database has not answered for so long."""
    since = station.clock.now() - ago
    set_state(station, connected=False, since=since, exchanged_at=since, problem=problem)


def answer(
    station: Station, command: UUID, status: str = APPLIED, reason: str = "", **facts: Any
) -> None:
    """Note the central database's answer to a command."""

    def work(session: Session) -> None:
        session.execute(
            update(LoggedCommand)
            .where(LoggedCommand.id == command)
            .values(
                status=status,
                reason=reason,
                answered_at=station.clock.now(),
                facts=msgspec.json.encode(facts).decode(),
            )
        )
        touch(session, "command")

    station.database.write(work)


def answer_all(station: Station) -> None:
    """Every command that waits is accepted."""

    def work(session: Session) -> None:
        session.execute(update(LoggedCommand).values(status=APPLIED))
        touch(session, "command")

    station.database.write(work)


def refuse(station: Station, command: UUID, reason: str, **facts: Any) -> None:
    """The central database refuses a command."""
    answer(station, command, REFUSED, reason, **facts)


def write_journal(
    station: Station, at: datetime, kind: str, tables: str = "", **detail: Any
) -> None:
    """One line of the journal of exchanges."""
    words = msgspec.json.encode(detail).decode()
    station.database.write(
        lambda session: session.add(JournalEntry(at=at, kind=kind, tables=tables, detail=words))
    )


def newest_command(station: Station) -> UUID:
    """The id of the command carried out last."""

    def query(session: Session) -> UUID:
        found = select(LoggedCommand.id).order_by(LoggedCommand.n.desc()).limit(1)
        return session.scalars(found).one()

    return station.database.read(query)


def forget_booking(station: Station, booking: UUID) -> None:
    """Take a booking's row away, as laying the central database's rows does."""

    def work(session: Session) -> None:
        session.execute(delete(Booking).where(Booking.id == booking))
        touch(session, "booking")

    station.database.write(work)


def forget_call(station: Station) -> None:
    """Take the rows of calls for help away, as a refusal does."""

    def work(session: Session) -> None:
        session.execute(delete(HelpCall))
        touch(session, "help_call")

    station.database.write(work)


def refused_booking(
    station: Station,
    room: UUID,
    room_name: str,
    *,
    hour: int = 14,
    who: str = "Noria Énergie",
    taken_by: str = "Réseau Rabat",
) -> UUID:
    """A booking made here while the room was taken elsewhere; its id is the refused command's."""
    starts = station.clock.now().replace(hour=hour, minute=0)
    ends, until = starts + timedelta(minutes=90), starts + timedelta(hours=2)
    wanted: UUID = station.do(
        "bookings.book", resource=room, starts=starts, ends=ends, held_by=who, kind="external"
    ).result
    forget_booking(station, wanted)
    theirs = station.do(
        "bookings.book",
        resource=room,
        starts=starts,
        ends=until,
        held_by=taken_by,
        kind="technopark",
    ).result
    answer(station, theirs)
    refuse(
        station,
        wanted,
        "bookings.taken",
        resource=room_name,
        day=starts.date(),
        starts=starts,
        until=until,
        taken_by=taken_by,
    )
    return wanted
