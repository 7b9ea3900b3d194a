"""A section of the site's settings: what there is at the start, a form for more at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.command import Command
from ui.manager.form_area import FormArea
from ui.shell.form_keys import FormKeys
from ui.shell.forms import Form
from ui.shell.offering import offer_to
from ui.shell.session import Session
from ui.widgets.button import PRIMARY, Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

FORM_WIDTH = 400


class Section(QWidget):
    """Subclasses fill `card`, name their `fields`, and answer to `verb`.

    Who may not carry out what it `needs` sees the list alone. A refusal is shown at the field it
    names, or at `first` when it names none.
    """

    shows: ClassVar[frozenset[str]] = frozenset()
    first = ""
    needs: ClassVar[str] = "sites.set_hours"

    def __init__(self, session: Session, painter: RowPainter, **rows: Any) -> None:
        super().__init__()
        self.session = session
        self.fields: dict[str, Field] = {}
        self.list, self.card = Card(pad=0, head=True), Card(head=True)
        self.rows = RowList(painter, **rows)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.list.add(self.rows, 1)
        self.verb = Button(kind=PRIMARY, icon="check")
        self.form = Form(self, session, self.verb)
        self.keys = FormKeys(self, self.send, self.verb, lambda: list(self.fields.values()))
        self.verb.clicked.connect(self.send)
        self.card.setFixedWidth(FORM_WIDTH)
        self.foot = QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.list, 1)
        row.addWidget(self.card)
        offer_to(session, self, self._offer_changes, self.needs)

    def lay_out(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Put the fields below one another, those of a pair side by side."""
        beside = dict(pairs)
        for name, field in self.fields.items():
            if name in beside.values():
                continue
            if name not in beside:
                self.card.add(field)
                continue
            row = QHBoxLayout()
            row.setSpacing(12)
            for one in (field, self.fields[beside[name]]):
                row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
            self.card.body.addLayout(row)

    def finish_form(self) -> None:
        """Put the button under the fields, and let these scroll before anything is cut.

        What else a form does stands in its `foot`, where it is always seen.
        """
        form, column = self.card.body.parentWidget(), self.card.layout()
        assert form is not None and isinstance(column, QVBoxLayout)  # noqa: S101, PT018
        margins = self.card.body.contentsMargins()
        self.card.body.setContentsMargins(margins.left(), margins.top(), margins.right(), 6)
        self.foot.setContentsMargins(margins.left(), 6, margins.right(), margins.bottom())
        self.foot.setSpacing(self.card.body.spacing())
        column.removeWidget(form)
        column.addWidget(FormArea(form))
        column.addLayout(self.foot)
        column.addStretch(1)
        self.foot.addWidget(self.verb)

    def _offer_changes(self, offered: bool) -> None:
        self.card.setHidden(not offered)
        self.rows.offer_buttons(offered)

    def refresh(self) -> None:
        """Read again what there is."""

    def retranslate(self) -> None:
        """Word the section in the language in force."""

    def send(self) -> None:
        """Do what the form says."""

    def do(self, command: Command, said: str) -> None:
        """Carry out a command; the form waits for the answer."""
        self.form.places, self.form.otherwise = self.fields, self.fields.get(self.first)
        self.form.clear_errors()
        self.form.submit(command, then=lambda _outcome: self._done(said))

    def _done(self, said: str) -> None:
        self.session.say(said)
        self.done()

    def done(self) -> None:
        """Make the form ready for the next one."""
