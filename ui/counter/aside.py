"""Beside the queue: who is absent or put aside, and the tickets that were closed just now."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.directions import isolated
from kiosk.tickets.queries import TicketView
from kiosk.tickets.states import ABSENT, CLOSED
from ui.counter.sheet import Rule
from ui.widgets.area import Area
from ui.widgets.button import SECONDARY, Button
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.tips import set_tip

LINES_IN_SIGHT = 2
LINE = 30
GAP = 6


class Aside(QWidget):
    """A button for each: `recalling(ticket)` or `reopening(ticket)`; no room while there is none.

    What needs more than two lines is scrolled.
    """

    recalling = Signal(object)
    reopening = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(size=12.5, tone="muted")
        self.tickets: list[TicketView] = []
        self.is_taken = False
        self.buttons: dict[UUID, Button] = {}
        self._body = QWidget()
        self._flow = FlowLayout(self._body, gap=GAP)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._area = Area(self._body)
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 2, 18, 6)
        inner.setSpacing(4)
        inner.addWidget(self.title)
        inner.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addLayout(inner)
        self.retranslate()
        self.show_tickets([])

    def show_tickets(self, tickets: list[TicketView], *, is_taken: bool = False) -> None:
        """Show those that can be recalled or reopened, in this order.

        While the counter `is_taken`, whoever missed their turn is put back in the queue.
        """
        self.is_taken = is_taken
        if [(t.id, t.state) for t in tickets] != [(t.id, t.state) for t in self.tickets]:
            self._make(tickets)
        self.tickets = tickets
        self.setVisible(bool(tickets))
        self._word()
        self._fit()

    def _make(self, tickets: list[TicketView]) -> None:
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for ticket in tickets:
            closed = ticket.state == CLOSED
            button = Button(kind=SECONDARY, icon="rotate-ccw" if closed else "volume-2", small=True)
            signal = self.reopening if closed else self.recalling
            button.clicked.connect(partial(signal.emit, ticket))
            self.buttons[ticket.id] = button
            self._flow.addWidget(button)

    def _fit(self) -> None:
        wide = self.width() - 36
        lines = self._flow.heightForWidth(max(1, wide))
        self._area.setFixedHeight(min(lines, LINES_IN_SIGHT * LINE + (LINES_IN_SIGHT - 1) * GAP))
        self._flow.setGeometry(QRect(0, 0, self._body.width(), self._body.height()))
        self._body.setMinimumHeight(lines)

    def _word(self) -> None:
        for ticket in self.tickets:
            button = self.buttons[ticket.id]
            button.setText(f"{isolated(ticket.label)} {self._why(ticket)}")
            act = self._act(ticket)
            button.setAccessibleName(f"{act}, {ticket.label}")
            set_tip(button, act)

    def _act(self, ticket: TicketView) -> str:
        if ticket.state == CLOSED:
            return self.tr("Rouvrir")
        if ticket.state == ABSENT and self.is_taken:
            return self.tr("Remettre dans la file")
        return self.tr("Rappeler")

    def _why(self, ticket: TicketView) -> str:
        if ticket.state == CLOSED:
            return self.tr("clos")
        return self.tr("absent") if ticket.state == ABSENT else self.tr("de côté")

    def retranslate(self) -> None:
        """Word the buttons in the language in force."""
        self.title.setText(self.tr("À rappeler, à rouvrir"))
        self._word()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
