"""Services in an order that a person makes: the chosen one goes up and down, by keys too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.catalogue import service_name
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import QUIET, Button
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

ROW, MOST_SHOWN = 36, 5


class _ServiceRow(RowPainter):
    """The place of a service, and its name."""

    height = ROW

    def paint(self, row: RowCanvas, item: str) -> None:
        row.text(row.box(12, 22), str(self.place(item)), 13, "muted", SEMIBOLD)
        row.text(row.box(38), service_name(item, self.language), 14)

    def place(self, item: str) -> int:
        """Which is called first is 1."""
        assert isinstance(self.seen_in, RowList)  # noqa: S101
        return self.seen_in.items.index(item) + 1

    def words(self, item: str) -> str:
        return f"{self.place(item)}. {service_name(item, self.language)}"


class ServiceOrder(QWidget):
    """`moved()` after a person has put a service elsewhere; Alt with an arrow does it too."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = RowList(_ServiceRow(), key=str)
        self.up = Button(kind=QUIET, icon="chevron-up", small=True)
        self.down = Button(kind=QUIET, icon="chevron-down", small=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.rows)
        column.addLayout(buttons)
        self.up.clicked.connect(lambda: self.move_chosen(-1))
        self.down.clicked.connect(lambda: self.move_chosen(1))
        self.rows.chosen.connect(lambda _item: self._offer())
        self.rows.installEventFilter(self)

    @property
    def services(self) -> list[str]:
        """The codes, the first that is called first."""
        return list(self.rows.items)

    def set_services(self, codes: Sequence[str]) -> None:
        """Show these in this order."""
        self.rows.set_items(codes)
        if self.rows.current is None and codes:
            self.rows.choose(codes[0], quietly=True)
        self.rows.setFixedHeight(ROW * max(1, min(len(codes), MOST_SHOWN)))
        self._offer()

    def move_chosen(self, by: int) -> None:
        """Put the chosen service so many places further down, or up where it is less than 0."""
        services = self.services
        if self.rows.current not in services:
            return
        place = services.index(self.rows.current)
        if not 0 <= place + by < len(services):
            return
        services.insert(place + by, services.pop(place))
        self.rows.set_items(services)
        self._offer()
        self.moved.emit()

    def _offer(self) -> None:
        services, chosen = self.services, self.rows.current
        self.up.setEnabled(bool(services) and chosen != services[0])
        self.down.setEnabled(bool(services) and chosen != services[-1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            by = steps.get(Qt.Key(event.key()))
            if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_chosen(by)
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self.rows.setAccessibleName(self.tr("Ordre des services"))
        self.rows.setAccessibleDescription(self.tr("Alt et une flèche déplacent le service choisi"))
        self.up.setText(self.tr("Monter"))
        self.down.setText(self.tr("Descendre"))
        self.rows.viewport().update()
