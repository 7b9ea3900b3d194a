"""The counters: who serves what, and the ticket at each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.catalogue import service_name
from kiosk.core.directions import joined
from kiosk.tickets.queries import CounterView
from kiosk.tickets.states import OPEN, PAUSED, SHUT
from ui.theme import widths
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.pill import NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState


class _Counter(RowPainter):
    """A counter on two lines."""

    height = 60

    def __init__(self, card: CountersCard) -> None:
        self.card = card

    def paint(self, row: RowCanvas, item: CounterView) -> None:
        row.text(row.box(16, 30), str(item.number), 20, "accent", SEMIBOLD)
        services = self._services(item)
        used = row.button(16, "act", self.card.action(item), height=28) + 24
        narrow = row.width < widths.CARD  # its ticket stands under its services
        below = agent = self.card.agents.get(item.agent, item.agent)
        if item.state == OPEN and item.current is not None and narrow:
            below = joined(item.current.label, agent)
        elif item.state == OPEN and item.current is not None:
            row.text(
                row.end_box(used + 8, 66), item.current.label, 14, weight=SEMIBOLD, align="end"
            )
            used += 74
        elif item.state == PAUSED:
            used += row.pill(used, self.card.paused, WARNING, height=22) + 8
        elif item.state != OPEN:
            used += row.pill(used, self.card.closed, NEUTRAL, height=22) + 8
        row.two_lines(48, row.width - 48 - used - 8, services, below)

    def words(self, item: CounterView) -> str:
        return f"{item.number}, {self._services(item)}, {self.card.state(item)}"

    def _services(self, item: CounterView) -> str:
        return ", ".join(service_name(service, self.language) for service in item.services)


class CountersCard(Card):
    """`acting(counter)` when its button is pressed: pause, resume or open.

    `closing(counter)` and `changing(counter)` for the chosen one, `adding()` for another.
    """

    acting = Signal(object)
    closing = Signal(object)
    changing = Signal(object)
    adding = Signal()

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self.paused = self.closed = ""
        self.agents: dict[str, str] = {}
        self.add_one = self.add_action("")
        self.add_one.clicked.connect(self.adding)
        self.rows = RowList(_Counter(self), key=lambda counter: counter.number)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.rows.pressed_button.connect(lambda _name, counter: self.acting.emit(counter))
        self.rows.opened.connect(self.acting)
        self.rows.chosen.connect(lambda _counter: self._enable())
        self.add(self.rows, 1)
        self.change = Button(kind=SECONDARY, icon="pencil", small=True)
        self.shut = Button(kind=SECONDARY, icon="log-out", small=True)
        self.change.clicked.connect(lambda: self.changing.emit(self.rows.current))
        self.shut.clicked.connect(lambda: self.closing.emit(self.rows.current))
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.change)
        row.addWidget(self.shut)
        row.addStretch(1)
        self.body.addLayout(row)
        self.retranslate()

    def show_counters(self, counters: list[CounterView], agents: dict[str, str]) -> None:
        """Show every counter, by number; `agents` has what the codes of who serves stand for."""
        self.agents = agents
        self.rows.set_items(counters)
        self._enable()

    def _enable(self) -> None:
        counter = self.rows.current
        self.change.setEnabled(counter is not None)
        self.shut.setEnabled(counter is not None and counter.state != SHUT)

    def state(self, counter: CounterView) -> str:
        """The state of a counter in words."""
        words = {OPEN: self.tr("ouvert"), PAUSED: self.paused}
        return words.get(counter.state, self.closed)

    def action(self, counter: CounterView) -> str:
        """What the button of a counter does."""
        if counter.state == OPEN:
            return self.tr("Pause")
        return self.tr("Reprendre") if counter.state == PAUSED else self.tr("Ouvrir")

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.set_title(self.tr("Guichets"))
        self.add_one.setText(self.tr("Ouvrir un guichet"))
        self.change.setText(self.tr("Services…"))
        self.shut.setText(self.tr("Fermer le guichet"))
        self.paused, self.closed = self.tr("en pause"), self.tr("fermé")
        self.empty.say(self.tr("Aucun guichet n’a été ouvert"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
