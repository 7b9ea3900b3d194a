"""Days to choose from: a calendar without red Sundays, and a line to type a date in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from ui.shell.languages import language_of, speak
from ui.theme import theme
from ui.theme.fonts import base_font
from ui.theme.icons import icon
from ui.widgets.paint import is_rtl

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


class Calendar(QCalendarWidget):
    """A month from Monday; `picked(date)` on a click or Enter."""

    picked = Signal(object)

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        if day is not None:
            self.setSelectedDate(QDate(day.year, day.month, day.day))
        for signal in (self.clicked, self.activated):
            signal.connect(lambda chosen: self.picked.emit(chosen.toPython()))
        self._dress()

    def _dress(self) -> None:
        self.setFont(base_font(rtl=is_rtl(self)))
        ordinary, head = QTextCharFormat(), QTextCharFormat()
        ordinary.setForeground(theme.colour("ink"))
        head.setForeground(theme.colour("muted"))
        head.setBackground(theme.colour("surface"))
        self.setHeaderTextFormat(head)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, ordinary)
        for name, arrow in _ARROWS.items():
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                # Qt lays these two out from the side of reading, but leaves their pictures.
                button.setIcon(icon(_other(arrow) if is_rtl(self) else arrow, "ink", 16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._dress()


def _other(arrow: str) -> str:
    return "chevron-left" if arrow == "chevron-right" else "chevron-right"


class DateEdit(QDateEdit):
    """A date in figures; never turned, because a long Arabic format reads backwards in Qt."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        # The direction first: Qt turns a format round when it is given to a turned line.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)
        self.setCalendarWidget(Calendar())
        self._turn_calendar()

    def _turn_calendar(self) -> None:
        # It hangs in a window of its own, which hands nothing down.
        speak(self.calendarWidget(), language_of(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._turn_calendar()

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(QDate(day.year, day.month, day.day))
