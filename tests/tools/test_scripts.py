import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scripts serve Linux")


@pytest.fixture
def checkout(tmp_path):
    """A copy of the scripts whose system packages are two made-up ones, one of them there."""
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "system-packages.txt").write_text(
        "# a comment\n"
        "there shell cmd:sh the shell\n"
        "absent nowhere-1 lib:libnowhere.so.1 going nowhere\n"
    )
    bin_dir = tmp_path / "bin"
    bin_dir.mkdir()
    for program in ("apt-get", "sudo"):
        (bin_dir / program).write_text(f'#!/bin/sh\necho "called: {program} $*"\n')
        (bin_dir / program).chmod(0o755)
    return tmp_path


def ensure(checkout, *groups: str) -> str:
    return subprocess.run(
        [checkout / "tools" / "ensure-system", *groups],
        env={"PATH": f"{checkout / 'bin'}:{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_nothing_is_said_or_called_when_all_is_there(checkout):
    assert ensure(checkout, "there") == ""


def test_a_missing_package_is_named_with_its_purpose_before_it_is_installed(checkout):
    said = ensure(checkout, "there", "absent")
    assert "shell" not in said
    named = said.index("nowhere-1: going nowhere")
    called = re.search(r"called: .*install .*nowhere-1", said)
    assert called is not None
    assert named < called.start()


def listeners(tables: str, port: int) -> set[str]:
    """Addresses listening on the port, in the hexadecimal of /proc/net/tcp."""
    listening = re.findall(rf" ([0-9A-F]+):{port:04X} [0-9A-F]+:0000 0A ", tables)
    return set(listening)


@pytest.mark.window
def test_the_screen_in_memory_is_shown_to_this_machine_only():
    away = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    said = subprocess.run(
        [ROOT / "tools" / "on-a-screen", "cat", "/proc/net/tcp", "/proc/net/tcp6"],
        env={name: value for name, value in os.environ.items() if name not in away},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    announced = re.search(r"127\.0\.0\.1:(\d+)\n", said)
    assert announced is not None
    loopback = {"0100007F", "00000000000000000000000001000000"}
    found = listeners(said, int(announced[1]))
    assert found
    assert found <= loopback
