"""The period shown: one back, one on, and a sheet to choose a day, a week, a month, or days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.period import DAY, LONGEST, MONTH, RANGE, WEEK, Period
from kiosk.core.wording import period
from ui.shell.languages import language_of
from ui.widgets.button import PRIMARY, QUIET, Button
from ui.widgets.calendar import Calendar, DateEdit
from ui.widgets.datebar import Frame
from ui.widgets.field import Field
from ui.widgets.popover import Popover
from ui.widgets.segmented import Segmented


class PeriodBar(QWidget):
    """‹ novembre 2026 ›; `moved(period)` when a person goes to another."""

    moved = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.period = Period.month(today())
        self.back = Button(kind=QUIET, icon="chevron-left")
        self.label = Button(kind=QUIET)
        self.on = Button(kind=QUIET, icon="chevron-right")
        for part in (self.back, self.label, self.on):
            part.set_tone("ink")
        self.back.clicked.connect(lambda: self.go(self.period.before()))
        self.on.clicked.connect(lambda: self.go(self.period.after()))
        self.label.clicked.connect(self.open)
        self.sheet: PeriodSheet | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Frame(self.back, self.label, self.on))
        self.retranslate()

    def show_period(self, period: Period) -> None:
        """Show a period; nobody is told."""
        self.period = period
        self.retranslate()

    def go(self, period: Period) -> None:
        """Go to a period."""
        self.show_period(period)
        self.moved.emit(period)

    def open(self) -> None:
        """Choose another."""
        self.sheet = PeriodSheet(self, self.period)
        self.sheet.chosen.connect(self.go)
        self.sheet.show_below(self.label)
        self.sheet.kind.setFocus()

    def retranslate(self) -> None:
        """Word the bar in the language in force."""
        self.back.setAccessibleName(self.tr("Période d’avant"))
        self.on.setAccessibleName(self.tr("Période d’après"))
        said = period(self.period.first, self.period.last, language_of(self))
        self.label.setText(said)
        self.label.setAccessibleDescription(self.tr("Choisir une période"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


class PeriodSheet(Popover):
    """`chosen(period)`: by a day of the calendar, or from one day to another."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, shown: Period) -> None:
        super().__init__(parent, pad=10)
        self.shown = shown
        self.kind = Segmented()
        self.calendar = Calendar(shown.first)
        self.first, self.last = DateEdit(shown.first), DateEdit(shown.last)
        self.first_field = Field(widget=self.first)
        self.last_field = Field(widget=self.last)
        self.verb = Button(kind=PRIMARY, icon="check")
        self.days = QWidget()
        row = QHBoxLayout(self.days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field in (self.first_field, self.last_field):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.kind, self.calendar, self.days, self.verb):
            self.body.addWidget(widget)
        self._word()
        self.kind.choose(shown.kind)
        self.kind.picked.connect(lambda _kind: self._turn())
        self.calendar.picked.connect(self._pick)
        self.verb.clicked.connect(self.choose_days)
        self._turn()

    def _word(self) -> None:
        self.kind.set_choices(
            [
                (DAY, self.tr("Jour")),
                (WEEK, self.tr("Semaine")),
                (MONTH, self.tr("Mois")),
                (RANGE, self.tr("Du … au …")),
            ]
        )
        self.first_field.set_label(self.tr("Du"))
        self.last_field.set_label(self.tr("Au"))
        self.verb.setText(self.tr("Afficher"))

    def _turn(self) -> None:
        free = self.kind.value == RANGE
        self.calendar.setVisible(not free)
        self.days.setVisible(free)
        self.verb.setVisible(free)
        self.adjustSize()

    def _pick(self, day: date) -> None:
        self._close_with(Period.around(day, str(self.kind.value)))

    def choose_days(self) -> None:
        """From one day to the other; what is wrong is said at its field."""
        first, last = self.first.day, self.last.day
        self.last_field.clear_error()
        if last < first:
            self.last_field.set_error(self.tr("Choisissez un dernier jour après le premier."))
        elif (last - first).days >= LONGEST:
            words = self.tr("Choisissez {days} jours au plus.").format(days=LONGEST)
            self.last_field.set_error(words)
        else:
            self._close_with(Period(first, last))
        self.adjustSize()

    def _close_with(self, chosen: Period) -> None:
        self.close()
        self.chosen.emit(chosen)
