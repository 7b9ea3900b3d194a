"""A dialog that sends a command: it keeps all that was typed, and closes once that is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.command import Command
from ui.shell.answers import answers
from ui.shell.form_keys import FormKeys
from ui.shell.forms import Form
from ui.shell.languages import texts_of
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.dialog import Dialog, ask
from ui.widgets.field import Field


def may_be_lost(form: QWidget, asked: Callable[..., bool]) -> bool:
    """Whether what is typed in a form may go."""
    texts = texts_of(form)
    return asked(
        form,
        texts.translate("FormDialog", "Abandonner la saisie ?"),
        texts.translate("FormDialog", "Ce qui est saisi ici sera perdu."),
        verb=texts.translate("FormDialog", "Abandonner"),
        keep=texts.translate("FormDialog", "Continuer la saisie"),
        danger=True,
    )


class FormDialog(Dialog):
    """`saved(outcome)`. Subclasses name their `fields` in their order, and say their `command()`.

    Fields that were laid out nowhere stand below one another; the first one has the focus.
    `failing` is the title of what cannot be said at a field.
    """

    saved = Signal(object)
    failing = ""

    def __init__(
        self, parent: QWidget, session: Session, *, width: int = 520, danger: bool = False
    ) -> None:
        keep = texts_of(parent).translate("FormDialog", "Fermer")
        super().__init__(parent, "", width=width, keep=keep, danger=danger)
        self.session = session
        self.fields: dict[str, Field] = {}
        self.ask = ask
        self._at_first: list[object] | None = None
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.body.addWidget(self.alert)
        self.form = Form(
            self,
            session,
            self.verb,
            also=(self.keep,),
            places=self.fields,
            tell=self._tell,
            fit=self.fit_refusal,
        )
        self.keys = FormKeys(self, self.save, self.verb, self.fields.values)
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self.save)

    def word(self, title: str, verb: str, text: str = "") -> None:
        """Say what the form is for, and what its button does."""
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleDescription(text)
        self.verb.setText(verb)

    def fit_refusal(self) -> None:
        """Something was refused, and is said: make room for it."""
        self.adjustSize()

    def add_row(self, *names: str) -> None:
        """Put fields side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in names:
            row.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def command(self) -> Command:
        """The command that is sent."""
        raise NotImplementedError

    def complete(self) -> bool:
        """Whether nothing is missing; else the field where it is says so."""
        return True

    def save(self) -> None:
        """Carry it out, unless something is missing."""
        if self.form.busy or not self.verb.isEnabled():
            return
        self.alert.hide()
        self.form.clear_errors()
        if self.complete():
            self.send()
        self.adjustSize()

    def send(self) -> None:
        """Have the command carried out; `done_with(outcome)` once it is."""
        self.form.submit(self.command(), then=self.done_with)

    def done_with(self, outcome: Any) -> None:
        """It is done: tell who opened the form, and close."""
        self.saved.emit(outcome)
        self.accept()

    def reject(self) -> None:
        """Close, once it is sure where something was typed; what is under way is waited for."""
        if self.form.busy or not (self._is_as_at_first() or self._may_be_lost()):
            return
        super().reject()

    def let_go(self) -> None:
        """Close, and keep nothing of what was typed: it is there already."""
        super().reject()

    def _is_as_at_first(self) -> bool:
        return self._at_first is None or answers(self) == self._at_first

    def _may_be_lost(self) -> bool:
        return may_be_lost(self, self.ask)

    def showEvent(self, event: QShowEvent) -> None:
        fields = list(self.fields.values())
        for field in fields:
            if field.parentWidget() is None:
                self.body.addWidget(field)
        super().showEvent(event)
        if fields and self.focusWidget() is self.keep:
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if self._at_first is None:
            self._at_first = answers(self)

    def _tell(self, sentence: str, _error: Exception) -> None:
        title = self.failing or self.tr("Rien n’est enregistré")
        self.alert.say(title, sentence)
