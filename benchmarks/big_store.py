"""A store with five years of a large site, made once and kept in `build/bench`."""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks import NOW
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.core.text import search_key
from kiosk.opening import open_folder
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.spelling_upkeep import renew

VISITS, TICKETS, BOOKINGS, RESIDENTS, PEOPLE = 1_000_000, 1_500_000, 300_000, 1_000, 5_000
FIRST_DAY = date(2021, 11, 24)
DAYS = (NOW.date() - FIRST_DAY).days + 1
FOLDER = Path("build/bench")
WAIT = timedelta(minutes=12)
SERVICES = ("ompic", "cnss", "anapec", "cimr", "legalisation", "assurance", "expert")
SYLLABLES = [
    "ba",
    "da",
    "fa",
    "ha",
    "ka",
    "la",
    "ma",
    "na",
    "ra",
    "sa",
    "ta",
    "wa",
    "ya",
    "za",
    "ben",
    "el",
    "our",
    "idr",
    "tazi",
    "lou",
    "mra",
]

Row = tuple[Any, ...]

_DAYS = f"""
    WITH RECURSIVE days(day, midnight) AS (
        SELECT '{FIRST_DAY}', {int(datetime.combine(FIRST_DAY, time(), UTC).timestamp())}
        UNION ALL SELECT date(day, '+1 day'), midnight + 86400 FROM days WHERE day < '{NOW.date()}')
"""
_NOW = int(NOW.timestamp()) * 1_000_000
# In the order in which they are made; each selects every column of its table.
FOLLOWING = {
    "badge": """
        SELECT randomblob(16), site, 'visitor', printf('V-%04d', rowid),
            lower(hex(randomblob(8))), 'TP1.' || hex(randomblob(60)), id,
            first_name || ' ' || last_name, company, host, office,
            arrived_at, coalesce(left_at, arrived_at + 14400000000), arrived_at, NULL, '', left_at,
            search
        FROM visit WHERE arrived_at IS NOT NULL
        UNION ALL
        SELECT id, site, 'resident', printf('R-%04d', rowid), lower(hex(randomblob(8))),
            'TP1.' || hex(randomblob(60)), id, first_name || ' ' || last_name, '', '', '',
            0, 4000000000000000, 0, NULL, '', NULL, search
        FROM person""",
    "ticket_call": """
        SELECT randomblob(16), site, day, id, label, service, counter, called_at, 'call'
        FROM ticket WHERE called_at IS NOT NULL""",
    "presence": f"""{_DAYS}
        SELECT randomblob(16), p.site, d.day, p.id, p.id, 'resident', p.first_name, '', '',
            (d.midnight + 30600 + p.rowid * 7 % 5400) * 1000000,
            CASE WHEN d.day < '{NOW.date()}' THEN (d.midnight + 61200) * 1000000 END, ''
        FROM days d JOIN person p ON p.rowid <= 300""",
    "badge_scan": """
        SELECT id, site, badge, 'accueil', arrived_at, 'in' FROM presence
        UNION ALL
        SELECT randomblob(16), site, badge, 'accueil', left_at, 'out' FROM presence
        WHERE left_at IS NOT NULL""",
}


def working_copy() -> Path:
    """A fresh copy of the big store, which is made when missing; every run starts alike."""
    place, copy = FOLDER / f"store-{_recipe()}", FOLDER / "work"
    if not (place / "ready").exists():
        _make(place)
    shutil.rmtree(copy, ignore_errors=True)
    return Path(shutil.copytree(place, copy))


def open_station(folder: Path) -> Station:
    """A store as a station, with the clock at a Tuesday morning."""
    return open_folder(folder, clock=FrozenClock(NOW))


def _recipe() -> str:
    """Changes when this file or the schema does."""
    sources = [Path(__file__), *sorted((migrate.MIGRATIONS / "versions").glob("*.py"))]
    return hashlib.sha256(b"".join(s.read_bytes() for s in sources)).hexdigest()[:12]


