"""Sealed backups of whole stores: what comes back, from what, and what is left on the disk."""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Thread
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from kiosk.core.errors import BadFile, Refused, StoreTrouble
from kiosk.opening import open_folder
from kiosk.station import Station
from kiosk.store import backup, copies, migrate, recovery, rows, sealed
from kiosk.store.backup import keys_of
from kiosk.store.database import STORE
from kiosk.store.refusals import CodeNeeded
from kiosk.store.sealed import Facts, Keys, Locks, Sealing
from kiosk.store.site_key import site_key
from kiosk.sync.triggers import fit
from kiosk.visits.queries import on_site
from tests.postgres import PrivateServer

NAME = "Benkirane"
AMINA = {
    "first_name": "Amina",
    "last_name": NAME,
    "host": "Noria",
    "consent": True,
    "another": True,
}


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Station]:
    station = open_folder(tmp_path / "data")
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    station.do("visits.arrive", **AMINA)
    yield station
    station.close()


@pytest.fixture
def made(embedded: Station, aside: Path) -> Path:
    file = aside / "copy.backup"
    copies.backup(embedded.database, embedded.folder, file)
    return file


def everything(folder: Path) -> dict[str, list[Any]]:
    """All rows of a store, but the words that are taken from them anew."""
    with closing(sqlite3.connect(folder / STORE)) as store:
        return {
            name: sorted(map(repr, store.execute(f"SELECT * FROM {name}")))
            for name in rows.tables_of(store)
        }


def schema(folder: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(folder / STORE)) as store:
        return set(store.execute("SELECT type, name, sql FROM sqlite_schema"))


def test_all_that_a_store_has_comes_back(embedded: Station, made: Path) -> None:
    before, laid = everything(embedded.folder), schema(embedded.folder)
    embedded.do("visits.arrive", **AMINA | {"last_name": "Idrissi"})
    assert everything(embedded.folder) != before
    kept = copies.restore(embedded.folder, made, then=fit)
    assert everything(embedded.folder) == before
    assert schema(embedded.folder) == laid
    assert len(embedded.ask(on_site)) == 1  # a window that is open sees it
    embedded.do("visits.arrive", **AMINA | {"last_name": "Idrissi"})
    assert kept is not None
    copies.restore(embedded.folder, kept, then=fit)
    assert len(embedded.ask(on_site)) == 2


def test_a_new_machine_has_it_back_with_the_code_of_the_safe(
    embedded: Station, aside: Path
) -> None:
    code = recovery.draw(embedded)
    file = aside / "copy.backup"
    copies.backup(embedded.database, embedded.folder, file)
    new = aside / "new machine"
    with pytest.raises(CodeNeeded):
        copies.restore(new, file, then=fit)
    assert not new.exists()
    copies.restore(new, file, keys=Keys(None, recovery.read(code.text.lower())), then=fit)
    with closing(open_folder(new)) as station:
        assert [visit.last_name for visit in station.ask(on_site)] == [NAME]
        assert recovery.matches(station, code.text)


def test_the_key_and_the_backup_are_their_owners_alone(embedded: Station, made: Path) -> None:
    file = embedded.folder / "keys" / "backup.key"
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0
    assert made.stat().st_mode & 0o077 == 0
    assert site_key(embedded.folder) == site_key(embedded.folder)


@pytest.mark.parametrize("spoilt", [b"not a key", b"file 00 00", "é".encode(), b"file zz 00"])
def test_a_key_that_cannot_be_read_is_trouble_and_never_drawn_anew(
    embedded: Station, made: Path, spoilt: bytes
) -> None:
    file = embedded.folder / "keys" / "backup.key"
    file.write_bytes(spoilt)
    with pytest.raises(StoreTrouble) as trouble:
        copies.backup(embedded.database, embedded.folder, made.with_name("other"))
    assert trouble.value.kind == "backup_key"
    assert file.read_bytes() == spoilt


