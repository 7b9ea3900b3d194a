"""The pill of the exchange: one look says what is safe, one click says more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.shell.sync.words import PillWords
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import is_rtl
from ui.widgets.pill import OK, draw_pill, pill_size
from ui.widgets.tips import set_tip

HEIGHT = 28


class SyncPill(KeyboardFocus, QAbstractButton):
    """A pill that is a button; words come from `ui.shell.sync.words`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.icon_name = OK, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.height() / 2

    def show_words(self, words: PillWords) -> None:
        """Say another state."""
        self.kind, self.icon_name = words.kind, words.icon
        self.setText(words.text)
        self.setAccessibleName(words.text)
        self.setAccessibleDescription(words.tip)
        set_tip(self, words.tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(
            self.text(),
            icon=self.icon_name,
            dot=not self.icon_name,
            height=HEIGHT,
            rtl=is_rtl(self),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        draw_pill(
            QPainter(self),
            box,
            self.text(),
            self.kind,
            icon=self.icon_name,
            dot=not self.icon_name,
            rtl=is_rtl(self),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
