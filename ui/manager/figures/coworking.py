"""Coworking: the places taken at an hour of each day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.core.wording import period
from kiosk.figures import use
from kiosk.figures.use import CoworkingFigures
from ui.manager.figures.bars import PlaceBars
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.words import hour_words
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import QUIET, Button
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.tips import set_tip

LAST_HOUR = 23


@dataclass(frozen=True, slots=True)
class DayLine:
    """A bar as a line of the table."""

    days: str
    taken: str
    words: str


class _Line(RowPainter):
    """The day or days, and the places that were taken."""

    height = 30

    def paint(self, row: RowCanvas, item: DayLine) -> None:
        row.text(row.box(16, row.width - 120), item.days, 13)
        row.text(row.end_box(16, 90), item.taken, 13, weight=SEMIBOLD, align="end")

    def words(self, item: DayLine) -> str:
        return item.words


class CoworkingCard(FigureCard):
    """The hour is another one by the arrows of its head; the bars are a table too."""

    query = staticmethod(use.coworking)

    def __init__(self, session: Session) -> None:
        self.bars = PlaceBars()
        self.table = RowList(_Line(), key=lambda line: line.days)
        both = QWidget()
        self._views = QStackedLayout(both)
        self._views.addWidget(self.bars)
        self._views.addWidget(self.table)
        super().__init__(session, both, pad=12)
        self.hour = use.MORNING
        self.earlier = Button(kind=QUIET, icon="chevron-left", small=True)
        self.later = Button(kind=QUIET, icon="chevron-right", small=True)
        for button, step in ((self.earlier, -1), (self.later, 1)):
            self.add_to_head(button)
            button.clicked.connect(lambda _=False, step=step: self.move_hour(step))
        self.turn = Button(kind=QUIET, icon="list", small=True)
        self.turn.clicked.connect(self.turn_over)
        self.add_to_head(self.turn)
        self.word()

    @property
    def as_table(self) -> bool:
        """Whether the table is seen."""
        return self._views.currentWidget() is self.table

    def turn_over(self) -> None:
        """The table for the bars, or the bars for the table."""
        self._views.setCurrentWidget(self.bars if self.as_table else self.table)
        self.word()

    @property
    def fields(self) -> dict[str, Any]:
        return {"hour": self.hour}

    def move_hour(self, step: int) -> None:
        """Count at another hour."""
        self.hour = max(0, min(LAST_HOUR, self.hour + step))
        self.word()
        self.again()

    def is_empty(self, result: CoworkingFigures) -> bool:
        return not result.days

    def why_empty(self) -> str:
        return self.tr("À cette heure, le site n’était pas ouvert, ou il n’a pas de coworking.")

    def show_result(self, result: CoworkingFigures) -> None:
        self.bars.show_days(result.days, result.capacity, self.session.local_now().date())
        cells = range(len(self.bars.bars))
        self.table.set_items(self._line(n) for n in cells)

    def _line(self, n: int) -> DayLine:
        bar = self.bars.bars[n]
        words = self.bars.words_of((0, n))
        return DayLine(period(bar.first, bar.last, self.language), self.bars.count_of(n), words)

    def word(self) -> None:
        hour = hour_words(self.hour, self.language)
        self.set_title(self.tr("Coworking, postes pris à {hour}").format(hour=hour))
        for view in (self.bars, self.table):
            view.setAccessibleName(self.title.text())
        turned = self.tr("Barres") if self.as_table else self.tr("Tableau")
        self.turn.setAccessibleName(turned)
        set_tip(self.turn, turned)
        self.turn.set_icon("chart-column" if self.as_table else "list")
        self.earlier.setAccessibleName(self.tr("Une heure plus tôt"))
        self.later.setAccessibleName(self.tr("Une heure plus tard"))
        self.earlier.setEnabled(self.hour > 0)
        self.later.setEnabled(self.hour < LAST_HOUR)
