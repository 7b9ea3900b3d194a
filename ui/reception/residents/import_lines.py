"""What there is to say of each line of a list, and answering it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.wording import field_name
from kiosk.residents.answers import NOTHING_SAID, Answers, Place, Spot
from kiosk.residents.headings import FIELDS
from kiosk.residents.import_report import (
    ASKED,
    CHANGE,
    LEFT_OUT,
    REFUSED,
    REPAIRED,
    STOPS,
    WARNING,
    ReportLine,
)
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.field import Field
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from kiosk.residents.import_report import Report

_LOOKS = {
    REFUSED: ("circle-alert", "danger"),
    ASKED: ("circle-question-mark", "danger"),
    WARNING: ("triangle-alert", "warning"),
    CHANGE: ("pencil", "info"),
    REPAIRED: ("wrench", "info"),
    LEFT_OUT: ("minus", "muted"),
}
_NAMED_OTHERWISE = "residents.ice_of_another"
_HIDDEN = ("residents.hidden_row", "residents.hidden_sheet")


class _Remark(RowPainter):
    """The number that Excel shows, and what there is to say of the line."""

    height = 50

    def __init__(self) -> None:
        self.answers: Answers = NOTHING_SAID

    def paint(self, row: RowCanvas, item: ReportLine) -> None:
        row.text(row.box(12, 46), str(item.line or ""), 14, "muted", SEMIBOLD)
        icon, tone = _LOOKS.get(item.kind, ("info", "muted"))
        row.icon(58, "check" if self.is_taken(item) else icon, 16, tone)
        names = [item.company or "–", item.sheet] if item.line else [item.title]
        first = joined(*names)
        row.two_lines(84, row.width - 96, first, item.message, second_tone=tone)

    def words(self, item: ReportLine) -> str:
        return str(item)

    def is_taken(self, item: ReportLine) -> bool:
        """Whether a change is to be made."""
        renamed = _place_of(item) in self.answers.renamed
        wanted = renamed if item.field == "name" else self.answers.wants(spot_of(item))
        return item.kind == CHANGE and wanted


class LinesView(QWidget):
    """`answered(answers)` with what was said before and to the chosen line."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.answers: Answers = NOTHING_SAID
        self._language = ""
        self._offered: frozenset[Spot] = frozenset()
        self.painter = _Remark()
        self.rows = RowList(self.painter, key=_key)
        self.rows.setMinimumHeight(230)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.field = Field("")
        self.correct, self.without, self.skip, self.take, self.change, self.rename = (
            Button(kind=SECONDARY, small=True) for _ in range(6)
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows, 1)
        column.addWidget(self.field)
        row = QHBoxLayout()
        acts = (self.rename, self.correct, self.without, self.take, self.change, self.skip)
        for button in acts:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.rows.chosen.connect(self._choose)
        self.rows.opened.connect(lambda _item: self.field.setFocus())
        self.field.input.edit.returnPressed.connect(self._correct)
        self.correct.clicked.connect(self._correct)
        self.without.clicked.connect(lambda: self._put(""))
        self.skip.clicked.connect(self._skip)
        self.take.clicked.connect(self._take)
        self.change.clicked.connect(self._change)
        self.rename.clicked.connect(self._rename)

    def show_report(self, report: Report, answers: Answers, language: str) -> None:
        """Show what a file comes to with what was said so far."""
        self.answers = self.painter.answers = answers
        self._language = language
        lines = report.lines(language)
        self._offered = frozenset(spot_of(line) for line in lines if line.kind == CHANGE)
        self.rows.set_items(lines)
        stopped = next((line for line in lines if line.kind in STOPS), None)
        if self.rows.current is None and stopped is not None:
            self.rows.choose(_key(stopped))
        self._choose(self.rows.current)

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self.rows.setAccessibleName(self.tr("Remarques"))
        self.empty.say(self.tr("Aucune remarque"))
        self.correct.setText(self.tr("Corriger"))
        self.without.setText(self.tr("Sans cette valeur"))
        self.rename.setText(self.tr("Elle a changé de nom"))
        self._choose(self.rows.current)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()

    def _choose(self, line: ReportLine | None) -> None:
        stopped = line is not None and line.kind in STOPS
        typed = stopped and line is not None and line.field in FIELDS
        self.field.setVisible(typed)
        self.correct.setVisible(typed)
        self.without.setVisible(typed and line is not None and line.field != "name")
        self.skip.setVisible(stopped)
        self.take.setVisible(stopped and line is not None and line.code in _HIDDEN)
        self.rename.setVisible(line is not None and line.code == _NAMED_OTHERWISE)
        self.change.setVisible(line is not None and line.kind == CHANGE)
        if line is not None and typed:
            self.field.set_label(field_name(line.field, self._language))
            self.field.set_text(line.proposal)
        whole = line is not None and not line.line
        self.skip.setText(self.tr("Laisser la feuille") if whole else self.tr("Laisser la ligne"))
        self.take.setText(self.tr("Compter la feuille") if whole else self.tr("Compter la ligne"))
        if line is not None:
            taken = self.painter.is_taken(line)
            words = self.tr("Laisser comme avant") if taken else self.tr("Prendre ce changement")
            self.change.setText(words)

    # -- answering -----------------------------------------------------------------------------

    def _correct(self) -> None:
        self._put(self.field.text())

    def _put(self, value: str) -> None:
        line = self.rows.current
        self._answer(values={**self.answers.values, spot_of(line): value})

    def _skip(self) -> None:
        self._answer(skipped=self.answers.skipped | {_place_of(self.rows.current)})

    def _take(self) -> None:
        self._answer(taken=self.answers.taken | {_place_of(self.rows.current)})

    def _rename(self) -> None:
        self._answer(renamed=self.answers.renamed ^ {_place_of(self.rows.current)})

    def _change(self) -> None:
        if self.rows.current.field == "name":
            self._rename()
            return
        taken = self._offered if self.answers.changes is None else self.answers.changes
        self._answer(changes=taken ^ {spot_of(self.rows.current)})

    def _answer(self, **said: object) -> None:
        self.answered.emit(replace(self.answers, **said))  # type: ignore[arg-type]


def _key(line: ReportLine) -> tuple[str, int, str, str]:
    return line.title, line.line, line.code, line.field


def spot_of(line: ReportLine) -> Spot:
    """Where in the file a remark is about."""
    return line.title, line.line, line.field


def _place_of(line: ReportLine) -> Place:
    return line.title, line.line
