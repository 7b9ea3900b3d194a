"""What the print queue answers to somebody who drives it."""

from __future__ import annotations

from kiosk.core.errors import Refused

ARROW = " -> "
"""Between what did not come out and where it was to go."""


class UnknownPrintJob(Refused):
    """The store holds no such job: it was forgotten, or is another store's."""

    code = "paper.unknown_job"
    job: str


class PrintJobState(Refused):
    """What is asked for cannot be done to a job in its state."""

    code = "paper.wrong_state"
    name: str
    state: str


class SheetsNotMade(Refused):
    """Some of the sheets that come out by themselves did not."""

    code = "paper.sheets_not_made"
    sheets: str
    outlet: str
    made: int

    def __str__(self) -> str:
        """As it is kept of a night: which, and where to."""
        return f"{self.sheets}{ARROW}{self.outlet}"
