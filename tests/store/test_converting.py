"""A store is encrypted or decrypted whole, alone, and leaves nothing behind, whatever ends it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from kiosk.cli import main
from kiosk.cli.codes import DONE, REFUSED, TROUBLE
from kiosk.core import wording
from kiosk.core.errors import StoreTrouble
from kiosk.opening import open_folder
from kiosk.staff.queries import staff
from kiosk.station import Station
from kiosk.store import converting, embedded, keeping
from kiosk.store.database import STORE, is_open_here
from kiosk.store.lock import NIGHTLY, lock_of
from kiosk.store.standing import CONVERTING
from tests.store.test_encrypted import NAME, everything, filled
from tests.thorough import some

STEPS = {
    "before the copy": "embedded.export",
    "before it is compared": "converting._require_same",
    "before it is on the disk": "converting._to_disk",
    "before the old one has a second name": "converting.os.link",
    "before it takes its place": "converting.Path.replace",
    "before the old one is written over": "converting.wipe",
}
KILLS = [(way, step) for step in STEPS for way in ("encrypt_store", "decrypt_store")]
KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.store import converting, embedded
def end(*_, **__): os.kill(os.getpid(), signal.SIGKILL)
converting.keeping.names  # loaded
*owner, name = sys.argv[2].split(".")
place = {"embedded": embedded, "converting": converting}[owner[0]]
for part in owner[1:]: place = getattr(place, part)
kept = Path.replace
if name == "replace":  # of the store, not of its key
    def end(self, target, *_):
        if self.suffix == converting.COMING: os.kill(os.getpid(), signal.SIGKILL)
        return kept(self, target)
setattr(place, name, end)
getattr(converting, sys.argv[3])(Path(sys.argv[1]))
"""
HOLDS = """
import sys
from pathlib import Path
from kiosk.opening import open_folder
station = open_folder(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
station.close()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder whose store is plain and closed."""
    filled(tmp_path / "data").close()
    return tmp_path / "data"


def names_in(folder: Path) -> list[str]:
    with closing(open_folder(folder)) as station:
        return names_of(station)


def names_of(station: Station) -> list[str]:
    return [person.name for person in station.ask(staff)]


@pytest.mark.parametrize(("way", "step"), some(KILLS, 6))
def test_killed_at_any_moment_the_store_is_whole_and_of_one_kind(
    folder: Path, step: str, way: str
) -> None:
    if way == "decrypt_store":
        converting.encrypt_store(folder)
    words = [sys.executable, "-c", KILLED, str(folder), STEPS[step], way]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert (folder / CONVERTING).exists()
    assert names_in(folder) == [NAME]
    left = {file.name for file in folder.iterdir()}
    assert left <= {"keys", "numbers.sqlite3", STORE}
    if embedded.is_encrypted(folder / STORE):
        assert NAME.encode() not in everything(folder)
    getattr(converting, way)(folder)
    assert embedded.is_encrypted(folder / STORE) == (way == "encrypt_store")
    assert names_in(folder) == [NAME]


def test_the_plain_bytes_are_written_over_also_those_of_the_log(folder: Path, aside: Path) -> None:
    with closing(sqlite3.connect(folder / STORE, isolation_level=None)) as kept:
        kept.execute("PRAGMA journal_mode=WAL")
        kept.execute("UPDATE staff SET name = name || ' fut ici'")
        seen = {}
        for name in (STORE, f"{STORE}-wal"):
            os.link(folder / name, aside / name)
            seen[name] = (aside / name).read_bytes()
        assert NAME.encode() in seen[STORE]
        assert b"fut ici" in seen[f"{STORE}-wal"]
        os.link(folder / f"{STORE}-wal", aside / "later")
        copy = (folder / STORE).read_bytes(), (aside / "later").read_bytes()
    # What a power cut leaves: a log that is not folded in.
    (folder / STORE).write_bytes(copy[0])
    (folder / f"{STORE}-wal").write_bytes(copy[1])
    os.link(folder / f"{STORE}-wal", aside / "log")
    converting.encrypt_store(folder)
    assert not any((aside / STORE).read_bytes())
    assert not any((aside / "log").read_bytes())
    assert names_in(folder) == [f"{NAME} fut ici"]


