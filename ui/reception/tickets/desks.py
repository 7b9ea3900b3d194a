"""The seven desks: open until when, how many wait, how long."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.directions import listed
from kiosk.tickets.services import ServiceQueue
from ui.reception.tickets.names import desk_name, hours_words, pace_words
from ui.reception.today.queues import draw_wait, waiting_words
from ui.theme import widths
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.marks import draw_desk_badge
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter


class _Desk(RowPainter):
    """A desk on two lines."""

    height = 66

    def __init__(self) -> None:
        self.today = date.min
        self.passed: Mapping[str, str] = {}

    def paint(self, row: RowCanvas, item: ServiceQueue) -> None:
        square = row.box(16, 32, top=(row.height - 32) / 2, height=32)
        draw_desk_badge(row.painter, QRectF(square), item.letter, closed=not item.gives)
        tone = "muted" if not item.gives else "warning" if item.few_left else "success"
        waits = item.gives or item.waiting
        beside = 192 if row.width >= widths.CARD else 168
        wide = row.width - (beside + self._waits(row, item) if waits else 78)
        name, hours = (
            desk_name(item.service, self.language),
            hours_words(item, self.today, self.language),
        )
        pace = pace_words(item, self.language)
        if not pace:
            row.two_lines(62, wide, name, hours, second_tone=tone)
        else:
            middle = row.height / 2
            row.text(row.box(62, wide, top=middle - 27, height=20), name, 14, weight=SEMIBOLD)
            row.text(row.box(62, wide, top=middle - 8, height=18), hours, 12.5, tone)
            row.text(row.box(62, wide, top=middle + 9, height=18), pace, 12.5, "muted")

    def _waits(self, row: RowCanvas, item: ServiceQueue) -> float:
        """How many wait and how long; returns how many px more than usual that takes."""
        more = (
            draw_wait(row, item, self.language, over=item.service in self.passed)
            if item.waiting
            else 0.0
        )
        if row.width >= widths.CARD:
            row.icon(row.width - 122 - more, "users", 15, tip=waiting_words(item, self.language))
        tone = "danger" if item.service in self.passed else "ink"
        row.text(row.box(row.width - 102 - more, 30), str(item.waiting), 15, tone, SEMIBOLD)
        return more

    def words(self, item: ServiceQueue) -> str:
        name = desk_name(item.service, self.language)
        said = f"{name}, {hours_words(item, self.today, self.language)}, {item.waiting}"
        return listed(said, self.passed.get(item.service, ""))


class DesksCard(Card):
    """`chosen(service code)`; `ending(queue)` when its tickets are to end, or to be given again."""

    chosen = Signal(str)
    ending = Signal(object)

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self.line = _Desk()
        self.rows = RowList(self.line, key=lambda queue: queue.service)
        self.rows.chosen.connect(lambda queue: self.chosen.emit(queue.service))
        self.end = Button(kind=SECONDARY, icon="ban", small=True)
        self.end.clicked.connect(lambda: self.ending.emit(self.rows.current))
        self.add(self.rows, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 12)
        row.addWidget(self.end)
        row.addStretch(1)
        self.body.addLayout(row)
        self.rows.chosen.connect(lambda _queue: self._word_end())
        self.retranslate()

    def show_queues(
        self,
        queues: list[ServiceQueue],
        today: date,
        service: str,
        passed: Mapping[str, str] | None = None,
    ) -> None:
        """Show every desk, one of them chosen; `passed` says by desk which limits are."""
        self.line.today, self.line.passed = today, passed or {}
        self.rows.set_items(queues)
        self.rows.viewport().update()
        if self.rows.current is None or self.rows.current.service != service:
            self.rows.choose(service)
        self._word_end()

    def _word_end(self) -> None:
        queue = self.rows.current
        self.end.setEnabled(queue is not None)
        ended = queue is not None and queue.ended
        self.end.setText(
            self.tr("Redonner des tickets") if ended else self.tr("Arrêter les tickets")
        )

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.set_title(self.tr("Services"))
        self._word_end()
        self.rows.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
