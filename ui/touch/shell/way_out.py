"""The technician's way out of a window in a hall: the code, then what may be done there."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core.exit_code import ExitCode
from kiosk.core.wording import say
from ui.shell.doctor.looking import Looked, doctor_of
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.touch.shell.exit_sheet import ExitSheet
from ui.touch.shell.overlay import BottomSheet, Overlay
from ui.touch.shell.staff_sheet import StaffSheet
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.station import Station

log = logging.getLogger("ui.touch.shell.way_out")
DEVICE = "device"
FORGOTTEN = timedelta(minutes=5)
"""Without a touch; then the page of this machine closes, which a technician has left open."""
STAY_MS = 60_000
"""After so long without an answer whoever had the code has gone."""


class WayOut(QObject):
    """`left()` and `restarting()` when a technician wants that.

    `staffed(bool)` as one comes, and goes; `giving_way(bool)` while another window is in front.
    Over everything else, the words of an outage too. The page of this machine is a window of its
    own, where the program has one under the name DEVICE.
    """

    left = Signal()
    restarting = Signal()
    staffed = Signal(bool)
    giving_way = Signal(bool)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._device: QWidget | None = None
        self.overlay = Overlay(window)
        self.overlay.missed.connect(self.close)
        self._gone = once(self, STAY_MS, self.close)

    @property
    def sheet(self) -> QWidget | None:
        """What is asked now."""
        return self.overlay.sheet

    def offer(self) -> None:
        """Ask for the code; where none is set, the public sees nothing of it."""
        station = self._session.station
        code = station.settings.touch.exit_code
        if not code:
            log.warning("the window is not left here: touch.exit_code is not set")
            return
        sheet = ExitSheet(ExitCode(code, station.folder, station.clock))
        sheet.passed.connect(self._let_in)
        self._lay(sheet)

    def close(self) -> None:
        """Ask nothing more."""
        self._gone.stop()
        self.overlay.clear()
        self.staffed.emit(False)

    def _let_in(self) -> None:
        sheet = StaffSheet(device=DEVICE in WINDOWS)
        sheet.left.connect(self.left)
        sheet.restarting.connect(self.restarting)
        sheet.device.connect(self._open_device)
        form = Form(sheet, self._session, sheet.call_help, tell=partial(self._told, sheet))
        sheet.helping.connect(partial(self._call_help, sheet, form))
        self._lay(sheet)
        self.staffed.emit(True)

    def _call_help(self, sheet: StaffSheet, form: Form) -> None:
        """The file for support, on a stick where one is plugged in."""
        station, now = self._session.station, self._session.now()
        look = doctor_of(self._session).work(whole=True)
        work = partial(_write_help, look, station, now, self._session.language)
        form.run(work, partial(self._helped, sheet))

    def _helped(self, sheet: StaffSheet, place: Path) -> None:
        self._told(sheet, say("support.made", self._session.language, place=str(place)))

    def _told(self, sheet: StaffSheet, sentence: str, _error: Exception | None = None) -> None:
        sheet.say(say("support.title", self._session.language), text=sentence)
        self._gone.start()

    def _open_device(self) -> None:
        self.close()
        self._close_device()
        made: QWidget = WINDOWS[DEVICE].load()(self._session)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        above = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        made.setWindowFlags(Qt.WindowType.Window | above)
        made.setGeometry(self._window.screen().geometry())
        made.destroyed.connect(self._device_closed)
        self._device = made
        self._watch(made)
        self.staffed.emit(True)
        self.giving_way.emit(True)
        made.showFullScreen()
        made.activateWindow()

    def _watch(self, device: QWidget) -> None:
        from ui.shell.signing.idleness import Idleness, since_start

        idleness = Idleness(device, since_start, lambda: FORGOTTEN)
        idleness.expired.connect(self._forget_device)
        idleness.begin()

    def _forget_device(self) -> None:
        """Close it with what it asks just now: a dialog would stay in front of the kiosk."""
        while (asking := QApplication.activeModalWidget()) is not None:
            asking.close()
            if asking.isVisible():
                break
        self._close_device()

    def _close_device(self) -> None:
        if self._device is not None:
            self._device.close()

    def _device_closed(self) -> None:
        self._device = None
        self.staffed.emit(False)
        self.giving_way.emit(False)

    def _lay(self, sheet: BottomSheet) -> None:
        sheet.done.connect(self.close)
        self.overlay.lay(sheet)
        if sheet.focusPolicy() != Qt.FocusPolicy.NoFocus:
            sheet.setFocus(Qt.FocusReason.PopupFocusReason)
        self._gone.start()


def _write_help(look: Callable[[], Looked], station: Station, now: datetime, language: str) -> Path:
    from kiosk.doctor.support import place_for, write

    place = place_for(station.folder, station.name, now)
    return write(station.folder, place, look().findings, language, force=True)
