"""Hours to give: open or closed, and between which times."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.clock import hour_minute
from kiosk.sites.queries import Span
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.stepper import Stepper

STEP, LAST = 15, 24 * 60 - 15
MORNING, EVENING = 8 * 60 + 30, 16 * 60 + 30


class HoursForm(QWidget):
    """`opens` and `closes` are None when it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.is_open = CheckRow()
        self.is_open.setChecked(True)
        self._from = Stepper(MORNING, 0, LAST, step=STEP, worded=hour_minute)
        self._to = Stepper(EVENING, 0, LAST, step=STEP, worded=hour_minute)
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
            stepper.stepped.connect(lambda _minutes: self.clear_errors())

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
            self._to.set_value(_minutes(spans[-1].closes))
        self._enable(open_=bool(spans))
        self.clear_errors()

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


def spans_words(spans: tuple[Span, ...]) -> str:
    """Spans as "08:30 – 12:30, 14:00 – 16:30"; always read from the left."""
    return ", ".join(f"\u2066{hour_minute(s.opens)} – {hour_minute(s.closes)}\u2069" for s in spans)


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
