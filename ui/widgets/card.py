"""The card: a white sheet with a thin edge, and a head with title, count and a quiet action."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import DESK, Scale, theme
from ui.widgets.button import QUIET, Button
from ui.widgets.corners import corners_of
from ui.widgets.label import Label, heading
from ui.widgets.paint import rounded
from ui.widgets.said import Role, name_lists

HEAD = 46


class Card(QWidget):
    """A titled block: add widgets with `add`, or lay out `body` freely.

    `pad` is the margin around the body; lists that run to the edges take 0.
    """

    said_role = Role.Grouping

    def __init__(
        self,
        title: str = "",
        parent: QWidget | None = None,
        *,
        pad: int = 16,
        scale: Scale = DESK,
        head: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self.scale = scale
        self._tint: str | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.setAccessibleName(title)
        self.title = heading(title, size=scale.title)
        self.count = Label("", size=scale.caption + 1, tone="muted")
        self.head = self._make_head()
        # First in its place: shown without a parent, it would flash as a window of its own.
        outer.addWidget(self.head)
        self.head.setVisible(bool(title) if head is None else head)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(scale.gap)
        outer.addWidget(content, 1)
        self._corners = [] if pad else corners_of(self, round(scale.radius_card))

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(HEAD if self.scale is DESK else HEAD * 2)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head_row = QHBoxLayout(head)
        self._head_row.setContentsMargins(15, 0, 15, 0)
        self._head_row.setSpacing(10)
        self._head_row.addWidget(self.title)
        self._head_row.addWidget(self.count)
        self._head_row.addStretch(1)
        return head

    def set_title(self, title: str, count: str = "") -> None:
        """Name the card, and say how much is in it."""
        self.title.setText(title)
        self.count.setText(count)
        name_lists(self, title, self.accessibleName())
        self.setAccessibleName(title)
        self.head.setVisible(bool(title))

    def set_tint(self, fill: str | None) -> None:
        """Use another ground than white, by colour role."""
        self._tint = fill
        self.update()

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Put a widget at the end of the body."""
        self.body.addWidget(widget, stretch)
        name_lists(self, self.accessibleName())
        return widget

    def add_to_head(self, widget: QWidget) -> QWidget:
        """Put a pill or a button at the end of the head."""
        self._head_row.addWidget(widget)
        return widget

    def add_action(self, text: str) -> Button:
        """Put a quiet button at the end of the head; connect its `clicked`."""
        button = Button(text, QUIET, small=True, scale=self.scale)
        self.add_to_head(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for corner in self._corners:
            corner.settle(self.width(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = "ink" if theme.contrast else "line"
        box = QRectF(self.rect())
        rounded(
            painter, box, self.scale.radius_card, self._tint or "surface", edge, self.scale.edge
        )
        if not self.head.isHidden():
            y = self.head.geometry().bottom() + 0.5
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(theme.colour(edge))
            painter.drawLine(1, int(y), self.width() - 2, int(y))
