"""Hours to give: open or closed, and between which times."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.clock import hour_minute
from kiosk.sites import hours_words
from kiosk.sites.hours import Span
from kiosk.sites.hours_words import MIDNIGHT
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.stepper import Stepper

STEP, LAST = 15, 24 * 60 - 15
LATEST = MIDNIGHT + 6 * 60
"""Until when doors may stay open in the night that follows."""
MORNING, EVENING = 8 * 60 + 30, 16 * 60 + 30


class HoursForm(QWidget):
    """`opens` and `closes` are None when it is closed; `late` hours go on past midnight."""

    def __init__(self, *, late: bool = False) -> None:
        super().__init__()
        self.is_open = CheckRow()
        self.is_open.setChecked(True)
        self._from = Stepper(MORNING, 0, LAST, step=STEP, worded=hour_minute)
        self._to = Stepper(EVENING, 0, LATEST if late else LAST, step=STEP, worded=_closing)
        self.from_field, self.to_field = Field(widget=self._from), Field(widget=self._to)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (self.from_field, self.to_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.is_open)
        column.addLayout(row)
        self.is_open.toggled.connect(self._enable)
        for stepper in (self._from, self._to):
            stepper.stepped.connect(lambda _minutes: self._stepped())

    @property
    def opens(self) -> time | None:
        """The first time, in wall time."""
        return _time(self._from.value) if self.is_open.isChecked() else None

    @property
    def closes(self) -> time | None:
        """The last time, in wall time."""
        return _time(self._to.value) if self.is_open.isChecked() else None

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show the first of the spans, or that it is closed."""
        self.is_open.setChecked(bool(spans))
        if spans:
            self._from.set_value(_minutes(spans[0].opens))
            self._to.set_value(spans[-1].closing_minute)
        self._enable(open_=bool(spans))
        self._stepped()

    def _stepped(self) -> None:
        self.clear_errors()
        self._say_late()

    def _say_late(self) -> None:
        """Of which day the closing is."""
        late = self._to.value - MIDNIGHT
        said = self.tr("minuit") if late == 0 else self.tr("le lendemain")
        self.to_field.set_help(said if late >= 0 else "")

    def clear_errors(self) -> None:
        """Take away what was wrong."""
        self.from_field.clear_error()
        self.to_field.clear_error()

    def _enable(self, open_: bool) -> None:
        for field in (self.from_field, self.to_field):
            field.setEnabled(open_)
        self.clear_errors()

    def retranslate(self) -> None:
        """Word the form in the language in force."""
        self.is_open.word(self.tr("Ouvert"))
        self.from_field.set_label(self.tr("De"))
        self.to_field.set_label(self.tr("À"))
        self._say_late()


def spans_words(spans: tuple[Span, ...], language: str) -> str:
    """Spans as "08:30 – 12:30, 14:00 – 24:00"."""
    return hours_words.spans_words(spans, language, " – ")


def _closing(minutes: int) -> str:
    return hour_minute(minutes if minutes <= MIDNIGHT else minutes - MIDNIGHT)


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
