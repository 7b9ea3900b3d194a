"""Putting a backup back at the command line: who may, what stays, and what the log says of it."""

from __future__ import annotations

import io
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.store.database import STORE
from kiosk.store.handed_out import HandedOut
from kiosk.store.log import mark
from tests.cli.conftest import PIN, Run
from tests.store.plain import plain_backup

WRONG = "739204"


@pytest.fixture
def code(staffed: Run, pin: Path) -> str:
    _, [said] = staffed("backup", "--new-code", "--as", "amina", "--pin-file", str(pin))
    return str(said["code"])


@pytest.fixture
def copy(staffed: Run, code: str, aside: Path) -> Path:
    file = aside / "copy.backup"
    assert staffed("backup", str(file))[0] == 0
    return file


@pytest.fixture(autouse=True)
def nobody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))


def asked(folder: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / STORE)) as store:
        return store.execute(question).fetchall()


def test_whoever_is_there_puts_nothing_over_a_store_that_has_a_manager(
    staffed: Run, copy: Path, pin: Path, tmp_path: Path, aside: Path
) -> None:
    plain = plain_backup(tmp_path, aside / "plain.sqlite3")
    was = asked(tmp_path, "SELECT count(*) FROM command")
    for file in (copy, plain):
        exits, [said] = staffed("restore", str(file))
        assert (exits, said["refused"]) == (3, "backups.restore_guarded")
    exits, [said] = staffed("restore", str(copy), "--as", "salma", "--pin-file", str(pin))
    assert (exits, said["refused"]) == (3, "people.not_allowed")
    assert asked(tmp_path, "SELECT count(*) FROM command WHERE name <> 'people.sign_in'") == [
        (was[0][0] - 1,)
    ]


def test_a_manager_does_and_the_log_says_who_and_from_what(
    staffed: Run, copy: Path, pin: Path, tmp_path: Path
) -> None:
    assert staffed("restore", str(copy), "--as", "amina", "--pin-file", str(pin))[0] == 0
    [(actor, payload)] = asked(
        tmp_path, "SELECT actor, payload FROM command WHERE name = 'store.restored'"
    )
    assert actor == "Poste accueil 1"
    assert '"by":"amina"' in payload
    assert '"how":"manager"' in payload
    assert '"why":"by_hand"' in payload
    assert staffed("audit", "verify")[0] == 0


def test_so_does_whoever_has_the_code_of_the_store_that_is_there(
    staffed: Run, copy: Path, code: str, pin: Path, aside: Path, tmp_path: Path
) -> None:
    old = aside / "old code"
    old.write_text(code)
    _, [said] = staffed("backup", "--new-code", "--as", "amina", "--pin-file", str(pin))
    (aside / "code").write_text(said["code"])
    exits, [told] = staffed("restore", str(copy), "--code-file", str(old))
    assert (exits, told["refused"]) == (3, "backups.restore_guarded")
    assert staffed("restore", str(copy), "--code-file", str(aside / "code"))[0] == 0
    assert asked(tmp_path, "SELECT actor FROM command WHERE name = 'store.restored'") == [
        ("Poste accueil 1",)
    ]
    assert staffed("restore", str(copy), "--code-file", str(old))[0] == 3, "the code went back"


@pytest.fixture
def two_sheets(
    staffed: Run, copy: Path, code: str, pin: Path, aside: Path, tmp_path: Path
) -> tuple[str, str]:
    """The sheet of the store that is there and that of the backup, which another machine made."""
    _, [said] = staffed("backup", "--new-code", "--as", "amina", "--pin-file", str(pin))
    (tmp_path / "keys" / "backup.key").unlink()
    for name, sheet in (("here", said["code"]), ("of the file", code)):
        (aside / name).write_text(sheet)
    return said["code"], code


@pytest.mark.parametrize("in_files", [(), ("here",), ("of the file",), ("of the file", "here")])
def test_the_store_and_the_backup_may_have_a_sheet_each(
    staffed: Run,
    copy: Path,
    two_sheets: tuple[str, str],
    aside: Path,
    monkeypatch: pytest.MonkeyPatch,
    in_files: tuple[str, ...],
) -> None:
    sheets = dict(zip(("here", "of the file"), two_sheets, strict=True))
    typed = [sheet for name, sheet in sheets.items() if name not in in_files]
    files = [part for name in in_files for part in ("--code-file", str(aside / name))]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(typed[:1])))
    if len(typed) == 2:
        exits, [said] = staffed("restore", str(copy), *files)
        assert (exits, said["refused"]) == (3, "backups.wrong_code")
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(typed)))
    assert staffed("restore", str(copy), *files)[0] == 0


