"""The exchange: pushes what was done here, pulls what was done elsewhere, and never gives up."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import time_law
from kiosk.core.clock import business_day
from kiosk.core.errors import StoreTrouble
from kiosk.station import Station
from kiosk.store import signs_of_life
from kiosk.store.base import PENDING, REFUSED, LoggedCommand
from kiosk.store.lock import lock_of
from kiosk.store.migrate import HEAD
from kiosk.store.spelling_upkeep import keep_up
from kiosk.sync import enrolment as enrolments
from kiosk.sync import orphans, outbox, progress, rebase, resync
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.forgetting import forget_history
from kiosk.sync.pace import LONG_SECONDS, Pace
from kiosk.sync.progress import Progress
from kiosk.sync.reasons import BOTH, Reason, Reasons
from kiosk.sync.rebase import CatchUp, Rebased
from kiosk.sync.settling import settle_alone
from kiosk.sync.transport import Outgoing, Pulled, Transport, TransportTrouble

log = logging.getLogger("kiosk.sync")

PUSH_BATCH = 1_000
PUSH_FIRST = 125
"""Commands in the first push, while nobody knows how fast the line is."""
RETRY_SECONDS = (0.5, 30.0)
LOCK_SECONDS = 2.0
HEARTBEAT_SECONDS = 30.0
GRACE_SECONDS = 1.0
"""How long a movement that is under way may take once the exchange is told to end."""
LATE_WRITERS = 500
"""How many numbers back a writer of the same PostgreSQL store may still be committing."""
MANY = 200
"""With more of our commands unanswered than this, applying waits for answers: see `_settled`."""
BACKLOG_SECONDS = 5.0
WINDOW = 8
COMPARED = 200
"""How many of our commands are compared with what the centre has: each vouches for all before."""
FULL_WINDOW = 5_000
"""Rows in a pull above which the next one asks for half as many numbers, and below for twice.

