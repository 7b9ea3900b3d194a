"""What the grid's colours mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.reception.bookings.blocks import draw_hatched, draw_tentative
from ui.theme.tokens import BLOCKS
from ui.widgets.label import Label
from ui.widgets.paint import is_rtl, rounded, start_line


class _Swatch(QWidget):
    """A small block of a kind."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(16, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        if self._kind == "tentative":
            draw_tentative(painter, box, rtl=is_rtl(self), radius=3)
            return
        if self._kind not in ("resident", "external", "technopark"):
            draw_hatched(painter, box)
            return
        rounded(painter, box, 3, BLOCKS[self._kind].fill)
        start_line(painter, box, BLOCKS[self._kind].edge, rtl=is_rtl(self), radius=3)


class Legend(QWidget):
    """One line: a swatch and a word for each kind."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._labels: list[Label] = []
        for kind in ("resident", "external", "technopark", "tentative", "maintenance"):
            label = Label(size=12, tone="muted")
            self._labels.append(label)
            row.addWidget(_Swatch(kind))
            row.addWidget(label)
            row.addSpacing(14)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the legend in the language in force."""
        words = (
            self.tr("Résident"),
            self.tr("Externe"),
            self.tr("Technopark"),
            self.tr("À confirmer"),
            self.tr("Maintenance"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
