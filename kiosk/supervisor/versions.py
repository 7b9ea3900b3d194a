"""Which version of the program a window is of: the one that counts, or one that is being tried."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from kiosk.core.errors import Refused

log = logging.getLogger("kiosk.supervisor")


class Versions(Protocol):
    """What a supervisor asks before each start, and while the window runs; times are seconds."""

    def before_start(self, *, quiet: bool) -> None:
        """No window is open; `quiet` where it was the machine or the night that ended it."""

    def window(self) -> Sequence[str]:
        """The command line of the window now."""

    def is_stuck(self, uptime: float) -> bool:
        """Whether a window that has run so long is to be ended, as one that shows nothing."""

    def look(self, since_begin: float) -> None:
        """Have what is new looked for now and then."""

    def close(self) -> None:
        """End what is under way."""


class OneVersion:
    """A program that stays what it is, as one that runs from its source."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def before_start(self, *, quiet: bool) -> None:
        """Nothing waits."""

    def window(self) -> Sequence[str]:
        return self._command

    def is_stuck(self, _uptime: float) -> bool:
        return False

    def look(self, since_begin: float) -> None:
        """There is nothing to look for."""

    def close(self) -> None:
        """Nothing is under way."""


class Laid:
    """A bundle, beside which others may be laid: `kiosk.updates` knows."""

    def __init__(self, data: Path, arguments: Sequence[str]) -> None:
        from kiosk.updates import hook

        self._hook, self._data, self._arguments = hook, data, arguments
        self._asking = hook.Asking(data)
        self._tried, self._starts = True, False
        self._runs: Sequence[str] = ()
        self._told = ""

    def before_start(self, *, quiet: bool) -> None:
        self._tried = self._hook.before_start(self._data, quiet=quiet)
        self._starts = True

    def window(self) -> Sequence[str]:
        counts = self._hook.window(self._data, *self._arguments, tried=self._tried)
        if self._starts:  # else it is asked for one that stands by
            self._runs, self._starts = counts, False
        return counts

    def is_stuck(self, uptime: float) -> bool:
        """What cannot be written down now, as on a full disk, is another second, and told once."""
        try:
            stuck = self._tried and self._hook.is_stuck(self._data, uptime)
            # Another window of this machine may have begun a trial, of which this one is not.
            return stuck and self._runs == self.window()
        except (Refused, OSError) as error:
            if (told := str(error)) != self._told:
                self._told = told
                log.warning("how a version does was not written down: %s", told)
            return False

    def look(self, since_begin: float) -> None:
        self._asking.look(since_begin)

    def close(self) -> None:
        self._asking.close()
