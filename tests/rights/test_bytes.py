"""After an opposition the person is in no byte of the store, its log, or the files beside it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.purging.person import forget_now
from kiosk.rights.holding import held
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.database import Database
from tests.conftest import MORNING

WORDS = ("Zineb", "Oulhaj", "Safran Bleu", "661204815", "zineb", "oulhaj", "BE123456", "12345-A-6")


@pytest.mark.parametrize("seen", [False, True], ids=["closed", "with a window that reads"])
def test_no_byte_is_left(tmp_path: Path, seen: bool) -> None:
    database = Database.at(tmp_path)
    migrate.prepare(database)
    station = Station(tmp_path, database, Settings(), clock=FrozenClock(MORNING))
    station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
    station.do("sites.set_data_protection", cin_authorisation="A-GC-7/2026")
    said = {"first_name": "Zineb", "last_name": "Oulhaj", "company": "Safran Bleu"}
    more = {"host": "Atlas", "consent": True, "phone": "0661204815", "vehicle": "12345-A-6"}
    visit = UUID(str(station.do("visits.arrive", **said, **more).result))
    station.do("visits.note_cin", visit=visit, cin="BE123456")
    station.do("visits.change", visit=visit, company="Safran Bleu")
    station.do("badges.issue", holder=visit)
    station.do("visits.leave", visit=visit)
    station.do("rights.take", kind="opposition", identity="card", name="Zineb Oulhaj")
    found = station.ask(held, name="Zineb Oulhaj")
    assert in_files(tmp_path) != []
    window = Database.at(tmp_path) if seen else None
    if window is not None:
        window.read(lambda session: held(session, site="casablanca", now=MORNING, name="Zineb"))
    waiting = station.ask_itself(_waiting)
    forget_now(station, found, request=waiting)
    assert in_files(tmp_path) == []
    for open_one in (window, database):
        if open_one is not None:
            open_one.close()
    assert in_files(tmp_path) == []


def in_files(folder: Path) -> list[str]:
    """Words that are found in a file of the folder."""
    files = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    return [word for word in WORDS if any(word.encode() in data for data in files)]


def _waiting(session: object) -> UUID:
    from sqlalchemy import select

    from kiosk.rights.model import RightsRequest

    found: UUID = session.scalar(select(RightsRequest.id))  # type: ignore[attr-defined]
    return found
