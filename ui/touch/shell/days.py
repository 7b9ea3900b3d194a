"""The hours of the doors on the days ahead, one line a day."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.core.wording import long_date
from kiosk.sites.hours import DayHours
from kiosk.sites.hours_words import spans_words
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.theme.fonts import SEMIBOLD
from ui.widgets.label import Label
from ui.widgets.paint import END, rounded

DAYS, FEWER = 7, 5


class Days(QWidget):
    """A card: the day at its start, its hours at its end, and why where it differs."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._hours: list[DayHours] = []
        self.names = [Label(size=28, weight=SEMIBOLD if not n else 400) for n in range(DAYS)]
        self.hours = [Label(size=28, align=END) for _ in range(DAYS)]
        grid = QGridLayout(self)
        grid.setContentsMargins(40, 32, 40, 32)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (name, hours) in enumerate(zip(self.names, self.hours, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(hours, row, 1)

    def arrange(self, *, landscape: bool) -> None:
        """Show as many days as there is room for."""
        shown = FEWER if landscape else DAYS
        for number, labels in enumerate(zip(self.names, self.hours, strict=True)):
            for label in labels:
                label.setVisible(number < shown)

    def refresh(self) -> None:
        """Read them again; raises StoreTrouble."""
        from kiosk.sites.opening import days_ahead

        self._hours = self._session.read(days_ahead, days=DAYS)

    def retranslate(self) -> None:
        """Word them in the language in force."""
        language = self._session.language
        for name, hours, day in zip(self.names, self.hours, self._hours, strict=False):
            words = long_date(day.day, language, year=False)
            name.setText(words[:1].upper() + words[1:])
            hours.setText(self._said(day, language))

    def _said(self, day: DayHours, language: str) -> str:
        said = spans_words(day.spans, language) or self.tr("Fermé")
        why = day.why(language)
        return f"{said} ({why})" if why else said

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), TOUCH.radius_dialog, "surface", None, 0)
