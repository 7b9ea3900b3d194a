"""Logs: kept beside the data, bounded, from several processes, and without what people typed."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.supervisor import logs

log = logging.getLogger("kiosk.test")
WRITES = """
import logging, sys
from pathlib import Path
from kiosk.supervisor import logs
logs.MOST_BYTES = 20_000
with logs.kept(Path(sys.argv[1]), "touch"):
    for number in range(400):
        logging.getLogger("kiosk.test").info("%s line %04d", sys.argv[2], number)
"""


def written(folder: Path) -> str:
    return "".join(file.read_text(encoding="utf-8") for file in logs.files(folder))


def test_what_is_logged_is_kept_for_whoever_mends(tmp_path: Path) -> None:
    with logs.kept(tmp_path, "touch"):
        log.info("the window is open")
        logging.getLogger("sqlalchemy").info("chatter")
        logging.getLogger("sqlalchemy").warning("worth knowing")
    log.warning("after it closed")
    text = (tmp_path / "logs" / "touch.log").read_text(encoding="utf-8")
    assert "INFO" in text
    assert "kiosk.test: the window is open" in text
    assert "worth knowing" in text
    assert "chatter" not in text
    assert "after" not in text


def test_an_exception_is_told_without_its_words(tmp_path: Path) -> None:
    with logs.kept(tmp_path, "touch"):
        try:
            int("Amina Benkirane")
        except ValueError:
            log.exception("unexpected")
    text = written(tmp_path)
    assert "builtins.ValueError" in text
    assert "test_logs.py" in text
    assert "Amina" not in text


def test_logs_never_outgrow_their_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 2_000)
    with logs.kept(tmp_path, "touch"):
        for number in range(500):
            log.info("line %d", number)
    files = logs.files(tmp_path)
    assert len(files) == logs.KEPT + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 499" in (tmp_path / "logs" / "touch.log").read_text()


def test_several_processes_write_whole_lines_and_lose_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "KEPT", 100)
    script = WRITES.replace("logs.MOST_BYTES", "logs.KEPT = 100\nlogs.MOST_BYTES", 1)
    command = [sys.executable, "-c", script, str(tmp_path)]
    running = [subprocess.Popen([*command, who]) for who in ("one", "two", "three")]
    assert [each.wait(timeout=60) for each in running] == [0, 0, 0]
    lines = written(tmp_path).splitlines()
    assert len(lines) == 1200
    for who in ("one", "two", "three"):
        assert sum(f"{who} line" in line for line in lines) == 400


def test_nothing_is_made_where_no_station_is_yet_and_nobody_is_held_up(tmp_path: Path) -> None:
    with logs.kept(tmp_path / "none", "touch"):
        log.warning("nobody hears")
    assert not (tmp_path / "none").exists()
    (tmp_path / "logs").write_text("a file where the folder should be")
    with logs.kept(tmp_path, "touch"):
        log.warning("no room")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_logs_are_their_owners_alone(tmp_path: Path) -> None:
    with logs.kept(tmp_path, "touch"):
        log.info("x")
    for place in (tmp_path / "logs", tmp_path / "logs" / "touch.log"):
        assert not place.stat().st_mode & 0o077


def test_what_a_clock_that_was_ahead_has_dated_makes_room_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 2_000)
    (tmp_path / logs.FOLDER).mkdir()
    for n in range(logs.KEPT):
        (tmp_path / logs.FOLDER / f"touch-20360101T00000{n}.000000-1.log").touch()
    with logs.kept(tmp_path, "touch"):
        for number in range(30):
            log.info("line %d", number)
    laid = [each for each in logs.files(tmp_path) if "line 0" in each.read_text()]
    assert len(laid) == 1
    assert len(logs.files(tmp_path)) == logs.KEPT + 1
