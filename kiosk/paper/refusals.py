"""What the print queue answers to somebody who drives it."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownPrintJob(Refused):
    """The store holds no such job: it was forgotten, or is another store's."""

    code = "paper.unknown_job"
    job: str


class PrintJobState(Refused):
    """What is asked for cannot be done to a job in its state."""

    code = "paper.wrong_state"
    name: str
    state: str
