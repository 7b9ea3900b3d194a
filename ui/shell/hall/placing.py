"""A window stays full screen on its screen, whatever is plugged in, taken out or turned."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.shell.hall.panels import Wish, screen_for
from ui.widgets.timers import once

log = logging.getLogger("ui.shell.hall.placing")
SETTLE_MS = 400
MOST_TRIES = 3
NOT_THERE = (
    "the screen %r is not there, and the window fills %r until it is: plug it in, or name another"
    " in the settings (%s)"
)
"""Screens come and go one after the other, and Qt moves windows by itself meanwhile."""


class Placing(QObject):
    """`own` is whether the window is where it was wished; `resized(QSize)` when it fills another.

    A screen that is gone is waited for on another one, and taken again when it is back. With `keep`
    it is full screen again whoever made it smaller; else that is theirs to do.
    """

    resized = Signal(QSize)

    def __init__(self, window: QWidget, wish: Wish, *, keep: bool) -> None:
        super().__init__(window)
        self._window, self._wish, self._keep = window, wish, keep
        self._screen: QScreen | None = None
        self._filled, self._tries = QRect(), 0
        self.own, self._stopped = True, False
        self._soon = once(self, SETTLE_MS, self.place)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self._later)
        app.primaryScreenChanged.connect(self._later)
        for screen in app.screens():
            self._watch(screen)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Leave the window where it is from now on."""
        self._stopped = True
        self._soon.stop()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._later)
        self._later()

    def _later(self) -> None:
        self._tries = 0
        self._soon.start()

    def place(self) -> None:
        """Fill the screen that was wished, or the one there is."""
        found = None if self._stopped else screen_for(self._wish)
        if found is None:
            return  # every cable is out; the next one that is plugged in calls here again
        if self._window.isVisible() and not self._window.isFullScreen() and not self._keep:
            return
        screen, own = found
        if own != self.own or screen != self._screen:
            self._note(screen, own=own)
        self.own = own
        if screen != self._screen or screen.geometry() != self._filled:
            self._tries = 0
            self._move(screen)
        elif not self._fills(screen) and self._tries < MOST_TRIES:
            # A window manager has its own thoughts when screens come and go; it is not fought.
            self._tries += 1
            self._move(screen)
        elif not self._window.isFullScreen() or self._window.isMinimized():
            self._window.showFullScreen()

    def _note(self, screen: QScreen, *, own: bool) -> None:
        if own:
            log.info("the window fills the screen %r", screen.name())
            return
        there = ", ".join(each.name() for each in QGuiApplication.screens())
        log.warning(NOT_THERE, self._wish.named, screen.name(), there)

    def _fills(self, screen: QScreen) -> bool:
        there, wanted = self._window.geometry(), screen.geometry()
        if QGuiApplication.platformName().startswith("wayland"):
            return there.size() == wanted.size()  # where it is nobody tells
        return there == wanted

    def _move(self, screen: QScreen) -> None:
        before, self._screen, self._filled = self._filled, screen, screen.geometry()
        if self._window.isVisible():
            # A window manager keeps a full screen where it is.
            self._window.showNormal()
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        if before.isValid() and before.size() != self._filled.size():
            self.resized.emit(self._filled.size())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange and not self._soon.isActive():
            self._soon.start()
        return False
