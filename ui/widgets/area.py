"""What is scrolled where there is no room for it; what gets the focus is brought into sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

AROUND = 48
"""Room that is seen around what has the focus: its label, and what may be said under it."""


class Area(QScrollArea):
    """Takes no focus itself: Tab goes on to what is in it, wherever it was scrolled to.

    It scrolls upwards and downwards; `sideways` too where what is in it cannot be narrower.
    """

    def __init__(self, inside: QWidget | None = None, *, sideways: bool = False) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if inside is not None:
            self.setWidget(inside)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, AROUND, AROUND)
            if now.width() > self.viewport().width():
                self._show_its_begin(now, inside)

    def _show_its_begin(self, wide: QWidget, inside: QWidget) -> None:
        """Where a line begins is read first: at the right in Arabic."""
        mirrored = wide.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = wide.rect().topRight() if mirrored else wide.rect().topLeft()
        at = wide.mapTo(inside, edge)
        self.ensureVisible(at.x(), at.y(), AROUND, AROUND)
