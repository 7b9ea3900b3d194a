"""A page to search in: a list, and beside it the one that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.command import Command
from ui.shell.forms import Form
from ui.shell.page import Page
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.inputs import SearchField
from ui.widgets.page_header import PageHeader
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState


class BrowsePage(Page):
    """Subclasses read what is found; `new` is the main button, `tools` the line above the list."""

    def __init__(
        self,
        session: Session,
        painter: RowPainter,
        key: Callable[[Any], Any],
        detail: QWidget,
        *,
        width: int,
    ) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.new = Button(kind=PRIMARY, icon="plus")
        self.search = SearchField("")
        self.rows = RowList(painter, key=key)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.tools = QHBoxLayout()
        self.acts = Form(self, session)
        self._lay_out(detail, width)
        ReadInOrder(self)
        self.search.edited.connect(lambda _text: self.refresh())

    def _lay_out(self, detail: QWidget, width: int) -> None:
        detail.setFixedWidth(width)
        card = Card(pad=0, head=False)
        card.add(self.rows, 1)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(card, 1)
        columns.addWidget(detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(self.tools)
        column.addLayout(columns, 1)

    def add_second_action(self, icon: str) -> Button:
        """A lesser button before the main one, which is the last."""
        second = Button(kind=SECONDARY, icon=icon)
        self.header.add_action(second)
        self.header.add_action(self.new)
        return second

    def show_found(self, found: Sequence[Any]) -> None:
        """List them; the first is looked at where none was."""
        self.rows.set_items(found)
        if self.rows.current is None and found:
            self.rows.choose(found[0].id)

    def carry_out(self, command: Command, said: str) -> None:
        """Do a command, and say that it is done or why it is not."""
        self.acts.submit(command, then=lambda _outcome: self.session.say(said))
