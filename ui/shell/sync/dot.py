"""A dot near the clock while the central database is away: seen by those who know, no more."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import brief_words
from ui.widgets.paint import rounded


class AwayDot(QWidget):
    """Amber, and there only while offline."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, size: int = 16) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._session = session
        self._watch = watch_of(session)
        self._watch.moved.connect(self._show)
        self.hide()

    def start(self) -> None:
        """Show what is known already; call it once the dot is in its place."""
        self._show()

    def _show(self, _status: object = None) -> None:
        status = self._watch.status
        self.setVisible(self._watch.offline)
        if status is not None:
            self.setAccessibleName(brief_words(status, self._session.language))

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        rounded(QPainter(self), box, box.height() / 2, "highlight")
