"""Backups are whole, private and never overwrite; a restore keeps what was there."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from kiosk.core.errors import BadInput
from kiosk.opening import open_folder
from kiosk.staff.queries import staff
from kiosk.station import Station
from kiosk.store import copies


@pytest.fixture
def embedded(tmp_path: Path) -> Station:
    station = open_folder(tmp_path / "data")
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    return station


def test_a_backup_comes_back_as_it_was(embedded: Station, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite3"
    copies.backup(embedded.database, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    embedded.do("people.add_staff", code="salma", name="Salma", role="desk")
    kept = copies.restore(embedded.folder, file)
    assert embedded.ask(staff) == []
    assert kept is not None
    assert kept.exists()


def test_a_backup_never_overwrites(embedded: Station, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite3"
    file.write_text("something dear")
    with pytest.raises(BadInput):
        copies.backup(embedded.database, file)
    assert file.read_text() == "something dear"


def test_a_file_that_is_no_backup_is_not_restored(embedded: Station, tmp_path: Path) -> None:
    junk = tmp_path / "holiday.jpg"
    junk.write_bytes(b"not a database" * 100)
    other = tmp_path / "other.sqlite3"
    sqlite3.connect(other).execute("CREATE TABLE x (y)").connection.close()
    for file in (junk, other, tmp_path / "missing"):
        with pytest.raises(BadInput):
            copies.restore(embedded.folder, file)
    assert embedded.site is not None
