"""`kiosk update` as technicians and scripts drive it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.store.database import STORE
from kiosk.store.migrate import HEAD
from kiosk.updates import looking
from kiosk.updates.layout import Layout
from kiosk.updates.state import (
    GONE,
    INSTALLED,
    KEPT,
    NO_COPY,
    NOT_STARTED,
    READY,
    ROLLED_BACK,
    TRYING,
    Outcome,
    State,
    load,
    save,
)
from tests.cli.conftest import PIN
from tests.updates.conftest import NEXT, NOW, OURS, Made

Run = Callable[..., tuple[int, list[dict[str, Any]]]]
SOON = {"made_at": datetime.now(UTC), "expires_at": datetime.now(UTC) + timedelta(days=30)}


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        code = main(["--data", str(tmp_path), "--json", *arguments])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return call


@pytest.fixture
def staffed(run: Run) -> Run:
    """Salma receives, Tarik has the machines, Amina manages."""
    run("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    for code, role in (("salma", "desk"), ("tarik", "technician"), ("amina", "manager")):
        run("do", "people.add_staff", f"code={code}", f"name={code}", f"role={role}")
    for code in ("salma", "tarik", "amina"):
        run("do", "people.choose_pin", f"pin={PIN}", "--as", code)
    return run


@pytest.fixture
def pin(aside: Path) -> str:
    file = aside / "pin"
    file.write_text(f"{PIN}\n")
    file.chmod(0o600)
    return str(file)


def test_a_technician_looks_takes_and_lets_go(
    installed: Layout, staffed: Run, make: Made, pin: str, tmp_path: Path
) -> None:
    file = str(make(**SOON))
    assert staffed("update", "check", file)[1][0]["version"] == NEXT
    tarik = ("--as", "tarik", "--pin-file", pin)
    code, [said] = staffed("update", "apply", file, *tarik)
    assert (code, said["version"], said["waits"], said["when"]) == (0, OURS, NEXT, "night")
    assert load(tmp_path).step == READY
    assert staffed("update", "rollback", *tarik)[0] == 0
    assert staffed("update", "status")[1][0]["waits"] is None
    assert staffed("update", "apply", file, "--now", *tarik)[1][0]["when"] == "now"


def test_who_receives_visitors_lays_no_version(
    installed: Layout, staffed: Run, make: Made, pin: str
) -> None:
    for who in ((), ("--as", "salma", "--pin-file", pin)):
        code, [said] = staffed("update", "apply", str(make(**SOON)), *who)
        assert (code, said["refused"]) == (3, "people.not_allowed")
        assert staffed("update", "rollback", *who)[0] == 3
    assert installed.versions() == [OURS]


def test_what_is_wrong_is_told_with_what_to_do(
    installed: Layout, run: Run, make: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "sticks", list)
    assert run("update", "check")[1][0]["refused"] == "updates.nothing_there"
    code, [said] = run("update", "check", str(tmp_path / "none.update"))
    assert (code, said["file"]) == (2, "no_source")
    old = make(version="1.0.0", **SOON)
    code, [said] = run("update", "apply", str(old))
    assert (code, said["refused"], said["ours"]) == (3, "updates.older", OURS)
    assert "rollback" in said["message"]


@pytest.mark.parametrize(("language", "word"), [("fr", "attend"), ("ar", "ينتظر"), ("en", "waits")])
def test_what_waits_is_told_in_each_language(
    installed: Layout, capsys: pytest.CaptureFixture[str], tmp_path: Path, language: str, word: str
) -> None:
    save(tmp_path, State(step=READY, version=NEXT, source="stick"))
    assert main(["--data", str(tmp_path), "--lang", language, "update", "status"]) == 0
    said = capsys.readouterr().out
    assert OURS in said
    assert f"{NEXT}" in said
    assert word in said


@pytest.mark.parametrize("result", [INSTALLED, ROLLED_BACK, KEPT, NOT_STARTED, GONE])
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_how_the_last_one_fared_is_told(
    installed: Layout,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    result: str,
    language: str,
) -> None:
    last = Outcome(result=result, version=NEXT, former=OURS, at=NOW, why=NO_COPY, acts=3)
    save(tmp_path, State(step=TRYING, version="1.6.0", former=OURS, last=last))
    assert main(["--data", str(tmp_path), "--lang", language, "update", "status"]) == 0
    assert "1.6.0" in capsys.readouterr().out


def test_the_program_says_which_it_is_without_a_store(installed: Layout, run: Run) -> None:
    assert run("update", "probe") == (
        0,
        [{"ok": True, "version": OURS, "build": "abc, 2026-10-01", "schema": HEAD}],
    )


def test_from_its_source_nothing_is_laid(run: Run, make: Made) -> None:
    code, [said] = run("update", "rollback")
    assert (code, said["refused"]) == (3, "updates.not_installed")


def test_a_store_of_a_newer_version_is_no_reason_to_ask_who_is_there(
    installed: Layout, staffed: Run, make: Made, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / STORE)) as store, store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
    assert staffed("ask", "visits.on_site")[1][0]["trouble"] == "too_new"
    code, [said] = staffed("update", "apply", str(make(**SOON)))
    assert (code, said["refused"]) == (3, "updates.cannot_open")
    code, [said] = staffed("update", "apply", str(make(opens=("9999",), **SOON)))
    assert (code, said["waits"]) == (0, NEXT)
