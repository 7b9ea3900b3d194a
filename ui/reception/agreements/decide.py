"""Somebody did not sign at the kiosk: they are let in all the same, or turned away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.agreements.queries import SigningView
from kiosk.agreements.signing import TurnAway
from kiosk.core.command import Command
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.field import Field
from ui.widgets.timers import once


class DecideDialog(FormDialog):
    """Why they do not go in; `letting_in()` opens the form of the arrival instead."""

    letting_in = Signal()

    def __init__(self, parent: QWidget, session: Session, waits: SigningView) -> None:
        super().__init__(parent, session, width=560, danger=True)
        self.waits = waits
        self.reason = Field()
        self.fields["reason"] = self.reason
        title = waits.title(language_of(self))
        at = clock_time(waits.at, str(session.zone))
        self.word(
            self.tr("{name} n’a pas signé").format(name=waits.full_name),
            self.tr("Ne pas laisser entrer"),
            joined(title, waits.company, at),
        )
        self.failing = self.tr("Rien n’est décidé")
        self.reason.set_label(self.tr("Pourquoi cette personne n’entre pas"))
        self.let_in = Button(self.tr("Faire entrer…"), SECONDARY, icon="user-check")
        self.foot.insertWidget(0, self.let_in)
        self.let_in.clicked.connect(self._let_in)
        self._fit = once(self, 0, self.adjustSize)
        self._fit.start()  # how many lines a long name takes is known once it is seen

    def complete(self) -> bool:
        if not self.reason.text():
            self.reason.set_error(self.tr("Dites pourquoi cette personne n’entre pas."))
            return False
        return True

    def command(self) -> Command:
        return TurnAway(signing=self.waits.id, reason=self.reason.text())

    def _let_in(self) -> None:
        self.letting_in.emit()
        self.let_go()
