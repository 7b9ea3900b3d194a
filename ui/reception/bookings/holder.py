"""Who a booking is for: the residents that match to choose from, or words for anyone else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.text import fold
from kiosk.residents.queries import MIN_LETTERS, Host, hosts
from ui.shell.session import Session
from ui.widgets.focus import Leads
from ui.widgets.inputs import Input
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

MOST = 4
RESIDENT, EXTERNAL = "resident", "external"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Outsider:
    """The words as they are typed, for someone who is no resident."""

    name: str
    shown: str
    resident: UUID | None = None


class _Choice(RowPainter):
    """A company on one line, or the words for someone from outside."""

    height = 34
    line = False

    def paint(self, row: RowCanvas, item: Host | Outsider) -> None:
        if isinstance(item, Outsider):
            row.icon(10, "user-round", 16)
            row.text(row.box(34, row.width - 44), item.shown, 13.5, "muted")
            return
        row.icon(10, "building-2", 16, "accent")
        row.text(row.box(34, row.width * 0.55), item.name, 13.5)
        row.text(row.end_box(10, row.width * 0.32), item.office, 12, "muted", align="end")

    def words(self, item: Host | Outsider) -> str:
        return item.shown if isinstance(item, Outsider) else item.name


class HolderInput(Leads, QWidget):
    """`submitted()` on Enter, which takes the first or the chosen suggestion where there is one.

    `resident` is the company taken, or that has exactly that name. With `outsiders` the last
    suggestion takes the words as they are; without `suggesting` there is none at all.
    """

    submitted = Signal()
    edited = Signal(str)

    def __init__(self, session: Session, *, outsiders: bool = False) -> None:
        super().__init__()
        self.session, self._outsiders = session, outsiders
        self._suggesting = True
        self.unknown = False
        self.input = Input()
        self.rows = RowList(_Choice(), key=lambda item: item.resident, click_opens=True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        self.leads_to = self.input.edit

    @property
    def text(self) -> str:
        """What is typed."""
        return self.input.text().strip()

    @property
    def resident(self) -> UUID | None:
        """The resident, when it is one."""
        known = self._chosen is not None and fold(self._chosen.name) == fold(self.text)
        return self._chosen.resident if self._chosen is not None and known else None

    def whose(self, kind: str | None = None) -> dict[str, Any]:
        """Who it is for, as commands and queries take it: of a kind, or whoever is no resident is
        from outside.
        """
        resident = self.resident if kind in (None, RESIDENT) else None
        kind = (RESIDENT if resident else EXTERNAL) if kind is None else kind
        return {"held_by": self.text, "kind": kind, "resident": resident}

    def set_text(self, text: str) -> None:
        """Put a name in, and look whose it is."""
        self.input.set_text(text)
        self._look_up(text)

    def set_suggesting(self, suggesting: bool) -> None:
        """Look among the residents for what is typed, or take any words."""
        self._suggesting = suggesting
        self._typed(self.text)

    def settle(self) -> None:
        """Take the suggestion that stands first, as Enter does."""
        if not self.rows.isHidden() and self.rows.current is not None:
            self._take(self.rows.current)

    def _look_up(self, text: str) -> list[Host]:
        """The residents that match; the one of exactly that name is chosen."""
        asked = self._suggesting and len(text.strip()) >= MIN_LETTERS
        found = (
            self.session.read(hosts, text=text, limit=MOST, companies_only=True) if asked else []
        )
        self._chosen = next((host for host in found if fold(host.name) == fold(text)), None)
        self.unknown = asked and not found
        return [] if self._chosen else found

    def _typed(self, text: str) -> None:
        self._offer(self._look_up(text))
        self.edited.emit(text)

    def _offer(self, found: list[Host]) -> None:
        items: list[Host | Outsider] = [*found]
        if found and self._outsiders:
            shown = self.tr("« {name} », externe").format(name=self.text)
            items.append(Outsider(self.text, shown))
        self.rows.set_items(items)
        if items:
            self.rows.choose(items[0].resident, quietly=True)
        self.rows.setFixedHeight(34 * len(items) + 2)
        self.rows.setVisible(bool(items))
        if layout := self.layout():
            layout.activate()  # so that the window below knows already how much room is needed
        window = self.window()
        if window.isVisible() and window is not self:
            window.adjustSize()

    def _take(self, item: Host | Outsider) -> None:
        self._chosen = item if isinstance(item, Host) else None
        self.input.set_text(item.name)
        self._offer([])
        self.input.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(item.name)

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
