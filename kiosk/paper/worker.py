"""One pass over a station's print queue: what waits is drawn, sent, and what came of it is kept.

A pass belongs to whoever holds the station's lock, so a job that is found being sent when one
begins was left by a worker that ended: it is not sent a second time by itself.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from kiosk.core.errors import BadInput, Refused
from kiosk.paper import prints, queue
from kiosk.paper.outlets import STOPPED, GivenUp, NotTaken, Outlet, Outlets
from kiosk.paper.prints import Rendered
from kiosk.paper.queries import PrintJobView, open_jobs
from kiosk.store.lock import lock_of

if TYPE_CHECKING:
    from kiosk.station import Station

log = logging.getLogger("kiosk.paper")
LOCK = "print"
UNDRAWABLE, BUG = "undrawable", "bug"
MOST_OUTLETS = 8
_drawing = threading.Lock()
LOOK_S = 0.2
"""How often, while something is being sent, it is looked whether other outlets have work."""


def work(station: Station, outlets: Outlets) -> int:
    """Print what waits, at each outlet one after the other; how many jobs are still open then.

    Does nothing where another process of the station is at it.
    """
    database, name = station.database, station.name
    if not database.read(open_jobs, station=name):
        return 0
    lock = lock_of(database, station.folder, LOCK, name)
    if lock.take():
        try:
            database.write(lambda session: queue.abandon(session, station=name))
            _print_all(station, outlets)
        finally:
            lock.close()
    return database.read(open_jobs, station=name)


def _print_all(station: Station, outlets: Outlets) -> None:
    """Each outlet's jobs on a thread of its own: one that is slow keeps no other waiting."""
    lines: dict[str, Future[bool]] = {}
    aside: set[str] = set()
    with ThreadPoolExecutor(MOST_OUTLETS, "printing") as threads:
        while (new := _waiting(station) - aside - set(lines)) or lines:
            for address in new:
                if (outlet := _reached(outlets, address)) is None:
                    aside.add(address)
                else:
                    lines[address] = threads.submit(_print_at, station, outlet, address)
            wait(lines.values(), LOOK_S, return_when=FIRST_COMPLETED)
            for address in [each for each, line in lines.items() if line.done()]:
                if not lines.pop(address).result():
                    aside.add(address)


class _Stopped:
    """An outlet whose address leads nowhere, such as a port that is no number."""

    def status(self) -> str:
        return STOPPED

    def send(self, _document: Rendered) -> None:
        raise NotTaken(STOPPED)


def _reached(outlets: Outlets, address: str) -> Outlet | None:
    try:
        return outlets.at(address)
    except Exception:
        log.exception("the outlet %s cannot be reached", address)
        return _Stopped()


def _waiting(station: Station) -> set[str]:
    """The outlets that something waits for, and is not stale."""
    database, name, now = station.database, station.name, station.clock.now()
    database.write(lambda session: queue.expire(session, station=name, now=now))
    return database.read(queue.waiting_outlets, station=name)


def _print_at(station: Station, outlet: Outlet, address: str) -> bool:
    """The jobs of an outlet in the order they were asked for; whether it may be given more."""
    while (job := _next(station, address)) is not None:
        if not _goes_on(station, job, outlet):
            return False
    return True


def _next(station: Station, address: str) -> PrintJobView | None:
    """The next job of an outlet that is not stale."""
    database, name, now = station.database, station.name, station.clock.now()
    database.write(lambda session: queue.expire(session, station=name, now=now))
    return database.read(queue.next_waiting, station=name, outlet=address)


def _goes_on(station: Station, job: PrintJobView, outlet: Outlet) -> bool:
    """Take one job; whether its outlet may be given the next one."""
    if why := _status(job, outlet):
        _hold(station, job, why)
        return False
    document = _drawn(station, job)
    if document is None or not _claimed(station, job):
        return True
    return _sent(station, job, outlet, document)


def _status(job: PrintJobView, outlet: Outlet) -> str:
    try:
        return outlet.status()
    except Exception:
        log.exception("the outlet %s does not say how it is", job.outlet)
        return STOPPED


def _hold(station: Station, job: PrintJobView, why: str) -> None:
    """Say why the jobs of an outlet wait."""
    if job.why != why:
        log.warning("the outlet %s prints nothing: %s", job.outlet, why)
    name, outlet = station.name, job.outlet
    station.database.write(lambda s: queue.hold(s, station=name, outlet=outlet, why=why))


def _drawn(station: Station, job: PrintJobView) -> Rendered | None:
    """The document; a job whose document cannot be drawn fails, and keeps no other waiting."""
    try:
        with _drawing:
            return prints.read(job.fields).render(station, job.name)
    except (Refused, BadInput) as error:
        log.warning("%s %s cannot be printed: %s", job.document, job.name, error)
        _fail(station, job, UNDRAWABLE)
    except Exception:
        log.exception("%s %s cannot be drawn", job.document, job.name)
        _fail(station, job, BUG)
    return None


def _claimed(station: Station, job: PrintJobView) -> bool:
    now = station.clock.now()
    return station.database.write(lambda session: queue.claim(session, job=job.id, now=now))


def _sent(station: Station, job: PrintJobView, outlet: Outlet, document: Rendered) -> bool:
    """Send what was claimed, and keep what came of it."""
    try:
        outlet.send(document)
    except NotTaken as error:
        log.warning("the outlet %s took nothing of %s: %s", job.outlet, job.name, error.why)
        why = error.why
        station.database.write(lambda session: queue.put_back(session, job=job.id, why=why))
        return False
    except GivenUp as error:
        log.warning("%s did not come out of %s: %s", job.name, job.outlet, error)
        _fail(station, job, queue.GIVEN_UP)
        return True
    except Exception:
        log.exception("%s may or may not have come out of %s", job.name, job.outlet)
        _fail(station, job, queue.UNCERTAIN)
        return False
    now = station.clock.now()
    station.database.write(lambda session: queue.printed(session, job=job.id, now=now))
    return True


def _fail(station: Station, job: PrintJobView, why: str) -> None:
    station.database.write(lambda session: queue.fail(session, job=job.id, why=why))
