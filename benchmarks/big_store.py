"""A store with five years of a large site, made once and kept in `build/bench`."""

from __future__ import annotations

import hashlib
import random
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from kiosk.clock import FrozenClock
from kiosk.ids import new_id
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.text import search_key

VISITS, TICKETS, BOOKINGS, RESIDENTS, PEOPLE = 1_000_000, 1_500_000, 300_000, 1_000, 5_000
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
FIRST_DAY = date(2021, 11, 24)
DAYS = (NOW.date() - FIRST_DAY).days
FOLDER = Path("build/bench")
SERVICES = ("ompic", "cnss", "anapec", "cimr", "legalisation", "assurance", "expert")
SYLLABLES = ["ba", "da", "fa", "ha", "ka", "la", "ma", "na", "ra", "sa", "ta", "wa", "ya", "za",
             "ben", "el", "our", "idr", "tazi", "lou", "mra"]  # fmt: skip

Row = tuple[Any, ...]


def open_big_store(folder: Path = FOLDER) -> Station:
    """The big store as a station, with the clock at a Tuesday morning; made when missing."""
    place = folder / f"store-{_recipe()}"
    if not (place / "ready").exists():
        _make(place)
    return Station.open(place, clock=FrozenClock(NOW))


def _recipe() -> str:
    """Changes when this file or the schema does."""
    sources = [Path(__file__), *sorted((migrate.MIGRATIONS / "versions").glob("*.py"))]
    return hashlib.sha256(b"".join(s.read_bytes() for s in sources)).hexdigest()[:12]


def _make(place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    for old in place.glob("*"):
        old.unlink() if old.is_file() else None
    print(f"making {VISITS + TICKETS + BOOKINGS:,} rows once, in {place} ...", file=sys.stderr)
    station = Station.open(place, clock=FrozenClock(NOW))
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    rooms = [
        station.do("sites.add_room", name=f"Salle {n}", capacity=4 + 2 * n).command.id
        for n in range(40)
    ]
    station.do("sites.add_desk_area", name="Coworking", places=48)
    station.close()
    random.seed(1)
    with sqlite3.connect(place / "kiosk.sqlite3") as store:
        store.execute("PRAGMA synchronous=OFF")
        people = _residents(store)
        _fill(store, "visit", _visits(people), VISITS)
        _fill(store, "ticket", _tickets(), TICKETS)
        _fill(store, "booking", _bookings(rooms), BOOKINGS)
        store.execute("ANALYZE")
    (place / "ready").touch()


def _fill(
    store: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]], count: int
) -> None:
    first = next(rows)
    names = ", ".join(first)
    marks = ", ".join(f":{name}" for name in first)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
    store.execute(statement, first)
    store.executemany(statement, rows)
    store.commit()
    print(f"  {table}: {count:,}", file=sys.stderr)


def _name() -> str:
    return "".join(random.choices(SYLLABLES, k=2)).capitalize()


def _micros(at: datetime) -> int:
    return int(at.timestamp() * 1_000_000)


def _moments(count: int) -> Iterator[tuple[str, datetime]]:
    """Instants in order over the years, 8:30 to 16:20, the day as it is stored."""
    per_day = count / DAYS
    for n in range(count):
        day = FIRST_DAY + timedelta(days=int(n / per_day))
        minute = 510 + (n % per_day) / per_day * 470
        at = datetime.combine(day, datetime.min.time(), UTC) + timedelta(minutes=minute)
        yield day.isoformat(), at


def _residents(store: sqlite3.Connection) -> list[Row]:
    companies = [(new_id().bytes, f"{_name()} {_name()}") for _ in range(RESIDENTS)]
    _fill(store, "resident", map(_resident, companies), RESIDENTS)
    people = [(new_id().bytes, *random.choice(companies)) for _ in range(PEOPLE)]
    _fill(store, "person", map(_person, people), PEOPLE)
    return people


def _resident(company: Row) -> dict[str, Any]:
    row = dict.fromkeys(("name_ar", "ice", "phone", "email"), "")
    return row | {
        "id": company[0], "site": "casablanca", "name": company[1], "sector": "TIC",
        "office": "Bât. A", "joined_on": "2022-01-03", "search": search_key(company[1]),
    }  # fmt: skip


def _person(person: Row) -> dict[str, Any]:
    first, last = _name(), _name()
    row = dict.fromkeys(("role", "phone", "email"), "")
    return row | {
        "id": person[0], "resident": person[1], "site": "casablanca", "first_name": first,
        "last_name": last, "active": 1, "search": search_key(first, last, person[2]),
    }  # fmt: skip


def _visits(people: list[Row]) -> Iterator[dict[str, Any]]:
    texts = dict.fromkeys(("phone", "office", "vehicle"), "")
    for day, at in _moments(VISITS):
        first, last = _name(), _name()
        person, resident, company = random.choice(people)
        left = at + timedelta(minutes=random.randint(10, 120))
        gone = day != NOW.date().isoformat()
        yield texts | {
            "id": new_id().bytes, "site": "casablanca", "day": day,
            "state": "left" if gone else random.choice(("left", "on_site", "expected")),
            "first_name": first, "last_name": last, "company": _name(), "host": company,
            "resident": resident, "person": person, "purpose": "appointment", "companions": 0,
            "language": "fr", "id_checked": 1, "expected_at": _micros(at), "until": None,
            "arrived_at": _micros(at), "left_at": _micros(left) if gone else None,
            "left_by": "list" if gone else "", "consent": None, "consent_at": None,
            "anonymised": 0, "search": search_key(last, first),
        }  # fmt: skip


def _tickets() -> Iterator[dict[str, Any]]:
    for n, (day, at) in enumerate(_moments(TICKETS)):
        service = SERVICES[n % 7]
        closed = day != NOW.date().isoformat() or n % 20
        yield {
            "id": new_id().bytes, "site": "casablanca", "day": day, "service": service,
            "issued_service": service, "series": "", "number": n + 1, "label": f"X-{n:03}",
            "procedure": "", "priority": "", "language": "fr", "ready": "",
            "state": "closed" if closed else "waiting", "counter": 1 + n % 7, "calls": 1,
            "taken_at": _micros(at), "called_at": _micros(at + timedelta(minutes=9)),
            "closed_at": _micros(at + timedelta(minutes=15)), "outcome": "done",
        }  # fmt: skip


def _bookings(rooms: list[UUID]) -> Iterator[dict[str, Any]]:
    per_day = BOOKINGS / (DAYS + 30)
    for n in range(BOOKINGS):
        day = FIRST_DAY + timedelta(days=int(n / per_day))
        slot, room = divmod(int(n % per_day), len(rooms))
        starts = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=8 + 2 * slot)
        ends = starts + timedelta(minutes=90)
        yield {
            "id": new_id().bytes, "site": "casablanca", "resource": rooms[room].bytes,
            "day": day.isoformat(), "starts": _micros(starts), "ends": _micros(ends),
            "wall_starts": starts.isoformat()[:16], "wall_ends": ends.isoformat()[:16],
            "zone": "Africa/Casablanca", "tz_version": "2026.3", "state": "booked",
            "kind": "resident", "held_by": _name(), "resident": None, "title": "", "places": 1,
            "series": None, "checked_in_at": None,
        }  # fmt: skip
