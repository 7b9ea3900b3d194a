"""Backups are whole, private and never overwrite; a restore keeps what was there."""

from __future__ import annotations

import errno
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.codes import TROUBLE
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.opening import open_folder
from kiosk.staff.queries import staff
from kiosk.station import Station
from kiosk.store import copies
from kiosk.store.standing import FULL
from tests.store.plain import plain_backup


@pytest.fixture
def embedded(tmp_path: Path) -> Station:
    station = open_folder(tmp_path / "data")
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    return station


def test_a_backup_comes_back_as_it_was(embedded: Station, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite3"
    copies.backup(embedded.database, embedded.folder, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    embedded.do("people.add_staff", code="salma", name="Salma", role="desk")
    kept = copies.restore(embedded.folder, file)
    assert embedded.ask(staff) == []
    assert kept is not None
    assert kept.exists()


@pytest.mark.parametrize("name", ["Sauvegarde #1 à 50%.sqlite3", "a?b.sqlite3", "été %20.bak"])
def test_a_backup_may_have_any_name(embedded: Station, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    before = {each.name for each in tmp_path.iterdir()}
    copies.backup(embedded.database, embedded.folder, file)
    copies.restore(embedded.folder, file)
    assert {each.name for each in tmp_path.iterdir()} == before | {name}


def test_a_backup_that_fails_leaves_no_file(
    embedded: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr("kiosk.store.backup.os.fsync", full)
    with pytest.raises(StoreTrouble) as trouble:
        copies.backup(embedded.database, embedded.folder, tmp_path / "copy.sqlite3")
    assert trouble.value.kind == FULL
    assert sorted(tmp_path.iterdir()) == before


def test_a_backup_never_overwrites(embedded: Station, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite3"
    file.write_text("something dear")
    with pytest.raises(BadInput):
        copies.backup(embedded.database, embedded.folder, file)
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


def test_a_backup_whose_own_words_are_no_text_is_none(embedded: Station, tmp_path: Path) -> None:
    file = tmp_path / "copy.sqlite3"
    plain_backup(embedded.folder, file)
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE visit", b"CREATE TABL\xf9 visit"))
    with pytest.raises(BadInput):
        copies.restore(embedded.folder, file)
    assert embedded.site is not None


def damaged(file: Path, how: str) -> bytes:
    """Spoil a closed store, or write something else over it; what it is then."""
    if how == "cut short":
        file.write_bytes(file.read_bytes()[:60_000])
    elif how == "something else":
        file.write_bytes(b"not a database" * 10_000)
    else:
        with closing(sqlite3.connect(file)) as store:
            pages = [page for (page,) in store.execute(_PAGES)]
            (size,) = store.execute("PRAGMA page_size").fetchone()
        spoilt = bytearray(file.read_bytes())
        for page in pages:
            spoilt[(page - 1) * size : page * size] = b"\xa5" * size
        file.write_bytes(spoilt)
    return file.read_bytes()


_PAGES = """
SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('command', 'visit', 'site') AND rootpage
"""
DAMAGES = ("cut short", "something else", "spoilt pages")


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_store_is_kept_and_its_backup_takes_its_place(
    embedded: Station, tmp_path: Path, how: str
) -> None:
    file = tmp_path / "copy.sqlite3"
    copies.backup(embedded.database, embedded.folder, file)
    embedded.close()
    was = damaged(embedded.folder / "kiosk.sqlite3", how)
    kept = copies.restore(embedded.folder, file)
    assert kept is not None
    assert len(kept.read_bytes()) == len(was)
    again = open_folder(embedded.folder)
    assert again.site is not None
    again.close()


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_store_is_trouble_and_no_bug(
    embedded: Station, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    embedded.close()
    damaged(embedded.folder / "kiosk.sqlite3", how)
    for verb in (["purge"], ["do", "sites.add_room", "name=Atlas", "capacity=3"], ["doctor"]):
        assert main(["--data", str(embedded.folder), *verb]) == TROUBLE
        capsys.readouterr()


def test_a_file_that_would_run_for_ever_is_not_restored(embedded: Station, tmp_path: Path) -> None:
    endless = tmp_path / "endless.sqlite3"
    with closing(sqlite3.connect(endless)) as made:
        made.execute(
            "CREATE VIEW alembic_version AS WITH RECURSIVE n(version_num) AS"
            " (SELECT '0001' UNION ALL SELECT version_num || '' FROM n)"
            " SELECT max(version_num) AS version_num FROM n"
        )
    with pytest.raises(BadInput):
        copies.restore(embedded.folder, endless)
    assert embedded.site is not None


ENDLESS = """DROP TABLE site; CREATE VIEW site AS WITH RECURSIVE n(id) AS
(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n"""
EMPTYING = "CREATE TRIGGER boom AFTER INSERT ON sequence BEGIN DELETE FROM command; END"


@pytest.mark.parametrize("brought", [ENDLESS, EMPTYING])
def test_a_store_that_brings_what_would_run_is_not_restored(
    embedded: Station, tmp_path: Path, brought: str
) -> None:
    copy = tmp_path / "copy.sqlite3"
    plain_backup(embedded.folder, copy)
    with closing(sqlite3.connect(copy)) as made:
        made.executescript(brought)
    with pytest.raises(BadInput, match="of its own"):
        copies.restore(embedded.folder, copy)
    assert embedded.site is not None
