"""Visits by hour: the map, and the same cells as a table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.core.wording import number, weekday_name
from kiosk.figures import coming
from kiosk.figures.coming import Heat, HeatRow
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.heat_map import HeatMap, HeatScale
from ui.manager.figures.words import hour_words
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter


@dataclass(frozen=True, slots=True)
class HourLine:
    """A cell as a line of the table."""

    weekday: int
    hour: int
    people: int
    mean_words: str
    people_words: str
    words: str


class _Line(RowPainter):
    """The day, the hour, the mean, and how many came in all."""

    height = 30

    def paint(self, row: RowCanvas, item: HourLine) -> None:
        row.text(row.box(16, 130), weekday_name(item.weekday, self.language), 13)
        row.text(row.box(150, 70), hour_words(item.hour, self.language), 13)
        row.text(row.box(230, 170), item.mean_words, 13, weight=SEMIBOLD)
        row.text(row.end_box(16, 160), item.people_words, 13, "muted", align="end")

    def words(self, item: HourLine) -> str:
        return item.words


class HeatCard(FigureCard):
    """The mean of each hour of the week."""

    query = staticmethod(coming.heat)

    def __init__(self, session: Session) -> None:
        self.map, self.legend = HeatMap(), HeatScale()
        self.table = RowList(_Line(), key=lambda line: (line.weekday, line.hour))
        both = QWidget()
        self._views = QStackedLayout(both)
        self._views.addWidget(self.map)
        self._views.addWidget(self.table)
        super().__init__(session, both, pad=12)
        self.add_to_head(self.legend)
        self.turn = self.add_action("")
        self.turn.clicked.connect(self.turn_over)
        self.word()

    @property
    def as_table(self) -> bool:
        """Whether the table is seen."""
        return self._views.currentWidget() is self.table

    def turn_over(self) -> None:
        """The table for the map, or the map for the table."""
        self._views.setCurrentWidget(self.map if self.as_table else self.table)
        self.word()

    def is_empty(self, result: Heat) -> bool:
        return not result.people

    def show_result(self, result: Heat) -> None:
        self.map.show_heat(result)
        self.legend.show_scale(self.map.scale)
        self.table.set_items(
            self._line(row, hour, n, self.map.words_of((m, n)))
            for m, row in enumerate(result.rows)
            for n, hour in enumerate(result.hours)
            if row.people[n]
        )

    def _line(self, row: HeatRow, hour: int, n: int, words: str) -> HourLine:
        mean = number(row.means[n], self.language, digits=1)
        return HourLine(
            row.weekday,
            hour,
            row.people[n],
            self.tr("{mean} en moyenne").format(mean=mean),
            self.tr("%n personne(s)", "", row.people[n]),
            words,
        )

    def word(self) -> None:
        self.set_title(self.tr("Visites par heure"), self.tr("moyenne, personnes accueillies"))
        self.map.setAccessibleName(self.title.text())
        self.turn.setText(self.tr("Couleurs") if self.as_table else self.tr("Tableau"))
