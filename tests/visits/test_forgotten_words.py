"""Who is forgotten is gone from the words by which people are found, and from the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Table, delete, select

from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.station import Station
from kiosk.store.database import STORE
from kiosk.store.schema import metadata
from kiosk.store.spelling import Sounding, Spelling, Unspelt
from kiosk.visits import queries
from kiosk.visits.privacy import leave_hall
from tests.visits.test_commands import arrive

TODAY = date(2026, 11, 24)
GONE = {"first_name": "Ghizlane", "last_name": "Ouazzani", "company": "Zellige", "host": "Fennec"}
WORDS = ("ghizlane", "ouazzani", "zellige", "fennec", "ghizlan", "uazani", "zelij")
"""As they are written, and some of the keys they are found by."""
SEARCHED: tuple[Table, ...] = tuple(metadata.tables[t.__tablename__] for t in (Spelling, Sounding))


def kept_words(station: Station) -> set[str]:
    return {
        word
        for table in SEARCHED
        for word in station.database.read(lambda s, t=table: list(s.scalars(select(t.c.word))))
    }


@pytest.fixture
def known(station: Station, clock: FrozenClock) -> Station:
    """Two who came on a day, one of them with a word of the other, and one much later."""
    arrive(station, **GONE, phone="0661234567")
    assert station.ask(queries.search, text="gizlan")
    clock.at += timedelta(days=100)
    arrive(station, first_name="Omar", last_name="Tazi", company="Kasbah", host="Rif")
    assert station.ask(queries.search, text="tazzi")
    assert {"ghizlane", "ouazzani", "zellige", "tazi"} < kept_words(station)
    return station


def test_words_of_anonymised_visits_are_gone(known: Station) -> None:
    known.do("visits.anonymise", before=TODAY + timedelta(days=1))
    assert not {"ghizlane", "ouazzani", "zellige", "0661234567"} & kept_words(known)
    assert known.ask(queries.search, text="gizlan") == []
    assert {"omar", "tazi", "kasbah"} <= kept_words(known)
    marked = known.database.read(lambda session: session.scalars(select(Unspelt.thing)).all())
    assert not marked


def test_a_word_that_another_still_has_stays(known: Station, clock: FrozenClock) -> None:
    arrive(known, first_name="Ghizlane", last_name="Tazi", company="Kasbah", host="Rif")
    known.ask(queries.search, text="gizlan")
    known.do("visits.anonymise", before=TODAY + timedelta(days=1))
    assert [found.last_name for found in known.ask(queries.search, text="gizlan")] == ["Tazi"]
    assert "ouazzani" not in kept_words(known)


def test_a_hall_keeps_no_words_of_yesterday(known: Station) -> None:
    known.database.write(lambda s: leave_hall(s, known.today(), known.clock.now()))
    assert "ghizlane" not in kept_words(known)
    assert "tazi" in kept_words(known)


@pytest.fixture
def embedded(tmp_path: Path, clock: FrozenClock) -> Iterator[Station]:
    station = open_folder(tmp_path / "data", clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
    yield station
    station.close()


def found_in(folder: Path, words: tuple[str, ...]) -> list[str]:
    held = b"".join(file.read_bytes() for file in folder.glob(f"{STORE}*")).lower()
    return [word for word in words if word.encode() in held]


def test_not_a_byte_of_the_file_has_a_forgotten_name(embedded: Station, clock: FrozenClock) -> None:
    for n in range(40):
        arrive(embedded, **GONE, phone=f"06612345{n:02}", another=True)
    assert embedded.ask(queries.search, text="gizlan")
    assert found_in(embedded.folder, WORDS) == list(WORDS)
    clock.at += timedelta(days=100)
    embedded.do("visits.anonymise", before=TODAY + timedelta(days=1))
    embedded.close()
    assert found_in(embedded.folder, (*WORDS, "0661234")) == []


def test_a_company_and_its_people_that_are_deleted_leave_no_words(embedded: Station) -> None:
    company = embedded.do("residents.register", name="Zellige Ouazzani").result
    embedded.do("residents.add_person", resident=company, first_name="Ghizlane", last_name="Fennec")
    embedded.ask(queries.search, text="gizlan")
    assert {"ghizlane", "zellige"} < kept_words(embedded)
    for name in ("person", "resident"):
        embedded.database.write(lambda s, n=name: s.execute(delete(metadata.tables[n])))
    assert kept_words(embedded) == set()
