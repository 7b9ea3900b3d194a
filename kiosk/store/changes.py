"""Who changed what: tables touched by a write, told to listeners here and in other processes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Lock
from typing import Any

from sqlalchemy import Engine, event, func, inspect, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, Session

from kiosk.core.errors import StoreTrouble
from kiosk.store.base import LoggedCommand
from kiosk.store.standing import kind_of
from kiosk.store.sync_state import JournalEntry

log = logging.getLogger("kiosk.store")
Listener = Callable[[frozenset[str]], None]
CHANNEL = "kiosk_changed"
_TOLD = ((LoggedCommand.n, LoggedCommand.tables), (JournalEntry.id, JournalEntry.tables))
"""Where other processes find what changed: a number that grows, and the tables' names."""
_UNTOLD = frozenset({"print_job", "notification"})
"""What no command changes, and any write of another process may have."""


def collect_changes(session: Session, _context: Any) -> None:
    """Note the tables of a flush on its session."""
    tables = {inspect(row).mapper.local_table.name for row in session.new}
    tables |= {inspect(row).mapper.local_table.name for row in session.deleted}
    tables |= {inspect(r).mapper.local_table.name for r in session.dirty if session.is_modified(r)}
    touch(session, *tables)


def touch(session: Session, *tables: str) -> None:
    """Say that tables changed by a statement that the session cannot see into."""
    session.info.setdefault("tables", set()).update(tables)


def changed_tables(session: Session) -> frozenset[str]:
    """The tables that the session's work has changed so far."""
    return frozenset(session.info.get("tables", ()))


@event.listens_for(Session, "do_orm_execute")
def _statements(state: ORMExecuteState) -> None:
    if (state.is_insert or state.is_update or state.is_delete) and state.bind_mapper:
        touch(state.session, state.bind_mapper.local_table.name)  # type: ignore[attr-defined]


class ChangeFeed:
    """Brings changes to listeners, and finds those that other processes made."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._listeners: list[Listener] = []
        self._lock = Lock()
        self._watch: Any = None
        self._seen: int | None = None
        self._missed = False
        self._last = [0, 0]

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` on the writing thread after each commit; returns the way out."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, tables: frozenset[str]) -> None:
        """Tell the listeners of this process."""
        for listener in list(self._listeners) if tables else ():
            listener(tables)

    def notify(self, session: Session, tables: frozenset[str]) -> None:
        """On PostgreSQL, tell the other processes when this transaction commits."""
        if tables and self._engine.dialect.name == "postgresql":
            payload = " ".join(sorted(tables))
            session.execute(text("SELECT pg_notify(:c, :p)"), {"c": CHANNEL, "p": payload})

    def poll(self) -> frozenset[str]:
        """Tables changed by others since the last poll; the first poll finds nothing.

        Raises StoreTrouble; the next one that works finds every table changed.
        """
        with self._lock:
            try:
                if self._engine.dialect.name == "postgresql":
                    found = self._poll_notifications()
                else:
                    found = self._poll_data_version()
            except (DBAPIError, self._engine.dialect.loaded_dbapi.Error) as error:
                self.lose()
                told = error.orig if isinstance(error, DBAPIError) else error
                raise StoreTrouble(str(told), kind_of(told)) from error
            if self._missed:
                self._missed, found = False, frozenset(LoggedCommand.metadata.tables)
            return found

    def _poll_data_version(self) -> frozenset[str]:
        if self._watch is None:
            self._watch = self._engine.raw_connection()
            self._last = self._newest()
        seen = self._watch.execute("PRAGMA data_version").fetchone()[0]
        known, self._seen = self._seen, seen
        if seen == known:
            return frozenset()
        found = self._tables_since_last()
        return found if known is None else found | _UNTOLD

    def _newest(self) -> list[int]:
        with Session(self._engine) as session:
            return [session.scalar(select(func.max(number))) or 0 for number, _ in _TOLD]

    def _tables_since_last(self) -> frozenset[str]:
        """What commands changed, and what came from the central database."""
        words: list[str] = []
        with Session(self._engine) as session:
            for place, (number, tables) in enumerate(_TOLD):
                chosen = select(number, tables).where(number > self._last[place]).order_by(number)
                if rows := session.execute(chosen).all():
                    self._last[place] = rows[-1][0]
                    words += [row[1] for row in rows] + ["command"]
        return frozenset(" ".join(words).split())

    def _poll_notifications(self) -> frozenset[str]:
        if self._watch is None:
            self._watch = self._engine.raw_connection()
            self._watch.driver_connection.autocommit = True
            self._watch.driver_connection.execute(f"LISTEN {CHANNEL}")
        notes = list(self._watch.driver_connection.notifies(timeout=0))
        return frozenset(" ".join(note.payload for note in notes).split())

    def follow(self, engine: Engine) -> None:
        """Watch the same store through another engine."""
        self.lose()
        self._engine = engine

    def lose(self) -> None:
        """Let go of the connection: whatever happens until there is another may go unnoticed."""
        self.close()
        self._missed = True

    def close(self) -> None:
        """Let go of the watching connection."""
        if self._watch is not None:
            self._watch.invalidate()
            self._watch = None
