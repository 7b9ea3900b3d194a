"""The print queue beside the windows: it is emptied in the background, and its states come home."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal

from kiosk.core.errors import StoreTrouble
from ui.shell.session import Answer, Session
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.paper.outlets import Outlets
    from kiosk.paper.prints import Print, Rendered
    from kiosk.paper.queries import PrintJobView

    Watch = Callable[[PrintJobView | None], None]

log = logging.getLogger("ui.shell.printing")
RETRY_MS = 3_000
"""How often a printer that was not ready is looked at again."""
AFTER_MS = 1_500
"""What is left from before is looked at when the window has painted."""
TABLE = "print_job"
Request = tuple["Print", str, str]
"""A document, its outlet, and the reason why it is printed again."""


class Printing(QObject):
    """One a process. `moved(PrintJobView)` when a job that is watched here has another state.

    `usual` is the printer that somebody chose here last.

    Only one process of a station empties its queue at a time; each sees its own jobs through.
    """

    moved = Signal(object)

    def __init__(self, session: Session, outlets: Outlets | None = None) -> None:
        super().__init__(session)
        self._session, self._outlets = session, outlets
        self.usual = ""
        self._watched: dict[UUID, tuple[Watch, tuple[str, str]]] = {}
        self._asking: dict[Request, UUID] = {}
        self._adopting: Watch | None = None
        self._under_way = self._again = self._closed = False
        self._later = once(self, RETRY_MS, self.wake)
        self._first = once(self, AFTER_MS, self.wake)
        session.changed.connect(self._changed)
        session.opened.connect(self._first.start)
        session.closing.connect(self._close)

    def ask(self, document: Print, outlet: str, watch: Watch, *, reason: str = "") -> UUID:
        """Put a document into the queue; `watch(job)` at each state, None if it could not be.

        What is being put there already, as by a second click, is the same job.
        """
        wanted = (document, outlet, reason)
        if wanted in self._asking:
            return self._asking[wanted]
        job = self._asking[wanted] = self._session.station.new_id()
        self._watched[job] = watch, ("", "")
        work = partial(self._enqueue, job, document, outlet, reason)
        self._session.write(work, done=partial(self._asked, job, wanted))
        return job

    def cancel(self, job: UUID) -> None:
        """Give a job up that waits; what is at the printer goes on."""
        from kiosk.paper import queue

        database = self._session.station.database
        self._session.write(lambda: database.write(lambda s: queue.cancel(s, job=job)))

    def retry(self, job: UUID, watch: Watch) -> None:
        """Try a job again that did not come out."""
        from kiosk.paper import queue

        station = self._session.station
        self._watched[job] = watch, ("", "")
        now = station.clock.now()
        self._session.write(
            lambda: station.database.write(lambda s: queue.retry(s, job=job, now=now))
        )

    def adopt(self, watch: Watch) -> None:
        """Watch what is open from before, and empty the queue."""
        self._adopting = watch
        self.wake()

    def wake(self) -> None:
        """Empty the queue as far as the printers go; once more where that is under way."""
        if self._closed or not self._session.ready:
            return
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        self._later.stop()
        self._session.run(self._work, self._passed, self._failed)

    # -- in the background ---------------------------------------------------------------------

    def _enqueue(self, job: UUID, document: Print, outlet: str, reason: str) -> None:
        from kiosk.paper import queue
        from kiosk.paper.prints import require

        station = self._session.station
        require(station, document)
        now = station.clock.now()
        station.database.write(
            lambda session: queue.enqueue(
                session,
                document,
                id=job,
                station=station.name,
                outlet=outlet,
                now=now,
                reason=reason,
            )
        )

    def _work(self) -> tuple[list[PrintJobView], int]:
        """What was open from before, the first time; how many jobs are open now."""
        from kiosk.paper.queries import jobs
        from kiosk.paper.worker import work

        station = self._session.station
        if self._outlets is None:
            self._outlets = _outlets(self._session)
        before = station.ask_itself(jobs, station=station.name) if self._adopting else []
        return [job for job in before if job.open], work(station, self._outlets)

    # -- coming home ---------------------------------------------------------------------------

    def _asked(self, job: UUID, wanted: Request, answer: Answer) -> None:
        del self._asking[wanted]
        if answer.error is None:
            return
        watch, _ = self._watched.pop(job)
        log.warning("nothing can be printed: %s", answer.error)
        if not _is_gone(watch):
            watch(None)

    def _passed(self, passed: tuple[list[PrintJobView], int]) -> None:
        found, still_open = passed
        if self._adopting is not None:
            for job in found:
                self._watched.setdefault(job.id, (self._adopting, (job.state, job.why)))
            self._adopting = None
            self._look()
        self._end(still_open)

    def _end(self, still_open: int) -> None:
        self._under_way = False
        if self._again:
            self.wake()
        elif still_open and not self._closed:
            self._later.start()

    def _failed(self, _sentence: str, error: Exception) -> None:
        # What waits is in the store, and the next pass finds it there.
        log.warning("the print queue was not emptied: %s", error)
        self._again = False
        self._end(1)

    def _changed(self, tables: frozenset[str]) -> None:
        if TABLE in tables:
            self._look()
            self.wake()

    def _look(self) -> None:
        """Tell what has become of the jobs that are watched."""
        if not self._watched or self._closed:
            return
        from kiosk.paper.queries import states

        try:
            found = self._session.read_itself(states, ids=list(self._watched))
        except StoreTrouble as error:
            log.warning("the print queue cannot be read: %s", error)
            return
        for job in found:
            self._tell(job)

    def _tell(self, job: PrintJobView) -> None:
        watch, known = self._watched[job.id]
        now = job.state, job.why
        if now == known:
            return
        if job.open:
            self._watched[job.id] = watch, now
        else:
            del self._watched[job.id]
        self.moved.emit(job)
        if not _is_gone(watch):
            watch(job)

    def _close(self) -> None:
        self._closed = True
        for timer in (self._first, self._later):
            timer.stop()


def printing_of(session: Session) -> Printing:
    """The print queue of a session, watched from the first time that it is asked for."""
    return session.findChild(Printing) or Printing(session)


def _outlets(session: Session) -> Outlets:
    from kiosk.paper.kinds import core_kinds
    from kiosk.paper.outlets import SYSTEM, Outlets
    from ui.shell.system_printer import SystemPrinter

    return Outlets({**core_kinds(session.station.folder), SYSTEM: SystemPrinter})


def put_out_once(session: Session, outlet: str, document: Rendered) -> bool:
    """Put a document out that no queue may keep, such as a PIN; whether it came out."""
    made = _outlets(session).at(outlet)
    try:
        if made is None:
            return False
        made.send(document)
    except Exception as error:  # noqa: BLE001 - whatever a printer says, it did not come out
        log.warning("a document that is not kept did not come out: %s", type(error).__name__)
        return False
    return True


def may_retry(session: Session, job: PrintJobView) -> bool:
    """Whether whoever is here may have it printed again: what is drawn for it is theirs to read."""
    from kiosk.core.errors import BadInput
    from kiosk.paper.prints import read, site_of

    try:
        document = read(job.fields)
    except BadInput:
        return False
    return session.may_read(*document.reads) and session.may_see(site_of(document))


def on_paper(outlet: str) -> bool:
    """Whether an outlet is a printer: no file is left, and nobody is asked which."""
    from kiosk.core.settings.printing import DIALOG
    from kiosk.paper.outlets import to_file

    return not to_file(outlet) and outlet not in ("", DIALOG)


def _is_gone(watch: Watch) -> bool:
    """Whether the widget whose method it is, partial or not, has been closed meanwhile."""
    owner = getattr(getattr(watch, "func", watch), "__self__", None)
    return isinstance(owner, QObject) and not shiboken6.isValid(owner)
