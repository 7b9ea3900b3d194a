"""A section of the site's settings: what there is at the start, a form for more at the end."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.errors import Refused
from ui.shell.session import Session
from ui.widgets.button import PRIMARY, Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

FORM_WIDTH = 400


class Section(QWidget):
    """Subclasses fill `form`, name their `fields`, and answer to `verb`.

    A refusal is shown at the field it names, or at `first` when it names none.
    """

    shows: ClassVar[frozenset[str]] = frozenset()
    first = ""

    def __init__(self, session: Session, painter: RowPainter, **rows: Any) -> None:
        super().__init__()
        self.session = session
        self.fields: dict[str, Field] = {}
        self.list, self.form = Card(pad=0, head=True), Card(head=True)
        self.rows = RowList(painter, **rows)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.list.add(self.rows, 1)
        self.verb = Button(kind=PRIMARY, icon="check")
        self.verb.clicked.connect(self.send)
        self.form.setFixedWidth(FORM_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.list, 1)
        row.addWidget(self.form)

    def finish_form(self) -> None:
        """Put the button under the fields."""
        self.form.body.addSpacing(4)
        self.form.add(self.verb)
        self.form.body.addStretch(1)

    def refresh(self) -> None:
        """Read again what there is."""

    def retranslate(self) -> None:
        """Word the section in the language in force."""

    def send(self) -> None:
        """Do what the form says."""

    def do(self, command: str, said: str, **fields: Any) -> None:
        """Carry out a command once; the form waits for the answer."""
        if self.verb.busy:
            return
        for field in self.fields.values():
            field.clear_error()
        self.verb.set_busy(True)
        self.session.do(
            command,
            then=lambda _outcome: self._done(said),
            refused=self._refused,
            failed=self._failed,
            **fields,
        )

    def _done(self, said: str) -> None:
        self.verb.set_busy(False)
        self.session.say(said)
        self.done()

    def done(self) -> None:
        """Make the form ready for the next one."""

    def _refused(self, sentence: str, refusal: Refused) -> None:
        self.verb.set_busy(False)
        named = str(getattr(refusal, "field", ""))
        field = self.fields.get(named) or self.fields.get(self.first)
        if field is None:
            self.session.say(sentence, "warning")
        else:
            field.set_error(sentence)

    def _failed(self, sentence: str, _error: Exception) -> None:
        self.verb.set_busy(False)
        self.session.say(sentence, "danger")
