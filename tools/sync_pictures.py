"""The demo's store away from the central database, and back with something to settle."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.sites.model import Resource
from kiosk.station import Station
from kiosk.store.base import APPLIED, PENDING, REFUSED, LoggedCommand
from kiosk.store.sync_state import JournalEntry, SyncState
from kiosk.sync.model import Settlement

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
LOST, BACK = NOW.replace(hour=9, minute=12), NOW.replace(hour=10, minute=31)
WAITING, ACCEPTED = 14, 11


def away(station: Station) -> None:
    """Offline since 09:12 with fourteen actions waiting, two of them bookings."""
    _enrol(station, connected=False, since=LOST, exchanged_at=LOST, problem="unreachable")
    _write(station, LOST, "offline")
    _book(station, "Souss", 14, "Omar Tazi")
    _book(station, "Bouregreg", 16, "Atelier Lumen")
    for number in range(WAITING - 2):
        _expect(station, f"Omar {number}", "Tazi")


def back(station: Station) -> None:
    """Online again since 10:31: eleven accepted, three to settle, two settled today."""
    _enrol(station, connected=True, since=BACK, exchanged_at=NOW)
    _write(station, LOST, "offline")
    _write(station, BACK, "online", away=int((BACK - LOST).total_seconds()))
    _write(station, BACK, "pulled", rows={"booking": 3, "visit": 5, "ticket": 12})
    for number in range(ACCEPTED):
        _answer(station, _at(station, LOST + timedelta(minutes=3 + number)), APPLIED)
    _settled(station, _expect(station, "Omar", "Tazi"), "merged", "", "automatic", 10)
    _settled(
        station,
        _lost(station, "Rif", 13, "Kasbah Pay", "Tamri Santé", 98),
        "instead",
        "Rif 13:30–15:00",
        "Hicham",
        110,
    )
    _lost(station, "Majorelle", 12, "Leïla Guessous", "Zéphyr Robotique", 27)
    left = _expect(station, "Walid", "Sebti", 40)
    _answer(station, left, REFUSED, "visits.cancelled", name="Walid Sebti")
    _lost(station, "Atlas", 14, "Noria Énergie", "Réseau Rabat", 54)


def _enrol(station: Station, **fields: Any) -> None:
    row: dict[str, Any] = {
        "id": 1,
        "station": "casablanca-1",
        "site": _site(station),
        "kind": "desk",
        "series": "A",
        "epoch": "",
        "cursor": 0,
        "shared_cursor": 0,
        "clock_offset": 0.0,
        "problem": "",
        "laying": False,
    }

    def work(session: Session) -> None:
        # What the demo did was done, and answered, before the network went.
        session.execute(update(LoggedCommand).values(status=APPLIED, at=LOST - timedelta(hours=1)))
        session.add(SyncState(**{**row, **fields}))

    station.database.write(work)


def _site(station: Station) -> str:
    return station.site.code if station.site else ""


def _write(station: Station, at: datetime, kind: str, **detail: Any) -> None:
    line = JournalEntry(at=at, kind=kind, tables="", detail=json.dumps(detail))
    station.database.write(lambda session: session.add(line))


def _book(station: Station, room: str, hour: int, who: str, kind: str = "external") -> UUID:
    starts = NOW.replace(hour=hour, minute=0)

    def clear(session: Session) -> UUID:
        place = session.scalars(select(Resource.id).where(Resource.name == room)).one()
        same = (Booking.resource == place, Booking.starts < starts + timedelta(hours=2))
        session.execute(delete(Booking).where(*same, Booking.ends > starts))
        return place

    place = station.database.write(clear)
    made: UUID = station.do(
        "bookings.book",
        resource=place,
        starts=starts,
        ends=starts + timedelta(minutes=90),
        held_by=who,
        kind=kind,
    ).result
    return made


def _lost(station: Station, room: str, hour: int, who: str, taken_by: str, ago: int) -> UUID:
    """A booking made while someone else, far away, held the room."""
    refused = _book(station, room, hour, who)
    theirs = _book(station, room, hour, taken_by, "technopark")
    starts = NOW.replace(hour=hour, minute=0)
    until = starts + timedelta(hours=2)
    station.do("bookings.move", booking=theirs, ends=until)
    _answer_rest(station)
    _answer(
        station,
        refused,
        REFUSED,
        "bookings.taken",
        resource=room,
        taken_by=taken_by,
        day=str(starts.date()),
        starts=starts.isoformat(),
        until=until.isoformat(),
    )
    _date(station, refused, NOW - timedelta(minutes=ago))
    return refused


def _expect(station: Station, first_name: str, last_name: str, ago: int = 0) -> UUID:
    visit = station.do(
        "visits.expect",
        first_name=first_name,
        last_name=last_name,
        host="Sahel Data",
        at=NOW + timedelta(hours=7),
    )
    _date(station, visit.command.id, NOW - timedelta(minutes=ago))
    return visit.command.id


def _at(station: Station, at: datetime) -> UUID:
    visit = _expect(station, f"Aya {at:%M}", "Idrissi")
    _date(station, visit, at)
    return visit


def _answer(station: Station, command: UUID, status: str, reason: str = "", **facts: Any) -> None:
    values = {"status": status, "reason": reason, "facts": json.dumps(facts), "answered_at": BACK}
    _change(station, command, values)


def _answer_rest(station: Station) -> None:
    waiting = update(LoggedCommand).where(LoggedCommand.status == PENDING)
    station.database.write(lambda session: session.execute(waiting.values(status=APPLIED)))


def _date(station: Station, command: UUID, at: datetime) -> None:
    _change(station, command, {"at": at, "actor": "Poste accueil 1"})


def _change(station: Station, command: UUID, values: dict[str, Any]) -> None:
    change = update(LoggedCommand).where(LoggedCommand.id == command).values(**values)
    station.database.write(lambda session: session.execute(change))


def _settled(station: Station, command: UUID, how: str, note: str, actor: str, ago: int) -> None:
    _answer(station, command, REFUSED, "visits.already_arrived", name="Omar Tazi", since=str(LOST))
    row = Settlement(
        id=command,
        site=_site(station),
        how=how,
        instead=None,
        note=note,
        actor=actor,
        at=NOW - timedelta(minutes=ago),
    )
    station.database.write(lambda session: session.add(row))
