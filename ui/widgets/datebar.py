"""The day shown: one back, one on, the day itself, and the way back to today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import DESK, theme
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.calendar import Calendar
from ui.widgets.paint import is_rtl, rounded
from ui.widgets.popover import Popover


class DateBar(QWidget):
    """‹ day › and "Aujourd’hui"; `moved(date)` when a person goes to another day.

    `worded` turns a day into text in the language in force; `today` says which day it is. `step`
    is how far one goes, unless it goes `by_month`, to the first of the next or the one before.
    """

    moved = Signal(object)

    def __init__(
        self,
        today: Callable[[], date],
        worded: Callable[[date], str] = str,
        parent: QWidget | None = None,
        *,
        step: timedelta = timedelta(days=1),
    ) -> None:
        super().__init__(parent)
        self._today, self._worded, self.step = today, worded, step
        self.by_month = False
        self.day = today()
        self.back = Button(kind=QUIET, icon="chevron-left")
        self.label = Button(kind=QUIET)
        self.on = Button(kind=QUIET, icon="chevron-right")
        self.now = Button(kind=SECONDARY)
        for part in (self.back, self.label, self.on):
            part.set_tone("ink")
        self.back.clicked.connect(lambda: self._go(self._beside(-1)))
        self.on.clicked.connect(lambda: self._go(self._beside(1)))
        self.now.clicked.connect(lambda: self._go(self._today()))
        self.label.clicked.connect(self._open_calendar)
        frame = Frame(self.back, self.label, self.on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(frame)
        row.addWidget(self.now)
        self.retranslate()

    def set_day(self, day: date) -> None:
        """Show a day; nobody is told."""
        self.day = day
        self.label.setText(self._worded(day))

    def _beside(self, sign: int) -> date:
        if not self.by_month:
            return self.day + sign * self.step
        first = self.day.replace(day=1)
        return (first + timedelta(days=31 if sign > 0 else -1)).replace(day=1)

    def _go(self, day: date) -> None:
        self.set_day(day)
        self.moved.emit(day)

    def _open_calendar(self) -> None:
        sheet = Popover(self, pad=6)
        calendar = Calendar(self.day)

        def chosen(day: date) -> None:
            sheet.close()
            self._go(day)

        calendar.picked.connect(chosen)
        sheet.body.addWidget(calendar)
        sheet.show_below(self.label)
        calendar.setFocus()

    def retranslate(self) -> None:
        """Word the bar in the language in force."""
        self.now.setText(self.tr("Aujourd’hui"))
        self.back.setAccessibleName(self.tr("Précédent"))
        self.on.setAccessibleName(self.tr("Suivant"))
        self.label.setText(self._worded(self.day))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


class Frame(QWidget):
    """One edge around three buttons."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        for part in parts:
            row.addWidget(part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), DESK.radius, "surface", "button_edge")
        for part in self._parts[:-1]:
            edge = part.geometry().left() if is_rtl(self) else part.geometry().right()
            painter.fillRect(QRectF(edge, 1, 1, self.height() - 2), theme.colour("line"))
