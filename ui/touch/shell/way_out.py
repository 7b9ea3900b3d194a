"""The technician's way out of a window in a hall: the code, then what may be done there."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.exit_code import ExitCode
from ui.shell.session import Session
from ui.touch.shell.exit_sheet import ExitSheet
from ui.touch.shell.overlay import BottomSheet, Overlay
from ui.touch.shell.staff_sheet import StaffSheet
from ui.widgets.timers import once

log = logging.getLogger("ui.touch.shell.way_out")
STAY_MS = 60_000
"""After so long without an answer whoever had the code has gone."""


class WayOut(QObject):
    """`left()` and `restarting()` when a technician wants that, `device()` for this machine's page.

    `staffed(bool)` as one comes, and goes. Over everything else, the words of an outage too.
    """

    left = Signal()
    restarting = Signal()
    device = Signal()
    staffed = Signal(bool)

    def __init__(self, window: QWidget, session: Session, *, device: bool = False) -> None:
        super().__init__(window)
        self._session, self._has_device = session, device
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
        sheet = StaffSheet(device=self._has_device)
        sheet.left.connect(self.left)
        sheet.restarting.connect(self.restarting)
        sheet.device.connect(self.close)
        sheet.device.connect(self.device)
        self._lay(sheet)
        self.staffed.emit(True)

    def _lay(self, sheet: BottomSheet) -> None:
        sheet.done.connect(self.close)
        self.overlay.lay(sheet)
        if sheet.focusPolicy() != Qt.FocusPolicy.NoFocus:
            sheet.setFocus(Qt.FocusReason.PopupFocusReason)
        self._gone.start()
