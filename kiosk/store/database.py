"""The one door to the data: `write` for changes, `read` for queries, on both databases."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakSet

from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from kiosk.core.errors import StoreTrouble
from kiosk.store import embedded, engine, lives, sequences
from kiosk.store.changes import ChangeFeed, changed_tables, collect_changes
from kiosk.store.engine import DURABLE, HASTY, make_engine, store_file
from kiosk.store.handed_out import HandedOut
from kiosk.store.place import Place
from kiosk.store.standing import BUSY, CONVERTED, DAMAGED, kind_of

log = logging.getLogger("kiosk.store")
T = TypeVar("T")

STORE = "kiosk.sqlite3"
"""The embedded database's name in a data folder."""
_RETRIED = frozenset({"40001", "40P01"})  # serialization_failure, deadlock_detected

_PG_READ = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


class Database:
    """A store at a URL; safe to use from several threads."""

    def __init__(self, url: str, folder: Path | None = None) -> None:
        """`folder` keeps, beside the store, the highest numbers that were handed out."""
        self.url = url
        self.engine: Engine = make_engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._read_options: dict[str, Any] = {} if self.is_sqlite else _PG_READ
        shared = not self.is_sqlite
        self._handed_out = HandedOut(folder, shared=shared) if folder else None
        info = {sequences.HANDED_OUT: self._handed_out} if folder else {}
        self._sessions = sessionmaker(self.engine, expire_on_commit=False, info=info)
        self._feed = ChangeFeed(self.engine)
        self.file = store_file(url)
        self.encrypted = self.file is not None and embedded.is_encrypted(self.file)
        self._place = Place(self.file)
        self._opening = threading.Condition(threading.RLock())
        self._users = 0
        self._unopened = False
        self.reopen: Callable[[], None] = _as_it_is
        """What has to be done where another file stands in the store's place."""
        event.listen(self._sessions, "after_flush", collect_changes)
        _open_here.add(self)

    @classmethod
    def at(cls, folder: Path) -> Database:
        """The embedded database of a data folder."""
        return cls(f"sqlite:///{folder / STORE}", folder)

    def write(self, work: Callable[[Session], T], *, durable: bool = True) -> T:
        """Carry out `work` in one transaction, then tell the listeners which tables changed.

        What is not `durable` need not have reached the disk yet: for what can be had again, and
        never half of it; the next durable write takes it along.

        BEGIN IMMEDIATE on SQLite, SERIALIZABLE on PostgreSQL, with retries on both, so `work` may
        run more than once and must have no other effect. Raises StoreTrouble, which says that a
        store is busy after engine.WRITER_SECONDS alone; or what `work` raises.
        """
        with self._in_use():
            result, tables = self._tried(work, durable)
        self._feed.publish(tables)
        return result

    def _tried(self, work: Callable[[Session], T], durable: bool) -> tuple[T, frozenset[str]]:
        again = _Patience(engine.WRITER_SECONDS, _RETRIED)
        while True:
            try:
                return self._attempt(work, durable)
            except DBAPIError as error:
                if not again.after(error):
                    raise trouble_of(error) from error

    def _attempt(self, work: Callable[[Session], T], durable: bool) -> tuple[T, frozenset[str]]:
        driver = self.engine.dialect.loaded_dbapi.Error
        try:
            with self._sessions() as session, session.begin():
                kind = DURABLE if durable else HASTY
                session.connection(execution_options={"kiosk_write": kind})
                if not (durable or self.is_sqlite):
                    session.execute(text("SET LOCAL synchronous_commit TO off"))
                result = work(session)
                session.flush()
                tables = changed_tables(session)
                self._feed.notify(session, tables)
                drawn = session.info.get(lives.DRAWN)
        except driver as error:  # of work that uses the driver's own cursor: rows applied in bulk
            raise DBAPIError.instance(None, None, error, driver) from error
        if drawn and self._handed_out:
            self._handed_out.keep(drawn)
        return result, tables

    def read(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a query on a session that sees one snapshot and cannot write.

        Asked again where the store is busy, so `query` has no other effect. Raises StoreTrouble.
        """
        again = _Patience(engine.BUSY_SECONDS)
        while True:
            try:
                with self._in_use(), self._sessions() as session:
                    session.connection(execution_options=self._read_options)
                    return query(session, **fields)
            except DBAPIError as error:
                if not again.after(error):
                    raise trouble_of(error) from error

    def kept_beside(self, series: tuple[str, str]) -> int:
        """The highest number of a series that is kept beside the store; 0 where none is."""
        return self._handed_out.last(series) if self._handed_out else 0

    def forget_beside(self, beginning: str) -> None:
        """Remember no number beside the store whose name begins so: what it counted is gone."""
        if self._handed_out:
            for name in self._handed_out.names(beginning):
                self._handed_out.drop(("", name))

    def subscribe(self, listener: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        """Call `listener` with the changed tables after each write here; returns the way out."""
        return self._feed.subscribe(listener)

    def poll_changes(self) -> frozenset[str]:
        """Tables that other processes changed since the last call; cheap when nothing did."""
        with self._in_use():
            return self._feed.poll()

    def check(self) -> None:
        """Raise StoreTrouble where nothing could be written now; waits for its turn as a write."""
        try:
            with self._in_use(), self._writing() as connection:
                for statement in _LITE_CHECK if self.is_sqlite else _CHECK:
                    connection.exec_driver_sql(statement)
        except DBAPIError as error:
            raise trouble_of(error) from error

    def _writing(self) -> Any:
        return self.engine.execution_options(kiosk_write=DURABLE).begin()

    def convert(self, work: Callable[[], T]) -> T:
        """Carry out what makes an embedded store one of another kind, while nobody here uses it.

        Then go on with what stands there. Raises StoreTrouble where somebody does not end, and what
        `work` raises.
        """
        with self._opening:
            if not self._opening.wait_for(lambda: not self._users, engine.BUSY_SECONDS):
                raise StoreTrouble(f"{self.file} is in use here", BUSY)
            self._let_go()
            _open_here.discard(self)
            try:
                return work()
            finally:
                self._open_anew()
                _open_here.add(self)

    def _open_anew(self) -> None:
        self.engine = make_engine(self.url)
        self._sessions.configure(bind=self.engine)
        self._feed.follow(self.engine)
        self.encrypted = self.file is not None and embedded.is_encrypted(self.file)
        self._place = Place(self.file)

    @contextmanager
    def _in_use(self) -> Iterator[None]:
        """The store stands, and is not converted meanwhile."""
        with self._opening:
            self._stand()
            self._users += 1
        try:
            yield
        finally:
            with self._opening:
                self._users -= 1
                self._opening.notify_all()

    def _stand(self) -> None:
        """See that the store is where it was opened; one that was laid in its place is opened."""
        with self._opening:
            try:
                moved = self._place.moved() or self._unopened
                self._unopened = moved
            except StoreTrouble:
                self._let_go()
                raise
            if moved:
                self._let_go()
                self._place.part()
                self._require_kind()
                self.reopen()
                self._unopened = False

    def _require_kind(self) -> None:
        """An engine has one driver; raises StoreTrouble where the other is needed by now."""
        if self.file is not None and embedded.is_encrypted(self.file) != self.encrypted:
            raise StoreTrouble(f"{self.file} was encrypted or decrypted", CONVERTED)

    def _let_go(self) -> None:
        self._feed.lose()
        self.engine.dispose()

    def close(self) -> None:
        """Let go of every connection."""
        _open_here.discard(self)
        self._feed.close()
        self.engine.dispose()
        if self._handed_out:
            self._handed_out.close()


class _Patience:
    """For how many seconds, from the first try on, what failed is tried again.

    What the server has to serialise, and what another process holds the file from for a moment.
    """

    def __init__(self, seconds: float, retried: frozenset[str] = frozenset()) -> None:
        self._retried, self._tries = retried, 0
        self._deadline = time.monotonic() + seconds

    def after(self, error: DBAPIError) -> bool:
        """Wait a little and say yes, or say no at once."""
        self._tries += 1
        may = kind_of(error.orig) == BUSY or _sqlstate(error) in self._retried
        again = may and time.monotonic() < self._deadline
        if again:
            _pause(random.uniform(0, 0.01 * 2 ** min(self._tries - 1, 5)))  # noqa: S311
        return again


def _pause(seconds: float) -> None:
    """Wait before the next try."""
    time.sleep(seconds)


_open_here: WeakSet[Database] = WeakSet()


def is_open_here(file: Path) -> bool:
    """Whether this very process has a store open: its own locks do not keep it out."""
    return any(each.file == file for each in list(_open_here))


# Writes that change nothing.
_LITE_CHECK = ("PRAGMA user_version = 0",)
_CHECK = ("UPDATE sequence SET last = last WHERE false",)


def _as_it_is() -> None:
    """Nothing has to be done."""


def _may_retry(error: DBAPIError) -> bool:
    return _sqlstate(error) in _RETRIED


def _sqlstate(error: DBAPIError) -> str:
    """The code that the server gave an error; empty on SQLite."""
    return str(getattr(error.orig, "sqlstate", None) or "")


def trouble_of(error: DBAPIError) -> Exception:
    """StoreTrouble for what the environment did; a statement that is wrong stays a bug."""
    blameless = isinstance(error, OperationalError) or error.connection_invalidated
    if _may_retry(error):
        return StoreTrouble(str(error.orig), BUSY)
    if blameless or is_damage(error.orig):
        return StoreTrouble(str(error.orig), kind_of(error.orig))
    return error


def is_damage(error: BaseException | None) -> bool:
    """Whether the driver says that the store's own pages cannot be read (any more)."""
    return kind_of(error) == DAMAGED
