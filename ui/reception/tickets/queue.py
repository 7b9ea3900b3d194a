"""The queue of a desk, in the order of the calls, and the tickets put aside."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.tickets.queries import TicketView
from ui.counter.rows import WaitingRow
from ui.reception.tickets.names import desk_name
from ui.widgets.button import DANGER, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState


class QueueCard(Card):
    """`transferring(ticket)` and `closing(ticket)` for the chosen line, `printing(ticket)` too."""

    transferring = Signal(object)
    closing = Signal(object)
    printing = Signal(object)

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self.line = WaitingRow()
        self.rows = RowList(self.line, key=lambda ticket: ticket.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.transfer = Button(kind=SECONDARY, icon="forward", small=True)
        self.print = Button(kind=SECONDARY, icon="printer", small=True)
        self.close_ticket = Button(kind=DANGER, icon="user-x", small=True)
        self.add(self.rows, 1)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        for button in (self.transfer, self.print, self.close_ticket):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.rows.chosen.connect(lambda _ticket: self._enable())
        self.transfer.clicked.connect(lambda: self._tell(self.transferring))
        self.close_ticket.clicked.connect(lambda: self._tell(self.closing))
        self.print.clicked.connect(lambda: self._tell(self.printing))
        self._service, self._waiting = "", 0
        self.retranslate()

    def _tell(self, signal: object) -> None:
        if self.rows.current is not None:
            signal.emit(self.rows.current)  # type: ignore[attr-defined]

    def show_queue(
        self, service: str, waiting: list[TicketView], aside: list[TicketView], now: datetime
    ) -> None:
        """Show who waits for a desk, then who can be recalled."""
        self._service, self._waiting = service, len(waiting)
        self.line.now = now
        self.rows.set_items(waiting + aside)
        self.retranslate()
        self._enable()

    def _enable(self) -> None:
        for button in (self.transfer, self.print, self.close_ticket):
            button.setEnabled(self.rows.current is not None)

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.set_title(desk_name(self._service) if self._service else self.tr("File"),
                       self.tr("%n en attente", "", self._waiting))  # fmt: skip
        self.empty.say(self.tr("Personne n’attend"))
        self.transfer.setText(self.tr("Transférer"))
        self.print.setText(self.tr("Réimprimer"))
        self.close_ticket.setText(self.tr("Parti"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
