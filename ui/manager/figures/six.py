"""The six figures, each beside that of the period before."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.directions import isolated, joined
from kiosk.core.period import Period
from kiosk.core.wording import number, share
from kiosk.figures import overview
from kiosk.figures.overview import COUNT, DOWN, MINUTES, SHARE, Figure, Overview
from ui.manager.figures.cells import Cell, Cells
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.words import before_words, value_of
from ui.shell.session import Session
from ui.theme import theme
from ui.widgets.label import Label, figure
from ui.widgets.paint import is_rtl
from ui.widgets.star import Star

STEADY = {COUNT: 0.005, SHARE: 0.005, MINUTES: 0.5}
"""A change that is smaller than what is written is none."""
GOOD, WORSE, NEUTRAL = "success", "danger", "muted"
NAMES = ("visits", "rooms", "coworking", "tickets", "wait", "badges")
HEIGHT = 104


class FigureBox(QWidget):
    """One figure: its name, its number with the unit, how it has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Label(size=13, tone="muted")
        self.value, self.unit = figure(size=32), Label(size=14, tone="muted")
        self.change = Label(size=12.5, tone="muted")
        number = QHBoxLayout()
        number.setSpacing(8)
        self.unit.setContentsMargins(0, 0, 0, 6)
        number.addWidget(self.value)
        number.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBottom)
        number.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addLayout(number)
        column.addWidget(self.change)

    def show_figure(self, found: Figure, before: str, language: str) -> None:
        """Show a figure."""
        value, unit = value_of(found, language)
        change, tone = self.change_of(found, before, language)
        self.value.setText(value)
        self.unit.setText(unit)
        self.change.setText(change)
        self.change.set_tone(tone)
        said = f"{value} {unit}".strip()
        self.setAccessibleName(joined(self.name.text(), said, change))

    def change_of(self, found: Figure, before: str, language: str) -> tuple[str, str]:
        """How a figure has changed since `before`, and the tone in which it is said."""
        change = found.change
        if change is None:
            return self.tr("rien à comparer"), NEUTRAL
        if abs(change) < STEADY[found.unit]:
            return self.tr("stable"), NEUTRAL
        said, worse = self._signed(found, change, language), (change > 0) == (found.better == DOWN)
        if found.unit == COUNT:
            said = self.tr("{change} sur {before}").format(change=said, before=before)
        elif worse and found.unit == MINUTES:
            said = self.tr("{change}, à surveiller").format(change=said)
        return said, WORSE if worse else GOOD

    def _signed(self, found: Figure, change: float, language: str) -> str:
        sign, size = "+" if change > 0 else "−", abs(change)
        if found.unit == COUNT:
            said = f"{sign}\u00a0{share(size, language)}"
            return isolated(said) if is_rtl(self) else said
        if found.unit == SHARE:
            return self.tr("{sign} %n point(s)", "", max(1, round(100 * size))).format(sign=sign)
        minutes = number(max(1, round(size)), language)
        return self.tr("{sign} {minutes} min").format(sign=sign, minutes=minutes)


class _Strip(Cells):
    """Six boxes with a line between them, read by the arrows."""

    def __init__(self) -> None:
        self.boxes: dict[str, FigureBox] = {}
        super().__init__()
        self.boxes = {name: FigureBox() for name in NAMES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for box in self.boxes.values():
            row.addWidget(box, 1)

    def shape(self) -> Cell:
        return 1, len(self.boxes)

    def box_of(self, cell: Cell) -> QRectF:
        return QRectF(self._box(cell).geometry()).adjusted(6, 6, -6, -6)

    def words_of(self, cell: Cell) -> str:
        return self._box(cell).accessibleName()

    def _box(self, cell: Cell) -> FigureBox:
        return self.boxes[NAMES[cell[1]]]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw_ring(painter)
        for box in list(self.boxes.values())[1:]:
            edge = box.geometry().right() if is_rtl(self) else box.geometry().left()
            painter.fillRect(QRectF(edge, 12, 1, self.height() - 24), theme.colour("line"))


class SixFigures(FigureCard):
    """One line high, without a head."""

    query = staticmethod(overview.overview)

    def __init__(self, session: Session) -> None:
        self.strip = _Strip()
        super().__init__(session, self.strip, pad=0)
        self.head.hide()
        self._lower_nothing()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.word()

    def _lower_nothing(self) -> None:
        """What there is no height for is left out."""
        if (star := self.nothing.findChild(Star)) is not None:
            star.hide()
        if (column := self.nothing.layout()) is not None:
            column.setContentsMargins(20, 0, 20, 0)

    def is_empty(self, result: Overview) -> bool:
        return result.is_empty

    def show_result(self, result: Overview) -> None:
        before = before_words(Period(result.before_first, result.before_last), self.language)
        for name, box in self.strip.boxes.items():
            box.show_figure(result.of(name), before, self.language)
        self.strip.settle()

    def word(self) -> None:
        self.setAccessibleName(self.tr("Six chiffres"))
        self.strip.setAccessibleName(self.accessibleName())
        words = {
            "visits": self.tr("Visites"),
            "rooms": self.tr("Occupation des salles"),
            "coworking": self.tr("Coworking"),
            "tickets": self.tr("Tickets servis"),
            "wait": self.tr("Attente moyenne"),
            "badges": self.tr("Badges rendus"),
        }
        for name, box in self.strip.boxes.items():
            box.name.setText(words[name])