So does one that took long: between two pulls it is noted that the centre answers.
"""

T = TypeVar("T")
Connect = Callable[[Enrolment, str], Transport]


@dataclass(frozen=True, slots=True)
class SyncRound:
    """What one exchange came to."""

    pushed: int
    rebased: Rebased | None


def link(enrolment: Enrolment, dialect: str) -> Transport:
    """The transport of an enrolment."""
    from kiosk.sync.central_link import CentralLink

    return CentralLink(enrolment, dialect)


class SyncWorker:
    """The exchange of one store, in one thread; `connect` makes the transport.

    Several processes of a store may each have one: the holder of the store's lock works, the
    others look every two seconds whether they must take over.
    """

    def __init__(self, station: Station, connect: Connect = link) -> None:
        self.station = station
        self.database = station.database
        self._connect = connect
        self._lock = lock_of(self.database, station.folder, "sync")
        self._transport: Transport | None = None
        self._stop = threading.Event()
        self._reasons = Reasons(self.database, self._stop)
        self._answered = threading.Condition()
        self._thread: threading.Thread | None = None
        self._progress: Progress | None = None
        self._pushed = 0
        self._sent: set[int] = set()
        self._pace = Pace(PUSH_FIRST, PUSH_BATCH)
        self._greeted = False
        self._centre = ""
        self._seen_at = 0.0
        self._day: date | None = None

    # -- running -------------------------------------------------------------------------------

    def start(self) -> None:
        """Exchange in the background from now on."""
        self._reasons.listen(self._wake)
        self._thread = threading.Thread(target=self.run, name="exchange", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the exchange; what is under way is finished or left whole for the next time."""
        self._stop.set()
        self._reasons.deafen()
        if self._thread is not None:
            self._wake()
            self._thread.join(GRACE_SECONDS)
            if (transport := self._transport) is not None and self._thread.is_alive():
                transport.cut()
            self._thread.join()
            self._thread = None
        self.close()

    def close(self) -> None:
        """Let go of the line and the store's lock."""
        self._hang_up()
        self._lock.close()
        self._reasons.close()

    def run(self) -> None:
        """Until stopped: exchange, wait for a reason, exchange again; trouble is waited out."""
        pause, reason = RETRY_SECONDS[0], BOTH
        while not self._stop.is_set():
            try:
                if not self.alone():
                    self._stop.wait(LOCK_SECONDS)
                    continue
                self.attempt(reason)
                pause = RETRY_SECONDS[0]
                reason = self._reasons.wait(self._open(), self._has_unsent, self.alone)
            except (TransportTrouble, StoreTrouble) as trouble:
                log.info("no exchange now: %s", trouble)
                self._lost(trouble)
                reason = BOTH
                self._stop.wait(random.uniform(pause / 2, pause))  # noqa: S311
                pause = min(pause * 2, RETRY_SECONDS[1])
            except Exception:
                log.exception("the exchange stumbled and begins again")
                self._hang_up()
                reason = BOTH
                self._stop.wait(RETRY_SECONDS[1])

    def answered(self, command: UUID, timeout: float) -> str | None:
        """The centre's word on a command, waiting for it at most so many seconds."""
        deadline = time.monotonic() + timeout
        while True:
            status = self.database.read(_status_of, command=command)
            left = deadline - time.monotonic()
            if status != PENDING or left <= 0:
                return None if status == PENDING else status
            with self._answered:
                # Another process may be the one that exchanges: look now and then.
                self._answered.wait(min(left, 0.05))

    def alone(self) -> bool:
        """Whether this process is the one that exchanges for the store."""
        return self._lock.take()

    def wait(self, seconds: float) -> None:
        """Until the centre hints at something, at most so long. Raises TransportTrouble."""
        self._open().wait(seconds)

    def attempt(self, reason: Reason = BOTH) -> SyncRound:
        """One exchange; a loss is noted in the store before it is raised."""
        try:
            return self.once(reason)
        except TransportTrouble as trouble:
            self._lost(trouble)
            raise

    # -- one exchange --------------------------------------------------------------------------

    def once(self, reason: Reason = BOTH) -> SyncRound:
        """Push what waits, pull what is new, apply it. Raises TransportTrouble or StoreTrouble."""
        transport, fresh = self._open(), not self._greeted
        self._reasons.begin()
        self._greet(transport)
        before = self._pushed
        pushed = self._push(transport) if reason.push or fresh else 0
        rebased = None
        if reason.pull or fresh or pushed >= MANY:
            if pushed >= MANY or (reason.push and self.database.read(outbox.count_pending) > MANY):
                self._settled(transport)
            rebased = self._catch_up(transport, sent=before)
            if rebased is not None and rebased.rows:
                time_law.follow(self.station)
        with self._answered:
            self._answered.notify_all()
        self._tell_seen(transport)
        if rebased is not None and rebased.rows:
            self._take_words()
        return SyncRound(pushed, rebased)

    def _take_words(self) -> None:
        """What came is found by its words at once; of a first exchange it is much."""
        while keep_up(self.database) and not self._stop.is_set():
            pass

    def _open(self) -> Transport:
        if self._transport is None:
            enrolment = enrolments.of(self.station.folder)
            if enrolment is None:
                raise TransportTrouble("login", "this store is not enrolled")
            self._pushed, self._sent, self._greeted = 0, set(), False
            self._transport = self._connect(enrolment, self.database.engine.dialect.name)
        return self._transport

    def _greet(self, transport: Transport) -> None:
        """On a new line, let what a restored centre forgot go up before what is newer.

        A centre cannot go back under an open line: its sessions end.
        """
        if self._greeted:
            return
        state = self._state()
        self._compare(transport)
        known = CatchUp(state.cursor, state.shared_cursor, state.epoch)
        pulled = transport.pull(state.cursor, state.shared_cursor, 0)
        self._centre = pulled.revision
        if _must_resync(transport, known, pulled):
            now = self.station.clock.now()
            resync.reconcile(self.database, transport, state.site, now)
        self._greeted = True

    def _compare(self, transport: Transport) -> None:
        """See that our log is what it was when it went up; one that was made anew goes no further.

        Raises TransportTrouble.
        """
        heads = transport.heads(COMPARED)
        n = self.database.read(outbox.rewritten, heads=heads)
        if n is not None:
            transport.rewritten(n)
            raise TransportTrouble("rewritten", f"command {n} of the log")

    def _push(self, transport: Transport) -> int:
        """Send pending commands in order; after a new connection from the oldest on."""
        pushed, more = 0, True
        site = self._state().site
        while more:
            batch, more = self._write(lambda session: self._hand_over(session, site), durable=False)
            if gone := batch[: self._push_known(transport, batch)]:
                self._note_life()
                self._pushed = max(self._pushed, gone[-1].n)
                self._sent.update(command.n for command in gone)
                pushed += len(gone)
            more = more and len(gone) == len(batch)
        return pushed

    def _push_known(self, transport: Transport, batch: Sequence[Outgoing]) -> int:
        """How many of these went: an older centre takes none of those that one of later is among.

        What it does not know waits with all that follows, until it is updated; what is to be pulled
        does not. Whose right was taken away is told so by the pull.
        """
        if not batch:
            return 0
        try:
            self._push_one(transport, batch)
        except TransportTrouble as trouble:
            if trouble.problem != "revoked" or self._centre >= HEAD:
                raise
        else:
            return len(batch)
        if len(batch) == 1:
            return 0
        half = len(batch) // 2
        gone = self._push_known(transport, batch[:half])
        return gone if gone < half else half + self._push_known(transport, batch[half:])

    def _push_one(self, transport: Transport, batch: Sequence[Outgoing]) -> None:
        since = time.monotonic()
        try:
            transport.push(batch)
        except TransportTrouble:
            self._pace.failed()
            raise
        self._pace.took(time.monotonic() - since)

    def _hand_over(self, session: Session, site: str) -> tuple[list[Outgoing], bool]:
        """What goes up next, noted as gone in the same transaction that finds it.

        A counter that is cut off calls only tickets that the centre cannot know: its call is either
        among these, or finds the ticket gone.
        """
        batch, more = self._unsent(session, site=site)
        if batch:
            progress.handing_over(session, batch[-1].n)
        return batch, more

    def _unsent(self, session: Session, *, site: str) -> tuple[list[Outgoing], bool]:
        """Pending commands that were not sent on this line, and whether there may be more.

        Two writers of one PostgreSQL may commit in another order than their numbers.
        """
        after = self._pushed if self.database.is_sqlite else max(self._pushed - LATE_WRITERS, 0)
        found = outbox.waiting(session, site=site, after=after, limit=PUSH_BATCH)
        self._sent = {n for n in self._sent if n > after}
        new, size = [c for c in found if c.n not in self._sent], self._pace.size
        return new[:size], len(found) == PUSH_BATCH or len(new) > size

    def _settled(self, transport: Transport) -> None:
        """Let the centre answer a backlog first: applying would redo all that waits each time."""
        left, since = transport.unanswered(), time.monotonic()
        while left and time.monotonic() < since + BACKLOG_SECONDS and not self._stop.is_set():
            transport.wait(0.1)
            if (now := transport.unanswered()) < left:
                left, since = now, time.monotonic()
            self._note_life()

    def _catch_up(self, transport: Transport, *, sent: int) -> Rebased | None:
        """Pull until nothing is left, then apply it in one transaction.

        `sent` is the number up to which commands were handed over before this exchange.
        """
        state, window, answered = self._state(), WINDOW, False
        catch_up = CatchUp(state.cursor, state.shared_cursor, state.epoch)
        while True:
            since, asked = time.monotonic(), self.station.clock.now()
            pulled = transport.pull(catch_up.cursor, catch_up.shared_cursor, window)
            took, came = time.monotonic() - since, self.station.clock.now()
            if _must_resync(transport, catch_up, pulled):
                catch_up, window = self._resync(transport, pulled), 1
                continue
            rebase.take(self.database, catch_up, pulled)
            self._note_life()
            if pulled.whole:
                heard = catch_up.answers
                if answered or not (
                    found := orphans.ask(self.database, transport, state.site, sent, heard)
                ):
                    break
                # What these changed may have come after the pull: the next one has it.
                catch_up.answers, answered = [*heard, *found], True
            much = pulled.count > FULL_WINDOW or took > LONG_SECONDS
            window = max(window // 2, 1) if much else window * 2
        now = self.station.clock.now()
        self._reached(pulled, now, _apart(pulled.now, asked, came))
        if not catch_up.anything:
            reached = (catch_up.cursor, catch_up.shared_cursor, catch_up.epoch)
            if reached != (state.cursor, state.shared_cursor, state.epoch):
                self._write(lambda session: progress.followed(session, *reached, now))
            return None
        return self._write(
            lambda session: rebase.conclude(session, catch_up, now, self._settle_alone),
            durable=any(answer.status == REFUSED for answer in catch_up.answers),
        )

    def _settle_alone(self, session: Session, refused: list[LoggedCommand]) -> None:
        """Nobody need decide what is so already."""
        settle_alone(self.station, session, refused)

    def _resync(self, transport: Transport, pulled: Pulled) -> CatchUp:
        """The centre's past is not ours: learn what it knows of our commands, take all rows."""
        first = not self._state().epoch
        log.log(
            logging.INFO if first else logging.WARNING,
            "a resync: all rows of this store come from the centre once more",
        )
        now = self.station.clock.now()
        transport.seen(0)  # what is deleted meanwhile must be told to us
        resync.reconcile(self.database, transport, self._state().site, now)
        self._pushed, self._sent = 0, set()
        self._push(transport)
        self._settled(transport)
        self._write(lambda session: progress.rebuilding(session, now))
        # Nothing needs sweeping from an empty store, and its first rows are applied as they come.
        kept = None if self.database.read(resync.is_empty) else set[rebase.Key]()
        return CatchUp(0, 0, pulled.epoch, resync=True, kept=kept)

    # -- progress ------------------------------------------------------------------------------

    def _state(self) -> Progress:
        """Where the exchange stands; only this process writes it while the line is open."""
        if self._progress is None:
            self._progress = self.database.read(progress.progress)
        if self._progress is None:
            raise TransportTrouble("login", "this store is not enrolled")
        return self._progress

    def _write(self, work: Callable[[Session], T], *, durable: bool = False) -> T:
        """Write as the station that the line belongs to; a store enrolled again starts over.

        What the disk lost is heard again from the centre. Not so the number of a new command: it
        must not be used twice, and `durable` keeps it.
        """
        station, self._progress = self._state().station, None

        def checked(session: Session) -> tuple[T, Progress | None]:
            now = progress.progress(session)
            if now is None or now.station != station:
                raise TransportTrouble("unreachable", "this store was enrolled again")
            return work(session), progress.progress(session)

        result, self._progress = self.database.write(checked, durable=durable)
        return result

    def _note_life(self) -> None:
        """Say now and then that the centre answers, in the midst of much."""
        now = self.station.clock.now()
        if self._state().is_old(now):
            self._write(lambda session: progress.answered(session, now), durable=False)

    def _reached(self, pulled: Pulled, now: datetime, offset: float) -> None:
        problem = "update" if pulled.min_revision > HEAD else ""
        if pulled.revision < HEAD:
            problem = "centre_old"
        state = self._state()
        # By the centre's clock: ours may be wrong, and what is forgotten is not sent again.
        today = business_day(pulled.now, self.station.zone)
        if self._day == today and not state.differs(now, offset, problem, pulled.revision):
            return

        def note(session: Session) -> None:
            progress.reached(session, now, offset=offset, problem=problem, revision=pulled.revision)
            forget_history(session, state.kind, today, pulled.now, self.station.zone)

        self._write(note)
        self._day = today

    def _lost(self, trouble: TransportTrouble | StoreTrouble) -> None:
        problem = trouble.problem if isinstance(trouble, TransportTrouble) else ""
        self._hang_up()
        if not problem:
            return
        try:
            state = self._state()
            if state.connected or state.problem != problem:
                now = self.station.clock.now()
                self._write(lambda session: progress.lost(session, now, problem=problem))
        except (StoreTrouble, TransportTrouble) as error:
            log.warning("the loss could not be noted: %s", error)

    def _hang_up(self) -> None:
        self._progress = None
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def _tell_seen(self, transport: Transport) -> None:
        if time.monotonic() - self._seen_at > HEARTBEAT_SECONDS:
            transport.seen(self._state().cursor)
            self._seen_at = time.monotonic()
            self._note_neighbours(transport)

    def _note_neighbours(self, transport: Transport) -> None:
        """When the other machines of the site were there, by our own clock."""
        heard, now = transport.neighbours(), self.station.clock.now()
        if heard:
            self._write(lambda session: signs_of_life.hear(session, heard, now), durable=False)

    # -- the line ------------------------------------------------------------------------------

    def _wake(self) -> None:
        if (transport := self._transport) is not None:
            transport.wake()

    def _has_unsent(self) -> bool:
        """Whether another process of this store has kept a command that is not sent."""
        return bool(self.database.read(self._unsent, site=self._state().site)[0])


def _must_resync(transport: Transport, catch_up: CatchUp, pulled: Pulled) -> bool:
    """Whether the centre is not the one this store follows: restored, gone back, or purged."""
    at = (catch_up.cursor, catch_up.shared_cursor)
    if at[0] > pulled.clock or (at[0] < pulled.purged and not catch_up.resync):
        return True
    if catch_up.epoch == pulled.epoch:
        return False
    return not catch_up.epoch or not transport.continues(catch_up.epoch, *at)


def _apart(there: datetime, asked: datetime, came: datetime) -> float:
    """Seconds by which the centre's clock is ahead at least: it was read somewhen between."""
    least, most = (there - came).total_seconds(), (there - asked).total_seconds()
    return max(least, min(most, 0.0))


def _status_of(session: Session, *, command: UUID) -> str | None:
    return session.scalar(select(LoggedCommand.status).where(LoggedCommand.id == command))
