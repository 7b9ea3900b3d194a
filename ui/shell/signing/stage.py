"""What a lock asks, in the middle of its window: closer together where that is low or narrow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.card import Card
from ui.widgets.timers import once

LIST_WIDTH, SIDE_WIDTH, CARD_EDGES = 300, 340, 26
FIELD = 40
"""Px around what is typed that are seen with it."""
LOOSE = 2
"""Which share of the room that is left over stands below, where one stands above."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """How much room is given away, in px; without star and title there is more of it."""

    star: bool
    title: bool
    edge: int
    gap: int
    between: int
    people: int
    people_beside: int


SPACINGS = (
    Spacing(True, True, 24, 14, 16, 190, 380),
    Spacing(False, True, 24, 14, 16, 190, 380),
    Spacing(False, True, 16, 10, 10, 180, 360),
    Spacing(False, True, 12, 8, 8, 120, 300),
    Spacing(False, False, 8, 6, 6, 120, 240),
    Spacing(False, False, 8, 6, 4, 64, 180),
)
"""From the widest to the closest; what the last is too high for is scrolled."""


class Stage(QScrollArea):
    """The list of people beside the `asked`, or above them where the window is narrow.

    `star`, `title` and `languages` stand over both, below what is in `above`.
    """

    def __init__(
        self,
        above: QLayout,
        star: QWidget,
        title: QWidget,
        languages: QWidget,
        people: QWidget,
        asked: Iterable[QWidget],
        hint: QWidget,
    ) -> None:
        super().__init__()
        self._above, self._star, self._title, self._languages = above, star, title, languages
        self._people, self._asked = people, [*asked, hint]
        self._spacing: Spacing | None = None
        self._beside = False
        self._follow = once(self, 0, self._show_typed)
        self.panel = QWidget()
        self._lay_out_side(hint)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(people, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.panel)
        self._card = Card(pad=12, head=False)
        self._card.body.addLayout(self._row)
        self._lay_out()
        self.panel.setFixedWidth(SIDE_WIDTH)
        self.panel.installEventFilter(self)

    def lead(self, widget: QWidget) -> None:
        """Leave something that is asked as narrow as it is."""
        self._side.setAlignment(widget, Qt.AlignmentFlag.AlignLeading)

    def _lay_out_side(self, hint: QWidget) -> None:
        self._side = QVBoxLayout(self.panel)
        for widget in self._asked:
            if widget is hint:
                self._side.addStretch(1)
            self._side.addWidget(widget)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._whole = QWidget()
        column = self._column = QVBoxLayout(self._whole)
        column.addStretch(1)
        column.addLayout(self._above)  # type: ignore[arg-type]
        column.addWidget(self._star, 0, middle)
        column.addWidget(self._title)
        column.addWidget(self._languages, 0, middle)
        column.addWidget(self._card, 0, middle)
        column.addStretch(LOOSE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(self._whole)
        # The cover's ground is seen through both.
        self.viewport().setAutoFillBackground(False)
        self._whole.setAutoFillBackground(False)

    def fit(self) -> None:
        """Stand as wide apart as the window lets what is asked now be seen whole."""
        self._beside = self.width() > LIST_WIDTH + SIDE_WIDTH + 60
        heights = [(spacing, self._height(spacing)) for spacing in SPACINGS]
        fitting = (found for found in heights if found[1] <= self.height())
        spacing, height = next(fitting, heights[-1])
        self._space(spacing)
        self._whole.setMinimumHeight(height)
        self.follow()

    def follow(self) -> None:
        """Scroll to where it is typed, once that has its place."""
        self._follow.start()

    def _show_typed(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self.panel.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, FIELD)

    def _height(self, spacing: Spacing) -> int:
        """What all of it needs."""
        shown = [_height(w, SIDE_WIDTH - 2 * spacing.edge) for w in self._asked if not w.isHidden()]
        panel = sum(shown) + spacing.gap * (len(shown) - 1) + 2 * spacing.edge
        people = spacing.people_beside if self._beside else spacing.people
        card = max(people, panel) if self._beside else people + panel
        over = [self._languages.sizeHint().height(), card + CARD_EDGES]
        over += [self._star.height()] if spacing.star else []
        over += [self._title.sizeHint().height()] if spacing.title else []
        over += [self._said_above()] if self._said_above() else []
        return sum(over) + spacing.between * (len(over) + 1)

    def _said_above(self) -> int:
        width = self.width() - 2 * SPACINGS[0].between
        if self._above.hasHeightForWidth():
            return self._above.heightForWidth(width)
        return self._above.sizeHint().height()

    def _space(self, spacing: Spacing) -> None:
        people = spacing.people_beside if self._beside else spacing.people
        way = QBoxLayout.Direction
        direction = way.LeftToRight if self._beside else way.TopToBottom
        if spacing is self._spacing and direction == self._row.direction():
            return
        self._spacing = spacing
        self._row.setDirection(direction)
        self._star.setVisible(spacing.star)
        self._title.setVisible(spacing.title)
        self._side.setContentsMargins(*(4 * (spacing.edge,)))
        self._side.setSpacing(spacing.gap)
        self._column.setContentsMargins(*(4 * (spacing.between,)))
        self._column.setSpacing(spacing.between)
        self._people.setFixedSize(LIST_WIDTH if self._beside else SIDE_WIDTH, people)
        self._card.setFixedWidth((LIST_WIDTH if self._beside else 0) + SIDE_WIDTH + CARD_EDGES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.panel and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)


def _height(widget: QWidget, width: int) -> int:
    return (
        widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    )
