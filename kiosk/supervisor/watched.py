"""A window that is watched: what it said last, and whether it has to go."""

from __future__ import annotations

from kiosk.supervisor.child import Child
from kiosk.supervisor.policy import CLOSED, CRASH, FREEZE, MEMORY, ending_of
from kiosk.supervisor.pulse import Pulse
from kiosk.supervisor.wire import END, Beat, Closing, Hello, Said

OPENING = 300.0
"""Seconds without a heartbeat before the window's event loop turns: a large store is migrated."""
ENDING = 20.0
"""Seconds that a window may take to finish what is under way once it is to end."""
SUSPECT = 0.4
"""In what part of the silence of a freeze a window is suspected of one."""
USUAL = Hello(freeze_seconds=3.0, restart_megabytes=0, end_megabytes=0)


class Watched:
    """One life of a window. All times are monotonic seconds."""

    def __init__(self, child: Child, now: float) -> None:
        self.child = child
        self.limits = USUAL
        self.beat = Beat(running=False)
        self._pulse = Pulse(now)
        self._silent = 0.0
        self._closing: int | None = None
        self._bid = ""
        self._until: float | None = None

    def heard(self, said: Said, now: float) -> None:
        """It said something, and so it lives."""
        self._pulse.beat(now)
        self._silent = 0.0
        match said:
            case Beat():
                self.beat = said
            case Hello():
                self.limits = said
            case Closing():
                self._closing = said.code
                self._until = self._until or now + ENDING

    @property
    def suspected(self) -> bool:
        """Whether its event loop may stand."""
        running = self.beat.running and self._until is None
        return running and self._silent > self.limits.freeze_seconds * SUSPECT

    def look(self, now: float) -> str:
        """What it has to be killed for by now, or nothing."""
        self._silent = self._pulse.look(now)
        if self._until is not None:
            return self._meant if now > self._until else ""
        if self._silent > (self.limits.freeze_seconds if self.beat.running else OPENING):
            return FREEZE
        self._weigh(now)
        return ""

    def ended(self, code: int) -> str:
        """How it ended, by its exit code; one that was closed stays closed, whatever came then."""
        by_code = ending_of(code)
        if by_code == CRASH and self._closing is not None:
            return self._meant
        return self._bid if by_code == CLOSED and self._bid else by_code

    @property
    def _meant(self) -> str:
        return self._bid or ending_of(self._closing or 0)

    def _weigh(self, now: float) -> None:
        """One that has grown too large ends where that disturbs nobody, or at the last anyhow."""
        held, limits = self.beat.megabytes, self.limits
        due = 0 < limits.restart_megabytes < held and self.beat.quiet
        if due or 0 < limits.end_megabytes < held:
            self._bid, self._until = MEMORY, now + ENDING
            self.child.say(END)
