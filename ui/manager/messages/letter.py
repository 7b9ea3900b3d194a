"""Lettre: what a message says, read before it goes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.core import languages
from kiosk.core.directions import isolated
from kiosk.core.wording import say
from kiosk.notifications.looking import Seen, seen
from kiosk.notifications.queries import NotificationView
from ui.shell.session import Session
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.notice_sheet import NoticeSheet

TALL = 240


class LetterDialog(Dialog):
    """`sending(message)` when it is to go at once."""

    sending = Signal(object)

    def __init__(self, parent: QWidget, session: Session, message: NotificationView) -> None:
        super().__init__(parent, "", width=620)
        self.session, self.message = session, message
        to = self.tr("E-mail à {address}").format(address=isolated(message.address))
        self.title.setText(to)
        self.setWindowTitle(to)
        self.setAccessibleName(to)
        self.keep.setText(self.tr("Fermer"))
        self.verb.setText(self.tr("Envoyer maintenant"))
        self.verb.setEnabled(False)
        self.state = Label(size=14, tone="muted")
        self.sheet = NoticeSheet(14)
        self.sheet.setAccessibleName(self.tr("Texte"))
        self.sheet.setMinimumHeight(TALL)
        self.files = Label(size=13, tone="muted", wrap=True)
        for widget in (self.state, self.sheet, self.files):
            self.body.addWidget(widget)
        self.state.setText(self.tr("Préparation…"))
        self.accepted.connect(lambda: self.sending.emit(message))
        session.run(partial(seen, session.station, message.id), self._show, self._failed)

    def _show(self, found: Seen) -> None:
        """The letter, in its own language; or why it says nothing."""
        language = languages.spoken(self.session.language)
        if found.why:
            self._say_nothing(say(f"notify.why.{found.why}", language))
        else:
            self.sheet.show_letter(found.subject, found.text, found.language)
            self.verb.setEnabled(True)
        self.state.setVisible(bool(found.why))
        if found.files:
            names = languages.enumerated(found.files, language)
            self.files.setText(self.tr("Pièces jointes : {names}").format(names=names))
        self.files.setVisible(bool(found.files))
        self.adjustSize()

    def _say_nothing(self, sentence: str) -> None:
        self.state.setText(self.tr("Rien à lire"))
        self.sheet.show_letter("", sentence, self.session.language)

    def _failed(self, sentence: str, _error: Exception) -> None:
        self._say_nothing(sentence)
