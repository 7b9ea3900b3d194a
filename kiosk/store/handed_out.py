"""The highest numbers that were handed out, kept beside a store and not in it.

A store that is put back to an earlier state, by a restore or by hand, has forgotten the numbers
that were printed since. What is kept here has not.
"""

from __future__ import annotations

import logging
import os
import re
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.core.errors import StoreTrouble
from kiosk.core.files import PRIVATE, identity
from kiosk.store import embedded

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
_LAST = "SELECT last FROM handed_out WHERE site = ? AND name = ?"
_KEPT = f"SELECT ({_LAST}), (SELECT max(day) FROM forgotten)"  # noqa: S608


class HandedOut:
    """The numbers of one data folder; `shared` where other machines draw from the store too."""

    def __init__(self, folder: Path, *, shared: bool = False) -> None:
        self.file = folder / FILE
        self.shared = shared
        self._lock = threading.Lock()
        self._kept: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None

    def after(self, series: Series, drawn: int) -> int:
        """A number that was not handed out yet, at or after the one that the store has drawn."""
        with self._reading() as kept:
            last, day = kept.execute(_KEPT, series).fetchone()
        if last is None:
            return drawn + LEAP if day and concerns(series[1], day) else drawn
        if drawn > last:
            return drawn
        # What other machines drew meanwhile is forgotten as well.
        return int(last) + 1 + (LEAP if self.shared else 0)

    def last(self, series: Series) -> int:
        """The highest that is kept of a series; 0 where none is."""
        with self._reading() as kept:
            row = kept.execute(_LAST, series).fetchone()
        return int(row[0]) if row else 0

    def names(self, beginning: str) -> list[str]:
        """The names that are kept and begin so."""
        with self._reading() as kept:
            found = kept.execute("SELECT name FROM handed_out").fetchall()
        return [name for (name,) in found if name.startswith(beginning)]

    def keep(self, numbers: Mapping[Series, int]) -> None:
        """Remember numbers that are handed out now; on the disk when this returns.

        Where it cannot be kept the numbers stand all the same: they are in the store.
        """
        try:
            with self._reading() as kept, kept:
                kept.executemany(_RAISE, [(*series, last) for series, last in numbers.items()])
        except (sqlite3.Error, OSError):
            log.warning("%s cannot be written", self.file, exc_info=True)

    def drop(self, series: Series) -> None:
        """Remember nothing of a series: what was put back ends where it ends."""
        with self._reading() as kept, kept:
            kept.execute("DELETE FROM handed_out WHERE site = ? AND name = ?", series)

    def forget(self, day: date | None = None) -> None:
        """Numbers were handed out that are known nowhere: each series of the day leaps once."""
        with self._reading() as kept, kept:
            _forget(kept, day)

    def take_over(self, store: Path) -> None:
        """Remember what a store has handed out, as far as it can be read."""
        try:
            with closing(embedded.connect(store)) as old:
                rows = old.execute("SELECT site, name, last FROM sequence").fetchall()
        except StoreTrouble:
            return
        except embedded.errors():
            return
        self.keep({(site, name): last for site, name, last in rows})

    def begin(self, *, with_history: bool) -> None:
        """Start where nothing is kept yet, beside a store that may have handed numbers out."""
        if not self.file.exists():
            if with_history and not self.shared:
                self.forget()
            else:
                self.keep({})

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._let_go()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """The one connection, made when first needed, anew after trouble or for another file."""
        with self._lock:
            if self._kept is None or identity(self.file) != self._opened:
                self._let_go()
                self._kept = self._open()
                self._opened = identity(self.file)
            try:
                yield self._kept
            except BaseException:
                self._let_go()
                raise

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            log.warning("%s is damaged, and begun anew", self.file)
            self.file.replace(self.file.with_name(f"{FILE}.damaged"))
            kept = self._connect()
            with kept:
                _forget(kept)
            return kept

    def _connect(self) -> sqlite3.Connection:
        with suppress(FileExistsError):
            os.close(os.open(self.file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
        kept = sqlite3.connect(self.file, timeout=BUSY_SECONDS, check_same_thread=False)
        try:
            with suppress(sqlite3.OperationalError):  # another process is just opening it
                kept.execute("PRAGMA journal_mode=WAL")
            kept.executescript(_TABLES)
        except sqlite3.Error:
            kept.close()
            raise
        return kept


def concerns(name: str, day: str) -> bool:
    """Whether numbers of a series may be forgotten: those of a later day begin at 1."""
    dated = _DAY.search(name)
    return dated is None or dated[0] <= day


def _forget(kept: sqlite3.Connection, day: date | None = None) -> None:
    told = (day or datetime.now(UTC).date()).isoformat()
    kept.execute("INSERT INTO forgotten VALUES (?)", (told,))
