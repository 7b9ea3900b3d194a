"""A file from outside is read up to a size, and never waited for."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from kiosk.core import incoming


def test_a_file_is_read_up_to_its_limit_and_not_beyond(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert incoming.read(file, 5) == b"12345"
    with pytest.raises(OSError, match="4 bytes") as refusal:
        incoming.read(file, 4)
    assert refusal.value.errno == errno.EFBIG


def test_what_never_ends_is_no_file() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no such device here")
    with pytest.raises(OSError, match="ordinary"):
        incoming.read(Path("/dev/zero"), 5)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are no files there")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="ordinary"):
        incoming.read(pipe, 5)


def test_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        incoming.read(tmp_path / "nothing", 5)
    with pytest.raises(IsADirectoryError):
        incoming.read(tmp_path, 5)
