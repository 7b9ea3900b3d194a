"""The applier: takes pending commands in the order they arrived and carries them out for good."""

from __future__ import annotations

import logging
import random
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from kiosk.central import guard, intake, time_law
from kiosk.central.access import CENTRAL_UNREACHABLE
from kiosk.central.batch_session import BatchSession
from kiosk.central.deciding import Answer, Case, decide, named
from kiosk.central.forgetting import forget_people, has_traces, kept_since, write_anew
from kiosk.central.identity import begin_term
from kiosk.central.memory import REFERENCE, Memory
from kiosk.central.purging import purge
from kiosk.central.tables import INTAKE_CHANNEL
from kiosk.core import registry
from kiosk.core.errors import Refused, StoreTrouble
from kiosk.core.garbage import few_collections
from kiosk.store.base import PARKED
from kiosk.store.changes import changed_tables, collect_changes
from kiosk.store.engine import make_engine
from kiosk.sync.tables import reaching, site_channel

APPLIER = "applier"
"""The kind of trouble of the one that comes second."""
log = logging.getLogger("kiosk.central")

LOCK = 0x6B696F736B  # "kiosk": whoever holds this advisory lock is the applier
BATCH = 500
FEW = 8
"""Commands in a batch for which it does not pay to read together what they name."""
POLL_SECONDS = 5.0
RETRY_SECONDS = (0.2, 5.0)
TIDY_SECONDS = 3600.0
GUARD_SECONDS = 60.0


class WroteBeforeRefusing(Exception):
    """A handler changed something and then refused; its changes must be taken back alone."""


@dataclass
class _Batch:
    """What one transaction of a site has come to."""

    site: str
    seq: int
    stuck: set[str]
    answers: list[Answer] = field(default_factory=list)
    tables: set[str] = field(default_factory=set)
    logged: int = 0

    def add(self, answer: Answer) -> None:
        """One more is answered."""
        self.answers.append(answer)
        if answer.status == PARKED:
            self.stuck.add(str(answer.case.id))

    def log(self, connection: Connection) -> None:
        """Keep in the log what was carried out since the last time."""
        intake.log(connection, self.answers[self.logged :])
        self.logged = len(self.answers)


