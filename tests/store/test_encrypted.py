"""An encrypted store: what a thief reads of it, what opens it, and what is said without its key."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.cli import main
from kiosk.cli.codes import DONE, TROUBLE, USAGE
from kiosk.core import wording
from kiosk.core.errors import BadFile, StoreTrouble
from kiosk.opening import open_folder
from kiosk.staff.queries import staff
from kiosk.station import Station
from kiosk.store import converting, copies, embedded, keeping
from kiosk.store.database import STORE
from kiosk.sync.triggers import fit
from tests.store.plain import plain_backup
from tests.store.test_copies import damaged

NAME = "Tifawt Ouhaddou"
CODES = {"fr", "ar", "en"}


def filled(folder: Path) -> Station:
    """A station with somebody in it."""
    station = open_folder(folder)
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    station.do("people.add_staff", code="tifawt", name=NAME, role="desk")
    return station


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder whose store is encrypted and closed."""
    filled(tmp_path / "data").close()
    converting.encrypt_store(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def lost(folder: Path) -> Path:
    """One whose key is lost."""
    for key in (folder / keeping.FOLDER).glob("store-*"):
        key.unlink()
    return folder


def everything(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def opened_and_read(folder: Path) -> None:
    with closing(open_folder(folder)) as station:
        station.database.read(lambda session: session.execute(text("PRAGMA integrity_check")).all())
        station.ask(staff)


def test_no_name_is_in_any_file_of_an_encrypted_store_nor_in_its_log(folder: Path) -> None:
    station = open_folder(folder)
    station.do("people.add_staff", code="anir", name="Anir Ait Baha", role="agent")
    assert (folder / f"{STORE}-wal").stat().st_size
    kept = everything(folder)
    for word in (NAME, "Tifawt", "Anir", "CREATE TABLE", "SQLite format"):
        assert word.encode() not in kept.replace((folder / "numbers.sqlite3").read_bytes(), b"")
    assert {person.name for person in station.ask(staff)} == {NAME, "Anir Ait Baha"}
    station.close()


def test_a_thief_of_the_file_reads_nothing_without_its_key(folder: Path, aside: Path) -> None:
    stolen = aside / STORE
    stolen.write_bytes((folder / STORE).read_bytes())
    with closing(sqlite3.connect(stolen)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM staff")
    for guess in (None, embedded.new_seal()):
        unread = pytest.raises(embedded.driver().DatabaseError)
        with closing(embedded.by_cipher(stolen, guess)) as tried, unread:
            tried.execute("SELECT * FROM staff")
    with pytest.raises(StoreTrouble) as told:
        embedded.connect(stolen)
    assert told.value.kind == embedded.KEY_LOST_ALONE


def test_what_a_file_begins_with_is_of_its_key_alone(tmp_path: Path) -> None:
    begins = set()
    for name in "abc":
        filled(tmp_path / name).close()
        converting.encrypt_store(tmp_path / name)
        begins.add((tmp_path / name / STORE).read_bytes()[:16])
    assert len(begins) == 3
    assert len({half for salt in begins for half in (salt[:8], salt[8:])}) == 6


def test_the_key_is_random_and_for_its_owners_eyes(folder: Path) -> None:
    (key,) = (folder / keeping.FOLDER).glob("store-*")
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    assert len(keeping.find(folder, key.stem) or b"") == 32


def test_a_plain_store_loads_neither_cipher_nor_keyring(tmp_path: Path) -> None:
    filled(tmp_path).close()
    look = (
        "import sys; from pathlib import Path; from kiosk.opening import open_folder;"
        f"open_folder(Path({str(tmp_path)!r})).close();"
        "print([name for name in ('sqlcipher3', 'keyring') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("language", sorted(CODES))
@pytest.mark.parametrize("enrolled", [False, True])
def test_without_its_key_each_verb_says_what_is_lost_and_makes_no_other_store(
    lost: Path, aside: Path, capsys: pytest.CaptureFixture[str], language: str, enrolled: bool
) -> None:
    (lost / "settings.toml").write_text(f'language = "{language}"\n', encoding="utf-8")
    if enrolled:
        (lost / "central.json").write_text("{}", encoding="utf-8")
    was = (lost / STORE).read_bytes()
    kind = embedded.KEY_LOST if enrolled else embedded.KEY_LOST_ALONE
    for verb in (["ask", "sites.list"], ["purge"], ["backup", str(aside / "copy")], ["doctor"]):
        capsys.readouterr()
        assert main(["--data", str(lost), *verb]) == TROUBLE, verb
        assert wording.say(f"trouble.{kind}", language) in "".join(capsys.readouterr()), verb
    assert (lost / STORE).read_bytes() == was
    assert not (aside / "copy").exists()


@pytest.mark.parametrize("window", ["reception", "touch", "display"])
def test_without_its_key_a_window_says_so_and_ends(lost: Path, window: str) -> None:
    (lost / "settings.toml").write_text('language = "ar"\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--data", str(lost), "run", window],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )
    told = wording.say(f"trouble.{embedded.KEY_LOST_ALONE}", "ar")
    assert done.returncode == TROUBLE
    assert f"kiosk: {told}\n" in done.stderr


def test_two_programs_share_an_encrypted_store(folder: Path) -> None:
    words = ["people.add_staff", "code=anir", "name=Anir", "role=agent"]
    other = [sys.executable, "-m", "kiosk", "--data", str(folder), "do", *words]
    with closing(open_folder(folder)) as station:
        assert station.database.poll_changes() == frozenset()
        subprocess.run(other, capture_output=True, check=True)
        assert "staff" in station.database.poll_changes()
        assert {person.name for person in station.ask(staff)} == {NAME, "Anir"}


def test_a_key_that_was_changed_is_no_key(folder: Path) -> None:
    (key,) = (folder / keeping.FOLDER).glob("store-*")
    word = key.read_text("ascii")
    other = "0" if word[10] != "0" else "1"
    key.write_text(f"{word[:10]}{other}{word[11:]}", "ascii")
    with pytest.raises(StoreTrouble) as told:
        open_folder(folder)
    assert told.value.kind == embedded.KEY_LOST_ALONE


@pytest.mark.parametrize("how", ["cut short", "something else", "a page"])
def test_damage_is_told_apart_from_a_lost_key(folder: Path, how: str) -> None:
    if how == "a page":
        spoilt = bytearray((folder / STORE).read_bytes())
        spoilt[20:60] = bytes(40)
        (folder / STORE).write_bytes(spoilt)
    else:
        damaged(folder / STORE, how)
    with pytest.raises(StoreTrouble) as told:
        opened_and_read(folder)
    assert told.value.kind == "damaged"


def test_a_program_without_the_cipher_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    assert main(["--data", str(folder), "--json", "ask", "sites.list"]) == TROUBLE
    assert json.loads(capsys.readouterr().out)["trouble"] == "no_cipher"


def test_a_backup_comes_back_into_an_encrypted_store(folder: Path, aside: Path) -> None:
    station = open_folder(folder)
    copies.backup(station.database, folder, aside / "copy")
    assert NAME.encode() not in (aside / "copy").read_bytes()
    station.do("people.add_staff", code="anir", name="Anir", role="agent")
    kept = copies.restore(folder, aside / "copy", then=fit)
    assert [person.name for person in station.ask(staff)] == [NAME]
    assert kept is not None
    assert embedded.is_encrypted(folder / STORE)
    assert NAME.encode() not in everything(folder)
    copies.restore(folder, kept, then=fit)
    assert len(station.ask(staff)) == 2
    station.close()


def test_a_plain_backup_comes_back_encrypted(folder: Path, tmp_path: Path, aside: Path) -> None:
    with closing(filled(tmp_path / "other")) as other:
        other.do("people.add_staff", code="anir", name="Anir", role="agent")
        plain_backup(other.folder, aside / "copy")
    with closing(open_folder(folder)) as station:
        copies.restore(folder, aside / "copy")
        assert {person.name for person in station.ask(staff)} == {NAME, "Anir"}
    assert embedded.is_encrypted(folder / STORE)
    assert b"Anir" not in everything(folder)


def test_an_encrypted_backup_comes_back_into_a_plain_store(folder: Path, aside: Path) -> None:
    embedded.copy(folder / STORE, aside / "copy", folder)
    with pytest.MonkeyPatch.context() as kept:
        kept.setattr(keeping, "forget", lambda *_: None)
        converting.decrypt_store(folder)
    copies.restore(folder, aside / "copy")
    assert embedded.is_plain(folder / STORE)
    with closing(open_folder(folder)) as station:
        assert [person.name for person in station.ask(staff)] == [NAME]


def test_a_backup_of_another_key_is_refused(folder: Path, tmp_path: Path, aside: Path) -> None:
    filled(tmp_path / "other").close()
    converting.encrypt_store(tmp_path / "other")
    copy = aside / "copy"
    copy.write_bytes((tmp_path / "other" / STORE).read_bytes())
    with pytest.raises(BadFile) as told:
        copies.restore(folder, copy)
    assert told.value.kind == copies.SEALED
    assert main(["--data", str(folder), "restore", str(copy)]) == USAGE


def test_a_store_whose_key_is_lost_is_laid_aside_for_a_backup_and_the_new_one_is_encrypted(
    lost: Path, tmp_path: Path, aside: Path
) -> None:
    with closing(filled(tmp_path / "other")) as other:
        plain_backup(other.folder, aside / "copy")
    was = (lost / STORE).read_bytes()
    assert main(["--data", str(lost), "restore", str(aside / "copy")]) == DONE
    (kept,) = lost.glob(f"{STORE}.before-restore-*")
    assert kept.read_bytes() == was
    assert embedded.is_encrypted(lost / STORE)
    with closing(open_folder(lost)) as station:
        assert [person.name for person in station.ask(staff)] == [NAME]


@pytest.mark.parametrize("how", ["something else", "gone"])
def test_a_sealed_backup_is_laid_encrypted_where_the_store_was(
    folder: Path, aside: Path, how: str
) -> None:
    with closing(open_folder(folder)) as station:
        copies.backup(station.database, folder, aside / "copy")
    if how == "gone":
        (folder / STORE).unlink()
    else:
        damaged(folder / STORE, how)
    copies.restore(folder, aside / "copy", then=fit)
    assert embedded.is_encrypted(folder / STORE)
    with closing(open_folder(folder)) as station:
        assert [person.name for person in station.ask(staff)] == [NAME]


@pytest.mark.parametrize("how", ["something else", "gone"])
def test_where_a_store_was_encrypted_none_is_laid_plain(
    folder: Path, tmp_path: Path, aside: Path, how: str
) -> None:
    with closing(filled(tmp_path / "other")) as other:
        plain_backup(other.folder, aside / "copy")
    if how == "gone":
        (folder / STORE).unlink()
    else:
        damaged(folder / STORE, how)
    copies.restore(folder, aside / "copy")
    assert embedded.is_encrypted(folder / STORE)


def test_a_window_whose_store_became_another_kind_says_so(folder: Path, tmp_path: Path) -> None:
    filled(tmp_path / "other").close()
    with closing(open_folder(folder)) as station:
        station.ask(staff)
        (tmp_path / "other" / STORE).replace(folder / STORE)
        with pytest.raises(StoreTrouble) as told:
            station.ask(staff)
    assert told.value.kind == "converted"
