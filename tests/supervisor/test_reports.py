"""Crash reports: private, bounded, and never in the way."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from kiosk.supervisor import reports


def test_a_report_says_what_whoever_mends_the_program_needs(tmp_path: Path) -> None:
    name = reports.write(tmp_path, "touch", "crash", {"uptime": "9 s"}, "  ui/x.py:1 f")
    told = (tmp_path / reports.CRASHES / name).read_text("utf-8").splitlines()
    assert told[:2] == ["window: touch", "how: crash"]
    assert {line.partition(":")[0] for line in told[2:6]} == {"at", "uptime", "python", "system"}
    assert told[-1] == "  ui/x.py:1 f"


@pytest.mark.skipif(sys.platform == "win32", reason="rights are inherited there")
def test_nobody_else_reads_them(tmp_path: Path) -> None:
    name = reports.write(tmp_path, "touch", "crash", {}, "")
    assert (tmp_path / reports.CRASHES).stat().st_mode & 0o077 == 0
    assert (tmp_path / reports.CRASHES / name).stat().st_mode & 0o077 == 0


def test_the_newest_are_kept(tmp_path: Path) -> None:
    names = [reports.write(tmp_path, "touch", "crash", {}, "") for _ in range(reports.KEPT + 5)]
    assert sorted(f.name for f in (tmp_path / reports.CRASHES).iterdir()) == sorted(names)[5:]


def test_what_a_clock_that_was_ahead_has_dated_makes_room_first(tmp_path: Path) -> None:
    crashes = tmp_path / reports.CRASHES
    crashes.mkdir()
    for n in range(reports.KEPT):
        (crashes / f"2036-01-01T0000{n:02}.000000Z-touch-crash.txt").touch()
    now = [reports.write(tmp_path, "touch", "crash", {}, "") for _ in range(2)]
    left = {each.name for each in crashes.iterdir()}
    assert set(now) <= left
    assert len(left) == reports.KEPT


def test_one_is_never_large(tmp_path: Path) -> None:
    name = reports.write(tmp_path, "touch", "crash", {}, "x" * 10 * reports.MOST_BYTES)
    assert (tmp_path / reports.CRASHES / name).stat().st_size == reports.MOST_BYTES


def test_where_there_is_no_room_for_one_there_is_none(tmp_path: Path) -> None:
    (tmp_path / reports.CRASHES).write_text("a file in its place")
    assert reports.write(tmp_path, "touch", "crash", {}, "") == ""


def test_an_exit_code_is_named_as_people_know_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reports.named(1) == "1"
    assert reports.named(-signal.SIGTERM) == "SIGTERM"
    assert reports.named(-999) == "-999"
    monkeypatch.setattr(sys, "platform", "win32")
    assert reports.named(0xC0000005) == "0xC0000005"
