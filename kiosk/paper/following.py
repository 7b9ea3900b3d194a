"""A job is followed at the system's print queue until it is on paper, whichever system it is."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import Protocol

from kiosk.paper.outlets import STOPPED, GivenUp, NotTaken

LOOK_S, FOLLOW_S = 0.3, 40.0
PENDING, HELD, PROCESSING, PAUSED = 3, 4, 5, 6
CANCELLED, ABORTED, COMPLETED = 7, 8, 9
LOST = 10
"""The job is no longer there, and nothing tells whether it came out."""


class UnknownPrinter(OSError):
    """The print system has no such printer."""


@dataclass(frozen=True, slots=True)
class Job:
    """A job as the print system sees it; `state` as in RFC 8011, 5.3.7, or LOST."""

    id: int
    state: int


class PrintSystem(Protocol):
    """What prints on this machine: CUPS, or the spooler of Windows.

    Everything raises OSError where it does not answer.
    """

    def printer_status(self, printer: str) -> str:
        """What keeps a printer from printing, as a code of `kiosk.paper.outlets`, or READY."""

    def find(self, printer: str, name: str) -> Job | None:
        """The newest job of a name; None where nothing is kept of what is done."""

    def look(self, printer: str, job: Job) -> Job:
        """The same job as it is now."""

    def cancel(self, printer: str, job: Job) -> None:
        """Have a job never come out."""


def print_system() -> PrintSystem | None:
    """The print system of this machine, if one runs that can be asked."""
    if sys.platform == "win32":
        from kiosk.paper.winspool import Spooler

        return Spooler.here()
    from kiosk.paper.cups import Scheduler

    return Scheduler.here()


def bring_out(system: PrintSystem, printer: str, name: str) -> None:
    """Wait until a job that the print system was given is on paper.

    Raises NotTaken where it waits too long (it is cancelled there, and waits with us), GivenUp
    where the system ended it, TimeoutError where it may be half out.
    """
    found = system.find(printer, name)
    if found is None:  # a queue that keeps nothing of what is done
        return
    job = follow(system, printer, found)
    if job.state in (PENDING, HELD):
        system.cancel(printer, job)
        job = system.look(printer, job)
        if job.state == CANCELLED:
            raise NotTaken(system.printer_status(printer) or STOPPED)
    if job.state in (CANCELLED, ABORTED):
        raise GivenUp(f"job {job.id} of {printer} is in state {job.state}")
    if job.state != COMPLETED:
        raise TimeoutError(f"job {job.id} of {printer} is still in state {job.state}")


def follow(system: PrintSystem, printer: str, job: Job) -> Job:
    """A job at its end, or as it is after FOLLOW_S seconds."""
    deadline = time.monotonic() + FOLLOW_S
    while job.state < CANCELLED and time.monotonic() < deadline:
        time.sleep(LOOK_S)
        job = system.look(printer, job)
    return job
