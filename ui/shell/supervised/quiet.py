"""Whether a window could be opened anew now, and nobody would notice."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.shell.session import Session
from ui.shell.signing.idleness import Idleness, since_start

PATIENCE = timedelta(minutes=5)
"""Without a touch; somebody may be reading what is shown."""


@runtime_checkable
class Resting(Protocol):
    """A window that knows itself whether somebody is at it."""

    @property
    def at_rest(self) -> bool:
        """Whether nobody is."""


class Quiet(QObject):
    """`now` once nobody has touched the window for a while, and nothing in it is half done."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._still = False
        self._idleness = Idleness(self, since_start, lambda: PATIENCE)
        self._idleness.expired.connect(self._be_still)
        self._idleness.begin()

    @property
    def now(self) -> bool:
        """Whether it is quiet; where it is still but something is half done, not yet."""
        if not self._still:
            return False
        self._still = False
        self._idleness.begin()
        return self._nothing_half_done()

    def _be_still(self) -> None:
        self._still = True

    def _nothing_half_done(self) -> bool:
        if QApplication.activeModalWidget() is not None or not self._session.idle:
            return False
        if isinstance(self._window, Resting):
            return self._window.at_rest
        shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        return not any(_typed_into(part) for top in shown for part in top.findChildren(QWidget))


def _typed_into(widget: QWidget) -> bool:
    """Whether somebody changed a text, and has not sent it: a form that was sent is empty."""
    if isinstance(widget, QLineEdit):
        return widget.isModified() and bool(widget.text())
    if isinstance(widget, QPlainTextEdit):
        return widget.document().isModified() and bool(widget.toPlainText())
    return False
