"""Who a booking is for: typed freely, with the residents that match to choose from."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.text import fold
from kiosk.residents.queries import Host, hosts
from ui.shell.session import Session
from ui.widgets.inputs import Input
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

MOST = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Choice(RowPainter):
    """A company on one line."""

    height = 34
    line = False

    def paint(self, row: RowCanvas, item: Host) -> None:
        row.icon(10, "building-2", 16, "accent")
        row.text(row.box(34, row.width * 0.55), item.name, 13.5)
        row.text(row.end_box(10, row.width * 0.32), item.office, 12, "muted", align="end")

    def words(self, item: Host) -> str:
        return item.name


class HolderInput(QWidget):
    """`submitted()` on Enter, which takes the chosen suggestion first where there is one.

    `resident` is the company chosen, or that has exactly that name.
    """

    submitted = Signal()
    edited = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.input = Input()
        self.rows = RowList(_Choice(), key=lambda host: host.resident, click_opens=True)
        self.rows.hide()
        self._chosen: Host | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.input)
        column.addWidget(self.rows)
        self.input.edited.connect(self._typed)
        self.input.submitted.connect(self.submitted)
        self.rows.opened.connect(self._take)
        self.input.edit.installEventFilter(self)
        self.setFocusProxy(self.input.edit)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.input.text().strip()

    @property
    def resident(self) -> UUID | None:
        """The resident, when it is one."""
        known = self._chosen is not None and fold(self._chosen.name) == fold(self.text)
        return self._chosen.resident if self._chosen is not None and known else None

    def set_text(self, text: str) -> None:
        """Put a name in, and look whose it is."""
        self.input.set_text(text)
        self._chosen = self._same_name(text)

    def _same_name(self, text: str) -> Host | None:
        found = self.session.read(hosts, text=text, limit=MOST, companies_only=True)
        return next((host for host in found if fold(host.name) == fold(text)), None)

    def _typed(self, text: str) -> None:
        found = self.session.read(hosts, text=text, limit=MOST, companies_only=True)
        self._chosen = next((host for host in found if fold(host.name) == fold(text)), None)
        self._offer([host for host in found if host is not self._chosen])
        self.edited.emit(text)

    def _offer(self, found: list[Host]) -> None:
        self.rows.set_items(found)
        self.rows.setFixedHeight(34 * len(found) + 2)
        self.rows.setVisible(bool(found))
        if layout := self.layout():
            layout.activate()  # so that the window below knows already how much room is needed
        window = self.window()
        if window.isVisible() and window is not self:
            window.adjustSize()

    def _take(self, host: Host) -> None:
        self._chosen = host
        self.input.set_text(host.name)
        self._offer([])
        self.input.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self.rows.isVisible():
                self._step(step)
                return True
            suggested = self.rows.current if self.rows.isVisible() else None
            if event.key() in _ENTER and not event.modifiers() and suggested is not None:
                self._take(suggested)
                return True
        return False

    def _step(self, step: int) -> None:
        items = self.rows.items
        here = items.index(self.rows.current) if self.rows.current in items else -1
        number = max(0, min(here + step, len(items) - 1))
        self.rows.choose(items[number].resident)
