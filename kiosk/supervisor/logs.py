"""The logs of a data folder: `logs/<program>.log`, bounded in size, from any number of processes.

Each line is written by opening the file anew, at its end: no process holds it, so that another may
lay it aside, on Windows too. What is laid aside has the time in its name, and the oldest go. Of an
exception its kind and places are kept and not its words, which may quote what somebody typed.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from kiosk.supervisor import traces

FOLDER = "logs"
MOST_BYTES, KEPT = 1_000_000, 4
"""Of one file before it is laid aside, and how many such are kept of each program."""
MOST_SIGNS = 4_000
"""Of one record."""
OURS = ("kiosk", "ui")
_PRIVATE, _PRIVATE_FOLDER = 0o600, 0o700
_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Lines(logging.Formatter):
    """A line a record, in UTC; an exception without its words."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s")

    def formatTime(  # noqa: N802
        self, record: logging.LogRecord, _datefmt: str | None = None
    ) -> str:
        return f"{datetime.fromtimestamp(record.created, UTC):%Y-%m-%dT%H:%M:%S}Z"

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802
        return traces.of_exception(ei[0], ei[2]) if ei[0] is not None else ""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler may have worded it whole
        text = super().format(record)
        record.exc_text = None
        return text[:MOST_SIGNS].replace("\n", "\n  ")


class Log(logging.Handler):
    """Of one program, such as a window; a disk that takes nothing keeps nobody from working."""

    def __init__(self, folder: Path, program: str) -> None:
        super().__init__(logging.INFO)
        self._folder = folder
        self.file = folder / FOLDER / f"{program}.log"
        self.setFormatter(_Lines())

    def filter(self, record: logging.LogRecord) -> bool:
        """All of ours, and of other people's what went wrong."""
        ours = record.name.partition(".")[0] in OURS
        return ours or record.levelno >= logging.WARNING

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record at the end of the file."""
        try:
            line = (self.format(record) + "\n").encode("utf-8", "replace")
        except Exception:  # noqa: BLE001 - what cannot be told is no reason to fall
            return
        if not self._folder.is_dir():
            return
        with suppress(OSError):
            self._make_room(len(line))
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
            handle = os.open(self.file, flags, _PRIVATE)
            try:
                os.write(handle, line)
            finally:
                os.close(handle)

    def _make_room(self, wanted: int) -> None:
        self.file.parent.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
        try:
            full = self.file.stat().st_size + wanted > MOST_BYTES
        except FileNotFoundError:
            return
        if full:
            stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S.%f}"
            with suppress(OSError):  # another process has just done so
                self.file.replace(
                    self.file.with_name(f"{self.file.stem}-{stamp}-{os.getpid()}.log")
                )
            # What a clock that was ahead has dated later than now goes first.
            now = f"{self.file.stem}-{stamp}-~"
            laid = sorted(self.file.parent.glob(f"{self.file.stem}-*.log"))
            for old in sorted(laid, key=lambda f: "" if f.name > now else f.name)[:-KEPT]:
                with suppress(OSError):
                    old.unlink()


@contextmanager
def kept(folder: Path, program: str) -> Iterator[None]:
    """Have all that is logged meanwhile kept too; nothing where there is no data folder yet.

    What stands on the standard error stays there as well.
    """
    root, ours = logging.getLogger(), [logging.getLogger(name) for name in OURS]
    levels = [each.level for each in ours]
    added: list[logging.Handler] = [Log(folder, program)]
    if not root.handlers and sys.stderr is not None:
        aloud = logging.StreamHandler()
        aloud.setLevel(logging.WARNING)
        added.append(aloud)
    for handler in added:
        root.addHandler(handler)
    for each in ours:
        each.setLevel(logging.INFO)
    try:
        yield
    finally:
        for each, level in zip(ours, levels, strict=True):
            each.setLevel(level)
        for handler in added:
            root.removeHandler(handler)


def files(folder: Path) -> list[Path]:
    """The logs of a data folder, by their names."""
    return sorted((folder / FOLDER).glob("*.log"))
