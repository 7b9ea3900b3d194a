"""A screen outside of the root: windows of the inside open on it, are touched and pictured."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bundle.checks import require

SECONDS = 40
"""How long a window may take to open, on a machine that does other things too."""
COLOURS = 24
"""A window that paints shows more of them than an empty one has."""


class Screen:
    """An Xvfb of a size, with a window manager that lets a window fill it."""

    def __init__(self, width: int, height: int, program: str = "kiosk") -> None:
        """`program` is what the windows that are looked for say they are of (a pattern)."""
        self.size, self.program = f"{width}x{height}x24", program
        self.display = ""
        self.shows: subprocess.Popen[bytes] | None = None
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Screen:
        read, write = os.pipe()
        asked = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            self.size,
            "-nolisten",
            "tcp",
            "-ac",
        ]
        self._running.append(subprocess.Popen(asked, pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        require(self.display != ":", "Xvfb did not start")
        self._running.append(
            subprocess.Popen(
                ["openbox"], env=self._env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        )
        until(lambda: self.tool("get_num_desktops"), "openbox did not start")
        return self

    def __exit__(self, *_unused: object) -> None:
        for program in reversed(self._running):
            program.terminate()
            program.wait()

    def _env(self) -> dict[str, str]:
        return os.environ | {"DISPLAY": self.display}

    def tool(self, *words: str) -> str:
        """xdotool, and what it said."""
        done = subprocess.run(
            ["xdotool", *words], env=self._env(), capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def windows(self) -> list[str]:
        """The windows of the program that are seen."""
        return self.tool("search", "--onlyvisible", "--class", self.program).split()

    def touch(self, x: int, y: int) -> None:
        """A finger at a place."""
        self.tool("mousemove", str(x), str(y), "click", "1")

    def picture(self, target: Path) -> tuple[int, str]:
        """Picture the screen; how many colours it shows, and a sign of what it shows."""
        target.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.bundle.picture", target],
            env=self._env() | {"QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=True,
        )
        colours, _, sign = done.stdout.strip().partition(" ")
        return int(colours), sign

    def painted(self, target: Path, still: float = 0.5) -> None:
        """Wait until a window has painted itself and stands still for seconds, and picture it."""
        until(self._open, "no window opened")
        said = f"{target.name} stays empty, or does not come to rest"
        until(lambda: self._stands(target, still), said)

    def _open(self) -> bool:
        ended = self.shows is not None and self.shows.poll() is not None
        require(not ended, "the window's program has ended")
        return bool(self.windows())

    def _stands(self, target: Path, still: float) -> bool:
        colours, sign = self.picture(target)
        time.sleep(still)
        return colours >= COLOURS and self.picture(target)[1] == sign


def until(held: Callable[[], object], otherwise: str, seconds: float = SECONDS) -> None:
    """Wait for something to hold."""
    ends = time.monotonic() + seconds
    while not held():
        if time.monotonic() > ends:
            raise AssertionError(otherwise)
        time.sleep(0.2)
