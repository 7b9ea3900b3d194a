"""The desks: tickets, and the wait, the service or the abandonment of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core import catalogue
from kiosk.core.directions import joined
from kiosk.core.wording import number
from kiosk.figures import desks
from kiosk.figures.desks import DeskFigures, ServiceFigures
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.words import minutes_words, part
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.theme.desks import desk_colours
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.charts import draw_gauge
from ui.widgets.label import Label
from ui.widgets.marks import draw_desk_badge
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

LEAST_ROW, MOST_ROW = 23, 31
WAIT, SERVICE, LEFT = "wait", "service", "left"
WATCHED = {WAIT: 20.0, LEFT: 0.15}
"""A mean wait in minutes, and a part that left, that are written in red from there on."""


@dataclass(frozen=True, slots=True)
class DeskLine:
    """A service and its part of the most tickets that one had."""

    figures: ServiceFigures
    share: float


class _Desk(RowPainter):
    """The letter, the name, the bar, the tickets and the measure that is shown."""

    height = 31
    line = False
    measure = WAIT

    def paint(self, row: RowCanvas, item: DeskLine) -> None:
        figures = item.figures
        desk = catalogue.find_desk(figures.service)
        letter = desk.letter if desk else ""
        square = row.box(16, 20, top=(row.height - 20) / 2, height=20)
        draw_desk_badge(row.painter, QRectF(square), letter)
        names = max(70.0, row.width - 44 - 16 - 64 - 52 - 70)
        row.text(row.box(44, names - 6), service_name(figures.service, self.language), 13.5)
        bar = row.box(44 + names, 62, top=row.height / 2 - 4, height=8)
        draw_gauge(row.painter, QRectF(bar), item.share, desk_colours(letter).strong, rtl=row.rtl)
        count = number(figures.taken, self.language)
        row.text(row.end_box(16 + 66, 48), count, 13.5, weight=SEMIBOLD, align="end")
        said, watched = measured(figures, self.measure, self.language)
        tone, weight = ("danger", SEMIBOLD) if watched else ("muted", REGULAR)
        row.text(row.end_box(16, 64), said, 13.5, tone, weight=weight, align="end")

    def __init__(self, words: Callable[[ServiceFigures], str]) -> None:
        self._words = words

    def words(self, item: DeskLine) -> str:
        return self._words(item.figures)


def service_name(service: str, language: str) -> str:
    """The desk's name in a language."""
    desk = catalogue.find_desk(service)
    return desk.name.of(language) if desk else service


def measured(figures: ServiceFigures, measure: str, language: str) -> tuple[str, bool]:
    """A measure in words, and whether it is to be watched."""
    if measure == LEFT:
        return part(figures.abandoned, language), (figures.abandoned or 0) >= WATCHED[LEFT]
    if measure == SERVICE:
        return minutes_words(figures.service_minutes, language), False
    wait = figures.wait_minutes
    return minutes_words(wait, language), (wait or 0) >= WATCHED[WAIT]


def measure_words(language: str) -> dict[str, str]:
    """What the measures are called, in their order."""
    texts = Texts(language)
    return {
        WAIT: texts.translate("Figures", "attente"),
        SERVICE: texts.translate("Figures", "service"),
        LEFT: texts.translate("Figures", "abandon"),
    }


class _DeskList(RowList):
    """Rows as low as it takes to see all desks, within what can be read."""

    def __init__(self, words: Callable[[ServiceFigures], str]) -> None:
        self.line = _Desk(words)
        super().__init__(self.line, key=lambda item: item.figures.service)

    def fit(self) -> None:
        """Share the height."""
        room = self.viewport().height() // max(1, len(self.items))
        self.line.height = max(LEAST_ROW, min(MOST_ROW, room))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class DesksCard(FigureCard):
    """The last column shows the wait, then the service, then who left, by the button over it."""

    query = staticmethod(desks.desks)

    def __init__(self, session: Session) -> None:
        self.rows, self.foot = _DeskList(self.words_of), Label(size=12.5, tone="muted")
        self.line = self.rows.line
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.rows, 1)
        column.addWidget(self.foot)
        self.foot.setContentsMargins(16, 0, 16, 0)
        super().__init__(session, content, pad=0)
        self.caption = Label(size=12.5, tone="muted")
        self.add_to_head(self.caption)
        self.turn = self.add_action("")
        self.turn.clicked.connect(self.next_measure)
        self.word()

    def next_measure(self) -> None:
        """Show another measure."""
        order = (WAIT, SERVICE, LEFT)
        self.line.measure = order[(order.index(self.line.measure) + 1) % len(order)]
        self.word()
        self.rows.viewport().update()

    def is_empty(self, result: DeskFigures) -> bool:
        return not result.total.taken

    def show_result(self, result: DeskFigures) -> None:
        order = [desk.code for desk in catalogue.load().desks]
        most = max(each.taken for each in result.services)

        def place(each: ServiceFigures) -> int:
            return order.index(each.service) if each.service in order else len(order)

        self.rows.set_items(
            DeskLine(each, each.taken / most) for each in sorted(result.services, key=place)
        )
        self.rows.fit()
        self.foot.setText(self.words_of(result.total, short=True))

    def words_of(self, figures: ServiceFigures, *, short: bool = False) -> str:
        """All that is counted of a service; `short` is what has no column."""
        language = self.language
        served = self.tr("%n servi(s)", "", figures.served)
        incomplete = self.tr("%n dossier(s) incomplet(s)", "", figures.of("incomplete"))
        wait, service, left = (
            f"{word} {measured(figures, measure, language)[0]}"
            for measure, word in measure_words(language).items()
        )
        if short:
            return joined(served, incomplete, left)
        taken = self.tr("%n ticket(s)", "", figures.taken)
        name = service_name(figures.service, language)
        return joined(name, taken, served, wait, service, left, incomplete)

    def word(self) -> None:
        self.set_title(self.tr("Guichets"))
        self.caption.setText(self.tr("tickets"))
        self.turn.setText(measure_words(self.language)[self.line.measure])
        self.turn.setAccessibleDescription(self.tr("Montrer une autre mesure"))
