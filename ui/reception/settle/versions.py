"""Two versions in words, where time says nothing: what was done here, what the centre holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.fonts import SEMIBOLD
from ui.widgets.label import Label
from ui.widgets.paint import rounded


class TextVersions(QWidget):
    """A line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (Label(size=13, tone="muted"), Label(size=13, tone="muted"))
        self.ours = Label(size=14, weight=SEMIBOLD, tone="danger", wrap=True)
        self.central = Label(size=14, weight=SEMIBOLD, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        for number, words in enumerate((self.ours, self.central)):
            grid.addWidget(self._names[number], number, 0)
            grid.addWidget(words, number, 1)
        grid.setColumnStretch(1, 1)
        self.retranslate()

    def show_texts(self, ours: str, central: str) -> None:
        """Say both."""
        self.ours.setText(ours)
        self.central.setText(central)

    def retranslate(self) -> None:
        """Name the lines in the language in force."""
        self._names[0].setText(self.tr("Votre saisie"))
        self._names[1].setText(self.tr("Le central"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 10, "surface", "line")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
