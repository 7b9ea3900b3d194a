"""The queue of a desk in the order of the calls, the tickets put aside, and those of the day."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.tickets.queries import TicketView
from kiosk.tickets.states import ABSENT, CLOSED, HELD, WAITING
from ui.counter.rows import WaitingRow
from ui.reception.tickets.day_rows import DayRow
from ui.reception.tickets.names import desk_name
from ui.shell.languages import language_of
from ui.widgets.button import DANGER, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.segmented import Segmented
from ui.widgets.states import EmptyState
from ui.widgets.tips import set_tip

QUEUE, DAY = "queue", "day"


class _Either(RowPainter):
    """A line of the queue, or one of the day."""

    height = WaitingRow.height

    def __init__(self) -> None:
        self.waiting, self.day = WaitingRow(), DayRow()
        self.parts = (self.waiting, self.day)
        self.view = QUEUE

    @property
    def _line(self) -> RowPainter:
        return self.day if self.view == DAY else self.waiting

    def paint(self, row: RowCanvas, item: TicketView) -> None:
        self._line.paint(row, item)

    def words(self, item: TicketView) -> str:
        return self._line.words(item)


class QueueCard(Card):
    """`recalling`, `placing`, `transferring`, `closing` and `printing`, with the chosen ticket.

    `turned()` when the other list is wanted.
    """

    recalling = Signal(object)
    placing = Signal(object)
    transferring = Signal(object)
    closing = Signal(object)
    printing = Signal(object)
    turned = Signal()

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self._service, self._waiting, self._narrow = "", 0, False
        self.views = Segmented()
        self.add_to_head(self.views)
        self.line = _Either()
        self.rows = RowList(self.line, key=lambda ticket: ticket.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.recall = Button(kind=SECONDARY, icon="volume-2", small=True)
        self.place = Button(kind=SECONDARY, icon="rotate-ccw", small=True)
        self.transfer = Button(kind=SECONDARY, icon="forward", small=True)
        self.print = Button(kind=SECONDARY, icon="printer", small=True)
        self.close_ticket = Button(kind=DANGER, icon="user-x", small=True)
        self.add(self.rows, 1)
        self._lay_out_buttons()
        self.views.picked.connect(self._turn)
        self.rows.chosen.connect(lambda _ticket: self._enable())
        self.retranslate()

    def _lay_out_buttons(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 12)
        row.setSpacing(6)
        for button, signal in (
            (self.recall, self.recalling),
            (self.place, self.placing),
            (self.transfer, self.transferring),
            (self.print, self.printing),
            (self.close_ticket, self.closing),
        ):
            row.addWidget(button)
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.rows.current))
        row.addStretch(1)
        self.body.addLayout(row)

    @property
    def view(self) -> str:
        """The list that is wanted: QUEUE or DAY."""
        return str(self.views.value)

    def _turn(self, _view: object) -> None:
        self.turned.emit()

    def show_tickets(
        self, service: str, waiting: int, tickets: list[TicketView], now: datetime
    ) -> None:
        """Show the tickets of a desk as the chosen list has them."""
        self._service, self._waiting = service, waiting
        self.line.view, self.line.waiting.now = self.view, now
        self.rows.set_items(tickets)
        self.retranslate()
        self._enable()

    def _enable(self) -> None:
        ticket = self.rows.current
        here = ticket is not None and ticket.state != CLOSED
        self.print.setEnabled(ticket is not None)
        self.transfer.setEnabled(here)
        self.close_ticket.setEnabled(here)
        aside = ticket is not None and ticket.state in (HELD, ABSENT)
        self.recall.setEnabled(aside)
        self.place.setEnabled(aside or (ticket is not None and ticket.state == WAITING))
        self.place.set_icon("rotate-ccw" if aside else "hourglass")
        words = self.tr("Remettre dans la file") if aside else self.tr("Laisser passer deux autres")
        self.place.setAccessibleName(words)
        set_tip(self.place, words)

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        desk = desk_name(self._service, language_of(self)) if self._service else ""
        self.set_title(desk or self.tr("File"))
        self.title.setHidden(self._narrow)  # the desk that is chosen stands beside it
        waits = self.tr("En attente")
        if self._waiting:
            waits = self.tr("En attente ({n})").format(n=self._waiting)
        self.views.set_choices([(QUEUE, waits), (DAY, self.tr("Tickets du jour"))])
        if self.view == DAY:
            self.empty.say(self.tr("Aucun ticket aujourd’hui"))
        else:
            self.empty.say(self.tr("Personne n’attend"))
        self.recall.setText(self.tr("Rappeler"))
        for button, words in (
            (self.transfer, self.tr("Transférer")),
            (self.print, self.tr("Réimprimer")),
            (self.close_ticket, self.tr("Parti")),
        ):
            button.setText("" if self._narrow else words)
            button.setAccessibleName(words)
            set_tip(button, words if self._narrow else "")
        self._enable()

    def set_narrow(self, narrow: bool) -> None:
        """On a small screen most buttons are their signs, and tell their words over them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
