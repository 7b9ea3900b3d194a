"""Trouble with the store while a window is open: found, looked at in the background, and over."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from kiosk.core.errors import StoreTrouble
from kiosk.store.standing import BUSY, FULL, READ_ONLY
from ui.widgets.timers import once

log = logging.getLogger("ui.shell.outage")
AGAIN_MS = 2_000
_READABLE = (FULL, BUSY, READ_ONLY)


class Outage(QObject):
    """Whatever met trouble is looked into: what stays is told, and looked at until it is over.

    `check` raises StoreTrouble; it may take long, and runs in the background.
    """

    begun = Signal(object)
    over = Signal()
    _looked = Signal(object)

    def __init__(self, parent: QObject, check: Callable[[], None]) -> None:
        super().__init__(parent)
        self._check = check
        self.trouble: StoreTrouble | None = None
        self._looking = self._stopped = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._again = once(self, AGAIN_MS, self._look)
        self._looked.connect(self._found, Qt.ConnectionType.QueuedConnection)

    @property
    def unreadable(self) -> bool:
        """Whether nothing can be read either, as far as is known."""
        return self.trouble is not None and self.trouble.kind not in _READABLE

    def raise_known(self) -> None:
        """Raise what keeps all from being read: to wait for a dead server would freeze a window."""
        if self.trouble is not None and self.unreadable:
            raise StoreTrouble(str(self.trouble), self.trouble.kind)

    def suspect(self, error: StoreTrouble) -> None:
        """Something met trouble: see whether it lasts."""
        log.warning("store trouble: %s", error)
        self._look()

    def stop(self) -> None:
        """Look no more."""
        self._stopped = True
        self._again.stop()
        self._pool.waitForDone()

    def _look(self) -> None:
        if self._looking or self._stopped:
            return
        self._looking = True
        self._again.stop()

        def look() -> None:
            found: StoreTrouble | None = None
            try:
                self._check()
            except StoreTrouble as error:
                found = error
            except Exception:
                log.exception("the store cannot be looked at")
            self._looked.emit(found)

        self._pool.start(look)

    def _found(self, trouble: StoreTrouble | None) -> None:
        self._looking = False
        before, self.trouble = self.trouble, trouble
        if self._stopped:
            return
        if trouble is not None:
            self._again.start()
            if before is None or before.kind != trouble.kind:
                self.begun.emit(trouble)
        elif before is not None:
            log.warning("the store answers again")
            self.over.emit()
