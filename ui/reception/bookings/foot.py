"""The line under the bookings: what the colours mean, who waits, and what the keys do."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.reception.bookings.legend import Legend
from ui.reception.bookings.views import DAY, MONTH, ROOM, WEEK
from ui.widgets.button import QUIET, Button
from ui.widgets.label import Label


class Foot(QWidget):
    """`waiting` opens the waiting list, and says how many are on it."""

    def __init__(self) -> None:
        super().__init__()
        self.legend = Legend()
        self.waiting = Button(kind=QUIET, icon="clock", small=True)
        self.hint = Label(size=12, tone="muted")
        self._has_hint = True
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.legend)
        row.addWidget(self.waiting)
        row.addStretch(1)
        row.addWidget(self.hint)

    def turn_to(self, kind: str) -> None:
        """Say what belongs to a view."""
        self.legend.setVisible(kind != MONTH)
        self._has_hint = kind in (DAY, WEEK, ROOM)
        self._fit()

    def show_waiting(self, number: int) -> None:
        """So many wait."""
        nobody, some = self.tr("Liste d’attente"), self.tr("%n en liste d’attente", "", number)
        self.waiting.setText(some if number else nobody)
        self._fit()

    def retranslate(self) -> None:
        """Word the line in the language in force."""
        self.hint.setText(
            self.tr("Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler")
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the line is too short for all of it, the keys are left to F1."""
        shown = [each for each in (self.legend, self.waiting) if not each.isHidden()]
        wide = sum(each.sizeHint().width() + self._row.spacing() for each in (*shown, self.hint))
        self.hint.setVisible(self._has_hint and wide <= self.width())
