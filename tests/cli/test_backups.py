"""Backups at the command line: sealed, tried out, opened by a code, and codes drawn by managers."""

from __future__ import annotations

import io
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.paper.drawing.raster import pages
from kiosk.store import recovery
from kiosk.store.database import STORE
from tests.cli.conftest import Run
from tests.store.plain import plain_backup

Say = Callable[[str], None]


@pytest.fixture
def site(run: Run) -> Run:
    run("do", "sites.open", "code=rabat", "name=Technopark Rabat", "city=Rabat")
    return run


@pytest.fixture
def code(site: Run) -> str:
    _, [said] = site("backup", "--new-code")
    return str(said["code"])


@pytest.fixture
def copy(site: Run, code: str, aside: Path) -> Path:
    """A backup that the code opens."""
    file = aside / "copy.backup"
    assert site("backup", str(file))[0] == 0
    return file


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Say:
    """What is piped in."""

    def piped(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))

    piped("")
    return piped


@pytest.fixture
def elsewhere(aside: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A machine that has nothing."""

    def call(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        import json

        code = main(["--data", str(aside / "new"), "--json", *arguments])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return call


def test_a_backup_over_a_file_names_no_option_that_it_lacks(
    site: Run, copy: Path, aside: Path
) -> None:
    report = aside / "rooms.csv"
    verbs = [("backup", str(copy)), ("report", "rooms", "--format", "csv", "-o", str(report))]
    report.touch()
    said = [site(*verb) for verb in verbs]
    assert ["--force" in str(words) for _code, words in said] == [False, True]
    assert all(code != 0 for code, _words in said)


def test_a_backup_says_what_it_is_and_is_verified(site: Run, copy: Path) -> None:
    code, [said] = site("backup", "verify", str(copy))
    assert code == 0
    assert (said["site"], said["kind"], said["why"]) == ("rabat", "rows", "by_hand")
    assert said["rows"] > 3


def test_a_new_machine_asks_for_the_code_and_opens_with_it(
    elsewhere: Run, copy: Path, code: str, aside: Path, say: Say
) -> None:
    exits, [said] = elsewhere("restore", str(copy))
    assert (exits, said["refused"]) == (3, "backups.code_needed")
    assert not (aside / "new" / STORE).exists()
    say(code.lower() + "\n")
    assert elsewhere("restore", str(copy))[0] == 0
    _, sites = elsewhere("ask", "sites.list")
    assert [each["code"] for each in sites] == ["rabat"]


def test_the_code_comes_from_a_file(elsewhere: Run, copy: Path, code: str, aside: Path) -> None:
    (aside / "code").write_text(f"\ufeff{code.replace('-', ' ')}\n", "utf-8")
    assert elsewhere("backup", "verify", str(copy), "--code-file", str(aside / "code"))[0] == 0
    assert elsewhere("restore", str(copy), "--code-file", str(aside / "code"))[0] == 0


@pytest.mark.parametrize(
    ("spoil", "refused"),
    [
        (lambda code: recovery.new().text, "backups.wrong_code"),
        (lambda code: code[:-1], "backups.code_length"),
        (lambda code: code[1] + code[0] + code[2:], "backups.code_mistyped"),
    ],
)
def test_a_code_that_is_not_the_one_is_told_in_words(
    elsewhere: Run, copy: Path, code: str, say: Say, spoil: Callable[[str], str], refused: str
) -> None:
    if code[0] == code[1]:
        return
    say(spoil(code) + "\n")
    exits, [said] = elsewhere("restore", str(copy))
    assert (exits, said["refused"]) == (3, refused)


def test_whoever_sits_there_is_asked_again_until_the_code_may_be_one(
    elsewhere: Run, copy: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter([code[:-1] + ("7" if code[-1] != "7" else "8"), "", code])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _prompt: next(typed))
    assert elsewhere("restore", str(copy))[0] == 0


def test_whoever_gives_up_is_told_what_is_needed(
    elsewhere: Run, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", gone)
    exits, [said] = elsewhere("restore", str(copy))
    assert (exits, said["refused"]) == (3, "backups.code_needed")


def test_a_backup_of_an_older_program_is_put_back(site: Run, tmp_path: Path, aside: Path) -> None:
    plain = plain_backup(tmp_path, aside / "old.sqlite3")
    site("do", "sites.add_room", "name=Rif", "capacity=8")
    code, [said] = site("restore", str(plain))
    assert code == 0
    assert Path(said["kept"]).name.endswith(".backup")
    assert site("ask", "sites.resources") == (0, [])
    assert site("restore", str(said["kept"]))[0] == 0
    assert len(site("ask", "sites.resources")[1]) == 1


@pytest.mark.parametrize(("kind", "at"), [("cut", -9), ("cut", 20), ("changed", 300)])
def test_a_file_that_was_touched_is_told_in_words(
    site: Run, copy: Path, kind: str, at: int
) -> None:
    data = bytearray(copy.read_bytes())
    if kind == "cut":
        data = data[:at]
    else:
        data[at] ^= 1
    copy.write_bytes(data)
    for verb in (("backup", "verify"), ("restore",)):
        code, [said] = site(*verb, str(copy))
        assert (code, said["error"]) == (2, "usage")
        assert said["file"] in ("cut", "changed")


def test_a_manager_draws_a_code_and_nobody_else(site: Run, tmp_path: Path, aside: Path) -> None:
    for person, role in (("youssef", "manager"), ("salma", "desk")):
        site("do", "people.add_staff", f"code={person}", f"name={person}", f"role={role}")
    sheet = aside / "code.pdf"
    code, [said] = site("backup", "--new-code", "--sheet", str(sheet), "--as", "youssef")
    assert code == 0
    assert len(said["groups"]) == 8
    assert pages(sheet.read_bytes()) == 1
    assert sheet.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(tmp_path / STORE)) as store:
        [(by, printed)] = store.execute("SELECT drawn_by, printed_at FROM recovery_code")
    assert (by, printed is not None) == ("youssef", True)
    code, [said] = site("backup", "--new-code", "--as", "salma")
    assert (code, said["refused"]) == (3, "people.not_allowed")


def test_a_new_code_leaves_older_backups_to_the_one_before(
    site: Run, elsewhere: Run, copy: Path, code: str, say: Say, aside: Path
) -> None:
    _, [said] = site("backup", "--new-code")
    site("backup", str(aside / "newer.backup"))
    for file, opens, other in (
        (copy, code, said["code"]),
        (aside / "newer.backup", said["code"], code),
    ):
        say(f"{other}\n")
        assert elsewhere("backup", "verify", str(file))[1][0]["refused"] == "backups.wrong_code"
        say(f"{opens}\n")
        assert elsewhere("backup", "verify", str(file))[0] == 0


@pytest.mark.parametrize(
    "words",
    [(), ("verify",), ("a", "b"), ("verify", "a", "b"), ("a", "--new-code")],
)
def test_wrong_usage_is_told(site: Run, words: tuple[str, ...]) -> None:
    assert site("backup", *words)[0] == 2


def test_a_file_that_is_no_backup_is_told(site: Run, aside: Path) -> None:
    (aside / "holiday.jpg").write_bytes(b"\xff\xd8" * 500)
    for name in ("holiday.jpg", "missing", "."):
        assert site("backup", "verify", str(aside / name))[0] == 2
        assert site("restore", str(aside / name))[0] == 2


def test_the_doctor_tells_the_last_good_backup(site: Run, tmp_path: Path) -> None:
    def said() -> dict[str, Any]:
        return {each["what"]: each for each in site("doctor")[1]}

    before = said()
    assert before["backup"]["found"] == "none yet"
    assert not before["backup"]["there"]
    assert not before["recovery code"]["there"]
    assert site("nightly")[0] == 0
    found = said()
    assert found["backup"]["ok"]
    assert found["backup"]["there"]
    assert str(tmp_path / "backups") in found["backup"]["found"]
    assert "--new-code" in found["recovery code"]["found"]
    site("backup", "--new-code")
    assert "only this machine opens 1" in said()["recovery code"]["found"]
    (tmp_path / "settings.toml").write_text('backups.second_folder = "/nowhere"\n')
    assert site("nightly", "--all")[0] == 4
    assert "second_folder" in said()["second folder"]["found"]
