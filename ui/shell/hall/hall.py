"""All that keeps one window in its hall, put together."""

from __future__ import annotations

import logging
from typing import Protocol

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.cli.codes import DONE, RESTART
from ui.shell.hall.guard import Guard
from ui.shell.hall.holding import is_alone, put_above, wish_of
from ui.shell.hall.placing import Placing
from ui.shell.hall.restart import NightRestart, kept_running
from ui.shell.session import Session
from ui.shell.small_screen import fits_still
from ui.shell.windows import WindowEntry

log = logging.getLogger("ui.shell.hall.hall")
NO_CODE = (
    "touch.exit_code is not set: nobody gets out of this window, which has the keyboard, but by"
    " ending its process; --windowed is for looking at it"
)


class WayOut(Protocol):
    """How a technician gets out, see `ui.touch.shell.way_out`."""

    left: SignalInstance
    restarting: SignalInstance
    staffed: SignalInstance
    giving_way: SignalInstance

    def offer(self) -> None:
        """Ask for the code."""


class InHall(Protocol):
    """What such a window has beside what every widget has."""

    way_out: WayOut

    def quiet(self) -> bool:
        """Whether nobody would notice that it starts anew."""

    def is_locked(self) -> bool:
        """Whether only the technician's code closes it."""


class Hall:
    """Shows a window full screen, and keeps it there until `leave` or `start_anew`."""

    def __init__(self, window: QWidget, session: Session, entry: WindowEntry) -> None:
        self._window, self._entry = window, entry
        inside: InHall = window  # type: ignore[assignment]  # what fills a hall is one
        out = inside.way_out
        self._locked = inside.is_locked()
        self._has_code = bool(session.station.settings.touch.exit_code)
        wish = wish_of(entry.hall, session.station.settings.screen)
        self._placing = Placing(window, wish, keep=self._locked)
        self._alone = is_alone(entry.hall, session.station.folder)
        self._guard = Guard(window, self._placing, alone=self._alone)
        self._guard.asked.connect(out.offer)
        self._placing.resized.connect(self._resized)
        out.left.connect(self.leave)
        out.restarting.connect(self.start_anew)
        out.staffed.connect(self._guard.show_pointer)
        out.giving_way.connect(self._guard.stand_back)
        if kept_running():
            NightRestart(session, inside.quiet).due.connect(self.start_anew)

    def show(self) -> None:
        """Show the window where it belongs."""
        if self._locked:
            put_above(self._window, alone=self._alone)
        self._placing.place()
        if self._locked:
            self._guard.hold()
            if not self._has_code:
                log.warning(NO_CODE)

    def leave(self) -> None:
        """Close the window on purpose: nobody is to start it again."""
        self._end(DONE)

    def start_anew(self) -> None:
        """Close it, to be started again at once; where nobody would, it stays."""
        if kept_running():
            self._end(RESTART)

    def release(self) -> None:
        """Let go of the window, whose program ends."""
        self._guard.release()
        self._placing.stop()

    def _end(self, code: int) -> None:
        self.release()
        QApplication.exit(code)

    def _resized(self, _size: QSize) -> None:
        if self._entry.drawn_for is not None and not fits_still(
            self._window.screen(), self._entry.drawn_for
        ):
            log.info("the screen is of another size, which the window has to start anew for")
            self.start_anew()
