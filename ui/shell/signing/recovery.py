"""A PIN that is forgotten: whoever can give another, or the recovery code in the site's safe."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.staff.recovering import recover
from kiosk.store.refusals import CodeLength, CodeMistyped
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.shell.signing.pin_fields import pin_field
from ui.widgets.field import Field

_CONTROL = Qt.KeyboardModifier.ControlModifier


class RecoveryForm(FormDialog):
    """A manager chooses another PIN; `saved` once they are signed in."""

    def __init__(self, parent: QWidget, session: Session, code: str, name: str) -> None:
        super().__init__(parent, session, width=480)
        self._code = code
        self.recovery, self.chosen, self.again = Field(), pin_field(), pin_field()
        self.fields |= {"recovery": self.recovery, "pin": self.chosen, "again": self.again}
        for refusal in (CodeLength, CodeMistyped):
            self.fields[refusal.code] = self.recovery
        for field in (self.recovery, self.chosen, self.again):
            self.body.addWidget(field)
        self.form.otherwise = self.recovery
        self.again.input.edit.installEventFilter(self)
        self.failing = self.tr("Le PIN reste ce qu’il est")
        text = self.tr(
            "Un autre responsable peut vous donner un PIN. Sinon, tapez le code qui est au coffre."
        )
        self.word(self.tr("Nouveau PIN pour {name}").format(name=name), self.tr("Entrer"), text)
        self.recovery.set_label(self.tr("Code de récupération du site"))
        self.recovery.set_help(self.tr("Huit groupes de cinq signes, imprimés à l’installation."))
        self.chosen.set_label(self.tr("Nouveau PIN"))
        self.again.set_label(self.tr("Encore une fois"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter sends what stands in the last line, as it does on the lock."""
        if watched is self.again.input.edit and isinstance(event, QKeyEvent):
            typed = event.type() == QEvent.Type.KeyPress and not event.modifiers() & _CONTROL
            if typed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.save()
                return True
        return super().eventFilter(watched, event)

    def save(self) -> None:
        if self.form.busy or not self.verb.isEnabled():
            return
        self.alert.hide()
        self.form.clear_errors()
        if self.chosen.text() != self.again.text():
            self.again.set_error(self.tr("Ce n’est pas le même PIN. Tapez-le encore."))
            self.adjustSize()
            return
        fields = {"typed": self.recovery.text(), "chosen": self.chosen.text()}
        again = partial(recover, self.session.station, code=self._code, **fields)
        self.form.write(again, then=self.done_with)
