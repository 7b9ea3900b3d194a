"""The sites as rows, their figures as columns; under each a bar, and a mark for the one before."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import clock_time, numeric_date
from kiosk.figures.overview import SHARE, Figure
from kiosk.network.overview import FIGURES, NetworkOverview, SiteRow
from ui.manager.figures.cells import Cell, Cells
from ui.manager.figures.words import NOTHING
from ui.manager.network import words
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.widgets.charts import draw_gauge
from ui.widgets.paint import draw_text, is_rtl, mirrored, rounded

HEAD, ROW, NAME, PAD = 30.0, 50.0, 0.2, 16.0
BAR, MARK = 4.0, 2.0
HEARD = "heard"
COLUMNS = (*(name for name, _, _ in FIGURES), HEARD)


class SiteGrid(Cells):
    """`looked(site, column)` when a cell is read by the arrows or the mouse."""

    looked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: NetworkOverview | None = None
        self._most: dict[str, float] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reached.connect(lambda _words: self.looked.emit(self.site, COLUMNS[self.cell[1]]))

    @property
    def rows(self) -> tuple[SiteRow, ...]:
        """What is shown."""
        return self.found.sites if self.found else ()

    @property
    def site(self) -> str:
        """The code of the site that is read."""
        return self.rows[self.cell[0]].site.code if self.rows else ""

    def show_sites(self, found: NetworkOverview) -> None:
        """Show a period; whoever was read stays so, if it is there."""
        kept = self.site
        self.found = found
        codes = [row.site.code for row in self.rows]
        self.cell = (codes.index(kept) if kept in codes else 0), self.cell[1]
        self._most = {name: self._top(name) for name, _, _ in FIGURES}
        self.setFixedHeight(self.sizeHint().height())
        self.settle()

    def _top(self, name: str) -> float:
        """What a whole bar is: all of a share, the most of anything else."""
        figures = [row.of(name) for row in self.rows]
        if any(figure.unit == SHARE for figure in figures):
            return 1.0
        return max((max(f.value or 0, f.before or 0) for f in figures), default=0) or 1.0

    def shape(self) -> Cell:
        return len(self.rows), len(COLUMNS)

    def sizeHint(self) -> QSize:
        return QSize(720, int(HEAD + ROW * max(1, len(self.rows))))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def words_of(self, cell: Cell) -> str:
        row, name, language = self.rows[cell[0]], COLUMNS[cell[1]], language_of(self)
        site = in_language(row.site, language)
        if name == HEARD:
            seen = self.tr("dernier échange {when}").format(when=self._heard(row))
            return f"{site}, {seen}, {self._stations(row)}"
        figure = row.of(name)
        told = self.tr("{site}, {figure} : {value}, avant {before}")
        return told.format(
            site=site,
            figure=words.whole(name, language),
            value=words.value(figure, language),
            before=words.before(figure, language),
        )

    def _heard(self, row: SiteRow) -> str:
        if row.heard is None or self.found is None:
            return NOTHING
        local = row.heard.astimezone(self.found.at.tzinfo)
        time = clock_time(row.heard, row.site.zone)
        same = local.date() == self.found.at.date()
        return time if same else f"{numeric_date(local.date())} {time}"

    def _stations(self, row: SiteRow) -> str:
        works = sum(each.works for each in row.stations)
        told = self.tr("%n poste(s)", "", works)
        return joined(told, self._troubled(row))

    def _troubled(self, row: SiteRow) -> str:
        return self.tr("%n à voir", "", row.troubled) if row.troubled else ""

    # -- painting ------------------------------------------------------------------------------

    def _column(self, column: int) -> tuple[float, float]:
        """Where a column begins, and how wide it is, from the side of reading."""
        first = max(120.0, self.width() * NAME)
        wide = (self.width() - first - PAD) / len(COLUMNS)
        return first + column * wide, wide

    def box_of(self, cell: Cell) -> QRectF:
        start, wide = self._column(cell[1])
        box = QRectF(start, HEAD + cell[0] * ROW + 3, wide - 4, ROW - 6)
        return mirrored(box, QRectF(self.rect()), is_rtl(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl, language, inside = is_rtl(self), language_of(self), QRectF(self.rect())
        for column, name in enumerate(COLUMNS):
            start, wide = self._column(column)
            box = mirrored(QRectF(start, 0, wide - 8, HEAD), inside, rtl)
            draw_text(painter, box, words.heading(name, language), 12, "muted", rtl=rtl)
        for number, row in enumerate(self.rows):
            top = HEAD + number * ROW
            painter.fillRect(QRectF(0, top, self.width(), 1), theme.colour("line"))
            if number == self.cell[0]:
                chosen = QRectF(0, top + 1, self.width(), ROW - 1)
                painter.fillRect(chosen, theme.colour("accent_soft"))
            self._paint_name(painter, row, top)
            for column, (name, _, _) in enumerate(FIGURES):
                self._paint_figure(painter, row.of(name), self.box_of((number, column)))
            self._paint_heard(painter, row, self.box_of((number, len(FIGURES))))
        self.draw_ring(painter)

    def _paint_name(self, painter: QPainter, row: SiteRow, top: float) -> None:
        rtl, inside = is_rtl(self), QRectF(self.rect())
        wide = self._column(0)[0] - PAD - 14
        box = mirrored(QRectF(PAD, top, wide, ROW), inside, rtl)
        said = in_language(row.site, language_of(self))
        draw_text(painter, box, said, 14, "ink", weight=SEMIBOLD, rtl=rtl)

    def _paint_figure(self, painter: QPainter, figure: Figure, box: QRectF) -> None:
        rtl, language = is_rtl(self), language_of(self)
        over = QRectF(box.left(), box.top() + 4, box.width(), 22)
        draw_text(painter, over, words.value(figure, language), 15, "ink", rtl=rtl)
        if figure.value is None:
            return
        bar = QRectF(box.left(), box.bottom() - 11, box.width() - 8, BAR)
        if rtl:
            bar.moveRight(box.right())
        top, tone = self._most[figure.name], words.tone(figure)
        ground = "accent" if tone == words.NEUTRAL else tone
        draw_gauge(painter, bar, figure.value / top, ground, rtl=rtl)
        if figure.before is not None:
            at = bar.left() + min(1.0, figure.before / top) * (bar.width() - MARK)
            mark = mirrored(QRectF(at, bar.top() - 3, MARK, BAR + 6), bar, rtl)
            rounded(painter, mark, 1, "ink")

    def _paint_heard(self, painter: QPainter, row: SiteRow, box: QRectF) -> None:
        rtl = is_rtl(self)
        over = QRectF(box.left(), box.top() + 4, box.width(), 20)
        draw_text(painter, over, self._heard(row), 13, "ink", rtl=rtl)
        under = QRectF(box.left(), box.top() + 23, box.width(), 18)
        tone = words.WORSE if row.troubled else words.NEUTRAL
        said = self._troubled(row) or self._stations(row)
        draw_text(painter, under, said, 12, tone, rtl=rtl)
