"""What a station said was done, written to disk after it was said and before anything else."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.core.command import Outcome
from kiosk.core.errors import Refused, StoreTrouble
from kiosk.station import Station

DONE, DENIED, CALLED = "done", "denied", "called"


@dataclass(frozen=True)
class Entry:
    """One line. `kind` is done (acknowledged), denied (nothing has changed) or called.

    `at` is the machine's monotonic clock, the same for all processes. `label` is what was
    printed, `ticket` who was called to `counter`.
    """

    kind: str
    id: str
    name: str
    at: float
    label: str = ""
    ticket: str = ""
    counter: int = 0


class Ledger:
    """An append-only file; a line is on the disk when `write` returns."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, kind: str, identity: Any, name: str, **more: Any) -> None:
        """Add a line."""
        line = {"kind": kind, "id": str(identity), "name": name, "at": time.monotonic(), **more}
        os.write(self._file, json.dumps(line).encode() + b"\n")
        os.fsync(self._file)


def read(file: Path) -> Iterator[Entry]:
    """The lines of a ledger; one that a kill cut short was never acknowledged."""
    for line in file.read_bytes().split(b"\n")[:-1]:
        yield Entry(**json.loads(line))


class LedgeredStation(Station):
    """A station whose every acknowledged command is in a ledger."""

    ledger: Ledger

    def do(self, command: Any, /, **fields: Any) -> Outcome:
        fields.setdefault("id", self.new_id())
        try:
            done = super().do(command, **fields)
        except (Refused, StoreTrouble) as error:
            self.ledger.write(DENIED, fields["id"], f"{command} {type(error).__name__}")
            raise
        label = done.result.label if done.name == "tickets.take" else ""
        self.ledger.write(DONE, done.command.id, done.name, label=label)
        return done
