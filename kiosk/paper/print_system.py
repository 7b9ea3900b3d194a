"""What a print system of the machine says of printers and jobs, whichever system it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

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

    def give(self, printer: str, name: str, data: bytes) -> None:
        """Queue bytes of the printer's own language, which no driver changes."""

    def cancel(self, printer: str, job: Job) -> None:
        """Have a job never come out."""
