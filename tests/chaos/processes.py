"""Processes of a run: started, killed as a power cut does, and never left behind."""

from __future__ import annotations

import ctypes
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_DIE_WITH_PARENT = 1


class Program:
    """A program that is started again and again; its output goes to one file."""

    def __init__(self, command: Sequence[str], log: Path) -> None:
        self.command = list(command)
        self.log = log
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def alive(self) -> bool:
        """Whether it runs now."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """Its process; 0 where it was never started."""
        return self._process.pid if self._process else 0

    @property
    def code(self) -> int | None:
        """How it ended by itself; None while it runs, was killed or never started."""
        return self._process.poll() if self._process else None

    def start(self, *more: str) -> None:
        """Start it, with more arguments this time."""
        with self.log.open("ab") as out:
            self._process = subprocess.Popen(
                [*self.command, *more],
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=out,
                preexec_fn=_die_with_parent,  # noqa: PLW1509 - no thread of ours holds a lock there
            )

    def tell(self, order: str) -> None:
        """Send it a line."""
        if self._process and self._process.stdin:
            with suppress(OSError):
                self._process.stdin.write(order.encode() + b"\n")
                self._process.stdin.flush()

    def kill(self) -> None:
        """kill -9."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._close()
            self._process = None

    def bid_end(self) -> None:
        """Close its input, which ends it; others may end at the same time."""
        self._close()

    def end(self, seconds: float) -> bool:
        """Close its input and wait until it has ended; killed when it does not. Whether it did."""
        if self._process is None:
            return True
        self._close()
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            return False
        return True

    def terminate(self) -> None:
        """Ask it to end, as a service manager does."""
        if self.alive and self._process:
            self._process.send_signal(signal.SIGTERM)

    def _close(self) -> None:
        if self._process and self._process.stdin:
            with suppress(OSError):
                self._process.stdin.close()


def _die_with_parent() -> None:
    """Linux ends the child when whoever started it is killed."""
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