def _make(place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    for old in place.glob("*"):
        old.unlink() if old.is_file() else None
    print(f"making {VISITS + TICKETS + BOOKINGS:,} rows once, in {place} ...", file=sys.stderr)
    station = open_folder(place, clock=FrozenClock(NOW))
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    rooms = [
        station.do("sites.add_room", name=f"Salle {n}", capacity=4 + 2 * n).command.id
        for n in range(40)
    ]
    station.do("sites.add_desk_area", name="Coworking", places=48)
    for number, service in enumerate(SERVICES, 1):
        station.do("counters.open", counter=number, services=[service])
    station.close()
    random.seed(1)
    with sqlite3.connect(place / "kiosk.sqlite3") as store:
        for pragma in ("synchronous=OFF", "cache_size=-1000000"):
            store.execute(f"PRAGMA {pragma}")
        people = _residents(store)
        _fill(store, "visit", _visits(people), VISITS)
        _fill(store, "ticket", _tickets(), TICKETS)
        _fill(store, "booking", _bookings(rooms), BOOKINGS)
        _follow(store)
    _take_words(place)
    (place / "ready").touch()


def _take_words(place: Path) -> None:
    """As after an import: rows that were not written through the door are found by words too."""
    station = open_folder(place, clock=FrozenClock(NOW))
    print("  words ...", file=sys.stderr)
    with station.database.engine.execution_options(kiosk_write="NORMAL").begin() as connection:
        renew(connection)
    station.close()


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


def _follow(store: sqlite3.Connection) -> None:
    """What visits, tickets and people leave behind: badges, calls, presence, readings."""
    for table, statement in FOLLOWING.items():
        made = store.execute(f"INSERT INTO {table} {statement}").rowcount
        store.commit()
        print(f"  {table}: {made:,}", file=sys.stderr)


def _name() -> str:
    return "".join(random.choices(SYLLABLES, k=2)).capitalize()


def _micros(at: datetime) -> int:
    return int(at.timestamp() * 1_000_000)


def _moments(count: int, until: datetime | None = None) -> Iterator[tuple[str, datetime]]:
    """Instants in order over the years, 8:30 to 16:20, the day as it is stored."""
    per_day = count / DAYS
    for n in range(count):
        day = FIRST_DAY + timedelta(days=int(n / per_day))
        # Of the last day only what is over, all of it.
        length = 132 if until and day == until.date() else 470
        minute = 510 + (n % per_day) / per_day * length
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
        "id": company[0],
        "site": "casablanca",
        "name": company[1],
        "sector": "TIC",
        "office": "Bât. A",
        "joined_on": "2022-01-03",
        "search": search_key(company[1]),
    }


def _person(person: Row) -> dict[str, Any]:
    first, last = _name(), _name()
    row = dict.fromkeys(("role", "phone", "email"), "")
    return row | {
        "id": person[0],
        "resident": person[1],
        "site": "casablanca",
        "first_name": first,
        "last_name": last,
        "active": 1,
        "search": search_key(first, last, person[2]),
    }


def _visits(people: list[Row]) -> Iterator[dict[str, Any]]:
    texts = dict.fromkeys(("phone", "office", "vehicle"), "")
    for day, at in _moments(VISITS):
        first, last = _name(), _name()
        person, resident, company = random.choice(people)
        came, left = at <= NOW, at + timedelta(minutes=random.randint(10, 120))
        gone = left <= NOW
        yield texts | {
            "id": new_id().bytes,
            "site": "casablanca",
            "day": day,
            "state": "left" if gone else "on_site" if came else "expected",
            "first_name": first,
            "last_name": last,
            "company": _name(),
            "host": company,
            "resident": resident,
            "person": person,
            "purpose": "appointment",
            "companions": 0,
            "language": "fr",
            "id_checked": 1,
            "expected_at": _micros(at),
            "until": None,
            "arrived_at": _micros(at) if came else None,
            "left_at": _micros(left) if gone else None,
            "left_by": "list" if gone else "",
            "consent": None,
            "consent_at": None,
            "anonymised": 0,
            "search": search_key(last, first),
        }


def _tickets() -> Iterator[dict[str, Any]]:
    for n, (day, at) in enumerate(_moments(TICKETS, NOW)):
        service = SERVICES[n % 7]
        closed = at < NOW - WAIT
        yield {
            "id": new_id().bytes,
            "site": "casablanca",
            "day": day,
            "service": service,
            "issued_service": service,
            "series": "",
            "number": n + 1,
            "label": f"X-{n:03}",
            "procedure": "",
            "priority": "",
            "language": "fr",
            "ready": "",
            "state": "closed" if closed else "waiting",
            "counter": 1 + n % 7 if closed else None,
            "calls": int(closed),
            "taken_at": _micros(at),
            "called_at": _micros(at + timedelta(minutes=9)) if closed else None,
            "closed_at": _micros(at + timedelta(minutes=15)) if closed else None,
            "outcome": "done" if closed else "",
        }


def _bookings(rooms: list[UUID]) -> Iterator[dict[str, Any]]:
    per_day = BOOKINGS / (DAYS + 30)
    for n in range(BOOKINGS):
        day = FIRST_DAY + timedelta(days=int(n / per_day))
        slot, room = divmod(int(n % per_day), len(rooms))
        starts = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=8 + 2 * slot)
        ends = starts + timedelta(minutes=90)
        yield {
            "id": new_id().bytes,
            "site": "casablanca",
            "resource": rooms[room].bytes,
            "day": day.isoformat(),
            "starts": _micros(starts),
            "ends": _micros(ends),
            "wall_starts": starts.isoformat()[:16],
            "wall_ends": ends.isoformat()[:16],
            "zone": "Africa/Casablanca",
            "tz_version": "2026.3",
            "state": "booked",
            "kind": "resident",
            "held_by": _name(),
            "resident": None,
            "title": "",
            "places": 1,
            "series": None,
            "checked_in_at": None,
        }
