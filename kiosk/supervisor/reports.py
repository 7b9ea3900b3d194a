"""Crash reports: what somebody who mends the program needs, and nobody's name.

A file each in `crashes/` of the data folder, the newest KEPT of them.
"""

from __future__ import annotations

import os
import platform
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

CRASHES = "crashes"
KEPT = 50
MOST_BYTES = 64 * 1024


def write(folder: Path, window: str, how: str, facts: Mapping[str, object], trace: str) -> str:
    """Write a report; its name, or nothing where there is no room for one."""
    now = datetime.now(UTC)
    said = {"window": window, "how": how, "at": f"{now:%Y-%m-%dT%H:%M:%SZ}", **facts, **_here()}
    lines = [f"{name}: {value}" for name, value in said.items()]
    text = "\n".join([*lines, "", trace, ""]).encode("utf-8", "replace")[:MOST_BYTES]
    name = f"{now:%Y-%m-%dT%H%M%S.%f}Z-{window}-{how}.txt"
    try:
        crashes = folder / CRASHES
        crashes.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(crashes / name, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
            file.write(text)
        _let_go_of_old(crashes, name)
    except OSError:
        return ""
    return name


def _here() -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }


def _let_go_of_old(crashes: Path, newest: str) -> None:
    """What a clock that was ahead has dated later than now goes first: it would stay for ever."""
    names = sorted(each.name for each in crashes.glob("*.txt"))
    for old in sorted(names, key=lambda name: "" if name > newest else name)[:-KEPT]:
        with suppress(OSError):
            (crashes / old).unlink()


def named(code: int) -> str:
    """An exit code for people: "1", "SIGSEGV", "0xC0000005"."""
    if code < 0:
        with suppress(ValueError):
            return signal.Signals(-code).name
    if sys.platform == "win32" and code > 0xFFFF:
        return f"0x{code:08X}"
    return str(code)