class Applier:
    """One process beside the central database; only the holder of the lock applies.

    Lock, listening and work share one connection: when it is lost, so is the right to apply.
    """

    def __init__(self, url: str, *, batch: int = BATCH) -> None:
        self.batch = batch
        self._engine = make_engine(url).execution_options(isolation_level="READ COMMITTED")
        self._connection: Connection | None = None
        self._tidied: float | None = None
        self._looked_at: float | None = None
        self._kept_since: datetime | None = None
        self.is_late = False
        """Whether names of another time have come in, and are still to be let go of."""
        self._memory = Memory()

    def once(self) -> int:
        """Answer all that waits; how many commands were answered.

        Raises StoreTrouble when the database is not there or another applier has the lock.
        """
        try:
            return self._all(self._open())
        except DBAPIError as error:
            self._drop()
            raise StoreTrouble(str(error.orig), CENTRAL_UNREACHABLE) from error

    def run(self, stop: threading.Event) -> None:
        """Apply until told to stop; trouble is logged and tried again."""
        pause = RETRY_SECONDS[0]
        while not stop.is_set():
            try:
                self.once()
                self._tidy()
                self._guard()
                # What came meanwhile was announced, and ends the wait at once.
                self._wait(stop)
                pause = RETRY_SECONDS[0]
            except (StoreTrouble, DBAPIError) as error:
                log.warning("the applier cannot work now: %s", str(error).splitlines()[0])
                self._drop()
                stop.wait(random.uniform(0, pause))  # noqa: S311
                pause = min(pause * 2, RETRY_SECONDS[1])

    def close(self) -> None:
        """Let go of the lock and the connection."""
        self._drop()
        self._engine.dispose()

    def _open(self) -> Connection:
        if self._connection is None or self._connection.closed:
            connection = self._engine.connect()
            held = connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({LOCK})").scalar()
            connection.commit()
            if not held:
                connection.invalidate()
                connection.close()
                raise StoreTrouble("another applier is at work", APPLIER)
            self._connection = connection
            connection.exec_driver_sql(f"LISTEN {INTAKE_CHANNEL}")
            begin_term(connection)
            connection.commit()
            time_law.follow(connection)
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            self._memory.forget()
            # A pooled connection would keep the lock.
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def _tidy(self) -> None:
        """Once an hour: let go of what all stations have."""
        if self._tidied is None or time.monotonic() - self._tidied > TIDY_SECONDS:
            connection = self._open()
            purge(connection)
            connection.commit()
            self.forget_people()
            self._tidied = time.monotonic()

    def forget_people(self) -> int:
        """Let go of whoever's time is over; how many things there were."""
        connection = self._open()
        found = forget_people(connection, late=self.is_late)
        self.is_late, self._kept_since = False, kept_since(connection)
        if found:
            self._memory.forget()
        if has_traces(connection):
            write_anew(self._engine)
        return found

    def _guard(self) -> None:
        """Once a minute: nobody shuts a station out by changing its password."""
        if self._looked_at is None or time.monotonic() - self._looked_at > GUARD_SECONDS:
            self.keep_passwords()
            self._looked_at = time.monotonic()

    def keep_passwords(self) -> list[str]:
        """Set back the passwords of stations that are not as they were given; whose they are."""
        connection = self._open()
        found = guard.keep_passwords(connection)
        connection.commit()
        for station in found:
            log.warning("the password of %s was changed by who holds it, and is set back", station)
        return found

    def _wait(self, stop: threading.Event) -> None:
        """Until a push is announced, or for a while."""
        from psycopg import Error

        raw: Any = self._open().connection.driver_connection
        try:
            for _ in range(int(POLL_SECONDS / 0.25)):
                if stop.is_set() or list(raw.notifies(timeout=0.25, stop_after=1)):
                    return
        except Error as error:
            raise StoreTrouble(str(error), CENTRAL_UNREACHABLE) from error

    def _all(self, connection: Connection) -> int:
        done, full = 0, True
        with few_collections():
            while full:
                counts = [self._site(connection, site) for site in intake.waiting_sites(connection)]
                done, full = done + sum(counts), self.batch in counts
        return done

    def _site(self, connection: Connection, site: str) -> int:
        """One batch of a site in one transaction; where a command fails, each one alone."""
        try:
            return self._transaction(connection, site, alone=False)
        except DBAPIError as error:
            connection.rollback()
            if _is_trouble(error):
                raise
            _log_split(site, error)
        except Exception as error:  # noqa: BLE001 - a handler's bug must not stop the others
            connection.rollback()
            _log_split(site, error)
        self._memory.forget()
        return self._transaction(connection, site, alone=True)

    def _transaction(self, connection: Connection, site: str, *, alone: bool) -> int:
        self._memory.renew()
        with connection.begin():
            seq = intake.next_seq(connection, site)
            cases, stuck = intake.fetch(connection, site, self.batch)
            self._look_for_late(cases)
            batch = _Batch(site, seq, stuck)
            if alone:
                self._one_by_one(connection, cases, batch)
            else:
                self._together(connection, cases, batch)
            batch.log(connection)
            if not batch.tables.isdisjoint(reaching()):
                intake.move_shared_clock(connection)
            intake.conclude(connection, batch.seq, batch.answers, channel=site_channel(site))
        if not batch.tables.isdisjoint(REFERENCE):
            self._memory.forget()
        return len(cases)

    def _look_for_late(self, cases: list[Case]) -> None:
        """What comes from before the time that names are kept is let go of as soon as it is in."""
        since = self._kept_since
        if since is not None and any(case.at is not None and case.at < since for case in cases):
            self.is_late, self._tidied = True, None

    def _together(self, connection: Connection, cases: list[Case], batch: _Batch) -> None:
        """Carry out as one unit of work: a refusal must come before the first write."""
        with BatchSession(connection, self._memory) as session:
            if len(cases) > FEW:
                session.ahead.expect(frozenset().union(*map(named, cases)))
            for case in cases:
                if registry.reads_log(case.name):
                    session.flush()
                    batch.log(connection)
                session.begin_case()
                batch.add(self._plain(session, case, batch))
            session.flush()

    def _plain(self, session: BatchSession, case: Case, batch: _Batch) -> Answer:
        try:
            answer = decide(session, case, batch.stuck, session.end_case)
        except Refused as refusal:
            if changed_tables(session) or session.new or session.deleted:
                raise WroteBeforeRefusing(case.name) from refusal
            return Answer.refused(case, refusal)
        batch.tables |= changed_tables(session)
        return answer

    def _one_by_one(self, connection: Connection, cases: list[Case], batch: _Batch) -> None:
        for case in cases:
            if registry.reads_log(case.name):
                batch.log(connection)
            with Session(connection) as session:
                event.listen(session, "after_flush", collect_changes)
                batch.add(self._guarded(session, case, batch))

    def _guarded(self, session: Session, case: Case, batch: _Batch) -> Answer:
        """Carry out alone under a savepoint; a bug parks the command and harms no other."""
        try:
            with session.begin_nested():
                answer = decide(session, case, batch.stuck, session.flush)
        except Refused as refusal:
            return Answer.refused(case, refusal)
        except DBAPIError as error:
            if _is_trouble(error):
                raise
            return _parked(case, error)
        except Exception as error:  # noqa: BLE001 - what a handler's bug raises is anything
            return _parked(case, error)
        batch.tables |= changed_tables(session)
        return answer


def _log_split(site: str, error: Exception) -> None:
    log.info("a batch of %s failed and is taken one by one: %s", site, type(error).__name__)


def _parked(case: Case, error: Exception) -> Answer:
    log.error("%s %s of %s is parked: %s", case.name, case.id, case.station, type(error).__name__)
    log.debug("parked", exc_info=error)
    return Answer.parked(case, type(error).__name__)


def _is_trouble(error: DBAPIError) -> bool:
    """Whether the database, and not the command, is to blame (SQLSTATE classes)."""
    state = getattr(error.orig, "sqlstate", None) or ""
    blamed = ("08", "40", "53", "55", "57", "58", "XX")
    return (
        error.connection_invalidated
        or state.startswith(blamed)
        or (isinstance(error, OperationalError) and not state)
    )
