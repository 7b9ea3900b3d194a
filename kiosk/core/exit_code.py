"""The technician's code of a machine without staff: each wrong one makes the next wait longer.

The wrong ones are counted in a file of the data folder and not in the store, because the way out
has to be there while the store is not; a machine that is switched off forgets none.
"""

from __future__ import annotations

import hmac
import logging
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from kiosk.core.clock import Clock
from kiosk.core.files import PRIVATE_FOLDER, write_whole

log = logging.getLogger("kiosk.core.exit_code")
FOLDER, FILE = "run", "exit-tries.json"
PAUSES = (0, 5, 30, 60, 300, 900)
"""Seconds to wait after the first wrong code, the second, and so on; the last for all after."""
_NEVER = datetime.min.replace(tzinfo=UTC)
_held: dict[Path, Tries] = {}
"""What the disk did not take, while the program runs: the next sheet counts on."""


class Tries(msgspec.Struct, frozen=True):
    """How many wrong codes since the last right one, and when the last was typed."""

    wrong: int = 0
    at: datetime = _NEVER


@dataclass(frozen=True)
class Verdict:
    """Whether a code was right, or how many seconds there are until another is looked at."""

    right: bool
    seconds: int = 0


class ExitCode:
    """The code of one machine, and the tries at it."""

    def __init__(self, code: str, folder: Path, clock: Clock) -> None:
        self._code, self._clock = code, clock
        self._file = folder / FOLDER / FILE
        self._tries = self._kept()

    @property
    def wait(self) -> int:
        """Seconds until a code is looked at again; none when it is right away."""
        if not self._tries.wrong:
            return 0
        now = self._clock.now()
        if self._tries.at > now:  # the clock went back: the pause begins now, and ends
            self._keep(Tries(self._tries.wrong, now))
        longest = timedelta(seconds=PAUSES[min(self._tries.wrong, len(PAUSES)) - 1])
        left = self._tries.at + longest - now
        return max(-(-left // timedelta(seconds=1)), 0)

    def check(self, typed: str) -> Verdict:
        """Look at a code; while one has to wait it is not looked at.

        The try is counted first, so that a machine that is switched off in between has given
        none away.
        """
        if (left := self.wait) > 0:
            return Verdict(right=False, seconds=left)
        self._keep(Tries(self._tries.wrong + 1, self._clock.now()))
        if not self._code or not hmac.compare_digest(typed.encode(), self._code.encode()):
            log.warning("a wrong exit code, %d in a row", self._tries.wrong)
            return Verdict(right=False, seconds=self.wait)
        self._keep(Tries())
        log.warning("the exit code was typed: a technician is here")
        return Verdict(right=True)

    def _kept(self) -> Tries:
        if (held := _held.get(self._file)) is not None:
            return held
        try:
            found = msgspec.json.decode(self._file.read_bytes(), type=Tries)
        except (FileNotFoundError, NotADirectoryError):
            return Tries()
        except (OSError, msgspec.MsgspecError) as error:
            log.warning("the wrong exit codes cannot be read: %s", error)
            return Tries(len(PAUSES), self._clock.now())
        aware = found.at if found.at.tzinfo else found.at.replace(tzinfo=UTC)
        return Tries(max(found.wrong, 0), aware)

    def _keep(self, tries: Tries) -> None:
        """Where the disk takes none, they are counted until the program ends."""
        self._tries = tries
        content = msgspec.json.encode(tries)
        try:
            self._file.parent.mkdir(PRIVATE_FOLDER, exist_ok=True)
            write_whole(self._file, content, force=True)
        except OSError as error:
            if self._written_over(content):
                _held.pop(self._file, None)
                return
            _held[self._file] = tries
            log.warning("the wrong exit codes are not kept: %s", error.strerror)
        else:
            _held.pop(self._file, None)

    def _written_over(self, content: bytes) -> bool:
        """A disk that is full still takes other bytes into a file that it has."""
        try:
            with self._file.open("r+b") as file:
                file.write(content)
                file.truncate()
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            return False
        return True