@pytest.mark.parametrize("how", ["damaged", "gone"])
def test_a_store_that_is_broken_asks_nobody(
    staffed: Run, copy: Path, tmp_path: Path, how: str
) -> None:
    if how == "gone":
        (tmp_path / STORE).unlink()
    else:
        (tmp_path / STORE).write_bytes(b"not a database" * 10_000)
    for log in tmp_path.glob(f"{STORE}-*"):
        log.unlink()
    assert staffed("restore", str(copy))[0] == 0
    [(payload,)] = asked(tmp_path, "SELECT payload FROM command WHERE name = 'store.restored'")
    assert '"how":"nobody"' in payload


def test_who_may_sign_in_does_not_go_back(
    staffed: Run, copy: Path, pin: Path, aside: Path, tmp_path: Path
) -> None:
    wrong = aside / "wrong"
    wrong.write_text(WRONG)
    wrong.chmod(0o600)
    as_manager = ("--as", "amina", "--pin-file", str(pin))
    staffed("do", "people.add_staff", "code=nora", "name=Nora", "role=desk", *as_manager)
    staffed("do", "people.remove_staff", "code=salma", *as_manager)
    assert staffed("login", "nora", "--pin-file", str(wrong))[0] == 3
    assert staffed("restore", str(copy), *as_manager)[0] == 0
    assert asked(tmp_path, "SELECT active FROM staff WHERE code = 'salma'") == [(0,)]
    assert asked(tmp_path, "SELECT active FROM staff WHERE code = 'nora'") == [(1,)]
    assert asked(tmp_path, "SELECT wrong FROM staff_attempt WHERE code = 'nora'") == [(1,)]
    assert staffed("login", "salma", "--pin-file", str(pin))[0] == 3
    assert staffed("audit", "verify")[0] == 0


@pytest.mark.parametrize("sealed", [True, False])
def test_a_code_that_was_locked_stays_so_however_it_became(
    staffed: Run, copy: Path, pin: Path, aside: Path, tmp_path: Path, sealed: bool
) -> None:
    file = copy if sealed else plain_backup(tmp_path, aside / "plain.sqlite3")
    with closing(sqlite3.connect(tmp_path / STORE)) as store, store:  # as the centre laid it
        store.execute("UPDATE staff_secret SET locked_at = set_at WHERE code = 'salma'")
    as_manager = ("--as", "amina", "--pin-file", str(pin))
    assert staffed("restore", str(file), *as_manager)[0] == 0
    exits, [said] = staffed("login", "salma", "--pin-file", str(pin))
    assert (exits, said["refused"]) == (3, "people.locked")


def test_a_site_that_had_a_manager_is_nobody_s_for_having_been_put_back(
    run: Run, pin: Path, aside: Path, tmp_path: Path
) -> None:
    run("do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca")
    early = aside / "early.backup"
    run("backup", str(early))
    run("do", "people.add_staff", "code=amina", "name=Amina Tazi", "role=manager")
    run("do", "people.choose_pin", f"pin={PIN}", "--as", "amina")
    assert run("restore", str(early), "--as", "amina", "--pin-file", str(pin))[0] == 0
    assert run("restore", str(early))[0] == 3
    with closing(sqlite3.connect(tmp_path / STORE)) as store, store:  # as if it came from elsewhere
        store.execute("DELETE FROM command WHERE name LIKE 'people.%'")
    assert run("restore", str(early), "--as", "amina", "--pin-file", str(pin))[0] == 0
    assert run("restore", str(early))[0] == 3


def test_a_restore_that_fails_leaves_the_mark_of_the_log(
    staffed: Run, copy: Path, pin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("kiosk.store.copies._lay", broken)
    monkeypatch.setattr("kiosk.store.copies.verify", lambda *_: _found(copy))
    with closing(HandedOut(tmp_path)) as numbers:
        numbers.keep({mark("", alone=True): 3})
        assert staffed("restore", str(copy), "--as", "amina", "--pin-file", str(pin))[0] == 4
        assert numbers.last(mark("", alone=True)) == 3


def test_the_mark_of_the_log_goes_on_from_what_was_put_back(
    staffed: Run, copy: Path, pin: Path, tmp_path: Path
) -> None:
    assert staffed("restore", str(copy), "--as", "amina", "--pin-file", str(pin))[0] == 0
    with closing(sqlite3.connect(tmp_path / STORE)) as store, store:
        store.execute("DELETE FROM command WHERE name = 'store.restored'")
        store.execute("UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'command'")
    exits, [said] = staffed("audit", "verify")
    assert (exits, said["wrong"]) == (3, "cut")


def test_it_says_what_to_do_next(
    staffed: Run, copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], aside: Path
) -> None:
    assert main(["--data", str(aside / "new"), "restore", str(copy)]) == 3
    shutil.copytree(tmp_path / "keys", aside / "new" / "keys", dirs_exist_ok=True)
    assert main(["--data", str(aside / "new"), "restore", str(copy)]) == 0
    told = capsys.readouterr().out
    for verb in ("kiosk doctor", "kiosk run", "kiosk sync --once"):
        assert verb in told


def _found(file: Path) -> Any:
    from kiosk.store.backup import Read, facts_of

    return Read(facts_of(file), {})
