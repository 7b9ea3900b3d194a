"""A job is followed at the system's print queue until it is on paper, whichever system it is."""

from __future__ import annotations

import sys
import time

from kiosk.paper.outlets import STOPPED, GivenUp, NotTaken
from kiosk.paper.print_system import ABORTED, CANCELLED, COMPLETED, HELD, PENDING, Job, PrintSystem

LOOK_S, FOLLOW_S = 0.3, 40.0


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
