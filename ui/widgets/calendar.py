"""Days to choose from: a calendar without red Sundays, and a line to type a date in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from kiosk.core.clock import FIRST_YEAR, LAST_YEAR
from ui.shell.languages import language_of, speak
from ui.theme import theme
from ui.theme.fonts import base_font
from ui.theme.icons import icon
from ui.widgets.paint import is_rtl

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}

_COUNTED = (QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
"""What can be chosen: before and after it there are days to count on to."""


class Calendar(QCalendarWidget):
    """A month from Monday; `picked(date)` on a click or Enter."""

    picked = Signal(object)

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setDateRange(*_COUNTED)
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
        self._day_typed, self._went_on = "", False
        self._turn_calendar()

    def _turn_calendar(self) -> None:
        # It hangs in a window of its own, which hands nothing down.
        speak(self.calendarWidget(), language_of(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._turn_calendar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a date with or without its strokes, in whatever month it is begun.

        Qt goes on by itself after two figures, so that a stroke then would leave the month out, and
        makes a 31 that is typed in November a 30 before it is told that December is meant.
        """
        section, sign = self.currentSection(), event.text()
        if self._went_on and sign and sign in "/.-":
            self._went_on = False
            return
        super().keyPressEvent(event)
        self._went_on = sign.isdigit() and self.currentSection() != section
        if section == QDateEdit.Section.DaySection:
            self._day_typed = (self._day_typed + sign)[-2:] if sign.isdigit() else ""
        elif sign.isdigit() and self._day_typed and self.hasAcceptableInput():
            shown, typed = self.date(), int(self._day_typed)
            if shown.day() < typed <= shown.daysInMonth():
                self.setDate(QDate(shown.year(), shown.month(), typed))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._day_typed, self._went_on = "", False

    @property
    def day(self) -> date:
        """The day shown, or the nearest from and to which days can be counted."""
        shown = min(max(self.date(), _COUNTED[0]), _COUNTED[1])
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(QDate(day.year, day.month, day.day))
