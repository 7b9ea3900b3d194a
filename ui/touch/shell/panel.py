"""A white panel with an edge, and a line of information under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import TOUCH, theme
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.paint import rounded


class Panel(QWidget):
    """Rows on a white ground, with a thin line between them."""

    def __init__(self, *, pad: int = 0, lines: bool = True) -> None:
        super().__init__()
        self._lines = lines
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(pad + 2, pad + 2, pad + 2, pad + 2)
        self.body.setSpacing(2 if lines else 16)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        rounded(painter, box, TOUCH.radius_card, "surface", "line", 2)
        if not self._lines:
            return
        for n in range(1, self.body.count()):
            item = self.body.itemAt(n)
            widget = item.widget() if item is not None else None
            if widget is not None and widget.isVisible():
                painter.fillRect(2, widget.y() - 2, self.width() - 4, 2, theme.colour("line"))


class Hint(QWidget):
    """An icon and a sentence; `warning` puts it on amber at the foot of a panel."""

    def __init__(self, icon: str = "info", *, warning: bool = False) -> None:
        super().__init__()
        self.warning = warning
        tone = "warning" if warning else "muted"
        self.icon = Icon(icon, 32, tone)
        self.words = Label(size=27, tone=tone if warning else "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            28 if warning else 4, 20 if warning else 0, 28 if warning else 4, 20 if warning else 0
        )
        row.setSpacing(18)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def say(self, text: str) -> None:
        """Show a sentence; none hides the hint."""
        self.words.setText(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.warning:
            return
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners, upper = QPainterPath(), QPainterPath()
        radius = TOUCH.radius_card - 2
        corners.addRoundedRect(box, radius, radius)
        upper.addRect(box.adjusted(0, 0, 0, -radius))
        painter.fillPath(corners.united(upper), theme.colour("warning_soft"))
