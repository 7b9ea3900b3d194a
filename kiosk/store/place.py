"""Where an embedded store stands: its file may go, or be another, while windows are open on it."""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.errors import StoreTrouble
from kiosk.core.files import identity
from kiosk.store.standing import MISSING

log = logging.getLogger("kiosk.store")
WAL, SHARED_MEMORY = "-wal", "-shm"


class Place:
    """The file of a store; what a server keeps has none."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._known: tuple[int, int] | None = None
        self._log: tuple[int, int] | None = None

    def moved(self) -> bool:
        """Whether another file stands there than the last time.

        Raises StoreTrouble where none does any more: what is written to one that was taken away
        is lost, and SQLite would not say so.
        """
        if self._file is None:
            return False
        found, known = identity(self._file), self._known
        if found is None and known is not None:
            raise StoreTrouble(f"{self._file} is gone", MISSING)
        if found == known or known is None:
            self._log = identity(self._beside(WAL))
        self._known = found
        return known is not None and found != known

    def part(self) -> None:
        """Lay aside the log of the file that stood there before: SQLite would lay it on this one.

        Where another process has done so already, what stands there is this one's own.
        """
        if self._log is None or identity(self._beside(WAL)) != self._log:
            return
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        log.warning("another store was laid in the place of %s", self._file)
        for ending in (SHARED_MEMORY, WAL):
            part = self._beside(ending)
            with suppress(FileNotFoundError):
                part.replace(f"{part}.before-{stamp}")
        self._log = None

    def _beside(self, ending: str) -> Path:
        return Path(f"{self._file}{ending}")
