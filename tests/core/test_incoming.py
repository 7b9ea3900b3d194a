"""A file from outside is read up to a size, and never waited for."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from kiosk.core import incoming, wording
from kiosk.core.errors import BadFile


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


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_file_that_somebody_named_is_told_why_it_is_not_read(
    tmp_path: Path, language: str
) -> None:
    large, binary = tmp_path / "large", tmp_path / "binary"
    large.write_bytes(b"12345")
    binary.write_bytes(b"\xe9\xff")
    for file, why in (
        (tmp_path / "nothing", incoming.NO_SOURCE),
        (large / "within", incoming.NO_SOURCE),
        (large, incoming.TOO_LARGE),
        (binary, incoming.NOT_TEXT),
    ):
        with pytest.raises(BadFile) as refusal:
            incoming.named_text(file, 4)
        assert refusal.value.kind == why
        assert str(file) in wording.bad_file(refusal.value, language)


@pytest.mark.skipif(sys.platform == "win32", reason="a folder is closed there, and no device is")
def test_a_folder_and_a_device_are_named_as_such(tmp_path: Path) -> None:
    for file, why in ((tmp_path, incoming.IN_IT), (Path("/dev/zero"), incoming.NOT_ORDINARY)):
        with pytest.raises(BadFile) as refusal:
            incoming.named(file)
        assert refusal.value.kind == why


def test_a_disk_that_fails_is_no_fault_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="disk"), incoming.asked_for(tmp_path):
        raise OSError(errno.EIO, "the disk does not answer")
