"""`kiosk audit verify`, and the doctor that runs it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def site(run: Run) -> Run:
    """A store with a site."""
    assert run("do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca")[0] == 0
    return run


def forge(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "kiosk.sqlite3")) as store, store:
        assert store.execute(statement).rowcount


def test_a_log_that_is_whole_is_said_to_be(site: Run) -> None:
    code, [said] = site("audit", "verify")
    assert code == 0
    assert (said["ok"], said["wrong"], said["n"]) == (True, "", None)
    assert said["rows"] > 1
    assert str(said["rows"]) in said["message"]


@pytest.mark.parametrize(
    ("statement", "wrong", "n"),
    [
        ("UPDATE command SET actor = 'youssef' WHERE n = 2", "altered", 2),
        ("DELETE FROM command WHERE n = 1", "missing", 1),
        ("DELETE FROM command WHERE n = (SELECT max(n) FROM command)", "cut", None),
    ],
)
def test_a_log_that_was_forged_exits_with_3_and_names_the_row(
    site: Run, tmp_path: Path, statement: str, wrong: str, n: int | None
) -> None:
    forge(tmp_path, statement)
    for language in ("fr", "ar", "en"):
        code, [said] = site("--lang", language, "audit", "verify")
        assert (code, said["ok"], said["wrong"]) == (3, False, wrong)
        assert n is None or said["n"] == n
        assert str(said["n"]) in said["message"]


def test_the_doctor_finds_a_log_that_was_forged(site: Run, tmp_path: Path) -> None:
    forge(tmp_path, "UPDATE command SET payload = '{}' WHERE n = 1")
    code, findings = site("doctor")
    assert code == 4
    assert [f["what"] for f in findings if not f["ok"]] == ["log is whole"]
