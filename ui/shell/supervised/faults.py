"""Where a window stood when it fell, when it hung, and when it met what nobody foresaw."""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from kiosk.core import program
from kiosk.supervisor import reports, traces
from kiosk.supervisor.policy import EXCEPTION

MOST = 20
"""Reports of one life of a window: a mistake that comes back with each click is told once."""


class Faults:
    """`file` is read by the supervisor once this process is gone; nothing where it is ''."""

    def __init__(self, folder: Path, window: str, file: str) -> None:
        self._folder, self._window = folder, window
        self._began = time.monotonic()
        self._told: set[str] = set()
        self._file: TextIO | None = None
        if file:
            with suppress(OSError):
                self._file = Path(file).open("w", encoding="utf-8")  # noqa: SIM115
                faulthandler.enable(self._file)
        self._tell_exceptions()

    def expect_beat(self, seconds: float) -> None:
        """Where all threads stand is written down unless this is called again in time."""
        if self._file is not None:
            faulthandler.dump_traceback_later(seconds, file=self._file)

    def expect_nothing(self) -> None:
        """No beat will come any more."""
        faulthandler.cancel_dump_traceback_later()

    def close(self) -> None:
        """The window has ended as it should."""
        self.expect_nothing()
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def report(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Write down an exception that nobody caught."""
        told = traces.of_exception(kind, trace)
        if told in self._told or len(self._told) >= MOST:
            return
        self._told.add(told)
        facts = {
            "uptime": f"{time.monotonic() - self._began:.0f} s",
            "version": program.version(),
            "build": program.build(),
        }
        reports.write(self._folder, self._window, EXCEPTION, facts, told)

    def _tell_exceptions(self) -> None:
        usual, usual_of_threads = sys.excepthook, threading.excepthook

        def hook(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if issubclass(kind, Exception):
                self.report(kind, trace)
            usual(kind, error, trace)

        def of_threads(given: threading.ExceptHookArgs) -> None:
            if issubclass(given.exc_type, Exception):
                self.report(given.exc_type, given.exc_traceback)
            usual_of_threads(given)

        sys.excepthook, threading.excepthook = hook, of_threads
