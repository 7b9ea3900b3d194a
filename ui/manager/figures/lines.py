"""Lines of a card: a sign, a name, a bar, a count, and the measure that is shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.fonts import BOLD, REGULAR, SEMIBOLD
from ui.widgets.charts import draw_gauge
from ui.widgets.paint import CENTER, draw_text, rounded
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

LEAST_ROW, MOST_ROW = 23, 31


@dataclass(frozen=True, slots=True)
class Line:
    """`share` is the part of the longest bar; a `watched` measure is red. `words` says all of it.

    Without a `sign` the name begins where the sign would stand.
    """

    sign: str
    tone: str
    name: str
    count: str
    share: float
    said: str
    watched: bool
    words: str


class _Painter(RowPainter):
    """The sign, the name, the bar, the count and the measure."""

    height = 31
    line = False

    def paint(self, row: RowCanvas, item: Line) -> None:
        start = 44 if item.sign else 16
        if item.sign:
            square = QRectF(row.box(16, 20, top=(row.height - 20) / 2, height=20))
            rounded(row.painter, square, 4, item.tone)
            words = item.sign, 10.8, "#FFFFFF"
            draw_text(row.painter, square, *words, weight=BOLD, align=CENTER, rtl=False)
        names = max(70.0, row.width - 44 - 16 - 64 - 52 - 70) + 44 - start
        row.text(row.box(start, names - 6), item.name, 13.5)
        bar = row.box(start + names, 62, top=row.height / 2 - 4, height=8)
        draw_gauge(row.painter, QRectF(bar), item.share, item.tone, rtl=row.rtl)
        row.text(row.end_box(16 + 66, 48), item.count, 13.5, weight=SEMIBOLD, align="end")
        tone, weight = ("danger", SEMIBOLD) if item.watched else ("muted", REGULAR)
        row.text(row.end_box(16, 64), item.said, 13.5, tone, weight=weight, align="end")

    def words(self, item: Line) -> str:
        return item.words


class LineList(RowList):
    """Rows as low as it takes to see all of seven, within what can be read."""

    def __init__(self) -> None:
        self.line = _Painter()
        super().__init__(self.line, key=lambda item: item.name)

    def fit(self) -> None:
        """Share the height."""
        room = self.viewport().height() // max(1, len(self.items))
        self.line.height = max(LEAST_ROW, min(MOST_ROW, room))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def lines_above(rows: LineList, foot: QWidget) -> QWidget:
    """What a card of lines holds: them, and a foot under them."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 4, 0, 8)
    column.setSpacing(4)
    column.addWidget(rows, 1)
    column.addWidget(foot)
    foot.setContentsMargins(16, 0, 16, 0)
    return content