@pytest.mark.parametrize("verb", ["encrypt", "decrypt"])
def test_a_store_that_a_window_has_open_stays_as_it_is(
    folder: Path, verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if verb == "decrypt":
        converting.encrypt_store(folder)
    words = [sys.executable, "-c", HOLDS, str(folder)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "open\n"
        capsys.readouterr()
        assert main(["--data", str(folder), "store", verb]) == TROUBLE
        assert wording.say("trouble.busy") in capsys.readouterr().err
        window.communicate("\n")
    assert names_in(folder) == [NAME]
    assert main(["--data", str(folder), "store", verb]) == DONE
    assert names_in(folder) == [NAME]


def test_a_store_that_is_open_in_this_very_process_stays_as_it_is(folder: Path) -> None:
    with closing(open_folder(folder)), pytest.raises(StoreTrouble) as told:
        converting.encrypt_store(folder)
    assert told.value.kind == "busy"
    assert embedded.is_plain(folder / STORE)


def test_a_store_is_encrypted_under_the_window_that_goes_on_with_it(folder: Path) -> None:
    with closing(open_folder(folder)) as station:
        told: list[frozenset[str]] = []
        station.database.subscribe(told.append)
        station.database.poll_changes()
        done = converting.encrypt_open(station.database, folder)
        assert (done.files, done.key) == ((STORE,), "file")
        assert embedded.is_encrypted(folder / STORE)
        assert station.database.encrypted
        assert names_of(station) == [NAME]
        station.do("people.add_staff", code="anir", name="Anir Ait Baha", role="agent")
        assert any("staff" in tables for tables in told)
        with closing(open_folder(folder)) as other:
            station.database.poll_changes()
            other.do("people.remove_staff", code="anir")
        assert "staff" in station.database.poll_changes()
        assert converting.encrypt_open(station.database, folder).files == ()


def test_it_waits_for_whoever_reads_and_who_comes_meanwhile_waits_for_it(folder: Path) -> None:
    reads, goes_on = threading.Event(), threading.Event()

    def read_slowly(session: Session) -> int:
        reads.set()
        goes_on.wait()
        return len(session.execute(text("SELECT name FROM staff")).all())

    with closing(open_folder(folder)) as station, ThreadPoolExecutor() as beside:
        database = station.database
        slow = beside.submit(database.read, read_slowly)
        reads.wait()
        alone = beside.submit(database.convert, lambda: not is_open_here(folder / STORE))
        early = wait([alone], timeout=0.2).done
        goes_on.set()
        assert not early, "somebody still reads"
        assert (slow.result(), alone.result()) == (1, True)


def test_one_that_another_process_has_open_stays_plain_and_is_gone_on_with(folder: Path) -> None:
    words = [sys.executable, "-c", HOLDS, str(folder)]
    with (
        closing(open_folder(folder)) as station,
        subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as window,
    ):
        assert window.stdout is not None
        assert window.stdout.readline() == "open\n"
        with pytest.raises(StoreTrouble) as told:
            converting.encrypt_open(station.database, folder)
        assert told.value.kind == "busy"
        window.communicate("\n")
        assert embedded.is_plain(folder / STORE)
        station.do("people.remove_staff", code="tifawt")
        assert names_of(station) == []


def test_it_does_not_come_into_the_nights_work(folder: Path) -> None:
    with closing(open_folder(folder)) as station:
        night = lock_of(station.database, folder, NIGHTLY)
        assert night.take()
        with pytest.raises(StoreTrouble):
            converting.encrypt_open(station.database, folder)
        night.give_back()
        assert not station.database.encrypted


def test_nothing_opens_while_it_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def meanwhile(*_: object) -> None:
        with pytest.raises(StoreTrouble) as told:
            open_folder(folder)
        tried.append(told.value.kind)

    monkeypatch.setattr(converting, "_require_same", meanwhile)
    converting.encrypt_store(folder)
    assert tried == ["busy"]


def test_copies_beside_a_store_go_with_it(folder: Path) -> None:
    copy = folder / f"{STORE}.before-0015-from-0014-20261124T104200"
    embedded.copy(folder / STORE, copy)
    junk = folder / f"{STORE}.before-restore-junk"
    junk.write_bytes(b"not a database" * 100)
    done = converting.encrypt_store(folder)
    assert set(done.files) == {STORE, copy.name}
    assert done.left == (junk.name,)
    assert embedded.is_encrypted(copy)
    assert NAME.encode() not in everything(folder)
    back = converting.decrypt_store(folder)
    assert set(back.files) == {STORE, copy.name}
    assert embedded.is_plain(copy)


def test_a_copy_that_lost_rows_takes_no_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = embedded.export

    def lossy(opened: sqlite3.Connection, target: Path, seal: embedded.Seal | None) -> None:
        real(opened, target, seal)
        with closing(embedded.by_cipher(target, seal)) as made, made:
            made.execute("DELETE FROM staff")

    monkeypatch.setattr(embedded, "export", lossy)
    with pytest.raises(StoreTrouble):
        converting.encrypt_store(folder)
    assert embedded.is_plain(folder / STORE)
    assert names_in(folder) == [NAME]
    assert not [*folder.glob("*.coming")]


def test_a_key_that_is_not_given_back_encrypts_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "find", lambda *_: None)
    with pytest.raises(StoreTrouble):
        converting.encrypt_store(folder)
    assert embedded.is_plain(folder / STORE)


def test_only_a_manager_decides(folder: Path, aside: Path) -> None:
    pin = aside / "pin"
    pin.write_text("482913")
    pin.chmod(0o600)
    with closing(open_folder(folder)) as station:
        station.do("people.add_staff", code="salma", name="Salma", role="manager")
    chosen = ["do", "people.choose_pin", "pin=482913", "--as", "salma"]
    assert main(["--data", str(folder), *chosen]) == DONE
    assert main(["--data", str(folder), "store", "encrypt"]) == REFUSED
    assert embedded.is_plain(folder / STORE)
    manager = ["--as", "salma", "--pin-file", str(pin)]
    assert main(["--data", str(folder), "store", "encrypt", *manager]) == DONE
    assert embedded.is_encrypted(folder / STORE)
    assert main(["--data", str(folder), "store", "decrypt"]) == REFUSED
    assert embedded.is_encrypted(folder / STORE)
