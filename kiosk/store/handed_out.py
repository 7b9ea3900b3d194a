"""The highest numbers that were handed out, kept beside a store and not in it.

A store that is put back to an earlier state, by a restore or by hand, has forgotten the numbers
that were printed since. What is kept here has not.
"""

from __future__ import annotations

import logging
import os
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.core.files import PRIVATE

log = logging.getLogger("kiosk.store")
FILE = "numbers.sqlite3"
LEAP = 500
"""How far a series goes on after what nobody remembers: more than a desk gives in a day."""
BUSY_SECONDS = 10
Series = tuple[str, str]
"""A site, and the name of a series of it."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TABLES = """
CREATE TABLE IF NOT EXISTS handed_out (
    site TEXT, name TEXT, last INTEGER NOT NULL, PRIMARY KEY (site, name)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS forgotten (day TEXT NOT NULL)
"""
_RAISE = """
INSERT INTO handed_out VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET last = max(last, excluded.last)
"""


class HandedOut:
    """The numbers of one data folder; `shared` where other machines draw from the store too."""

    def __init__(self, folder: Path, *, shared: bool = False) -> None:
        self.file = folder / FILE
        self._shared = shared

    def after(self, series: Series, drawn: int) -> int:
        """A number that was not handed out yet, at or after the one that the store has drawn."""
        with self._opened() as kept:
            row = kept.execute(
                "SELECT last FROM handed_out WHERE site = ? AND name = ?", series
            ).fetchone()
            (day,) = kept.execute("SELECT max(day) FROM forgotten").fetchone()
        if row is None:
            return drawn + LEAP if day and _concerns(series[1], day) else drawn
        if drawn > row[0]:
            return drawn
        # What other machines drew meanwhile is forgotten as well.
        return int(row[0]) + 1 + (LEAP if self._shared else 0)

    def keep(self, numbers: Mapping[Series, int]) -> None:
        """Remember numbers that are handed out now; on the disk when this returns.

        Where it cannot be kept the numbers stand all the same: they are in the store.
        """
        try:
            with self._opened() as kept, kept:
                kept.executemany(_RAISE, [(*series, last) for series, last in numbers.items()])
        except (sqlite3.Error, OSError):
            log.warning("%s cannot be written", self.file, exc_info=True)

    def forget(self, day: date | None = None) -> None:
        """Numbers were handed out that are known nowhere: each series of the day leaps once."""
        told = (day or datetime.now(UTC).date()).isoformat()
        with self._opened() as kept, kept:
            kept.execute("INSERT INTO forgotten VALUES (?)", (told,))

    def take_over(self, store: Path) -> None:
        """Remember what a store has handed out, as far as it can be read."""
        with suppress(sqlite3.Error), closing(sqlite3.connect(store)) as old:
            rows = old.execute("SELECT site, name, last FROM sequence").fetchall()
            self.keep({(site, name): last for site, name, last in rows})

    def begin(self, *, with_history: bool) -> None:
        """Start where nothing is kept yet, beside a store that may have handed numbers out."""
        if not self.file.exists():
            if with_history and not self._shared:
                self.forget()
            else:
                self.keep({})

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        with suppress(FileExistsError):
            os.close(os.open(self.file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
        try:
            kept = self._connect()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            log.warning("%s is damaged, and begun anew", self.file)
            self.file.replace(self.file.with_name(f"{FILE}.damaged"))
            kept = self._connect()
            with kept:
                kept.execute(
                    "INSERT INTO forgotten VALUES (?)", (datetime.now(UTC).date().isoformat(),)
                )
        with closing(kept):
            yield kept

    def _connect(self) -> sqlite3.Connection:
        kept = sqlite3.connect(self.file, timeout=BUSY_SECONDS)
        try:
            kept.executescript(_TABLES)
        except sqlite3.Error:
            kept.close()
            raise
        return kept


def _concerns(name: str, day: str) -> bool:
    """Whether numbers of a series may be forgotten: those of a later day begin at 1."""
    dated = _DAY.search(name)
    return dated is None or dated[0] <= day
