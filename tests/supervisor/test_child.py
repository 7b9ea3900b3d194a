"""The process of a window: what it finds around it."""

from __future__ import annotations

import sys
from pathlib import Path
from queue import SimpleQueue

import pytest

from kiosk.supervisor.child import Child

CHECKED_OFTEN = """
import re, sys, threading
from pathlib import Path
def held():
    said = Path("/proc/self/status").read_text("ascii")
    return int(re.search(r"RssAnon:\\s+(\\d+)", said)[1]) / 1024
def check():
    block = bytearray(19_000_000)
    block[::4096] = b"x" * len(block[::4096])
before = held()
for _ in range(4):
    one = threading.Thread(target=check)
    one.start()
    one.join()
sys.exit(round(held() - before))
"""
"""Ends with the MB that are held still once a PIN was checked, and checked again."""


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of GNU")
def test_a_window_gives_back_the_memory_in_which_a_pin_is_checked(tmp_path: Path) -> None:
    child = Child([sys.executable, "-c", CHECKED_OFTEN], SimpleQueue(), tmp_path / "faults", {})
    child.wait(60)
    assert child.code is not None
    assert child.code < 5
