"""Checking a badge's code that was typed, pasted or read by another reader."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.badges.queries import verify
from kiosk.core.directions import joined
from kiosk.core.errors import Refused
from ui.reception.badges.rows import kind_words
from ui.shell.session import Session
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.pill import DANGER, OK, WARNING, Pill


class VerifyForm(Dialog):
    """Says whether a code is genuine and counts now; `found(badge)` when it is and is known."""

    found = Signal(object)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, "", width=460)
        self.session = session
        self.code = Field("", icon="qr-code")
        self.verdict = Pill("", OK)
        self.about = Label(size=13, wrap=True)
        for widget in (self.code, self.verdict, self.about):
            self.body.addWidget(widget)
        self.verdict.hide()
        self.about.hide()
        self.title.setText(self.tr("Vérifier un badge"))
        self.verb.setText(self.tr("Vérifier"))
        self.keep.setText(self.tr("Fermer"))
        self.code.set_label(self.tr("Code du badge"))
        self.code.set_help(self.tr("Collez le texte du QR ; rien n’est enregistré."))
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self.check)

    def check(self) -> None:
        """Check signature, validity and revocation; the store is only read."""
        if not self.code.text():
            self.code.set_error(self.tr("Collez ou tapez un code."))
            return
        try:
            badge = self.session.read(verify, payload=self.code.text())
        except Refused as refusal:
            self._say(self.tr("Refusé"), DANGER, self.session.words(refusal))
            return
        if badge is None:
            words = self.tr("Signature juste, mais ce poste ne connaît pas ce badge.")
            self._say(self.tr("Authentique"), WARNING, words)
            return
        about = joined(
            badge.number, kind_words(badge.kind, self.session.language), badge.name, badge.company
        )
        self._say(self.tr("Valable"), OK, about)
        self.found.emit(badge)

    def _say(self, verdict: str, kind: str, about: str) -> None:
        self.verdict.show_state(verdict, kind)
        self.about.setText(about)
        self.verdict.show()
        self.about.show()
        self.adjustSize()
        self.code.input.edit.selectAll()
        self.code.setFocus()
