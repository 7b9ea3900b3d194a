"""The way out of a kiosk: wrong codes wait, longer each time, and a restart forgets none."""

from __future__ import annotations

import errno
import logging
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core import exit_code
from kiosk.core.clock import FrozenClock
from kiosk.core.exit_code import FILE, FOLDER, PAUSES, ExitCode, Verdict

CODE = "4711"
RIGHT = Verdict(right=True)


@pytest.fixture
def code(tmp_path: Path, clock: FrozenClock) -> ExitCode:
    return ExitCode(CODE, tmp_path, clock)


def test_the_right_code_is_right_at_once(code: ExitCode) -> None:
    assert code.check(CODE) == RIGHT


def test_each_wrong_code_makes_the_next_wait_longer(code: ExitCode, clock: FrozenClock) -> None:
    for pause in (*PAUSES, PAUSES[-1]):
        assert code.check("0000") == Verdict(right=False, seconds=pause)
        clock.at += timedelta(seconds=pause)
    assert list(PAUSES) == sorted(PAUSES)


def test_while_one_waits_the_right_code_is_not_looked_at(
    code: ExitCode, clock: FrozenClock
) -> None:
    for _ in range(2):
        code.check("0000")
    assert code.check(CODE) == Verdict(right=False, seconds=5)
    clock.at += timedelta(seconds=4)
    assert code.check(CODE) == Verdict(right=False, seconds=1)
    clock.at += timedelta(seconds=1)
    assert code.check(CODE) == RIGHT
    assert code.check("0000").seconds == PAUSES[0], "the right one begins anew"


def test_a_restart_forgets_no_wrong_code(
    code: ExitCode, clock: FrozenClock, tmp_path: Path
) -> None:
    for pause in PAUSES[:3]:
        code.check("0000")
        clock.at += timedelta(seconds=pause)
    clock.at -= timedelta(seconds=PAUSES[2])
    assert ExitCode(CODE, tmp_path, clock).check(CODE) == Verdict(right=False, seconds=30)


def test_a_clock_that_went_back_waits_no_longer_than_the_pause(
    code: ExitCode, clock: FrozenClock
) -> None:
    for _ in range(2):
        code.check("0000")
    clock.at -= timedelta(days=400)
    assert code.wait == PAUSES[1]


def test_a_clock_that_was_ahead_shuts_no_technician_out(
    code: ExitCode, clock: FrozenClock, tmp_path: Path
) -> None:
    for _ in range(2):
        code.check("0000")
    clock.at -= timedelta(days=400)
    assert ExitCode(CODE, tmp_path, clock).wait == PAUSES[1]
    clock.at += timedelta(seconds=2)
    assert ExitCode(CODE, tmp_path, clock).wait == PAUSES[1] - 2, "each sheet began anew"
    clock.at += timedelta(seconds=3)
    assert ExitCode(CODE, tmp_path, clock).check(CODE) == RIGHT


def test_a_file_that_cannot_be_read_makes_one_wait_and_shuts_nobody_out(
    tmp_path: Path, clock: FrozenClock, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / FILE).write_text("{", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        code = ExitCode(CODE, tmp_path, clock)
    assert code.wait == PAUSES[-1]
    clock.at += timedelta(seconds=PAUSES[-1])
    assert code.check(CODE) == RIGHT


def test_where_the_disk_takes_nothing_the_way_out_is_there(
    tmp_path: Path, clock: FrozenClock
) -> None:
    (tmp_path / FOLDER).write_text("a file where a folder should be", encoding="utf-8")
    code = ExitCode(CODE, tmp_path, clock)
    for _ in range(2):
        code.check("0000")
    assert code.wait == PAUSES[1]
    clock.at += timedelta(seconds=PAUSES[1])
    assert code.check(CODE) == RIGHT


def test_where_the_disk_takes_nothing_the_next_sheet_counts_on(
    tmp_path: Path, clock: FrozenClock
) -> None:
    (tmp_path / FOLDER).write_text("a file where a folder should be", encoding="utf-8")
    for pause in PAUSES:
        assert ExitCode(CODE, tmp_path, clock).check("0000").seconds == pause
        assert ExitCode(CODE, tmp_path, clock).wait == pause
        clock.at += timedelta(seconds=pause)
    assert ExitCode(CODE, tmp_path, clock).check(CODE) == RIGHT
    assert ExitCode(CODE, tmp_path, clock).wait == 0


def test_a_full_disk_and_a_restart_forget_none_either(
    code: ExitCode, clock: FrozenClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    code.check("0000")
    monkeypatch.setattr(exit_code, "write_whole", full)
    assert code.check("0000").seconds == PAUSES[1]
    monkeypatch.setattr(exit_code, "_held", {})
    assert ExitCode(CODE, tmp_path, clock).wait == PAUSES[1]


def test_no_code_lets_nobody_out(tmp_path: Path, clock: FrozenClock) -> None:
    assert not ExitCode("", tmp_path, clock).check("").right


def test_the_log_has_wrong_codes_and_never_a_code(
    code: ExitCode, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        code.check("9876")
        code.check(CODE)
    assert "1 in a row" in caplog.text
    assert "technician" in caplog.text
    assert "9876" not in caplog.text
    assert CODE not in caplog.text
