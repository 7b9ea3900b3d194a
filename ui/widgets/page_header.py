"""The head of a page: its title, a word beside it, and the actions at the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import QUIET, Button
from ui.widgets.label import Label
from ui.widgets.tips import set_tip


class PageHeader(QWidget):
    """36 px high; `back` shows an arrow before the title and emits `left` when it is used."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, back: bool = False) -> None:
        super().__init__(parent)
        self.title = Label(size=22, weight=SEMIBOLD)
        self.subtitle = Label(size=15, tone="muted")
        self.arrow = Button(kind=QUIET, icon="arrow-left", small=True)
        self.arrow.clicked.connect(self.left)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.arrow)
        self.arrow.setVisible(back)
        self._row.addWidget(self.title)
        self._row.addWidget(self.subtitle)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(12)
        self._row.addLayout(self._beside)
        self._row.addStretch(1)
        self.setFixedHeight(38)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def word(self, title: str, subtitle: str = "", *, back: str = "") -> None:
        """Word the head; `back` names the arrow for a screen reader."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.arrow.setAccessibleName(back)
        set_tip(self.arrow, back)

    def add_beside_title(self, widget: QWidget) -> QWidget:
        """Put a widget after the title, such as a day bar."""
        self._beside.addWidget(widget)
        return widget

    def add_action(self, widget: QWidget) -> QWidget:
        """Put a button at the end, the most important one last."""
        self._row.addWidget(widget)
        return widget
