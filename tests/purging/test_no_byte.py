"""When the time of people is over, no byte of them is left in a store, nor beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.purging.store import look, purge
from kiosk.purging.wiping import HELD
from kiosk.station import Station
from kiosk.store.database import STORE
from tests.purging.people import NAMES, UNSENT, come_and_go, found_in, mistype

YEARS = timedelta(days=800)


@pytest.fixture
def station(tmp_path: Path, clock: FrozenClock) -> Iterator[Station]:
    """An embedded store of its own, with its files."""
    station = open_folder(tmp_path / "data", clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
    station.do("people.add_staff", code="m1", name="Karima Chef", role="manager")
    yield station
    station.close()


def files(station: Station) -> list[Path]:
    return [file for file in station.folder.rglob("*") if file.is_file()]


def there(station: Station) -> set[str]:
    found = found_in(files(station))
    return {who for who, name in NAMES.items() if name in found}


HERE = set(NAMES) - {"settled", "refused"} - UNSENT


def test_not_a_byte_of_anyone_is_left(station: Station, clock: FrozenClock) -> None:
    come_and_go(station)
    mistype(station)
    assert there(station) == HERE | UNSENT
    clock.at += YEARS
    assert look(station).found["visits"] > 0
    assert there(station) == HERE | UNSENT, "looking changes nothing"
    done = purge(station)
    assert done.left == ""
    assert done.found["visits"] > 0
    assert there(station) == set()
    again = purge(station)
    assert not any(again.found.values()), again.found


def test_who_is_here_or_was_lately_stays(station: Station, clock: FrozenClock) -> None:
    come_and_go(station)
    purge(station)
    clock.at += timedelta(days=29)
    purge(station)
    assert there(station) == HERE


def test_a_window_that_reads_keeps_traces_until_it_lets_go(
    station: Station, clock: FrozenClock
) -> None:
    come_and_go(station)
    clock.at += YEARS
    with closing(sqlite3.connect(station.folder / STORE, isolation_level=None)) as window:
        window.execute("BEGIN")
        window.execute("SELECT count(*) FROM visit").fetchone()
        assert purge(station).left == HELD
        assert there(station)
        window.execute("COMMIT")
        assert purge(station).left == ""
        assert there(station) == set()
