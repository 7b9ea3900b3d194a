"""A process of the program on the line to its supervisor."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from kiosk.core.memory import GIVEN_BACK
from kiosk.supervisor.wire import FAULTS, LINE, LONGEST, Said, said_in

SECONDS_TO_DIE = 10.0
"""How long a process that was killed may take to be gone: its disk may not answer."""


class Child:
    """Started at once; what it says comes into `heard`, and None once it says no more.

    Raises OSError where it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        heard: Heard,
        faults: Path,
        environment: Mapping[str, str],
    ) -> None:
        self.started = time.monotonic()
        self.faults = faults
        own = {LINE: "1", FAULTS: str(faults), **GIVEN_BACK, **environment}
        self._process = subprocess.Popen(  # noqa: S603 - this program itself
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if sys.stderr else subprocess.DEVNULL,
            env={**os.environ, **own},
            **_unseen(),
        )
        threading.Thread(target=self._listen, args=(heard,), daemon=True).start()

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def code(self) -> int | None:
        """Its exit code, below zero where a signal ended it; None while it runs."""
        return self._process.poll()

    def say(self, word: str) -> None:
        """Tell it something; one that is gone hears nothing."""
        assert self._process.stdin is not None  # noqa: S101
        with suppress(OSError, ValueError):
            self._process.stdin.write(word.encode() + b"\n")

    def kill(self) -> None:
        """End it at once, whatever it does, and wait until it is gone."""
        self._process.kill()
        self.wait(SECONDS_TO_DIE)

    def wait(self, seconds: float) -> bool:
        """Wait until it has ended by itself; whether it has."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def forget_faults(self) -> None:
        """What it wrote when it fell is not needed any more."""
        with suppress(OSError):
            self.faults.unlink(missing_ok=True)

    def _listen(self, heard: Heard) -> None:
        assert self._process.stdin is not None  # noqa: S101
        assert self._process.stdout is not None  # noqa: S101
        with suppress(OSError, ValueError):
            while line := self._process.stdout.readline(LONGEST):
                if (said := said_in(line)) is not None:
                    heard.put((self, said))
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what was said last, and nobody heard
                stream.close()
        heard.put((self, None))


Heard = SimpleQueue[tuple[Child | None, Said | None]]
"""Who said what; nothing once it has ended."""


def _unseen() -> dict[str, Any]:
    """On Windows a program without a console opens none for what it starts."""
    if sys.platform == "win32" and sys.stderr is None:
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}
