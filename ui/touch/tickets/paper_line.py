"""Where the paper comes out: printing, a slot and an arrow, or the advice to note the number."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, rounded

PRINTING, PRINTED, NO_PAPER = "printing", "printed", "no paper"


class PaperSlot(QWidget):
    """The printer's slot and an arrow that points below the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(640, 110)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, middle = QPainter(self), self.width() / 2
        rounded(painter, QRectF(middle - 320, 6, 640, 18), 9, "#061C20", "rail2", 2)
        pen = QPen(theme.colour("highlight"), 12)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(middle - 40, 54), QPointF(middle, 94), QPointF(middle + 40, 54)]
        painter.drawPolyline(QPolygonF(points))


class PaperLine(QWidget):
    """`show_state(PRINTING | PRINTED | NO_PAPER)`."""

    def __init__(self) -> None:
        super().__init__()
        self.state = ""
        self.icon = Icon("printer", 48, "#FFFFFF")
        self.words = Label(size=38, weight=600, tone="#FFFFFF")
        self.slot = PaperSlot()
        self.below = Label(size=38, weight=600, tone="#FFFFFF", wrap=True, align=CENTER)
        line = QHBoxLayout()
        line.setSpacing(24)
        line.addStretch(1)
        line.addWidget(self.icon)
        line.addWidget(self.words)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.below)
        column.addWidget(self.slot)

    def arrange(self, *, narrow: bool) -> None:
        """Put the words beside the icon, or below it on several lines."""
        self.words.setVisible(not narrow)
        self.below.setVisible(narrow)

    def show_state(self, state: str) -> None:
        """Say where the paper is."""
        self.state = state
        self.slot.setVisible(state == PRINTED)
        self.icon.show_icon("printer" if state != NO_PAPER else "info")
        self.retranslate()

    def retranslate(self) -> None:
        """Word the line in the language in force."""
        words = {
            PRINTING: self.tr("Impression…"),
            PRINTED: self.tr("Prenez votre ticket papier ci-dessous"),
            NO_PAPER: self.tr("Notez ou photographiez votre numéro"),
        }
        for label in (self.words, self.below):
            label.setText(words.get(self.state, ""))