def test_no_name_is_in_a_backup_or_in_what_making_it_leaves(
    embedded: Station, made: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also while it is made: every file of both folders is looked at with each piece written."""
    looked: list[Path] = []

    def look() -> None:
        for place in (embedded.folder, aside):
            for file in place.rglob("*"):
                if file.is_file() and not file.name.startswith((STORE, "numbers")):
                    looked.append(file)
                    assert NAME.encode() not in file.read_bytes(), file

    real = Sealing.write
    monkeypatch.setattr(Sealing, "write", lambda self, data: (real(self, data), look())[0])
    monkeypatch.setenv("TMPDIR", str(aside))
    copies.backup(embedded.database, embedded.folder, aside / "watched.backup")
    copies.restore(embedded.folder, aside / "watched.backup", then=fit)
    look()
    assert any(file.name.endswith(".half") for file in looked)


def test_what_is_written_meanwhile_is_not_torn(
    embedded: Station, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup is one moment of the store, and whoever works does not wait for it."""
    counts: list[int] = []

    def busy(*_: object) -> None:
        embedded.do("visits.arrive", **AMINA)
        counts.append(len(embedded.ask(on_site)))

    real = rows._put_rows
    monkeypatch.setattr(rows, "_put_rows", lambda put, found: (busy(), real(put, found))[1])
    found = copies.backup(embedded.database, embedded.folder, aside / "copy.backup")
    assert found.counts["visit"] == 1
    assert counts[-1] > 3


def test_a_backup_can_be_stopped_and_leaves_nothing(embedded: Station, aside: Path) -> None:
    class Enough(Exception):
        pass

    def stop(_done: float) -> None:
        raise Enough

    with pytest.raises(Enough):
        copies.backup(embedded.database, embedded.folder, aside / "copy.backup", tell=stop)
    assert list(aside.iterdir()) == []


def test_it_is_told_how_far_it_is(embedded: Station, aside: Path) -> None:
    told: list[float] = []
    copies.backup(embedded.database, embedded.folder, aside / "a.backup", tell=told.append)
    assert told == sorted(told)
    assert (told[-1], all(0 <= done <= 1 for done in told)) == (1.0, True)


@pytest.mark.parametrize("place", ["head", "middle", "end"])
def test_a_file_that_is_cut_is_never_restored(embedded: Station, made: Path, place: str) -> None:
    data = made.read_bytes()
    made.write_bytes(data[: {"head": 60, "middle": len(data) // 2, "end": len(data) - 1}[place]])
    before = everything(embedded.folder)
    with pytest.raises(BadFile):
        copies.restore(embedded.folder, made, then=fit)
    assert everything(embedded.folder) == before
    assert not list((embedded.folder / "backups").glob("*")) if place == "head" else True


@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_bit_anywhere_is_never_restored(
    embedded: Station, made: Path, data: st.DataObject
) -> None:
    whole = made.read_bytes()
    bit = data.draw(st.integers(0, len(whole) * 8 - 1))
    touched = bytearray(whole)
    touched[bit // 8] ^= 1 << bit % 8
    other = made.with_name("touched.backup")
    other.write_bytes(touched)
    with pytest.raises((BadFile, Refused)):
        copies.restore(embedded.folder, other, then=fit)
    assert len(embedded.ask(on_site)) == 1


def test_another_sites_backup_asks_for_its_code(
    embedded: Station, made: Path, tmp_path: Path
) -> None:
    other = open_folder(tmp_path / "other")
    recovery.draw(other)
    file = made.with_name("other.backup")
    copies.backup(other.database, other.folder, file)
    other.close()
    with pytest.raises(CodeNeeded):
        copies.restore(embedded.folder, file, then=fit)
    assert len(embedded.ask(on_site)) == 1


def test_a_disk_that_is_full_keeps_what_is_there(
    embedded: Station, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(embedded.folder)

    real = copies._clear

    def full(raw: sqlite3.Connection) -> None:
        real(raw)
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(copies, "_clear", full)
    with pytest.raises(StoreTrouble) as trouble:
        copies.restore(embedded.folder, made, keys=keys_of(embedded.folder), then=fit)
    assert trouble.value.kind == "full"
    assert everything(embedded.folder) == before


def test_no_room_is_told_before_anything_is_touched(
    embedded: Station, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 1_000

    monkeypatch.setattr("kiosk.store.copies.shutil.disk_usage", lambda _place: Usage)
    with pytest.raises(StoreTrouble) as trouble:
        copies.restore(embedded.folder, made, then=fit)
    assert trouble.value.kind == "full"


def test_who_is_ended_in_the_middle_of_a_restore_has_what_was_there(
    embedded: Station, made: Path
) -> None:
    before = everything(embedded.folder)

    def ended(_connection: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copies.restore(embedded.folder, made, then=ended)
    assert everything(embedded.folder) == before


def test_a_backup_of_an_older_schema_is_brought_to_that_of_today(
    tmp_path: Path, aside: Path
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    with closing(copies.Database.at(old)) as database:
        migrate.upgrade(database, "0007")
        with database.engine.begin() as connection:
            connection.execute(text("INSERT INTO sequence VALUES ('rabat', 'badges', 41)"))
        file = aside / "old.backup"
        copies.backup(database, old, file)
    new = tmp_path / "new"
    copies.restore(new, file, keys=keys_of(old), then=fit)
    with closing(open_folder(new)) as station:
        assert migrate.revision(station.database) == migrate.HEAD
        told = station.database.read(
            lambda session: session.execute(text("SELECT last FROM sequence")).all()
        )
        assert told == [(41,)]


def sealed_file(place: Path, folder: Path, told: list[Any], **facts: Any) -> Path:
    """A file that this machine's key opens, with whatever somebody put into it."""
    say = {
        "made_at": "2026-11-24T21:30:00Z",
        "kind": "rows",
        "why": "nightly",
        "site": "",
        "station": "",
        "schema": migrate.HEAD,
        "size": 1,
    }
    out = io.BytesIO()
    sealing = Sealing(out, Facts(**say | facts), Locks(site_key(folder), None))
    content = b""
    for record in told:
        body = record if isinstance(record, bytes) else msgspec.msgpack.encode(record)
        content += len(body).to_bytes(4) + body
    sealing.write(zlib.compress(content))
    sealing.close()
    place.write_bytes(out.getvalue())
    return place


@pytest.mark.parametrize(
    "told",
    [
        [],
        [["end", {}]],
        [["end", {"visit": 3}]],
        [["rows", [["x"]]], ["end", {}]],
        [["table", "evil", ["x"]], ["end", {"evil": 0}]],
        [["table", "sqlite_schema", ["type"]], ["end", {"sqlite_schema": 0}]],
        [["table", "sequence", ["site", "name"]], ["end", {"sequence": 0}]],
        [["table", "sequence", ["site", "name", "last"]], ["rows", [["a"]]], ["end", {}]],
        [["table", "sequence", ["site", "name", "last"]], ["rows", [["a", "b", [1]]]]],
        [["table", "sequence", ["site", "name", "last"]], ["rows", [["a", "b", None]]]],
        [["table", "sequence", ["site", "name", "last"]], ["rows", [["a", "b", 1 << 63]]]],
        [["table", "sequence", ["site", "name", "last"]]] * 2,
        [["end", {}], ["end", {}]],
        [["drop", "visit"]],
        [b"\xc1"],
        [b"\x91" * 5_000],
        [["table", "visit; DROP TABLE visit", []]],
    ],
)
def test_a_sealed_file_brings_nothing_but_rows_of_our_tables(
    embedded: Station, aside: Path, told: list[Any]
) -> None:
    """Whoever has the public half of the code can write one that is opened."""
    file = sealed_file(aside / "hostile.backup", embedded.folder, told)
    before, laid = everything(embedded.folder), schema(embedded.folder)
    with pytest.raises(BadFile) as refusal:
        copies.restore(embedded.folder, file, then=fit)
    assert refusal.value.kind == copies.NO_BACKUP
    assert (everything(embedded.folder), schema(embedded.folder)) == (before, laid)


@pytest.mark.parametrize(
    "row", [["a", "b", 1 << 63], ["a", "b", [1]], ["a", "b", None], ["a"]], ids=repr
)
def test_a_row_that_no_table_takes_is_the_files_fault(
    embedded: Station, aside: Path, row: list[Any]
) -> None:
    """It says how many rows it has, and has them: only a table can tell that they are none."""
    columns = ["site", "name", "last"]
    told = [["table", "sequence", columns], ["rows", [row]], ["end", {"sequence": 1}]]
    file = sealed_file(aside / "odd.backup", embedded.folder, told)
    before = everything(embedded.folder)
    with pytest.raises(BadFile) as refusal:
        copies.restore(embedded.folder, file, then=fit)
    assert refusal.value.kind == copies.NO_BACKUP
    assert everything(embedded.folder) == before


def test_a_small_file_that_says_it_holds_much_is_not_believed(
    embedded: Station, aside: Path
) -> None:
    out = io.BytesIO()
    facts = backup.facts_of(sealed_file(aside / "x.backup", embedded.folder, []))
    sealing = Sealing(out, facts, Locks(site_key(embedded.folder), None))
    packed = zlib.compressobj(9)
    for _ in range(200):
        sealing.write(packed.compress(bytes(1 << 20)))
    sealing.write(packed.compress((1 << 31).to_bytes(4)) + packed.flush())
    sealing.close()
    (aside / "bomb.backup").write_bytes(out.getvalue())
    with pytest.raises(BadFile):
        copies.restore(embedded.folder, aside / "bomb.backup", then=fit)


@pytest.mark.parametrize("revision", ["9999", "", "0001; DROP TABLE visit"])
def test_a_backup_of_a_newer_program_is_told_so(
    embedded: Station, aside: Path, revision: str
) -> None:
    told = [["table", "x", []], ["end", {"x": 0}]]
    file = sealed_file(aside / "newer.backup", embedded.folder, told, schema=revision)
    with pytest.raises(BadFile) as refusal:
        copies.restore(embedded.folder, file, then=fit)
    assert refusal.value.kind == sealed.NEWER


def test_a_store_that_is_damaged_is_not_backed_up(embedded: Station, aside: Path) -> None:
    embedded.close()
    store = embedded.folder / STORE
    with closing(sqlite3.connect(store)) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = opened.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'visit'"
        ).fetchone()
    spoilt = bytearray(store.read_bytes())
    spoilt[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    store.write_bytes(spoilt)
    with pytest.raises(StoreTrouble) as trouble:
        copies.backup(embedded.database, embedded.folder, aside / "copy.backup")
    assert trouble.value.kind == "damaged"
    assert list(aside.iterdir()) == []


def test_a_backup_that_does_not_open_again_is_none(
    embedded: Station, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def spoil(fd: int) -> None:
        real(fd)
        os.lseek(fd, -3, os.SEEK_END)
        os.write(fd, b"xyz")

    site_key(embedded.folder)
    monkeypatch.setattr("kiosk.store.backup.os.fsync", spoil)
    with pytest.raises(BadFile):
        copies.backup(embedded.database, embedded.folder, aside / "copy.backup")
    assert list(aside.iterdir()) == []


def test_long_texts_and_odd_values_come_back(embedded: Station, aside: Path) -> None:
    long = [("rabat", f"s{n}", n) for n in range(1_500)]
    odd = ["é" * 4_000_000, "", "\0\n\u202e", "x" * 4_000_000]
    with closing(sqlite3.connect(embedded.folder / STORE)) as store, store:
        store.executemany("INSERT INTO sequence VALUES (?, ?, ?)", long)
        store.executemany(
            "INSERT INTO exchange (at, kind, tables, detail) VALUES (0, 'x', ?, '{}')",
            [(each,) for each in odd],
        )
    before = everything(embedded.folder)
    copies.backup(embedded.database, embedded.folder, aside / "copy.backup")
    with closing(sqlite3.connect(embedded.folder / STORE)) as store, store:
        store.execute("DELETE FROM exchange")
    copies.restore(embedded.folder, aside / "copy.backup", then=fit)
    assert everything(embedded.folder) == before


@pytest.mark.postgresql
def test_a_sites_postgresql_is_backed_up_and_put_back(tmp_path: Path, aside: Path) -> None:
    """pg_dump speaks into the seal, and pg_restore hears what comes out of it."""
    with PrivateServer(tmp_path / "server") as server:
        folder = tmp_path / "data"
        folder.mkdir()
        (folder / "settings.toml").write_text(f'[store]\nurl = "{server.url}"\n')
        with closing(open_folder(folder)) as station:
            station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
            station.do("visits.arrive", **AMINA)
            code = recovery.draw(station)
            found = copies.backup(station.database, folder, aside / "copy.backup")
            assert found.facts.kind == "postgresql"
            assert NAME.encode() not in (aside / "copy.backup").read_bytes()
            station.do("visits.arrive", **AMINA)
        keys = Keys(None, code)
        with pytest.raises(BadFile):
            copies.restore(folder, aside / "copy.backup", keys=keys)
        copies.restore(folder, aside / "copy.backup", keys=keys, url=server.url)
        with closing(open_folder(folder)) as station:
            assert len(station.ask(on_site)) == 1


def test_a_pg_dump_that_fails_leaves_nothing(
    tmp_path: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, postgres_url: str
) -> None:
    tool = aside / "pg_dump"
    tool.write_text("#!/bin/sh\necho PGDMP and no more\necho no room >&2\nexit 1\n")
    tool.chmod(0o700)
    monkeypatch.setattr(backup.shutil, "which", lambda name: str(aside / name))
    with closing(copies.Database(postgres_url)) as database:
        with pytest.raises(StoreTrouble, match="no room"):
            copies.backup(database, tmp_path, aside / "copy.backup")
        tool.write_text("#!/bin/sh\necho something else\n")
        with pytest.raises(BadFile):
            copies.backup(database, tmp_path, aside / "copy.backup")
        tool.unlink()
        monkeypatch.setattr(backup.shutil, "which", lambda _name: None)
        with pytest.raises(StoreTrouble) as trouble:
            copies.backup(database, tmp_path, aside / "copy.backup")
    assert trouble.value.kind == "no_dump"
    assert list(aside.iterdir()) == []


def test_windows_that_are_open_go_on(embedded: Station, made: Path) -> None:
    """Another process reads and writes while the store is laid over."""
    stop, seen = Event(), []

    def window() -> None:
        with closing(open_folder(embedded.folder)) as other:
            while not stop.is_set():
                with contextlib.suppress(StoreTrouble):
                    seen.append(len(other.ask(on_site)))

    thread = Thread(target=window)
    thread.start()
    try:
        for _ in range(3):
            copies.restore(embedded.folder, made, then=fit)
    finally:
        stop.set()
        thread.join()
    assert set(seen) == {1}


def test_keys_are_what_opens_it(embedded: Station, made: Path) -> None:
    restore: Callable[..., Any] = copies.restore
    with pytest.raises(Refused):
        restore(embedded.folder, made, keys=Keys(None))
